"""The history as Qt's table model: it sorts by what is meant, and passes on what is typed."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.history.entry import Column, Entry, entries_of
from exposure_planner.gui.history.filter import HistoryFilter, Wanted
from exposure_planner.gui.history.model import HistoryModel, HistoryRole
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.translate import english
from tests.gui.daily import Day


def entries(day: Day) -> tuple[Entry, ...]:
    return entries_of(day.sessions(), (day.services.ladders.get(day.miles.ladder.id),), ())


def column(model: HistoryModel, which: Column) -> list[object]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


@pytest.fixture
def model(weeks: Day) -> HistoryModel:
    model = HistoryModel(english)
    model.show(entries(weeks))
    return model


@pytest.mark.parametrize("sort", list(Column))
def test_qt_is_told_of_every_change(
    weeks: Day, model: HistoryModel, qtmodeltester: ModelTester, sort: Column
) -> None:
    qtmodeltester.check(model, force_py=True)

    model.sort(sort, Qt.SortOrder.AscendingOrder)
    model.show(entries(weeks)[1:])
    model.show(())

    assert model.rowCount() == 0


def test_qt_is_told_of_every_change_of_what_is_looked_at(
    weeks: Day, model: HistoryModel, qtmodeltester: ModelTester
) -> None:
    filtered = HistoryFilter(model, english)
    qtmodeltester.check(filtered, force_py=True)

    filtered.want(Wanted(from_level=Level.UNEASY))
    filtered.sort(Column.LEVEL, Qt.SortOrder.AscendingOrder)
    model.show(entries(weeks)[1:])

    assert [filtered.index(row, Column.LEVEL).data() for row in range(filtered.rowCount())] == [
        "Uneasy",
        "Very frightened",
    ]


def test_the_newest_session_stands_first(model: HistoryModel) -> None:
    assert column(model, Column.DAY)[0] == "Mon 23 Nov 2026"


def test_levels_sort_by_how_bad_they_are_and_not_by_their_letters(model: HistoryModel) -> None:
    model.sort(Column.LEVEL, Qt.SortOrder.DescendingOrder)

    assert column(model, Column.LEVEL) == ["Very frightened", "Uneasy", "Curious", "Curious", "Settled"]


def test_rungs_sort_as_they_stand_on_the_ladder(model: HistoryModel) -> None:
    model.sort(Column.STAGE, Qt.SortOrder.AscendingOrder)

    assert column(model, Column.STAGE) == ["Stage 1", "Stage 1", "Stage 2", "Stage 3", "Stage 3"]


def test_what_a_view_points_at_stays_pointed_at_while_sorting(model: HistoryModel) -> None:
    pointed_at = QPersistentModelIndex(model.index(1, Column.NOTE))

    model.sort(Column.DAY, Qt.SortOrder.AscendingOrder)

    assert (pointed_at.row(), pointed_at.data()) == (3, "A loose dog")


def test_another_day_is_only_asked_for(weeks: Day, model: HistoryModel, qtbot: QtBot) -> None:
    newest = entries(weeks)[-1].session

    with qtbot.waitSignal(model.day_typed) as asked:
        model.setData(model.index(0, Column.DAY), QDate(2026, 11, 20))

    assert asked.args == [newest.id, date(2026, 11, 20)]
    assert column(model, Column.DAY)[0] == "Mon 23 Nov 2026"


def test_the_same_day_asks_for_nothing(model: HistoryModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.day_typed):
        model.setData(model.index(0, Column.DAY), QDate(2026, 11, 23))


def test_a_note_is_only_asked_for(model: HistoryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.note_typed) as asked:
        model.setData(model.index(1, Column.NOTE), "  A loose dog, far off ")

    assert asked.args is not None
    assert asked.args[1] == "A loose dog, far off"


def test_only_day_and_note_can_be_written_in(model: HistoryModel) -> None:
    editable = {which for which in Column if model.index(0, which).flags() & Qt.ItemFlag.ItemIsEditable}

    assert editable == {Column.DAY, Column.NOTE}


def test_an_entry_can_be_asked_for_as_a_whole(weeks: Day, model: HistoryModel) -> None:
    entry = model.index(0, Column.FOOD).data(HistoryRole.LINE)

    assert entry.session == weeks.sessions()[-1]


def test_a_screen_reader_hears_the_level_with_its_number(model: HistoryModel) -> None:
    cell = model.index(1, Column.LEVEL)

    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Level 4: Very frightened"


def test_sessions_of_a_rung_that_was_put_away_keep_its_name(weeks: Day) -> None:
    weeks.services.ladders.retire_stage(weeks.miles.ladder.id, weeks.miles.stage(3).id)

    titles = {entry.stage_title for entry in entries(weeks)}

    assert titles == {"Stage 1", "Stage 2", "Stage 3"}


def test_a_session_of_today_comes_after_one_of_yesterday(weeks: Day, model: HistoryModel) -> None:
    weeks.rated(1, 0, 0)

    model.show(entries(weeks))

    first = model.index(0, 0).data(HistoryRole.LINE).session.on
    assert first - model.index(1, 0).data(HistoryRole.LINE).session.on == timedelta(days=1)


def test_the_level_stands_with_its_place_on_another_scale_where_one_was_chosen(weeks: Day) -> None:
    model = HistoryModel(english)
    model.show(
        entries_of(
            weeks.sessions(),
            (weeks.services.ladders.get(weeks.miles.ladder.id),),
            (),
            weeks.services.animals.all(),
            Scale.CSS,
        )
    )
    cell = model.index(1, Column.LEVEL)

    assert cell.data() == "Very frightened · CSS 5–6"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Level 4: Very frightened · about CSS 5–6"
