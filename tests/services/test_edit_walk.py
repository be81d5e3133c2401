"""A walk of edits, undo and redo at random, over a real database: nothing is lost and every way leads back."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from exposure_planner.bootstrap import open_program
from exposure_planner.catalogue.rung_clipboard import read_rungs, write_rungs
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.history.edits import HistoryEdits
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.rung_steps import RungSteps
from exposure_planner.gui.undo.step import Step
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.paths import DataFolder
from exposure_planner.planner.ladder import Gate, LadderStatus, Stage
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import english
from tests.how_many import examples
from tests.services.keeping import Kept, keep_animal

Everything = tuple[tuple[KeptLadder, ...], tuple[LoggedSession, ...]]

_FAR = st.integers(0, 60)
"""Which of the rungs or sessions there are; counted round and round."""
_GATES = st.none() | st.sampled_from(Gate)
_SOME = st.sets(_FAR, min_size=1, max_size=4)

_WALK = settings(
    max_examples=examples(7),
    stateful_step_count=25,
    deadline=None,
    # Each walk opens a database; looking for the shortest one that fails would take minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class StandingClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return datetime(2026, 11, 24, 18, 30, tzinfo=UTC)

    def today(self) -> date:
        return self.now().date()


class EditWalk(RuleBasedStateMachine):
    """Somebody edits a ladder and its sessions, and presses undo and redo as they please."""

    begin_with: Path
    miles: Kept
    bella: Kept
    numbers = count()

    def __init__(self) -> None:
        super().__init__()
        folder = self.begin_with.with_name(f"walk-{next(self.numbers)}")
        shutil.copytree(self.begin_with, folder)
        self.program = open_program(DataFolder(folder=folder), clock=StandingClock())
        self.services = self.program.services
        self.desk = Desk(self.services, QUndoStack(), english)
        self.ladder_edits, self.history_edits = LadderEdits(self.desk), HistoryEdits(self.desk)
        self.rung_steps = RungSteps(self.desk)
        self.seen = [self.everything()]
        self.at = 0
        self.rated: set[UUID] = set()

    @rule(chosen=_SOME, to=_FAR)
    def move(self, chosen: set[int], to: int) -> None:
        kept, stage_ids = self.kept(), self.stage_ids(chosen)
        self.done(self.rung_steps.move(kept, stage_ids, to % (len(kept.stages) + 1)))

    @rule(chosen=_SOME, up=st.sampled_from([1, -1]))
    def step(self, chosen: set[int], up: int) -> None:
        self.done(self.rung_steps.step(self.kept(), self.stage_ids(chosen), up))

    @rule()
    def sort_by_guess(self) -> None:
        self.done(self.rung_steps.sort_by_guess(self.kept()))

    @rule(which=_FAR, guess=st.none() | st.sampled_from(Level), gate=_GATES, outdoors=st.booleans())
    def change_facts(self, which: int, guess: Level | None, gate: Gate | None, *, outdoors: bool) -> None:
        changed = replace(self.stage(which), expected=guess, gate=gate, outdoors=outdoors)
        self.done(changed != self.stage(which) and self.ladder_edits.change(self.kept(), changed))

    @rule(which=_FAR, minutes=st.integers(1, 30), to=_FAR)
    def add(self, which: int, minutes: int, to: int) -> None:
        new = replace(self.stage(which), id=uuid4(), title="New", duration=timedelta(minutes=minutes))
        kept = self.kept()
        self.done(self.ladder_edits.add(kept, replace(new, split_of=None), to % (len(kept.stages) + 1)))

    @rule(chosen=_SOME, to=_FAR)
    def paste(self, chosen: set[int], to: int) -> None:
        kept = self.kept()
        copied = write_rungs([stage for stage in kept.stages if stage.id in self.stage_ids(chosen)])
        self.done(self.rung_steps.add(kept, read_rungs(copied, uuid4), to % (len(kept.stages) + 1)))

    @rule(chosen=_SOME, there=st.booleans())
    def cut_and_paste(self, chosen: set[int], *, there: bool) -> None:
        """To the other animal's ladder, or from there."""
        source, target = self.kept(), self.other()
        stage_ids = self.stage_ids(chosen)
        if not there:
            source, target = target, source
            stage_ids = [source.stages[-1].id]
        self.done(bool(self.rung_steps.bring_over(source, target, stage_ids, 0)))

    @rule(which=_FAR)
    def split(self, which: int) -> None:
        self.done(self.ladder_edits.split(self.kept(), self.stage(which).id) is not None)

    @rule(which=_FAR, count=st.integers(2, 4))
    def merge(self, which: int, count: int) -> None:
        kept = self.kept()
        at = which % len(kept.stages)
        chosen = [stage.id for stage in kept.stages[at : at + count]]
        self.done(len(chosen) > 1 and self.rung_steps.merge(kept, chosen))

    @rule(chosen=_SOME)
    def duplicate(self, chosen: set[int]) -> None:
        self.done(bool(self.rung_steps.duplicate(self.kept(), self.stage_ids(chosen))))

    @rule(chosen=_SOME)
    def retire(self, chosen: set[int]) -> None:
        self.done(self.rung_steps.retire(self.kept(), self.stage_ids(chosen)))

    @rule(which=_FAR)
    def put_half_way(self, which: int) -> None:
        kept = self.kept()
        at = which % len(kept.stages)
        if at:
            self.done(self.rung_steps.half_way(kept, kept.stages[at].id, counts=False) is not None)

    @rule()
    def start_lower(self) -> None:
        self.done(self.rung_steps.start_lower(self.kept()) is not None)

    @rule(which=_FAR)
    def make_two_ladders(self, which: int) -> None:
        kept = self.kept()
        if len(kept.stages) > 1:
            self.done(self.rung_steps.cut_in_two(kept, 1 + which % (len(kept.stages) - 1)))

    @rule(which=_FAR, to=_FAR)
    def bring_back(self, which: int, to: int) -> None:
        kept = self.kept()
        if kept.retired_stages:
            stage = kept.retired_stages[which % len(kept.retired_stages)]
            self.done(self.ladder_edits.bring_back(kept, stage, to % (len(kept.stages) + 1)))

    @rule(which=_FAR, title=st.sampled_from(["", "  ", "Landing", "{title} & more"]))
    def rename_a_stage(self, which: int, title: str) -> None:
        self.done(self.ladder_edits.change(self.kept(), replace(self.stage(which), title=title)))

    @rule(status=st.sampled_from(LadderStatus))
    def set_status(self, status: LadderStatus) -> None:
        self.done(self.ladder_edits.set_status(self.kept(), status))

    @rule(which=_FAR, days_ago=st.integers(-1, 40), level=st.integers(0, 5))
    def rate(self, which: int, days_ago: int, level: int) -> None:
        on = StandingClock().today() - timedelta(days=days_ago)
        draft = self.miles.draft(1, on, level, off_plan_reason="As it came.")
        draft = replace(draft, stage_id=self.stage(which).id)
        step = Step(
            "Rate",
            lambda: self.services.sessions.rate(draft),
            lambda: self.services.sessions.withdraw(draft.id),
            self.desk.report,
        )
        self.rated |= {draft.id} if self.done(self.desk.do(step)) else set()

    @rule(which=_FAR, days_ago=st.integers(-1, 40))
    def back_date(self, which: int, days_ago: int) -> None:
        on = StandingClock().today() - timedelta(days=days_ago)
        self.with_session(which, lambda session: self.history_edits.change_day(session, on))

    @rule(which=_FAR, note=st.text(max_size=8))
    def write_a_note(self, which: int, note: str) -> None:
        self.with_session(which, lambda session: self.history_edits.change_note(session, note))

    @rule(which=_FAR)
    def withdraw(self, which: int) -> None:
        self.with_session(which, self.history_edits.withdraw)

    @rule()
    def undo(self) -> None:
        self.desk.undo_stack.undo()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.desk.undo_stack.redo()
        self.at = min(len(self.seen) - 1, self.at + 1)

    @invariant()
    def everything_is_as_it_was_at_this_step(self) -> None:
        assert self.desk.undo_stack.index() == self.at
        assert self.everything() == self.seen[self.at]

    @invariant()
    def no_session_is_ever_lost(self) -> None:
        for session_id in self.rated:
            assert self.services.sessions.get(session_id).id == session_id

    def teardown(self) -> None:
        """All the way back and all the way forth again, looking at each step."""
        try:
            for state in reversed(self.seen[: self.at]):
                self.desk.undo_stack.undo()
                self.look(state)
            assert not self.desk.undo_stack.canUndo()
            for state in self.seen[1:]:
                self.desk.undo_stack.redo()
                self.look(state)
            assert not self.desk.undo_stack.canRedo()
        finally:
            self.program.close()

    def look(self, state: Everything) -> None:
        """Everything is as it was then, and the advice is the same as without anything remembered."""
        assert self.everything() == state
        remembered = self.services.planning.advise(self.miles.ladder.id)
        self.services.planning.forget_all()
        assert self.services.planning.advise(self.miles.ladder.id) == remembered

    def done(self, worked: bool) -> bool:  # noqa: FBT001
        """Remember how it is now; what did not work must have changed nothing."""
        if worked:
            self.seen = [*self.seen[: self.at + 1], self.everything()]
            self.at += 1
        elif not self.desk.undo_stack.canRedo():
            self.seen = self.seen[: self.at + 1]
        return worked

    def with_session(self, which: int, edit: Callable[[LoggedSession], bool]) -> None:
        sessions = self.services.sessions.of_ladder(self.miles.ladder.id)
        if sessions:
            self.done(edit(sessions[which % len(sessions)]))

    def everything(self) -> Everything:
        """What a person sees: every ladder with its rungs in order, and the history."""
        sessions = self.services.sessions.of_ladder(self.miles.ladder.id)
        second = [
            ladder
            for ladder in self.services.ladders.of_animal(self.miles.animal.id)
            if ladder.id != self.miles.ladder.id
        ]
        ladders = (self.kept(), self.other(), *second)
        # A rung that was added and undone again is put away rather than lost, and may stay so.
        return tuple(replace(ladder, retired_stages=()) for ladder in ladders), sessions

    def kept(self) -> KeptLadder:
        return self.services.ladders.get(self.miles.ladder.id)

    def other(self) -> KeptLadder:
        return self.services.ladders.get(self.bella.ladder.id)

    def stage_ids(self, chosen: set[int]) -> list[UUID]:
        stages = self.kept().stages
        places = sorted({which % len(stages) for which in chosen})
        return [stages[place].id for place in places]

    def stage(self, which: int) -> Stage:
        stages = self.kept().stages
        return stages[which % len(stages)]


def test_any_walk_of_edits_can_be_undone_and_redone_and_loses_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_with = tmp_path / "begin"
    with open_program(DataFolder(folder=begin_with), clock=StandingClock()) as program:
        miles = keep_animal(program.services, stages=4)
        bella = keep_animal(program.services, "Bella", stages=3)
        for number in (1, 2, 2):
            day = StandingClock().today() - timedelta(days=20 - number)
            program.services.sessions.rate(miles.draft(number, day, 1, off_plan_reason="As it came."))

    class Walk(EditWalk):
        pass

    Walk.begin_with, Walk.miles, Walk.bella = begin_with, miles, bella

    run_state_machine_as_test(Walk, settings=_WALK)  # type: ignore[no-untyped-call]
