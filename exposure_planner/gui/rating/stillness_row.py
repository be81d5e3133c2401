"""Loose, or still and low: the choice that keeps freezing from being taken for calm."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.session import Stillness

_KEYS = {"l": Stillness.LOOSE, "s": Stillness.STILL}


class StillnessRow(QWidget):
    """Two buttons; one of them must be pressed for a calm level.

    Signals:
        stillness_chosen(Stillness): the person pressed one.
    """

    stillness_chosen = Signal(object)

    def __init__(self, animal: str, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{prefix}stillnessRow")
        self.setAccessibleName(self.tr("Loose, or still and low?"))
        self._loose = _choice(self.tr("Loose: could have strolled, played or napped"), f"{prefix}loose")
        self._loose.setToolTip(self.tr("Press L"))
        self._still = _choice(self.tr("Still and low: hardly moved"), f"{prefix}still")
        self._still.setToolTip(
            self.tr("Crouched, flat or frozen: it looks calm, and {animal} was not. Press S").format(
                animal=animal
            )
        )
        self._group = QButtonGroup(self)
        self.problem = FieldError(self._loose)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.S)
        question = with_role(PlainLabel(self.tr("What kind of calm?")), "strong")
        question.setMinimumHeight(self.line_height())
        flow.addWidget(question)
        for button, stillness in ((self._loose, Stillness.LOOSE), (self._still, Stillness.STILL)):
            self._group.addButton(button)
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, stillness=stillness: self._on_clicked(stillness))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(buttons, 1)
        layout.addWidget(self.problem)

    def say_that_loose_saves(self) -> None:
        """Where nothing else is needed, one press answers and saves."""
        self._loose.setText(self.tr("Loose, and save"))
        self._loose.setToolTip(self.tr("It could have strolled, played or napped. Press L"))

    def show_stillness(self, stillness: Stillness) -> None:
        """Show what was chosen, or nothing."""
        self._group.setExclusive(False)
        self._loose.setChecked(stillness is Stillness.LOOSE)
        self._still.setChecked(stillness is Stillness.STILL)
        self._group.setExclusive(True)
        if stillness is not Stillness.UNKNOWN:
            self.problem.clear_problem()

    def line_height(self) -> int:
        """How high it is where all of it fits on one line."""
        return self._loose.sizeHint().height()

    def take_focus(self) -> None:
        """Let the keyboard begin here."""
        self._loose.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> bool:
        """Choose by its letter; False where it is none of them."""
        if self.isHidden() or key.lower() not in _KEYS:
            return False
        button = self._loose if _KEYS[key.lower()] is Stillness.LOOSE else self._still
        button.click()
        return True

    def _on_clicked(self, stillness: Stillness) -> None:
        self.problem.clear_problem()
        self.stillness_chosen.emit(stillness)


def _choice(text: str, name: str) -> QPushButton:
    button = with_role(QPushButton(text), "answer")
    button.setObjectName(name)
    button.setCheckable(True)
    button.setAutoDefault(False)
    return button
