"""What is kept of a session besides its level, and what becomes of it when it is changed."""

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.day_field import DayField
from exposure_planner.gui.rating.prefill import Prefill
from exposure_planner.household.session import Rating
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food
from exposure_planner.wording.numbers import as_said, say_minutes
from exposure_planner.wording.translate import english
from tests.gui.daily import Day
from tests.gui.rating.filling_in import (
    Open,
    button,
    choose_day,
    choose_stage,
    press,
    save,
    shown_level,
    text_of,
)


def minutes_field(dialog: QWidget) -> QDoubleSpinBox:
    return dialog.findChild(QDoubleSpinBox, "minutes")


def test_another_rung_than_advised_says_what_speaks_against_it_and_wants_a_reason(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=2)
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    choose_stage(qtbot, dialog, "Stage 5")
    save(qtbot, dialog)

    box = dialog.findChild(QWidget, "offPlanReasonBox")
    said = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "leap over" in said
    assert text_of(dialog, "offPlanReasonProblem").startswith("Please write why")
    assert len(day.sessions()) == 1


def test_the_reason_for_another_rung_is_kept_with_the_session_and_for_the_plan(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=2)
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    choose_stage(qtbot, dialog, "Stage 5")

    dialog.findChild(QLineEdit, "offPlanReason").setText("He ran there by himself.")
    save(qtbot, dialog)

    overrides = day.services.welfare.overrides(day.miles.ladder.id, day.today, day.today)
    assert day.sessions()[-1].off_plan_reason == "He ran there by himself."
    assert [(kept.why, kept.stage_id) for kept in overrides] == [
        ("He ran there by himself.", day.miles.stage(5).id)
    ]
    assert "skips_stages" in overrides[0].rules
    day.desk.undo_stack.undo()
    assert day.services.welfare.overrides(day.miles.ladder.id, day.today, day.today) == ()


def test_filling_in_a_day_before_the_newest_session_asks_for_no_reason(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1)
    dialog = open_dialog()

    choose_day(dialog, day.today - timedelta(days=4))
    press(qtbot, dialog, "1")
    save(qtbot, dialog)

    assert [session.on for session in day.sessions()] == [
        day.today - timedelta(days=4),
        day.today - timedelta(days=1),
    ]


def test_a_name_that_is_typed_becomes_a_person_of_the_household(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QComboBox, "person").setCurrentText("Robin")
    save(qtbot, dialog)

    (robin,) = day.services.households.people(day.miles.animal.household_id)
    assert robin.name == "Robin"
    assert day.sessions()[0].ratings[0].person_id == robin.id


def test_what_turned_up_is_kept_with_how_near_it_came(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "3")

    dialog.findChild(QComboBox, "trigger1What").setCurrentText("a loose dog")
    dialog.findChild(QDoubleSpinBox, "trigger1Distance").setValue(12)
    dialog.findChild(QCheckBox, "trigger1OneOff").click()
    save(qtbot, dialog)

    (trigger,) = day.sessions()[0].triggers
    assert (trigger.what, trigger.distance_m, trigger.one_off) == ("a loose dog", 12, True)


