"""Every change of a life indoors as a step that can be undone by name."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.short_title import short_title
from exposure_planner.household.indoors import IndoorActivity, IndoorPlan, IndoorWeek
from exposure_planner.services.indoors import IndoorService
from exposure_planner.wording.indoors import say_times_a_week

Report = Callable[[Problem], None]


class IndoorEdits:
    """What can be done to a plan. Each returns whether it was done; a problem is reported instead."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._indoors = desk.services.indoors

    def begin(self, plan: IndoorPlan) -> bool:
        """Begin a life indoors."""
        name = self._desk.translate("indoors", "Begin a life indoors")
        return do_from_dialog(
            self._desk,
            name,
            lambda: self._indoors.begin(plan),
            lambda: self._indoors.take_back(plan),
            self._desk.report,
        )

    def end(self, plan: IndoorPlan) -> bool:
        """Put the plan aside."""
        name = self._desk.translate("indoors", "Put the life indoors aside")
        return self._do(name, lambda: self._indoors.end(plan.animal_id))

    def add(
        self, plan: IndoorPlan, activities: Sequence[IndoorActivity], report: Report | None = None
    ) -> bool:
        """Put these into the plan, as one step."""
        translate, count = self._desk.translate, len(activities)
        if not activities:
            return True
        if count == 1:
            name = translate("indoors", "Add “{title}”").format(title=short_title(activities[0].title))
        else:
            name = translate("indoors", "Add %n idea|Add %n ideas", "", count)
        return self._do(name, lambda: self._indoors.add(plan.animal_id, *activities), report)

    def change(
        self, plan: IndoorPlan, row: int, activity: IndoorActivity, report: Report | None = None
    ) -> bool:
        """Keep other words, another pillar or another number of times."""
        name = self._named(self._desk.translate("indoors", "Change “{title}”"), plan, row)
        return self._do(name, lambda: self._indoors.change(plan.animal_id, row, activity), report)

    def set_times(self, plan: IndoorPlan, row: int, times: int) -> bool:
        """Do it more or less often."""
        changed = replace(plan.activities[row], times_a_week=times)
        template = self._desk.translate("indoors", "“{title}” {times}")
        name = template.format(
            title=short_title(changed.title), times=say_times_a_week(times, self._desk.translate)
        )
        return self._do(name, lambda: self._indoors.change(plan.animal_id, row, changed))

    def take_away(self, plan: IndoorPlan, row: int) -> bool:
        """Do this no more."""
        name = self._named(self._desk.translate("indoors", "Take “{title}” away"), plan, row)
        return self._do(name, lambda: self._indoors.take_away(plan.animal_id, row))

    def step(self, plan: IndoorPlan, row: int, step: int) -> bool:
        """One place up (-1) or down (1)."""
        return self._do(
            self._move_name(plan, row, step), lambda: self._indoors.step(plan.animal_id, row, step)
        )

    def drop(self, plan: IndoorPlan, row: int, before: int) -> bool:
        """Let one go in front of another."""
        name = self._move_name(plan, row, before - row)
        return self._do(name, lambda: self._indoors.drop(plan.animal_id, row, before))

    def note_week(self, name: str, before: IndoorWeek | None, after: IndoorWeek) -> bool:
        """Keep how a week went."""
        undo = (
            (lambda: self._indoors.take_week_back(after))
            if before is None
            else (lambda: self._indoors.note_week(before))
        )
        return do_from_dialog(
            self._desk, name, lambda: self._indoors.note_week(after), undo, self._desk.report
        )

    def _move_name(self, plan: IndoorPlan, row: int, by: int) -> str:
        translate = self._desk.translate
        up, down = translate("indoors", "Move “{title}” up"), translate("indoors", "Move “{title}” down")
        return self._named(up if by < 0 else down, plan, row)

    def _named(self, template: str, plan: IndoorPlan, row: int) -> str:
        return template.format(title=short_title(plan.activities[row].title))

    def _do(self, name: str, edit: Callable[[], IndoorPlan], report: Report | None = None) -> bool:
        turn = _PlanTurn(self._indoors, edit)
        return do_from_dialog(self._desk, name, turn.do, turn.undo, report or self._desk.report)


class _PlanTurn:
    """Does an edit, and remembers the plan as it was before, for the way back."""

    def __init__(self, indoors: IndoorService, edit: Callable[[], IndoorPlan]) -> None:
        self._indoors = indoors
        self._edit = edit
        self._before: IndoorPlan | None = None

    def do(self) -> None:
        """Do it, for the first time or again."""
        self._before = self._edit()

    def undo(self) -> None:
        """Put the plan back as it was."""
        if self._before is not None:
            self._indoors.put_back(self._before)
