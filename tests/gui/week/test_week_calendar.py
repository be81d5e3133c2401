"""From the Week page into a calendar: two choices, a file, and a sentence."""

from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import vobject
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.week.calendar_dialog import CalendarDialog
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.planner.ladder import LadderStatus
from tests.gui.week.shown import dates_on
from tests.printing.weeks import an_id, hallway_ladder, miles


@pytest.fixture(autouse=True)
def _settings_are_kept(desk: Desk, program: Program) -> None:
    """As the window does it."""
    desk.settings_wished.connect(program.settings.save)


def asked(page: WeekPage) -> CalendarDialog:
    page.calendar.ask()
    return shown_dialog(page)


def shown_dialog(page: WeekPage) -> CalendarDialog:
    dialog = page.findChild(CalendarDialog, "calendarDialog")
    assert isinstance(dialog, CalendarDialog)
    return dialog


def press(qtbot: QtBot, dialog: CalendarDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def file_asked_for(page: WeekPage) -> QFileDialog:
    dialog = page.findChild(QFileDialog, "saveCalendarDialog")
    assert isinstance(dialog, QFileDialog)
    return dialog


def save_as(page: WeekPage, file: Path) -> None:
    dialog = file_asked_for(page)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(str(file))
    dialog.accept()


def events(file: Path) -> list[Any]:
    return list(vobject.readOne(file.read_text(encoding="utf-8")).vevent_list)


def test_the_week_is_saved_at_the_chosen_hour_with_the_chosen_alarm(
    qtbot: QtBot, week_of_miles: WeekPage, messages: list[Message], tmp_path: Path
) -> None:
    dialog = asked(week_of_miles)
    dialog.hour.setTime(QTime(7, 45))
    dialog.alarm.choose(60)

    press(qtbot, dialog, "saveButton")
    save_as(week_of_miles, tmp_path / "miles")

    told = events(tmp_path / "miles.ics")
    assert {(event.dtstart.value.hour, event.dtstart.value.minute) for event in told} == {(7, 45)}
    assert {event.valarm.trigger.value.total_seconds() for event in told} == {-3600}
    assert [message.tone for message in messages] == [Tone.DONE]
    assert messages[0].text == (
        f"Saved as {tmp_path / 'miles.ics'}: {len(told)} sessions for your calendar. "
        "Open the file to put it into your calendar."
    )


def test_what_was_chosen_is_offered_the_next_time(
    qtbot: QtBot, week_of_miles: WeekPage, program: Program
) -> None:
    dialog = asked(week_of_miles)
    assert (dialog.hour.hour(), dialog.alarm.value()) == (time(18), 30)
    dialog.hour.setTime(QTime(6, 30))
    dialog.alarm.choose(None)
    press(qtbot, dialog, "saveButton")
    file_asked_for(week_of_miles).reject()
    qtbot.waitUntil(lambda: week_of_miles.findChild(CalendarDialog) is None)

    again = asked(week_of_miles)

    assert (again.hour.hour(), again.alarm.value()) == (time(6, 30), None)
    assert (program.settings.current.session_hour, program.settings.current.alarm_minutes) == (
        time(6, 30),
        None,
    )


def test_leaving_the_question_changes_nothing(
    qtbot: QtBot, week_of_miles: WeekPage, program: Program, messages: list[Message]
) -> None:
    before = program.settings.current
    dialog = asked(week_of_miles)
    dialog.hour.setTime(QTime(6, 30))

    press(qtbot, dialog, "cancelButton")

    assert program.settings.current == before
    assert week_of_miles.findChild(QFileDialog) is None
    assert messages == []


def test_an_alarm_that_no_list_offers_stays_as_it_is(week_of_miles: WeekPage, program: Program) -> None:
    program.settings.save(replace(program.settings.current, alarm_minutes=45))

    assert asked(week_of_miles).alarm.currentText() == "45 minutes before"


def test_the_whole_way_goes_by_keyboard(qtbot: QtBot, week_of_miles: WeekPage, tmp_path: Path) -> None:
    week_of_miles.activateWindow()
    qtbot.waitUntil(week_of_miles.isActiveWindow)
    qtbot.keyClick(week_of_miles, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: week_of_miles.findChild(CalendarDialog) is not None)
    dialog = shown_dialog(week_of_miles)
    qtbot.waitUntil(dialog.hour.hasFocus)

    qtbot.keyClicks(dialog.hour, "0715")
    qtbot.keyClick(dialog.hour, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is dialog.alarm
    qtbot.keyClick(dialog.alarm, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.alarm, Qt.Key.Key_Return)

    save_as(week_of_miles, tmp_path / "keys.ics")
    told = events(tmp_path / "keys.ics")
    assert {event.dtstart.value.time() for event in told} == {time(7, 15)}
    assert [event for event in told if hasattr(event, "valarm")] == []


def test_both_fields_are_named_for_whoever_hears_them(week_of_miles: WeekPage) -> None:
    dialog = asked(week_of_miles)

    named = {label.buddy(): label.text() for label in dialog.findChildren(QLabel)}
    assert (named[dialog.hour], named[dialog.alarm]) == ("&Hour of a session", "&Alarm")


def test_the_file_gets_a_sensible_name(qtbot: QtBot, week_of_miles: WeekPage) -> None:
    press(qtbot, asked(week_of_miles), "saveButton")

    dialog = file_asked_for(week_of_miles)
    assert [Path(file).name for file in dialog.selectedFiles()] == [
        "Miles Davis week of 24 November 2026.ics"
    ]
    dialog.reject()


def test_a_folder_that_cannot_be_written_gets_a_sentence(
    week_of_miles: WeekPage, desk: Desk, program: Program, messages: list[Message], tmp_path: Path
) -> None:
    week_of_miles.calendar.save(
        an_id("animal"), program.clock.today(), tmp_path / "gone" / "week.ics", desk.settings()
    )

    assert [message.tone for message in messages] == [Tone.PROBLEM]
    assert "cannot be written" in messages[0].text


def test_the_week_in_sight_is_the_one_that_is_saved(
    qtbot: QtBot, week_of_miles: WeekPage, tmp_path: Path
) -> None:
    week_of_miles.show_next_week()
    assert dates_on(week_of_miles) == "Tue 1 Dec to Mon 7 Dec 2026"

    press(qtbot, asked(week_of_miles), "saveButton")
    save_as(week_of_miles, tmp_path / "next.ics")

    days = {event.dtstart.value.date().isoformat() for event in events(tmp_path / "next.ics")}
    assert days
    assert all("2026-12-01" <= day <= "2026-12-07" for day in days)


def test_without_a_ladder_nothing_is_offered(page: WeekPage) -> None:
    assert not page.calendar.action.isEnabled()


def test_saved_from_another_page_it_is_of_the_animal_in_sight(
    qtbot: QtBot, week_of_miles: WeekPage, desk: Desk, program: Program, tmp_path: Path
) -> None:
    elfie = replace(miles(), id=uuid4(), name="Elfie")
    stages = tuple(replace(stage, id=uuid4()) for stage in hallway_ladder().stages)
    program.services.animals.save(elfie)
    program.services.ladders.start(replace(hallway_ladder(), id=uuid4(), animal_id=elfie.id, stages=stages))
    week_of_miles.hide()
    desk.choose_animal(elfie.id)

    press(qtbot, asked(week_of_miles), "saveButton")
    save_as(week_of_miles, tmp_path / "elfie.ics")

    assert all(event.summary.value.startswith("Elfie: ") for event in events(tmp_path / "elfie.ics"))


def test_a_week_that_is_over_is_a_sentence_and_no_file(
    qtbot: QtBot, week_of_miles: WeekPage, messages: list[Message], tmp_path: Path
) -> None:
    week_of_miles.show_previous_week()

    press(qtbot, asked(week_of_miles), "saveButton")
    save_as(week_of_miles, tmp_path / "over.ics")

    assert [message.text for message in messages] == [
        "No session is planned in these days, and your calendar knows of none: choose other days to save."
    ]
    assert list(tmp_path.glob("*.ics")) == []


@pytest.mark.parametrize(
    "name", ["Mi;les, \\n Davis", "😺" * 30, "דייוויס", "a\nb\r\nBEGIN:VEVENT", "x\u202ey"]
)
def test_whatever_an_animal_is_called_the_file_can_be_read(
    week_of_miles: WeekPage, desk: Desk, program: Program, tmp_path: Path, name: str
) -> None:
    program.services.animals.save(replace(miles(), name=name))
    desk.choose_animal(an_id("animal"))

    week_of_miles.calendar.save(an_id("animal"), program.clock.today(), tmp_path / "w.ics", desk.settings())

    shown = " ".join(name.replace("\u202e", "").splitlines())
    told = events(tmp_path / "w.ics")
    assert told
    assert all(event.summary.value.startswith(f"{shown}: ") for event in told)


def test_saved_again_after_the_ladder_is_closed_it_says_what_is_taken_back(
    qtbot: QtBot,
    week_of_miles: WeekPage,
    desk: Desk,
    program: Program,
    messages: list[Message],
    tmp_path: Path,
) -> None:
    today, file = program.clock.today(), tmp_path / "w.ics"
    week_of_miles.calendar.save(an_id("animal"), today, file, desk.settings())
    program.services.ladders.set_status(hallway_ladder().id, LadderStatus.CLOSED)

    week_of_miles.calendar.save(an_id("animal"), today, file, desk.settings())

    assert f"{len(events(file))} sessions taken back." in messages[-1].text
    assert {event.status.value for event in events(file)} == {"CANCELLED"}
