"""What happened besides the sessions stands among them in the History's table, and is changed from there."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.checklists.incident_dialog import IncidentDialog
from exposure_planner.gui.history.entry import Column
from exposure_planner.gui.history.model import HistoryModel
from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.gui.history.reading import read_history
from exposure_planner.gui.medicines.dialog import MedicineDialog
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import english
from tests.gui.daily import Day

ALL = [
    "A loose dog in the stairs",
    "Stage 1",
    "Stage 3",
    "Gabapentin",
    "Stage 3",
    "Thunder",
    "Stage 2",
    "Valerian",
    "Stage 1",
]
SESSIONS = [what for what in ALL if what.startswith("Stage")]


def shown(page: HistoryPage, column: Column = Column.STAGE) -> list[str]:
    return [str(page.filter.index(row, column).data()) for row in range(page.filter.rowCount())]


def choose(page: HistoryPage, what: str) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.filter.index(shown(page).index(what), Column.STAGE))


def said(page: HistoryPage, what: str, column: Column) -> object:
    index = page.filter.index(shown(page).index(what), column)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_they_stand_among_the_sessions_by_day(eventful: Day, page: HistoryPage) -> None:
    assert shown(page) == ALL
    assert page.count.text() == "5 sessions, 4 things besides"


def test_their_columns_say_how_much_it_was_and_until_when(eventful: Day, page: HistoryPage) -> None:
    levels = dict(zip(shown(page), shown(page, Column.LEVEL), strict=True))
    ends = dict(zip(shown(page), shown(page, Column.ENDED_BY), strict=True))
    notes = dict(zip(shown(page), shown(page, Column.NOTE), strict=True))

    assert levels["Thunder"] == "A stressful day"
    assert levels["A loose dog in the stairs"] == "Panic"
    assert (levels["Gabapentin"], levels["Valerian"]) == ("Medication", "Supplement")
    assert (ends["Gabapentin"], ends["Valerian"]) == ("goes on", "to 23 October 2026")
    assert notes["Gabapentin"] == "As the vet wrote it"


def test_a_screen_reader_hears_what_kind_of_line_it_is(eventful: Day, page: HistoryPage) -> None:
    assert said(page, "Thunder", Column.STAGE) == "Between sessions: Thunder"
    assert said(page, "Gabapentin", Column.STAGE) == "Medicine or supplement: Gabapentin"
    assert said(page, "A loose dog in the stairs", Column.LEVEL) == "Level 5: Panic"


def test_they_can_be_left_out_of_table_and_picture(eventful: Day, page: HistoryPage) -> None:
    page.filter_bar.besides.click()
    without, picture = shown(page), page.chart.accessibleDescription()

    page.filter_bar.show_all()

    assert without == SESSIONS
    assert "Gabapentin" not in picture
    assert "Gabapentin" in page.chart.accessibleDescription()
    assert shown(page) == ALL


def test_where_a_rung_or_a_level_is_asked_for_only_what_has_one_stays(
    eventful: Day, page: HistoryPage
) -> None:
    page.filter_bar.level.choose(Level.VERY_FRIGHTENED)
    by_level = shown(page)
    page.filter_bar.show_all()
    assert page.filter_bar._stages is not None
    page.filter_bar._stages.choose(eventful.miles.stage(2).id)

    assert by_level == ["A loose dog in the stairs", "Stage 3"]
    assert shown(page) == ["Stage 2"]


def test_words_and_time_look_for_them_too(eventful: Day, page: HistoryPage) -> None:
    page.filter_bar.text.setText("medicine")
    by_words = shown(page)
    page.filter_bar.show_all()
    page.filter_bar.period.choose(28)

    assert by_words == ["Gabapentin", "Valerian"]
    assert "Valerian" not in shown(page)
    assert "Thunder" in shown(page)


@pytest.mark.parametrize("downwards", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
@pytest.mark.parametrize("column", [each for each in Column if each is not Column.DAY])
def test_by_any_other_column_they_stand_after_the_sessions(
    eventful: Day, page: HistoryPage, column: Column, downwards: Qt.SortOrder
) -> None:
    page.table.sortByColumn(column, downwards)

    assert {*shown(page)[:5]} == {*SESSIONS}
    assert {*shown(page)[5:]} == {*ALL} - {*SESSIONS}


def test_what_happened_is_changed_by_keyboard_and_undone(
    eventful: Day, page: HistoryPage, qtbot: QtBot
) -> None:
    choose(page, "Thunder")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.findChild(IncidentDialog)

    dialog.findChild(QComboBox, "incidentWhat").setCurrentText("Fireworks")
    dialog.save()
    changed = shown(page)
    eventful.desk.undo_stack.undo()

    assert changed == ["Fireworks" if what == "Thunder" else what for what in ALL]
    assert shown(page) == ALL


def test_a_medicine_is_changed_from_there(eventful: Day, page: HistoryPage) -> None:
    choose(page, "Valerian")
    page.findChild(QPushButton, "editSessionButton").click()
    dialog = page.findChild(MedicineDialog)

    dialog.findChild(QLineEdit, "medicine").setText("Valerian drops")
    dialog.save()

    assert "Valerian drops" in shown(page)


@pytest.mark.parametrize("what", ["Thunder", "Gabapentin"])
def test_what_was_told_by_mistake_is_taken_back_and_comes_again(
    eventful: Day, page: HistoryPage, qtbot: QtBot, what: str
) -> None:
    choose(page, what)

    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    without, step = shown(page), eventful.desk.undo_stack.undoText()
    still_chosen = page.chosen()
    eventful.desk.undo_stack.undo()

    assert without == [each for each in ALL if each != what]
    assert step == f"Take back: {what}"
    assert still_chosen is not None
    assert shown(page) == ALL


def test_only_a_session_was_seen_by_somebody_else(eventful: Day, page: HistoryPage) -> None:
    choose(page, "Thunder")
    beside = page.edit.isEnabled(), page.second.isEnabled(), page.withdraw.isEnabled()
    choose(page, "Stage 2")

    assert beside == (True, False, True)
    assert page.second.isEnabled()


def test_their_cells_are_not_written_in(eventful: Day, page: HistoryPage) -> None:
    choose(page, "Thunder")
    flags = [page.filter.index(page.table.currentIndex().row(), column).flags() for column in Column]

    assert not any(flag & Qt.ItemFlag.ItemIsEditable for flag in flags)
    assert not page.filter.setData(page.table.currentIndex(), "Snow")


def test_what_happened_after_the_last_session_has_room_in_the_picture(
    eventful: Day, page: HistoryPage
) -> None:
    assert "A loose dog in the stairs" in page.chart.accessibleDescription()


def test_before_the_first_session_they_stand_there_alone(day: Day, page: HistoryPage) -> None:
    day.rated(1, 3, off_plan_reason="As it came.")
    page.table.selectRow(0)
    page.withdraw.trigger()
    nothing = page.nothing.isVisible()

    day.services.medicines.keep(
        Medicine(
            id=uuid4(),
            animal_id=day.miles.animal.id,
            kind=MedicineKind.SUPPLEMENT,
            what="Valerian",
            since=day.today,
        )
    )

    assert nothing
    assert shown(page) == ["Valerian"]
    assert page.count.text() == "0 sessions, 1 thing besides"
    assert not page.chart_card.isVisible()


def test_qt_is_told_of_every_change_of_them(
    eventful: Day, page: HistoryPage, qtmodeltester: ModelTester
) -> None:
    lines = read_history(eventful.desk, eventful.miles.animal.id, eventful.miles.ladder.id).lines()
    model = HistoryModel(english)
    qtmodeltester.check(model, force_py=True)

    model.show(lines)
    model.sort(Column.LEVEL, Qt.SortOrder.DescendingOrder)
    model.show(lines[1:])
    model.show(lines[:-2])

    assert model.rowCount() == len(ALL) - 2


def test_tab_goes_from_the_tick_over_what_is_looked_for_to_the_table(
    eventful: Day, page: HistoryPage, qtbot: QtBot
) -> None:
    bar = page.filter_bar
    bar.besides.setFocus()
    order = []

    for _ in range(6):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        order.append(page.focusWidget())

    assert order == [page.log, bar.text, bar.level, bar._stages, bar.period, page.table]
