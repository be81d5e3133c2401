"""The History page by keyboard and filter, over a real database."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.history.entry import Column
from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.household.people import Person
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale, Settings
from tests.gui.daily import Day


def shown(page: HistoryPage, column: Column = Column.DAY) -> list[str]:
    rows = range(page.filter.rowCount())
    return [str(page.filter.index(row, column).data()) for row in rows]


def choose_row(page: HistoryPage, row: int, column: Column = Column.STAGE) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.filter.index(row, column))


def test_every_session_stands_there_with_the_newest_first(weeks: Day, page: HistoryPage) -> None:
    assert shown(page) == [
        "Mon 23 Nov 2026",
        "Wed 18 Nov 2026",
        "Sun 15 Nov 2026",
        "Thu 12 Nov 2026",
        "Thu 15 Oct 2026",
    ]
    assert shown(page, Column.LEVEL) == ["Curious", "Very frightened", "Uneasy", "Curious", "Settled"]
    assert page.count.text() == "5 sessions"


def test_a_withdrawn_session_leaves_the_table_and_comes_back(
    weeks: Day, page: HistoryPage, qtbot: QtBot
) -> None:
    choose_row(page, 3)

    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    without, name = shown(page), weeks.desk.undo_stack.undoText()
    weeks.desk.undo_stack.undo()

    assert "Thu 12 Nov 2026" not in without
    assert name == "Withdraw the session of 12 November"
    assert len(shown(page)) == 5


def test_after_a_withdrawal_the_next_session_is_chosen(weeks: Day, page: HistoryPage) -> None:
    choose_row(page, 4)

    page.findChild(QPushButton, "withdrawSessionButton").click()

    chosen = page.selected()
    assert chosen is not None
    assert chosen.session.on == date(2026, 11, 12)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_session_is_opened_by_keyboard(weeks: Day, page: HistoryPage, qtbot: QtBot, key: Qt.Key) -> None:
    choose_row(page, 0)

    with qtbot.waitSignal(page.edit_requested) as asked:
        qtbot.keyClick(page.table, key)

    assert asked.args == [weeks.sessions()[-1].id]


def test_a_day_is_changed_in_its_cell(weeks: Day, page: HistoryPage, qtbot: QtBot) -> None:
    choose_row(page, 0, Column.DAY)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QDateEdit, "dayEditor")

    editor.setDate(QDate(2026, 11, 20))
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: shown(page)[0] == "Fri 20 Nov 2026")
    assert weeks.desk.undo_stack.undoText() == "Change the day of the session of 23 November"


def test_a_day_that_has_not_come_is_refused_with_a_sentence(weeks: Day, page: HistoryPage) -> None:
    before = shown(page)

    page._on_day_typed(weeks.sessions()[-1].id, date(2027, 1, 1))

    assert shown(page) == before
    assert weeks.messages[-1].text == "Choose today or an earlier day; this one has not come yet."
    assert weeks.desk.undo_stack.count() == 0


def test_a_note_is_changed_in_its_cell_and_undone(weeks: Day, page: HistoryPage, qtbot: QtBot) -> None:
    page.model.setData(page.model.index(1, Column.NOTE), "A loose dog, far off")
    qtbot.waitUntil(lambda: shown(page, Column.NOTE)[1] == "A loose dog, far off")

    weeks.desk.undo_stack.undo()

    assert shown(page, Column.NOTE)[1] == "A loose dog"


def test_words_levels_rungs_and_time_narrow_the_table(weeks: Day, page: HistoryPage) -> None:
    bar = page.filter_bar

    bar.text.setText("loose DOG")
    by_words = shown(page)
    bar.show_all()
    bar.level.choose(Level.UNEASY)
    by_level = shown(page)
    bar.show_all()
    assert bar._stages is not None
    bar._stages.choose(weeks.miles.stage(1).id)
    by_stage = shown(page)
    bar.show_all()
    bar.period.choose(28)

    assert by_words == ["Wed 18 Nov 2026"]
    assert by_level == ["Wed 18 Nov 2026", "Sun 15 Nov 2026"]
    assert by_stage == ["Mon 23 Nov 2026", "Thu 15 Oct 2026"]
    assert len(shown(page)) == 4
    assert page.count.text() == "4 of 5 sessions"


def test_when_nothing_fits_all_can_be_shown_again(weeks: Day, page: HistoryPage) -> None:
    page.filter_bar.text.setText("zebra")
    empty = page.nothing_found.isVisible()

    page.nothing_found.button.click()

    assert empty
    assert len(shown(page)) == 5


def test_the_picture_shows_what_the_table_shows(weeks: Day, page: HistoryPage) -> None:
    page.filter_bar.level.choose(Level.UNEASY)

    assert page.chart.accessibleDescription() == (
        "2 sessions from 15 November 2026 to 18 November 2026: 0 calm, 1 uneasy, 1 worried or more."
    )


def test_a_dot_chooses_its_session_in_the_table(weeks: Day, page: HistoryPage) -> None:
    page.chart.session_chosen.emit(weeks.sessions()[0].id)

    chosen = page.selected()
    assert chosen is not None
    assert chosen.session == weeks.sessions()[0]


def test_the_chosen_session_stays_chosen_when_another_is_logged(weeks: Day, page: HistoryPage) -> None:
    choose_row(page, 2)

    weeks.rated(1, 0)

    chosen = page.selected()
    assert chosen is not None
    assert chosen.session.on == date(2026, 11, 15)


def test_without_a_session_the_page_offers_to_log_one(day: Day, page: HistoryPage, qtbot: QtBot) -> None:
    assert page.nothing.isVisible()

    with qtbot.waitSignal(day.desk.rating_requested) as asked:
        page.nothing.button.click()

    assert asked.args == [None]


def test_all_ladders_can_be_looked_at_together(weeks: Day, page: HistoryPage) -> None:
    hidden = page.scope.isVisible()
    other = replace(
        weeks.miles.ladder,
        id=uuid4(),
        title="To the vet",
        stages=(replace(weeks.miles.stage(1), id=uuid4(), title="Carrier"),),
    )
    weeks.services.ladders.start(other)
    draft = weeks.miles.draft(1, weeks.today, 0)
    second = replace(draft, ladder_id=other.id, stage_id=other.stages[0].id, off_plan_reason="It was so")
    weeks.services.sessions.rate(second)

    page.scope.choose(value=True)

    assert not hidden
    assert page.scope.isVisible()
    assert shown(page, Column.STAGE)[0] == "Carrier · To the vet"
    assert len(shown(page)) == 6


def test_who_rated_is_named(weeks: Day, page: HistoryPage) -> None:
    sam = Person(id=uuid4(), household_id=weeks.miles.animal.household_id, name="Sam")
    weeks.services.households.save_person(sam)

    weeks.rated(1, 0, person_id=sam.id)

    assert shown(page, Column.RATED_BY)[0] == "Sam"


def test_only_a_chosen_session_can_be_edited(weeks: Day, page: HistoryPage) -> None:
    page.table.clearSelection()
    page.table.setCurrentIndex(page.filter.index(-1, -1))
    before = page.edit.isEnabled()

    choose_row(page, 0)

    assert not before
    assert page.edit.isEnabled()


def test_after_the_only_session_was_withdrawn_nobody_says_that_there_was_none(
    day: Day, page: HistoryPage
) -> None:
    day.rated(1, 3, off_plan_reason="As it came.")
    choose_row(page, 0)

    page.findChild(QPushButton, "withdrawSessionButton").click()
    without = page.nothing.heading.text()
    day.desk.undo_stack.undo()
    again = shown(page)
    day.desk.undo_stack.redo()

    assert without == page.nothing.heading.text() == "No sessions here now"
    assert "Undo" in page.nothing.sentence.text()
    assert again == ["Sat 21 Nov 2026"]


def test_a_ladder_that_never_had_a_session_says_so(page: HistoryPage) -> None:
    assert page.nothing.isVisible()
    assert page.nothing.heading.text() == "No sessions yet"


def test_levels_stand_beside_another_scale_where_one_was_chosen(weeks: Day, page: HistoryPage) -> None:
    weeks.desk.settings = lambda: Settings(scale=Scale.FAS)

    weeks.desk.ladder_changed.emit()

    words = shown(page, Column.LEVEL)[1]
    assert words == "Very frightened · FAS 4"
    # The mark and the room around it stand in front.
    room = page.table.columnWidth(Column.LEVEL) - 2.5 * page.table.fontMetrics().height()
    assert page.table.fontMetrics().horizontalAdvance(words) < room