def test_a_session_that_was_accompanied_comes_with_its_minutes_and_its_end(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog(prefill=Prefill(minutes=2.5, ended_by=EndedBy.ANIMAL))

    press(qtbot, dialog, "0")
    save(qtbot, dialog)

    (session,) = day.sessions()
    assert session.actual == timedelta(minutes=2.5)
    assert session.ended_by is EndedBy.ANIMAL


def test_a_kept_session_is_shown_as_it_was_and_saving_it_changes_nothing(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(
        1,
        days_ago=1,
        level=2,
        signs=("walks_low",),
        minutes=3.3,
        recovery=timedelta(seconds=40),
        note="Slow.",
        weather="Cool",
        started=day.clock.at.time(),
    )
    (before,) = day.sessions()
    dialog = open_dialog(session_id=before.id)

    assert shown_level(dialog) == 2
    save(qtbot, dialog)

    assert day.sessions() == (before,)


def test_a_changed_session_can_be_put_back_as_it_was(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    day.rated(1, days_ago=1, level=2)
    (before,) = day.sessions()
    dialog = open_dialog(session_id=before.id)

    press(qtbot, dialog, "4")
    save(qtbot, dialog)

    assert day.sessions()[0].peak is Level.VERY_FRIGHTENED
    day.desk.undo_stack.undo()
    assert day.sessions() == (before,)


def test_changing_a_session_leaves_what_somebody_else_rated(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1, level=2)
    (before,) = day.sessions()
    second = Rating(
        id=day.miles.animal.id,
        person_id=None,
        signs=(),
        before_floor=Level.CURIOUS,
        floor=Level.SETTLED,
        kept=Level.CURIOUS,
    )
    day.services.sessions.edit(replace(before, ratings=(*before.ratings, second)))
    dialog = open_dialog(session_id=before.id)
    assert text_of(dialog, "othersRated") == "Also rated by Somebody: Curious"

    press(qtbot, dialog, "0")
    save(qtbot, dialog)

    assert [rating.kept for rating in day.sessions()[0].ratings] == [Level.SETTLED, Level.CURIOUS]


def test_the_time_it_began_is_kept(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QLineEdit, "began").setText("7.15")
    save(qtbot, dialog)

    assert day.sessions()[0].started == time(7, 15)


def test_opening_a_session_with_refused_food_raises_nothing_anew(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1, level=3, food=Food.REFUSED_THERE)

    dialog = open_dialog(session_id=day.sessions()[0].id)

    assert text_of(dialog, "raisedSentence") == ""
    assert shown_level(dialog) == 3


def test_the_dialog_opens_with_the_minutes_that_today_speaks_of(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    stage = day.miles.stage(1)
    day.services.ladders.change_stage(day.miles.ladder.id, replace(stage, duration=timedelta(seconds=126)))
    advised = day.services.planning.advise(day.miles.ladder.id, day.today).duration
    dialog = open_dialog(stage_id=day.miles.stage(1).id)
    shown = timedelta(minutes=minutes_field(dialog).value())

    assert advised % timedelta(seconds=30)
    assert say_minutes(shown, english) == say_minutes(advised, english)
    assert shown == as_said(advised)

    press(qtbot, dialog, "1")
    save(qtbot, dialog)
    assert day.sessions()[0].actual == advised


def test_minutes_left_empty_say_at_once_what_they_count_as(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    minutes_field(dialog).setValue(9)
    minutes_field(dialog).setFocus()
    minutes_field(dialog).lineEdit().clear()

    assert text_of(dialog, "minutesProblem") == "Left empty, it counts as 4 min."

    save(qtbot, dialog)
    press(qtbot, dialog, "1")
    save(qtbot, dialog)
    assert day.sessions()[0].actual == timedelta(minutes=4)


def test_minutes_left_empty_show_what_they_count_as_when_the_keyboard_goes_on(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    minutes_field(dialog).setFocus()
    minutes_field(dialog).setValue(9)
    minutes_field(dialog).lineEdit().clear()

    qtbot.keyClick(minutes_field(dialog), Qt.Key.Key_Tab)

    assert minutes_field(dialog).text() == "4 min"
    assert text_of(dialog, "minutesProblem") == ""


def test_a_day_can_be_typed_as_year_month_and_day(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    field = dialog.findChild(QDateEdit, "day")
    field.setFocus()

    qtbot.keyClicks(field, "2026-11-20")

    assert field.date() == QDate(2026, 11, 20)


def test_a_day_that_no_calendar_has_changes_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    field = dialog.findChild(DayField, "day")
    field.setFocus()

    qtbot.keyClicks(field, "2026-02-31")

    assert field.date().isValid()
    assert field.day().month != 2


def test_a_day_can_be_pasted(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    field = dialog.findChild(QDateEdit, "day")
    field.setFocus()
    QApplication.clipboard().setText(" 2026-11-20\n")

    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.date() == QDate(2026, 11, 20)


def test_a_second_thing_that_turned_up_comes_after_the_first_by_the_tab_key(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    rows = dialog.form.details._triggers
    first = rows._rows[0]

    button(dialog, "anotherTrigger").click()

    after = [first.one_off]
    while len(after) < 4:
        after.append(after[-1].nextInFocusChain())
    second = rows._rows[1]
    assert [each for each in after if each in {second.what, second.distance}][:1] == [second.what]
