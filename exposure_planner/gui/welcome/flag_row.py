"""One question about health to answer with yes or no; unanswered at first."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import mark_problem
from exposure_planner.gui.style.space import Space
from exposure_planner.household.welfare import RedFlag


class FlagRow(QWidget):
    """One question with Yes and No beside it.

    Attributes:
        flag: what is asked about.
    Signals:
        answered: yes or no was chosen.
    """

    answered = Signal()

    def __init__(self, flag: RedFlag, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flag = flag
        self.setObjectName(f"flag_{flag.value}")
        self._question = question
        words = wrapped(question)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.yes = self._choice(self.tr("Yes"), "yes")
        self.no = self._choice(self.tr("No"), "no")
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.M)
        layout.addWidget(words, 1)
        for choice in (self.yes, self.no):
            group.addButton(choice)
            layout.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
            choice.installEventFilter(self)
            choice.toggled.connect(self._on_toggled)

    @property
    def answer(self) -> bool | None:
        """True for yes, False for no, None while it is open."""
        if self.yes.isChecked():
            return True
        return False if self.no.isChecked() else None

    def say_no(self) -> None:
        """Answer with no."""
        self.no.setChecked(True)

    def show_open(self, marked: bool) -> None:  # noqa: FBT001
        """Mark the question as one that still wants an answer, or as one that does not."""
        for choice in (self.yes, self.no):
            choice.setAccessibleDescription(self.tr("still open") if marked else "")
            mark_problem(choice, marked)

    def take_focus(self) -> None:
        """Let the keyboard answer this one."""
        chosen = self.no if self.no.isChecked() else self.yes
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and first letters answer: Qt's own arrows do nothing while neither is chosen yet."""
        choice = self._meant_by(event) if isinstance(event, QKeyEvent) else None
        if choice is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self._answer_with(choice)
        return True

    def _meant_by(self, event: QKeyEvent) -> QRadioButton | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        typed = event.text().casefold()
        if event.key() == Qt.Key.Key_Left or typed == self.yes.text()[0].casefold():
            return self.yes
        if event.key() == Qt.Key.Key_Right or typed == self.no.text()[0].casefold():
            return self.no
        return None

    def _answer_with(self, choice: QRadioButton) -> None:
        choice.setChecked(True)
        choice.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_toggled(self, chosen: bool) -> None:  # noqa: FBT001
        if chosen:
            self.show_open(marked=False)
            self.answered.emit()

    def _choice(self, text: str, name: str) -> QRadioButton:
        choice = QRadioButton(text)
        choice.setObjectName(f"{name}_{self.flag.value}")
        choice.setAccessibleName(f"{text}: {self._question}")
        return choice
