"""What happens when something is wished for on the Indoors page; made when the page is seen for the first time."""

from datetime import date, timedelta
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.indoors.activity_dialog import ActivityDialog
from exposure_planner.gui.indoors.edits import IndoorEdits
from exposure_planner.gui.indoors.ideas_dialog import IdeasDialog
from exposure_planner.gui.indoors.sheet import IndoorsSheet
from exposure_planner.gui.indoors.week_notes import WeekNotes
from exposure_planner.gui.paper.sheet_paper import SheetPaper
from exposure_planner.household.indoors import IndoorActivity, IndoorPlan, Pillar
from exposure_planner.services.indoors import IndoorView, monday_of
from exposure_planner.wording.say_indoor_week import say_indoor_week

_WEEK = timedelta(days=7)
_FIRST_TIMES = 3
_AT_THE_EDGE = 90
"""So near the edge of what is seen, in pixels, the page scrolls while a card is dragged."""


class IndoorAnswers:
    """Shows plan and weeks on the page, and does what is wished for there."""

    def __init__(self, desk: Desk, paper: SheetPaper, page: QWidget, ladder_wished: SignalInstance) -> None:
        self._desk, self._paper, self._page = desk, paper, page
        self._view: IndoorView | None = None
        self._first: date | None = None
        self.from_ladder: UUID | None = None
        self._edits = IndoorEdits(desk)
        self._notes = WeekNotes(desk, self._edits)
        self.sheet = IndoorsSheet(paper, desk.translate, page)
        self.sheet.head.ladder_wished.connect(ladder_wished)
        self._connect()

    def refresh(self) -> None:
        """Read the plan and its weeks again and show them."""
        animal_id = self._desk.animal_id
        try:
            self._view = self._desk.services.indoors.view(animal_id) if animal_id else None
            ladder_title = self._ladder_title()
        except Problem as problem:
            self._desk.report(problem)
            return
        if self._view is not None:
            self.sheet.show_view(self._view, self._shown_week(), ladder_title)
        self._put_on_paper()

    def _ladder_title(self) -> str:
        plan = self._plan()
        if plan is None or plan.ladder_id is None:
            return ""
        ladders = self._desk.services.ladders.of_animal(plan.animal_id)
        # One that lies in the trash, or is erased, is not named.
        return next((ladder.title for ladder in ladders if ladder.id == plan.ladder_id), "")

    def _plan(self) -> IndoorPlan | None:
        return self._view.plan if self._view is not None else None

    def _shown_week(self) -> date:
        return self._first or monday_of(self._desk.services.clock.today())

    def _put_on_paper(self) -> None:
        view, plan = self._view, self._plan()
        if view is None or plan is None:
            self._paper.put(None)
            return
        ideas = {idea.code: idea for idea in view.ideas}
        first = monday_of(view.today)
        self._paper.put(say_indoor_week(view.animal, plan, ideas, first, view.today, self._desk.translate))

    def forget_week(self) -> None:
        """Another animal is looked at: begin with this week."""
        self._first = None

    def _on_begin(self) -> None:
        view = self._view
        if view is None:
            return
        plan = IndoorPlan(
            id=uuid4(),
            animal_id=view.animal.id,
            started_on=view.today,
            activities=view.suggestion.activities,
            ladder_id=self.from_ladder,
        )
        if self._edits.begin(plan):
            self.sheet.plan.setFocus()

    def _on_end(self) -> None:
        plan = self._plan()
        if plan is not None:
            self._edits.end(plan)

    def _on_times(self, row: int, times: int) -> None:
        plan = self._plan()
        if plan is not None:
            self._edits.set_times(plan, row, times)

    def _on_step(self, row: int, step: int) -> None:
        plan = self._plan()
        if plan is not None:
            self._edits.step(plan, row, step)

    def _on_drop(self, row: int, before: int) -> None:
        plan = self._plan()
        if plan is not None:
            self._edits.drop(plan, row, before)

    def _on_take_away(self) -> None:
        plan, row = self._plan(), self.sheet.plan.row()
        if plan is not None and row is not None and self._edits.take_away(plan, row):
            self.sheet.plan.select(row)

    def _on_add_idea(self) -> None:
        view, plan = self._view, self._plan()
        if view is None or plan is None:
            return
        used = {activity.code for activity in plan.activities}
        left = [idea for idea in view.ideas if idea.code not in used]
        dialog = IdeasDialog(self._desk, left, view.animal.name, self._page)
        dialog.chosen.connect(partial(self._edits.add, plan))
        dialog.open()

    def _on_add_own(self) -> None:
        new = IndoorActivity(code="", title="", pillar=Pillar.PLAY, times_a_week=_FIRST_TIMES)
        self._open_dialog(new, None)

    def _on_edit(self) -> None:
        plan, row = self._plan(), self.sheet.plan.row()
        if plan is not None and row is not None:
            self._open_dialog(plan.activities[row], row)

    def _open_dialog(self, activity: IndoorActivity, row: int | None) -> None:
        dialog = ActivityDialog(activity, self._desk.translate, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(partial(self._on_save_requested, dialog, row))
        dialog.open()

    def _on_save_requested(self, dialog: ActivityDialog, row: int | None, activity: IndoorActivity) -> None:
        plan = self._plan()
        if plan is None:
            return
        if row is None:
            done = self._edits.add(plan, (activity,), dialog.show_problem)
        else:
            done = not dialog.is_changed() or self._edits.change(plan, row, activity, dialog.show_problem)
        if done:
            dialog.accept()
            self.sheet.plan.list.setFocus()

    def _on_week_wished(self, step: int) -> None:
        this_week = monday_of(self._desk.services.clock.today())
        first = min(this_week, self._shown_week() + step * _WEEK)
        # Without a week of its own the page moves on with the calendar.
        self._first = None if first == this_week else first
        self.refresh()

    def _on_dragged_over(self, at: QPoint) -> None:
        place = self.sheet.plan.list.viewport().mapTo(self.sheet.inside, at)
        self.sheet.whole.ensureVisible(place.x(), place.y(), 0, _AT_THE_EDGE)

    def _connect(self) -> None:
        sheet, offered = self.sheet, self.sheet.plan.actions_offered
        sheet.offer.begin_wished.connect(self._on_begin)
        sheet.head.end_wished.connect(self._on_end)
        sheet.plan.times_wished.connect(self._on_times)
        sheet.plan.step_wished.connect(self._on_step)
        sheet.plan.model.drop_requested.connect(self._on_drop)
        sheet.plan.list.dragged_over.connect(self._on_dragged_over)
        sheet.plan.list.doubleClicked.connect(self._on_edit)
        offered.add_idea.triggered.connect(self._on_add_idea)
        offered.add_own.triggered.connect(self._on_add_own)
        offered.edit.triggered.connect(self._on_edit)
        offered.take_away.triggered.connect(self._on_take_away)
        sheet.week.week_wished.connect(self._on_week_wished)
        sheet.week.noted.connect(
            lambda measure, value: self._notes.measure(self._view, self._shown_week(), measure, value)
        )
        sheet.week.note_written.connect(lambda text: self._notes.words(self._view, self._shown_week(), text))
