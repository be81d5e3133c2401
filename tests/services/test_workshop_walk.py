"""A walk of edits, putting away, bringing back, undo and redo together: it ends where it began."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from exposure_planner.bootstrap import open_program
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.rung_steps import RungSteps
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.paths import DataFolder
from exposure_planner.planner.ladder import LadderStatus
from tests.fake_clock import FakeClock
from tests.how_many import examples
from tests.services.test_trash_walk import _FAR, _WALK, TrashWalk
from tests.services.trashing import keep_two_animals

_SOME = st.sets(_FAR, min_size=1, max_size=3)


class WorkshopWalk(TrashWalk):
    """The same person edits the ladders in between."""

    def __init__(self) -> None:
        super().__init__()
        self.rungs = RungSteps(self.desk)
        self.ladders = LadderEdits(self.desk)

    @rule(which=_FAR, some=_SOME, gap=_FAR)
    def move(self, which: int, some: set[int], gap: int) -> None:
        self.edited(which, lambda kept: self.rungs.move(kept, self.ids(kept, some), gap % len(kept.stages)))

    @rule(which=_FAR, some=_SOME)
    def duplicate(self, which: int, some: set[int]) -> None:
        self.edited(which, lambda kept: self.rungs.duplicate(kept, self.ids(kept, some)))

    @rule(which=_FAR, at=_FAR)
    def merge_with_the_next(self, which: int, at: int) -> None:
        def merge(kept: KeptLadder) -> None:
            if len(kept.stages) > 1:
                lower = at % (len(kept.stages) - 1)
                self.rungs.merge(kept, [stage.id for stage in kept.stages[lower : lower + 2]])

        self.edited(which, merge)

    @rule(which=_FAR, at=_FAR)
    def split(self, which: int, at: int) -> None:
        self.edited(which, lambda kept: self.ladders.split(kept, kept.stages[at % len(kept.stages)].id))

    @rule(which=_FAR, at=_FAR)
    def make_two_ladders(self, which: int, at: int) -> None:
        def cut(kept: KeptLadder) -> None:
            if len(kept.stages) > 1:
                self.rungs.cut_in_two(kept, 1 + at % (len(kept.stages) - 1))

        self.edited(which, cut)

    @rule(which=_FAR, to=_FAR, some=_SOME)
    def bring_over(self, which: int, to: int, some: set[int]) -> None:
        target = self.listed(to)

        def bring(kept: KeptLadder) -> None:
            if target is not None and target.id != kept.id and len(some) < len(kept.stages):
                self.rungs.bring_over(kept, target, self.ids(kept, some), 0)

        self.edited(which, bring)

    @rule(which=_FAR, status=st.sampled_from([LadderStatus.OPEN, LadderStatus.PAUSED, LadderStatus.CLOSED]))
    def set_status(self, which: int, status: LadderStatus) -> None:
        self.edited(which, lambda kept: self.ladders.set_status(kept, status))

    @invariant()
    def everything_is_as_it_was_at_this_step(self) -> None:
        assert self.desk.undo_stack.index() == self.at
        assert_as_it_was(self.two.everything(), self.seen[self.at])

    def teardown(self) -> None:
        """Back to the beginning, forth to the end, and back once more."""
        try:
            for _ in range(2):
                while self.desk.undo_stack.canUndo():
                    self.desk.undo_stack.undo()
                assert_as_it_was(self.two.everything(), self.seen[0])
                while self.desk.undo_stack.canRedo():
                    self.desk.undo_stack.redo()
                assert_as_it_was(self.two.everything(), self.seen[-1])
        finally:
            self.two.program.close()

    def edited(self, which: int, edit: Callable[[KeptLadder], object]) -> None:
        """Edit one of the ladders in use; what is refused, or changes nothing, is no step."""
        kept = self.listed(which)
        if kept is None or not kept.stages:
            return
        stack, before = self.desk.undo_stack, self.desk.undo_stack.index()
        edit(kept)
        if stack.index() > before:
            self.seen = [*self.seen[: self.at + 1], self.two.everything()]
            self.at += 1

    def ids(self, kept: KeptLadder, some: set[int]) -> list[Any]:
        places = sorted({number % len(kept.stages) for number in some})
        return [kept.stages[place].id for place in places]


def assert_as_it_was(now: dict[str, Any], then: dict[str, Any]) -> None:
    """The same in use; among what is put away there may be more: copies and ladders that were undone are kept."""
    ladders = {ladder.id: ladder for ladder in now["ladders"]}
    for ladder in then["ladders"]:
        known = ladders.pop(ladder.id)
        assert {stage.id for stage in ladder.retired_stages} <= {stage.id for stage in known.retired_stages}
        assert replace(known, retired_stages=()) == replace(ladder, retired_stages=())
    assert all(not other.is_listed or not (set(other.stages) & _in_use(then)) for other in ladders.values())
    for kind in ("animals", "sessions", "templates"):
        assert now[kind] == then[kind]


def _in_use(everything: dict[str, Any]) -> set[Any]:
    return {stage for ladder in everything["ladders"] for stage in ladder.stages}


def test_any_walk_through_workshop_and_trash_ends_where_it_began(qapp: QApplication, tmp_path: Path) -> None:
    begin_with = tmp_path / "begin"
    with open_program(DataFolder(folder=begin_with), clock=FakeClock()) as program:
        two = keep_two_animals(program)

    class Walk(WorkshopWalk):
        pass

    Walk.begin_with, Walk.kept = begin_with, two

    run_state_machine_as_test(Walk, settings=settings(_WALK, max_examples=examples(7)))  # type: ignore[no-untyped-call]
