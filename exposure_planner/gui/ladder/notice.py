"""What is to be said about a ladder as a whole, with what one press can do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.ladder.rung_notes import RungNote
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus


class LadderNotice(QFrame):
    """What the rules have to say about the ladder as a whole, and what its status means; quiet.

    Signals:
        repair_requested(Repair): the button beside it was pressed.
    """

    repair_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_tone(with_role(self, "notice"), "info")
        self.words = PlainLabel()
        self.words.setObjectName("ladderNotice")
        self.words.setWordWrap(True)
        self._shown: tuple[RungNote, ...] = ()
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(Space.XS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self.words, 1)
        layout.addLayout(self._buttons)

    def say(self, kept: KeptLadder, notes: tuple[RungNote, ...]) -> None:
        """Show what is to be said; hidden where there is nothing."""
        lines = [line for line in (self._about_status(kept.status), *(note.text for note in notes)) if line]
        certain = any(not note.question for note in notes)
        tone = "care" if certain and kept.status is LadderStatus.OPEN else "info"
        # The words take their colour from the notice; a style sheet looks only when they change as well.
        for widget in (self, self.words):
            with_tone(widget, tone)
        self.words.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self._offer(notes)

    def _offer(self, notes: tuple[RungNote, ...]) -> None:
        if notes == self._shown:
            return
        self._shown = notes
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            if note.repair is not None:
                self._buttons.addWidget(self._button(note), 0, Qt.AlignmentFlag.AlignRight)

    def _button(self, note: RungNote) -> QPushButton:
        button = with_role(QPushButton(note.repair_text), "small")
        button.setObjectName("repairLadder")
        button.setAccessibleDescription(note.text)
        button.clicked.connect(lambda: self.repair_requested.emit(note.repair))
        return button

    def _about_status(self, status: LadderStatus) -> str:
        if status is LadderStatus.PAUSED:
            return self.tr("This ladder rests. Open it again whenever you both feel like it.")
        if status is LadderStatus.CLOSED:
            return self.tr(
                "You decided that this is not the way to a good life here. That is kind; everything is kept, "
                "and you can open it again."
            )
        return ""
