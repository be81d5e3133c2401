"""File, Put away: everything is listed, found, and comes back by one key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.trash.dialog import TrashDialog
from exposure_planner.gui.trash.model import TrashColumn, TrashModel
from exposure_planner.gui.trash.table import TrashFilter
from exposure_planner.household.trash import TrashKind
from exposure_planner.wording.translate import english
from tests.gui.trash.conftest import TrashDay, choose, item_at, question_of, wait_for_the_question

OpenDialog = Callable[[], TrashDialog]


def cells(dialog: TrashDialog, column: TrashColumn) -> list[str]:
    return [str(dialog.filter.index(row, column).data()) for row in range(dialog.filter.rowCount())]


def test_qt_is_told_of_every_change(full: TrashDay, qtmodeltester: ModelTester) -> None:
    model = TrashModel(english)
    qtmodeltester.check(model, force_py=True)

    items, today = full.two.services.trash.items(), full.two.program.clock.today()
    model.show(items, today)
    model.show(items[1:], today)

    assert model.rowCount() == len(items) - 1


@pytest.mark.parametrize("column", TrashColumn)
def test_qt_is_told_of_every_change_of_what_is_looked_for(
    full: TrashDay, qtmodeltester: ModelTester, column: TrashColumn
) -> None:
    model = TrashModel(english)
    shown = TrashFilter(model)
    qtmodeltester.check(shown, force_py=True)

    model.show(full.two.services.trash.items(), full.two.program.clock.today())
    shown.sort(column, Qt.SortOrder.AscendingOrder)
    shown.look_for("miles")

    assert shown.rowCount() == 2


def test_each_thing_stands_there_with_kind_name_owner_and_day(dialog: TrashDialog) -> None:
    assert cells(dialog, TrashColumn.KIND) == ["Session", "Animal", "Template", "Rung"]
    assert cells(dialog, TrashColumn.WHAT) == ["Sun 15 Nov: Stage 2", "Elfie", "Balcony", "Stage 4"]
    assert cells(dialog, TrashColumn.WHOSE) == [
        "Miles Davis · Hallway to doorstep",
        "Elfie",
        "",
        "Miles Davis · Hallway to doorstep",
    ]
    assert cells(dialog, TrashColumn.WHEN) == ["today", "today", "Mon 2 Mar", "not noted"]
    assert cells(dialog, TrashColumn.NOTE) == ["Curious", "1 ladder and 2 rungs", "", ""]


@pytest.mark.parametrize("column", TrashColumn)
def test_it_can_be_sorted_by_every_column(dialog: TrashDialog, column: TrashColumn) -> None:
    dialog.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    upwards = [item_at(dialog, row).id for row in range(dialog.filter.rowCount())]

    dialog.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)

    downwards = [item_at(dialog, row).id for row in range(dialog.filter.rowCount())]
    assert set(upwards) == set(downwards)
    assert upwards != downwards


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("elf", ["Animal"]),
        ("MILES rung", ["Rung"]),
        ("hallway", ["Session", "Rung"]),
        ("curious", ["Session"]),
        ("nobody", []),
    ],
)
def test_what_is_typed_narrows_the_list(dialog: TrashDialog, typed: str, found: list[str]) -> None:
    dialog.search.setText(typed)

    assert cells(dialog, TrashColumn.KIND) == found


def test_return_leads_from_the_search_to_what_it_found(dialog: TrashDialog, qtbot: QtBot) -> None:
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "elf")

    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    assert dialog.table.hasFocus()
    assert [item.title for item in dialog.table.chosen()] == ["Elfie"]


def test_the_tabulator_goes_from_the_search_to_the_buttons(dialog: TrashDialog, qtbot: QtBot) -> None:
    dialog.search.setFocus()
    seen = []
    for _ in range(6):
        widget = dialog.focusWidget()
        seen.append(widget.objectName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)

    assert seen == [
        "trashSearch",
        "trashTable",
        "bringBackButton",
        "eraseChosenButton",
        "emptyTrash",
        "closeTrash",
    ]


def test_a_search_without_a_find_says_so_and_leads_back(dialog: TrashDialog) -> None:
    dialog.search.setText("nobody")
    assert dialog.nothing_found.isVisible()

    dialog.nothing_found.button.click()

    assert dialog.table.isVisible()
    assert dialog.filter.rowCount() == 4


def test_where_nothing_is_put_away_a_kind_sentence_stands(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()

    assert dialog.nothing.isVisible()
    assert [button.text() for button in buttons_in_sight(dialog)] == ["&Close"]
    assert dialog.focusWidget() is dialog.close_button


def test_return_brings_back_and_undo_names_it(full: TrashDay, dialog: TrashDialog, qtbot: QtBot) -> None:
    choose(dialog, TrashKind.STAGE)
    dialog.table.setFocus()

    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)

    assert TrashKind.STAGE not in full.kinds()
    assert full.desk.undo_stack.undoText() == "Bring “Stage 4” back"
    assert "back in its place" in dialog.messages.text.text()
    full.desk.undo_stack.undo()
    assert TrashKind.STAGE in full.kinds()


def test_several_things_come_back_as_one_step(full: TrashDay, dialog: TrashDialog) -> None:
    dialog.table.selectAll()

    dialog.bring_back.trigger()

    assert full.kinds() == set()
    assert full.desk.undo_stack.undoText() == "Bring 4 things back"
    assert dialog.nothing.isVisible()
    full.desk.undo_stack.undo()
    assert len(full.kinds()) == 4


def test_after_one_came_back_its_neighbour_is_chosen(dialog: TrashDialog) -> None:
    dialog.table.selectRow(1)

    dialog.bring_back.trigger()

    assert [item.kind for item in dialog.table.chosen()] == [TrashKind.TEMPLATE]


def test_what_somebody_erased_elsewhere_is_told_in_a_sentence(full: TrashDay, dialog: TrashDialog) -> None:
    (stage,) = choose(dialog, TrashKind.STAGE)
    full.two.erase([stage])

    dialog.bring_back.trigger()

    assert "not kept here any more" in dialog.messages.text.text()
    assert TrashKind.STAGE.value not in {item.kind.value for item in dialog.model.items()}
    assert full.desk.undo_stack.count() == 0


def test_everything_has_a_name_for_a_screen_reader(dialog: TrashDialog, qtbot: QtBot) -> None:
    dialog.empty.click()
    wait_for_the_question(dialog, qtbot)
    question = question_of(dialog)

    controls: list[QWidget] = [
        dialog.search,
        dialog.table,
        *buttons_in_sight(dialog),
        question.certain,
        question.keep,
        question.erase,
    ]
    assert all(each.accessibleName() or getattr(each, "text", str)() for each in controls)


def test_no_two_buttons_answer_to_the_same_letter(dialog: TrashDialog) -> None:
    letters = [button.text()[button.text().index("&") + 1].casefold() for button in buttons_in_sight(dialog)]

    assert len(letters) == 4
    assert len(set(letters)) == 4


def buttons_in_sight(dialog: TrashDialog) -> list[QPushButton]:
    return [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
