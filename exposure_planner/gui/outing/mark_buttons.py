"""One tap each for what is worth remembering; the time is kept with it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.session import Mark, MarkKind
from exposure_planner.wording.marks import mark_name, say_marks
from exposure_planner.wording.translate import Translate

_KEYS = {
    MarkKind.FIRST_SIGN: "F",
    MarkKind.WANTS_HOME: "W",
    MarkKind.TRIGGER: "S",
    MarkKind.ATE: "A",
    MarkKind.NOT_PLANNED: "I",
}
"""The first letter of each button: in the cold, with gloves on, one key is enough."""


class MarkButtons(QWidget):
    """A button for each kind of mark, and below them what was marked.

    Signals:
        marked(MarkKind): something happens now.
        take_back_wished: the last mark was a slip.
    """

    marked = Signal(object)
    take_back_wished = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markButtons")
        self._translate = translate
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.S)
        height = round(self.fontMetrics().height() * 2.6)
        self._buttons: dict[MarkKind, QPushButton] = {}
        for kind, key in _KEYS.items():
            button = QPushButton(mark_name(kind, translate))
            button.setObjectName(f"mark_{kind.value}")
            button.setToolTip(self.tr("Press {key}").format(key=key))
            button.setMinimumHeight(height)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, kind=kind: self.marked.emit(kind))
            flow.addWidget(button)
            self._buttons[kind] = button
        self._said = PlainLabel()
        self._said.setObjectName("marksSoFar")
        self._said.setWordWrap(True)
        self._back = with_role(QPushButton(self.tr("Take the last one &back")), "quiet")
        self._back.setObjectName("takeMarkBack")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self.take_back_wished)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(buttons)
        layout.addWidget(self._said)
        layout.addWidget(self._back)
        self.show_marks(())

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show what was marked so far."""
        said = say_marks(marks, self._translate)
        self._said.setText(said)
        for widget in (self._said, self._back):
            widget.setVisible(bool(said))

    def press(self, letter: str) -> bool:
        """Mark by a letter; False where no button has it."""
        kind = next((kind for kind, key in _KEYS.items() if key == letter.upper()), None)
        if kind is None:
            return False
        self._buttons[kind].click()
        return True
