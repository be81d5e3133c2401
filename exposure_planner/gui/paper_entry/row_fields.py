"""The fields of one row of the paper."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.paper_entry.code_field import CodeField
from exposure_planner.gui.paper_entry.entry import PaperEntry
from exposure_planner.gui.rating.minutes_box import MinutesBox
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.form_parts import line
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.session import Stillness
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food
from exposure_planner.services.floors import ASKED_UP_TO
from exposure_planner.services.paper_weeks import PaperRow
from exposure_planner.wording.choices import ended_by_name, food_name
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import as_said, say_short_date
from exposure_planner.wording.translate import Translate

_FOODS = {
    "0": Food.AS_AT_HOME,
    "1": Food.SLOWER,
    "2": Food.PICKY,
    "3": Food.REFUSED_THERE,
    "4": Food.REFUSED_AT_HOME,
}
_LETTERS_OF_A_DAY = 8
_LETTERS_OF_MINUTES = 14
_ENDS = {"p": EndedBy.PLAN, "a": EndedBy.ANIMAL, "y": EndedBy.OWNER, "o": EndedBy.OUTSIDE}


class RowFields(QObject):
    """The fields of one row; a row that is kept already, or is for two animals, shows why it cannot be filled in."""

    def __init__(
        self, row: PaperRow, days: Iterable[date], number: int, translate: Translate, parent: QWidget
    ) -> None:
        """`days` are those of the week on which it can have been done."""
        super().__init__(parent)
        self.row = row
        say = translate
        self.day = ChoiceBox[date](((on, say_short_date(on, say)) for on in days), f"day{number}")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setMinimumContentsLength(_LETTERS_OF_A_DAY)
        self.day.choose(row.on)
        self.stage = ChoiceBox(((stage.id, stage.title) for stage in reversed(row.stages)), f"stage{number}")
        self.stage.setAccessibleName(self.tr("Rung"))
        self.stage.choose(row.stage.id)
        self.level = CodeField[Level](
            {str(int(level)): (level, level_name(level, say)) for level in Level},
            f"level{number}",
            self.tr("Level"),
        )
        self.calm = CodeField[Stillness](
            {
                "l": (Stillness.LOOSE, self.tr("Loose in the body")),
                "s": (Stillness.STILL, self.tr("Still and low")),
            },
            f"calm{number}",
            self.tr("What kind of calm"),
        )
        self.minutes = self._minutes(number)
        self.food = CodeField[Food](
            {key: (food, food_name(food, say)) for key, food in _FOODS.items()},
            f"food{number}",
            self.tr("Food"),
        )
        self.ended = CodeField[EndedBy](
            {key: (ended, ended_by_name(ended, say)) for key, ended in _ENDS.items()},
            f"ended{number}",
            self.tr("Ended by"),
        )
        self.note = line(f"note{number}")
        self.note.setAccessibleName(self.tr("Note"))
        self.said = with_role(PlainLabel(self._why_closed(translate)), "quiet")
        self.problem = FieldError(self.level)
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether it can be filled in."""
        return self.row.done is None and not self.row.of_two

    def fields(self) -> Iterator[QWidget]:
        """From left to right."""
        yield from (self.level, self.calm, self.food, self.ended, self.minutes, self.note)

    def entry(self) -> PaperEntry:
        """What is filled in."""
        return PaperEntry(
            row=self.row,
            on=self.day.value(),
            stage_id=self.stage.value(),
            level=self.level.value(),
            stillness=self.calm.value(),
            minutes=self.minutes.minutes(),
            food=self.food.value(),
            ended_by=self.ended.value(),
            note=self.note.text().strip(),
        )

    def _minutes(self, number: int) -> MinutesBox:
        box = MinutesBox()
        box.setObjectName(f"minutes{number}")
        box.setAccessibleName(self.tr("Minutes"))
        box.setFixedWidth(box.fontMetrics().averageCharWidth() * _LETTERS_OF_MINUTES)
        box.show_planned(as_said(self.row.planned) / timedelta(minutes=1))
        return box

    def _why_closed(self, translate: Translate) -> str:
        if self.row.done is not None:
            name = level_name(self.row.done.peak, translate)
            return self.tr("Kept already: {level}").format(level=name)
        return self.tr("For two animals: please log it") if self.row.of_two else ""

    def _connect(self) -> None:
        self.level.coded.connect(self._on_level)
        self.calm.coded.connect(self.food.setFocus)
        self.food.coded.connect(self.ended.setFocus)
        self.ended.coded.connect(self._on_ended)
        for field in (self.level, self.calm, self.food, self.ended, self.note):
            field.textChanged.connect(self.problem.clear_problem)

    def _on_level(self) -> None:
        level = self.level.value()
        calm = level is not None and level <= ASKED_UP_TO
        self.calm.setEnabled(calm)
        if not calm:
            self.calm.clear()
        (self.calm if calm else self.food).setFocus()

    def _on_ended(self) -> None:
        self.minutes.setFocus()
        self.minutes.selectAll()
