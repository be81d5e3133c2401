"""The Week page: seven days, one after the other, and the same words as on paper."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.week.day_row import DayRow
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.household.people import Household
from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.settings import Paper, Scale, Settings
from tests.gui.week.conftest import CalendarClock
from tests.gui.week.shown import dates_on, labels_on
from tests.printing.pdf_text import pdf_text, squeezed
from tests.printing.sentences import sentences_of
from tests.printing.weeks import an_id, hallway_ladder, miles

ONLY_ON_SCREEN = {"Today"}
_WIDER_THAN_ANY_TITLE = 10_000


def press(qtbot: QtBot, page: WeekPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_seven_days_from_today_are_shown(week_of_miles: WeekPage) -> None:
    assert dates_on(week_of_miles) == "Tue 24 Nov to Mon 30 Nov 2026"
    assert {"Tue 24 Nov", "Mon 30 Nov", "Landing, looks down"} <= set(labels_on(week_of_miles))


def test_the_days_before_show_what_was_seen(qtbot: QtBot, week_of_miles: WeekPage) -> None:
    press(qtbot, week_of_miles, "previousWeek")

    marks = [mark.accessibleName() for mark in week_of_miles.findChildren(LevelMark) if mark.isVisible()]
    assert dates_on(week_of_miles) == "Tue 17 Nov to Mon 23 Nov 2026"
    assert marks == ["Curious", "Uneasy"]


@pytest.mark.parametrize("width", range(700, 1400, 50))
def test_the_dates_stay_on_one_line_however_wide_the_page(week_of_miles: WeekPage, width: int) -> None:
    week_of_miles.resize(width, 700)

    title = week_of_miles.findChild(QLabel, "weekTitle")
    assert isinstance(title, QLabel)
    assert title.heightForWidth(title.width()) == title.heightForWidth(_WIDER_THAN_ANY_TITLE)


@pytest.mark.parametrize(
    "text", ["W" * 120, "Donaudampfschifffahrtsgesellschaftskapitaenskajuetentuerschloss"]
)
def test_a_word_longer_than_the_line_is_broken_and_nothing_sticks_out(
    program: Program, desk: Desk, page: WeekPage, text: str
) -> None:
    services = program.services
    services.households.save(Household(id=an_id("household"), name="Our flat"))
    services.animals.save(miles(text))
    kept = hallway_ladder(goal=text)
    stages = tuple(replace(stage, title=f"{index} {text}") for index, stage in enumerate(kept.stages))
    services.ladders.start(replace(kept, title=text, stages=stages))
    page.resize(700, 700)

    desk.choose_animal(an_id("animal"))

    area = page.findChild(QScrollArea, "weekScroll")
    assert isinstance(area, QScrollArea)
    content = area.widget()
    assert content.minimumSizeHint().width() <= area.viewport().width()


def test_from_today_leads_back(qtbot: QtBot, week_of_miles: WeekPage) -> None:
    button = week_of_miles.findChild(QPushButton, "thisWeek")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()

    press(qtbot, week_of_miles, "nextWeek")
    press(qtbot, week_of_miles, "nextWeek")
    assert dates_on(week_of_miles) == "Tue 8 Dec to Mon 14 Dec 2026"
    press(qtbot, week_of_miles, "thisWeek")

    assert dates_on(week_of_miles) == "Tue 24 Nov to Mon 30 Nov 2026"
    assert not button.isEnabled()


def test_the_week_moves_on_at_midnight(week_of_miles: WeekPage, clock: CalendarClock) -> None:
    clock.day += timedelta(days=1)

    week_of_miles.mark_stale()

    assert dates_on(week_of_miles) == "Wed 25 Nov to Tue 1 Dec 2026"


def test_another_week_stays_where_it_is_at_midnight(
    qtbot: QtBot, week_of_miles: WeekPage, clock: CalendarClock
) -> None:
    press(qtbot, week_of_miles, "previousWeek")
    clock.day += timedelta(days=1)

    week_of_miles.mark_stale()

    assert dates_on(week_of_miles) == "Tue 17 Nov to Mon 23 Nov 2026"


@pytest.mark.parametrize("weeks_back", [0, 1])
def test_the_pdf_says_what_the_page_says(
    qtbot: QtBot, week_of_miles: WeekPage, tmp_path: Path, weeks_back: int
) -> None:
    for _ in range(weeks_back):
        press(qtbot, week_of_miles, "previousWeek")
    sheet = week_of_miles.paper.sheet
    assert sheet is not None

    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    printed = pdf_text(tmp_path / "week.pdf")
    on_screen = labels_on(week_of_miles)
    assert [text for text in on_screen if squeezed(text) not in printed and text not in ONLY_ON_SCREEN] == []
    assert [text for text in sentences_of(sheet) if text not in on_screen] == []


def test_without_a_ladder_the_page_says_where_to_begin(qtbot: QtBot, page: WeekPage, desk: Desk) -> None:
    with qtbot.waitSignal(desk.page_requested) as asked:
        press(qtbot, page, "emptyStateButton")

    assert asked.args == [PageName.LADDER]
    assert "No week yet" in labels_on(page)
    assert not page.paper.print_action.isEnabled()
    assert not page.paper.save_action.isEnabled()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(week_of_miles: WeekPage, program: Program) -> None:
    ladder = hallway_ladder(goal="<b>Doorstep</b>")
    stages = tuple(replace(stage, title=f"<b>{stage.title}</b>") for stage in ladder.stages)
    program.services.ladders.put_back(replace(ladder, title="<b>Hallway</b>", stages=stages))

    week_of_miles.mark_stale()

    marked = [
        label for label in week_of_miles.findChildren(QLabel) if label.isVisible() and "<b>" in label.text()
    ]
    assert {"<b>Hallway</b>", "Goal: <b>Doorstep</b>", "<b>Landing, looks down</b>"} <= {
        label.text() for label in marked
    }
    assert {label.textFormat() for label in marked} == {Qt.TextFormat.PlainText}


def test_choosing_another_animal_begins_with_today_again(
    qtbot: QtBot, week_of_miles: WeekPage, desk: Desk, program: Program
) -> None:
    press(qtbot, week_of_miles, "nextWeek")
    program.services.animals.save(replace(miles("Elfie"), id=an_id("elfie")))
    program.services.ladders.start(
        replace(hallway_ladder(), id=an_id("other"), animal_id=an_id("elfie"), stages=())
    )

    desk.choose_animal(an_id("elfie"))

    assert dates_on(week_of_miles) == "Tue 24 Nov to Mon 30 Nov 2026"


def test_every_button_can_be_reached_and_has_a_name(week_of_miles: WeekPage) -> None:
    shown = [button for button in week_of_miles.findChildren(QPushButton) if button.isVisible()]
    days = [button for button in shown if isinstance(button.parent(), DayRow)]
    buttons = [button for button in shown if button not in days]

    assert (len(buttons), len(days)) == (7, 7)
    # The menu of a day is the row's own, and the row has the keyboard.
    reached = [*buttons, *(row for button in days if isinstance(row := button.parent(), DayRow))]
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in reached)
    assert all(button.accessibleName() for button in days)
    assert all(button.accessibleName() or button.text().strip("&‹›") for button in buttons)


def test_a_second_ladder_shares_the_same_week(week_of_miles: WeekPage, desk: Desk, program: Program) -> None:
    ladder = hallway_ladder(goal="In the car without a worry")
    stages = tuple(replace(stage, id=an_id(f"car {stage.title}"), gate=None) for stage in ladder.stages)
    program.services.ladders.start(replace(ladder, id=an_id("car"), title="Carrier and car", stages=stages))
    week_of_miles.mark_stale()
    shown = labels_on(week_of_miles)

    desk.choose_ladder(an_id("car"))

    assert {"Hallway to doorstep", "Carrier and car", "Goal: In the car without a worry"} <= set(shown)
    assert any("· Carrier and car" in text for text in shown)
    assert any("· Hallway to doorstep" in text for text in shown)
    assert labels_on(week_of_miles) == shown


def test_the_paper_shows_another_scale_where_one_was_chosen(
    week_of_miles: WeekPage, desk: Desk, tmp_path: Path
) -> None:
    desk.settings = lambda: Settings(scale=Scale.CSS)
    desk.ladder_changed.emit()
    sheet = week_of_miles.paper.sheet
    assert sheet is not None

    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    assert squeezed("3 Worried (CSS 4–5)") in pdf_text(tmp_path / "week.pdf")
