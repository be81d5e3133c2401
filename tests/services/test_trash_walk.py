"""A walk of putting away, bringing back, undo and redo at random: every way leads back, and nothing is ever lost."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from exposure_planner.bootstrap import open_program
from exposure_planner.gui.animal.edits import AnimalEdits
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.history.edits import HistoryEdits
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.trash.edits import TrashEdits
from exposure_planner.gui.undo.step import Step
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.trash import TrashItem
from exposure_planner.paths import DataFolder
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.how_many import examples
from tests.services.trashing import LONG_AGO, TwoAnimals, keep_two_animals

_FAR = st.integers(0, 60)
"""Which of the things there are; counted round and round."""

_WALK = settings(
    max_examples=examples(8),
    stateful_step_count=25,
    deadline=None,
    # Each walk opens a database; looking for the shortest one that fails would take minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class TrashWalk(RuleBasedStateMachine):
    """Somebody puts things away and brings them back, and presses undo and redo as they please."""

    begin_with: Path
    kept: TwoAnimals
    numbers = count()

    def __init__(self) -> None:
        super().__init__()
        folder = self.begin_with.with_name(f"walk-{next(self.numbers)}")
        shutil.copytree(self.begin_with, folder)
        program = open_program(DataFolder(folder=folder), clock=FakeClock())
        self.two = replace(self.kept, program=program)
        self.desk = Desk(program.services, QUndoStack(), english)
        self.edits = TrashEdits(self.desk)
        self.seen = [self.two.everything()]
        self.at = 0

    @rule(which=_FAR)
    def put_a_ladder_away(self, which: int) -> None:
        ladder = self.listed(which)
        if ladder is not None:
            self.did(lambda: self.edits.put_away(ladder))

    @rule(which=_FAR, rung=_FAR)
    def put_a_rung_away(self, which: int, rung: int) -> None:
        ladder = self.listed(which)
        if ladder is not None and len(ladder.stages) > 1:
            stage = ladder.stages[rung % len(ladder.stages)]
            self.did(lambda: LadderEdits(self.desk).retire(ladder, stage.id))

    @rule(which=_FAR)
    def withdraw_a_session(self, which: int) -> None:
        sessions = self.desk.services.sessions.of_animal(self.two.miles.animal.id)
        if sessions:
            session = sessions[which % len(sessions)]
            self.did(lambda: HistoryEdits(self.desk).withdraw(session))

    @rule(which=_FAR)
    def put_an_animal_away(self, which: int) -> None:
        animals = self.desk.services.animals.all()
        if animals:
            animal = animals[which % len(animals)]
            self.did(lambda: AnimalEdits(self.desk).retire(animal))

    @rule()
    def put_the_template_away(self) -> None:
        now, away = self.two.template, replace(self.two.template, put_away_at=LONG_AGO)
        if now in self.two.everything()["templates"]:
            step = Step(
                "Put away",
                lambda: self.two.save_template(away),
                lambda: self.two.save_template(now),
                self.desk.report,
            )
            self.did(lambda: self.desk.do(step))

    @rule(which=st.sets(_FAR, min_size=1, max_size=4))
    def bring_back(self, which: set[int]) -> None:
        items = self.items()
        if items:
            chosen = [items[at] for at in sorted({number % len(items) for number in which})]
            self.did(lambda: self.edits.bring_back(chosen, self.desk.report))

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
        assert self.two.everything() == self.seen[self.at]

    @invariant()
    def what_can_be_erased_was_put_away_with_everything_that_rests_on_it(self) -> None:
        plan = self.desk.services.trash.before_erasing(self.items())
        assert {item.id for item in (*plan.goes, *plan.stays)} == {item.id for item in self.items()}

    def teardown(self) -> None:
        """All the way back and forth again; then everything is brought back from wherever the walk ended."""
        try:
            for state in reversed(self.seen[: self.at]):
                self.desk.undo_stack.undo()
                assert self.two.everything() == state
            for state in self.seen[1:]:
                self.desk.undo_stack.redo()
                assert self.two.everything() == state
            # A rung may lie within a ladder, and that within an animal.
            for _ in range(3):
                assert not self.items() or self.edits.bring_back(self.items(), self.desk.report)
            assert self.items() == ()
            assert in_no_order(self.two.everything()) == in_no_order(self.seen[0])
        finally:
            self.two.program.close()

    def did(self, act: Callable[[], object]) -> None:
        """Do it, and remember how it is now."""
        act()
        self.seen = [*self.seen[: self.at + 1], self.two.everything()]
        self.at += 1

    def items(self) -> tuple[TrashItem, ...]:
        return self.desk.services.trash.items()

    def listed(self, which: int) -> KeptLadder | None:
        animals = (self.two.miles.animal.id, self.two.elfie.animal.id)
        ladders = [ladder for each in animals for ladder in self.desk.services.ladders.of_animal(each)]
        return ladders[which % len(ladders)] if ladders else None


def in_no_order(everything: dict[str, Any]) -> dict[str, Any]:
    """The same without the order of the rungs: nobody knows the old place of a rung that was put away."""
    ladders = [
        replace(ladder, stages=tuple(sorted(ladder.stages, key=lambda stage: stage.id)))
        for ladder in everything["ladders"]
    ]
    return {**everything, "ladders": ladders}


def test_any_walk_ends_where_it_began_and_everything_comes_back(qapp: QApplication, tmp_path: Path) -> None:
    begin_with = tmp_path / "begin"
    with open_program(DataFolder(folder=begin_with), clock=FakeClock()) as program:
        two = keep_two_animals(program)

    class Walk(TrashWalk):
        pass

    Walk.begin_with, Walk.kept = begin_with, two

    run_state_machine_as_test(Walk, settings=_WALK)  # type: ignore[no-untyped-call]
