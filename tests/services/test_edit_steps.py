"""Steps that can be undone: one that is refused leaves nothing behind, and each has a name."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from exposure_planner.bootstrap import open_program
from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.rung_steps import RungSteps
from exposure_planner.paths import DataFolder
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.services.keeping import keep_animal


def test_an_edit_that_is_refused_leaves_no_step_behind(qapp: QApplication, tmp_path: Path) -> None:
    with open_program(DataFolder(folder=tmp_path), clock=FakeClock()) as program:
        miles = keep_animal(program.services, stages=1)
        desk, problems = Desk(program.services, QUndoStack(), english), list[Problem]()

        done = LadderEdits(desk).change(
            miles.ladder, replace(miles.stage(1), title=" "), report=problems.append
        )

        assert not done
        assert [problem.field for problem in problems] == ["title"]
        assert desk.undo_stack.count() == 0


@pytest.mark.parametrize("undone", [0, 1, 2])
def test_the_stack_names_what_it_would_undo(qapp: QApplication, tmp_path: Path, undone: int) -> None:
    with open_program(DataFolder(folder=tmp_path), clock=FakeClock()) as program:
        miles = keep_animal(program.services, stages=3)
        desk = Desk(program.services, QUndoStack(), english)
        edits = LadderEdits(desk)
        RungSteps(desk).move(miles.ladder, [miles.stage(1).id], 3)
        edits.retire(miles.ladder, miles.stage(2).id)

        for _ in range(undone):
            desk.undo_stack.undo()

        assert desk.undo_stack.undoText() == ["Put Stage 2 away", "Move Stage 1 up", ""][undone]
