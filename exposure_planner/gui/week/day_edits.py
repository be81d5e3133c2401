"""What a person does to single days of the plan, as steps that can be undone by name."""

from datetime import date
from uuid import UUID

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.step import Step
from exposure_planner.services.days import DayChange
from exposure_planner.wording.days import say_move
from exposure_planner.wording.numbers import say_short_date


class DayEdits:
    """What can be done to single days. Each returns whether it was done; a problem stands in the message bar."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._days = desk.services.days

    def move(self, animal_id: UUID, start: date, end: date) -> bool:
        """Have the session of one day on another."""
        try:
            change = self._days.moving(animal_id, start, end)
        except Problem as problem:
            self._desk.report(problem)
            return False
        return self._do(say_move(end, self._desk.translate), change)

    def keep_free(self, animal_id: UUID, on: date) -> bool:
        """Have no session on this day."""
        name = self._desk.translate("days", "Keep {day} free").format(day=self._day(on))
        return self._do(name, self._days.keeping_free(animal_id, on))

    def leave_to_plan(self, animal_id: UUID, on: date) -> bool:
        """Want nothing in particular of this day any more."""
        name = self._desk.translate("days", "Leave {day} to the plan").format(day=self._day(on))
        return self._do(name, self._days.as_planned(animal_id, on))

    def _day(self, on: date) -> str:
        return say_short_date(on, self._desk.translate)

    def _do(self, name: str, change: DayChange) -> bool:
        keep, take_back = self._days.keep, self._days.take_back
        return self._desk.do(Step(name, lambda: keep(change), lambda: take_back(change), self._desk.report))
