"""The window of what was put away, over a real database with something of every kind in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.desk import Desk, Message
from exposure_planner.gui.trash.dialog import TrashDialog
from exposure_planner.gui.trash.erase_question import EraseQuestion
from exposure_planner.gui.trash.model import TrashRole
from exposure_planner.household.trash import TrashItem, TrashKind
from exposure_planner.wording.translate import english
from tests.services.trashing import TwoAnimals, keep_two_animals


@dataclass
class TrashDay:
    """Two animals in front of a desk."""

    two: TwoAnimals
    desk: Desk
    messages: list[Message] = field(default_factory=list)

    def put_everything_away(self) -> None:
        """A template, a rung and a session of Miles's, and all of Elfie."""
        for kind in (TrashKind.TEMPLATE, TrashKind.STAGE, TrashKind.SESSION):
            self.two.put_away(kind)
        self.two.services.animals.retire(self.two.elfie.animal.id)

    def kinds(self) -> set[TrashKind]:
        """The kinds of what is still put away."""
        return {item.kind for item in self.two.services.trash.items()}


@pytest.fixture
def day(program: Program, qapp: QApplication) -> TrashDay:
    """Nothing is put away yet."""
    two = keep_two_animals(program)
    desk = Desk(program.services, QUndoStack(), english)
    day = TrashDay(two=two, desk=desk)
    desk.message_posted.connect(day.messages.append)
    desk.choose_animal(two.miles.animal.id)
    return day


@pytest.fixture
def full(day: TrashDay) -> TrashDay:
    """A template, a rung, a session and an animal are put away."""
    day.put_everything_away()
    return day


@pytest.fixture
def open_dialog(day: TrashDay, qtbot: QtBot) -> Iterator[Callable[[], TrashDialog]]:
    """Opens the window."""
    opened: list[TrashDialog] = []

    def open_it() -> TrashDialog:
        dialog = TrashDialog(day.desk)
        opened.append(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    yield open_it
    for dialog in opened:
        dialog.close()


@pytest.fixture
def dialog(full: TrashDay, open_dialog: Callable[[], TrashDialog]) -> TrashDialog:
    """The window with something of every kind but a ladder."""
    return open_dialog()


def choose(dialog: TrashDialog, *kinds: TrashKind) -> tuple[TrashItem, ...]:
    """Choose the things of these kinds, as with the control key held."""
    selection = dialog.table.selectionModel()
    selection.clearSelection()
    for row in range(dialog.filter.rowCount()):
        index = dialog.filter.index(row, 0)
        if item_at(dialog, row).kind in kinds:
            selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
    return dialog.table.chosen()


def item_at(dialog: TrashDialog, row: int) -> TrashItem:
    """The item in this row."""
    found = dialog.filter.index(row, 0).data(TrashRole.ITEM)
    assert isinstance(found, TrashItem)
    return found


def question_of(dialog: TrashDialog) -> EraseQuestion:
    """The question that is open."""
    found = dialog.findChild(EraseQuestion)
    assert isinstance(found, EraseQuestion)
    return found


def wait_for_the_question(dialog: TrashDialog, qtbot: QtBot) -> None:
    """Until it has the keyboard."""
    qtbot.waitUntil(lambda: question_of(dialog).isActiveWindow())
