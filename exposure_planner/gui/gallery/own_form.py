"""A ladder of one's own: its title and goal, and the first rung that is calm already."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.form_parts import form, line
from exposure_planner.gui.widgets.number_boxes import NumberBox
from exposure_planner.household.animal import Animal

_FIRST_MINUTES = 3.0
"""A first session is short."""


@dataclass(frozen=True, kw_only=True)
class OwnLadder:
    """What a person wrote about a ladder of their own."""

    title: str
    goal: str
    rung: str
    minutes: float


class OwnForm(QWidget):
    """Asks for title, goal and one rung to begin with."""

    def __init__(self, animal: Animal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownForm")
        self._title, self._goal, self._rung = line("ownTitle"), line("ownGoal"), line("firstRung")
        self._goal.setPlaceholderText(self.tr("what you both hope for; may stay empty"))
        self._minutes = NumberBox(self.tr("min"))
        self._minutes.setObjectName("firstMinutes")
        self._minutes.setValue(_FIRST_MINUTES)
        self._fields: dict[str, tuple[FieldError, QWidget]] = {
            "title": (FieldError(self._title), self._title),
            "rung": (FieldError(self._rung), self._rung),
            "minutes": (FieldError(self._minutes), self._minutes),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(self.tr("A ladder of your own"), "title"))
        layout.addLayout(self._form(animal))
        layout.addStretch()
        self._opened_as = self.written()

    def written(self) -> OwnLadder:
        """What is written now."""
        return OwnLadder(
            title=self._title.text().strip(),
            goal=self._goal.text().strip(),
            rung=self._rung.text().strip(),
            minutes=self._minutes.value(),
        )

    @property
    def is_changed(self) -> bool:
        """Whether anything was written."""
        return self.written() != self._opened_as

    def say_problem(self, field: str, sentence: str) -> bool:
        """Say at the field what to do; False when there is no such field here."""
        if field not in self._fields:
            return False
        error, widget = self._fields[field]
        error.say(sentence)
        widget.setFocus()
        return True

    def clear_problems(self) -> None:
        """All is well."""
        for error, _ in self._fields.values():
            error.clear_problem()

    def _form(self, animal: Animal) -> QFormLayout:
        calm_already = self.tr(
            "Begin with something that {animal} already does calmly; you go up from there."
        ).format(animal=animal.name)
        fields = form()
        fields.addRow(self.tr("&Title"), self._title)
        fields.addRow("", self._fields["title"][0])
        fields.addRow(self.tr("&Goal"), self._goal)
        fields.addRow(wrapped(self.tr("The first rung"), "heading"))
        fields.addRow(wrapped(calm_already))
        fields.addRow(self.tr("&What and where"), self._rung)
        fields.addRow("", self._fields["rung"][0])
        fields.addRow(self.tr("&Minutes"), self._minutes)
        fields.addRow("", self._fields["minutes"][0])
        return fields
