"""A new program with nothing in it yet, and an animal where a test wants one."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal, Species
from exposure_planner.paths import DataFolder
from exposure_planner.wording.translate import english
from tests.gui.daily import HandClock
from tests.gui.welcome.going_through import Open


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """Nobody is kept yet."""
    with open_program(DataFolder(folder=tmp_path / "data"), clock=HandClock()) as opened:
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, program: Program) -> Desk:
    return Desk(program.services, QUndoStack(), english)


@pytest.fixture
def nina(desk: Desk) -> Animal:
    """A cat without a ladder."""
    household = desk.services.households.first_or_new("Our flat")
    animal = Animal(id=uuid4(), household_id=household.id, name="Nina", species=Species.CAT)
    desk.services.animals.save(animal)
    return animal


@pytest.fixture
def open_dialog(qtbot: QtBot, desk: Desk, nina: Animal) -> Open:
    """Opens the dialog for Nina, as the window does."""

    def opened() -> NewLadderDialog:
        dialog = NewLadderDialog(desk, nina.id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened
