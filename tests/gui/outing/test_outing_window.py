"""In the session: large, quiet, one tap for each thing, and the way home always at hand."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.outing.chime import samples
from exposure_planner.gui.outing.opening import show_outing
from exposure_planner.gui.outing.window import OutingWindow
from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import Mark, MarkKind
from exposure_planner.planner.observed import EndedBy
from tests.gui.daily import Day


def press(window: QWidget, name: str) -> None:
    window.findChild(QPushButton, name).click()


def text_of(window: QWidget, name: str) -> str:
    label = window.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def rating_over(frame: QWidget) -> RatingDialog:
    return next(dialog for dialog in frame.findChildren(RatingDialog) if dialog.isVisible())


def test_it_says_what_to_do_and_when_to_stop(outing: OutingWindow) -> None:
    said = " ".join(label.text() for label in outing.findChildren(QLabel) if label.isVisible())

    assert "Stage 1" in said
    assert "4 min at the most; shorter is always fine." in said
    assert "Stopping is always right" in said


def test_the_time_counts_up_and_says_at_the_end_that_home_is_near(day: Day, outing: OutingWindow) -> None:
    assert text_of(outing, "elapsed") == "0:00 so far"

    day.clock.at += timedelta(minutes=4, seconds=5)
    outing._on_second_passed()

    assert text_of(outing, "elapsed") == "4:05 so far"
    assert text_of(outing, "elapsedWord") == "Time to stop, while all is well."


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("f", MarkKind.FIRST_SIGN),
        ("w", MarkKind.WANTS_HOME),
        ("s", MarkKind.TRIGGER),
        ("a", MarkKind.ATE),
        ("i", MarkKind.NOT_PLANNED),
    ],
)
def test_one_key_marks_with_the_time_and_is_kept_at_once(
    qtbot: QtBot, day: Day, outing: OutingWindow, key: str, kind: MarkKind
) -> None:
    day.clock.at += timedelta(seconds=75)

    qtbot.keyClick(outing, key)

    assert day.services.outings.get(outing.session_id).marks == (
        Mark(kind=kind, after=timedelta(seconds=75)),
    )
    assert text_of(outing, "marksSoFar").endswith("at 1:15")


def test_a_restore_in_between_takes_nothing_of_it_away(
    day: Day, before: Path, outing: OutingWindow, frame: QWidget
) -> None:
    day.clock.at += timedelta(seconds=20)
    press(outing, "mark_ate")
    day.services.backups.restore(before)
    assert day.services.outings.all() == ()

    day.clock.at += timedelta(seconds=20)
    press(outing, "mark_first_sign")
    assert [mark.kind for mark in day.services.outings.get(outing.session_id).marks] == [
        MarkKind.ATE,
        MarkKind.FIRST_SIGN,
    ]
    press(outing, "homeNow")

    assert rating_over(frame).isVisible()


def test_where_its_rung_is_gone_as_well_that_is_said(day: Day, outing: OutingWindow) -> None:
    with day.program.database.unit_of_work() as unit:
        unit.records.remove([record.key for record in unit.records.everything().records])
        unit.commit()

    press(outing, "mark_ate")

    assert text_of(outing, "outingProblem") != ""
    assert outing.isVisible()


def test_a_slip_is_taken_back(day: Day, outing: OutingWindow) -> None:
    press(outing, "mark_ate")
    press(outing, "mark_first_sign")

    press(outing, "takeMarkBack")

    assert [mark.kind for mark in day.services.outings.get(outing.session_id).marks] == [MarkKind.ATE]


def test_a_pause_stops_the_time(day: Day, outing: OutingWindow) -> None:
    day.clock.at += timedelta(seconds=30)
    press(outing, "pauseSession")
    day.clock.at += timedelta(minutes=5)
    outing._on_second_passed()

    assert text_of(outing, "elapsed") == "0:30 so far"
    assert text_of(outing, "elapsedWord") == "Paused; the time stands still."
    press(outing, "pauseSession")
    assert text_of(outing, "elapsedWord") == ""


def test_home_now_is_a_good_act_and_brings_what_was_marked(
    qtbot: QtBot, day: Day, outing: OutingWindow, frame: QWidget
) -> None:
    day.clock.at += timedelta(seconds=40)
    press(outing, "mark_first_sign")
    press(outing, "mark_trigger")
    press(outing, "mark_not_planned")
    day.clock.at += timedelta(seconds=100)

    qtbot.keyClick(outing, "h")
    rating = rating_over(frame)
    marked = text_of(rating, "marksOfSession")
    qtbot.keyClick(rating.focusWidget(), "2")
    rating.save()

    (kept,) = day.sessions()
    assert kept.id == outing.session_id
    assert (kept.actual, kept.ended_by) == (timedelta(minutes=2.5), EndedBy.ANIMAL)
    assert kept.first_sign == timedelta(seconds=40)
    assert [trigger.what for trigger in kept.triggers] == ["Something, at 0:40", "Not planned, at 0:40"]
    assert [trigger.one_off for trigger in kept.triggers] == [False, True]
    assert [mark.kind for mark in kept.marks] == [
        MarkKind.FIRST_SIGN,
        MarkKind.TRIGGER,
        MarkKind.NOT_PLANNED,
    ]
    assert kept.not_planned
    assert marked.startswith("Marked: First sign of unease at 0:40")
    assert day.services.outings.all() == ()


def test_done_as_planned_is_as_long_as_planned(
    qtbot: QtBot, day: Day, outing: OutingWindow, frame: QWidget
) -> None:
    day.clock.at += timedelta(minutes=4, seconds=20)
    press(outing, "doneAsPlanned")
    rating = rating_over(frame)
    qtbot.keyClick(rating.focusWidget(), "1")
    qtbot.keyClick(rating.focusWidget(), "l")

    (kept,) = day.sessions()
    assert (kept.actual, kept.ended_by) == (kept.planned, EndedBy.PLAN)


def test_putting_the_rating_away_loses_nothing(day: Day, outing: OutingWindow, frame: QWidget) -> None:
    press(outing, "mark_ate")
    press(outing, "homeNow")

    rating_over(frame).reject()

    (waiting,) = day.services.outings.all()
    assert waiting.ended is not None
    assert len(waiting.marks) == 1


def test_not_after_all_keeps_nothing_and_can_be_undone(day: Day, outing: OutingWindow) -> None:
    press(outing, "notAfterAll")
    aside = day.services.outings.all()
    day.desk.undo_stack.undo()

    assert aside == ()
    assert [each.id for each in day.services.outings.all()] == [outing.session_id]
    assert day.sessions() == ()


def test_closing_the_window_leaves_the_session_under_way(
    qtbot: QtBot, day: Day, outing: OutingWindow, frame: QWidget
) -> None:
    qtbot.keyClick(outing, Qt.Key.Key_Escape)
    (waiting,) = day.services.outings.all()

    show_outing(day.desk, waiting, frame)

    shown = [window for window in frame.findChildren(OutingWindow) if window.isVisible()]
    assert [window.session_id for window in shown] == [waiting.id]


def test_asking_for_it_twice_shows_one_window(
    day: Day, running: RunningSession, outing: OutingWindow, frame: QWidget
) -> None:
    show_outing(day.desk, running, frame)

    assert frame.findChildren(OutingWindow) == [outing]


def test_one_that_was_forgotten_is_rated_without_an_invented_length(
    qtbot: QtBot, day: Day, running: RunningSession, frame: QWidget
) -> None:
    day.clock.at += timedelta(hours=14)

    show_outing(day.desk, running, frame)
    rating = rating_over(frame)
    qtbot.keyClick(rating.focusWidget(), "2")
    rating.save()

    (kept,) = day.sessions()
    assert (kept.on, kept.actual) == (running.on, running.planned)


def test_everything_has_a_name_for_a_screen_reader(outing: OutingWindow) -> None:
    buttons = [each for each in outing.findChildren(QPushButton) if each.isVisible()]

    assert all(each.text() or each.accessibleName() for each in buttons)


def test_the_soft_sound_is_soft_and_begins_and_ends_in_silence() -> None:
    sound = samples()

    assert len(sound) == round(44_100 * 1.6)
    assert max(map(abs, sound)) < 32_767 * 0.25
    assert (sound[0], abs(sound[-1]) < 300) == (0, True)


def test_the_screen_may_sleep_again_once_the_window_is_closed(
    qtbot: QtBot, day: Day, outing: OutingWindow
) -> None:
    def keeping_awake() -> list[str]:
        return [each.name for each in threading.enumerate() if each.name == "stay-awake"]

    assert keeping_awake() == ["stay-awake"]

    outing.close()

    qtbot.waitUntil(lambda: keeping_awake() == [])
