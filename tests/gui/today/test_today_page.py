"""The Today page over a real database: one face for each move."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.checklists.gate_dialog import GateDialog
from exposure_planner.gui.checklists.normal_dialog import NormalDialog
from exposure_planner.gui.desk import PageName
from exposure_planner.gui.outing.window import OutingWindow
from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.household.gate_list import GatePoint
from exposure_planner.household.welfare import GateVisit, HealthStop, RedFlag
from exposure_planner.planner import Move
from exposure_planner.planner.ladder import Gate, LadderStatus
from exposure_planner.services.events import DayChanged
from tests.gui.daily import Day, open_day


@pytest.fixture
def gated_day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """The second rung is behind the outdoor gate."""
    with open_day(tmp_path / "gated", gate_at=2) as opened:
        yield opened


def show(qtbot: QtBot, day: Day) -> TodayPage:
    page = TodayPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    page.show()
    return page


def text_of(page: QWidget, name: str) -> str:
    """What the visible label of this name says; empty where there is none."""
    return next((label.text() for label in page.findChildren(QLabel, name) if label.isVisible()), "")


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: QWidget, name: str) -> QPushButton | None:
    return next((each for each in page.findChildren(QPushButton, name) if each.isVisible()), None)


def press(page: QWidget, name: str) -> None:
    found = button(page, name)
    assert found is not None, f"no button {name}"
    found.click()


def dialog_of(page: TodayPage, kind: type[QDialog]) -> QDialog:
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def move(day: Day) -> Move:
    return day.services.planning.advise(day.miles.ladder.id).move


def test_a_new_ladder_begins_at_its_lowest_rung(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)

    assert text_of(page, "moveHeading") == "Begin here"
    assert text_of(page, "stageTitle") == "Stage 1"
    assert text_of(page, "stageWhen") == "4 min"
    assert "Nothing has been tried" in said(page)


def test_the_page_says_what_is_still_missing_for_the_next_rung(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=1, level=2)

    page = show(qtbot, day)

    assert text_of(page, "moveHeading") == "Stay here"
    assert "One more calm session on another day, then “Stage 2”." in said(page)


def test_log_a_session_asks_the_window_for_the_rating_of_the_advised_rung(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)

    with qtbot.waitSignal(day.desk.rating_requested) as asked:
        press(page, "logSession")

    assert asked.args == [day.miles.stage(1).id]


def test_after_todays_session_it_is_enough_and_the_session_can_be_edited(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)
    day.rated(1, days_ago=0)
    (session,) = day.sessions()

    assert text_of(page, "moveHeading") == "Enough for today"
    assert "Stage 1 · 4 min · Settled" in said(page)
    press(page, f"edit_{session.id}")

    assert dialog_of(page, RatingDialog).windowTitle() == "Change what you saw of Miles Davis"


def test_a_rest_says_why_and_until_when_and_offers_the_list(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=1, level=4)

    page = show(qtbot, day)

    assert text_of(page, "moveHeading") == "Time to rest"
    assert text_of(page, "untilWhen") == "Rest until Thursday 26 November"
    assert "very frightened" in said(page)
    assert button(page, "startSession") is None
    press(page, "checkNormal")
    assert dialog_of(page, NormalDialog)


def test_the_page_turns_at_midnight(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=0)
    page = show(qtbot, day)
    assert button(page, "startSession") is None

    day.clock.at += timedelta(days=1)
    day.program.bus.publish(DayChanged(today=day.today))

    assert button(page, "startSession") is not None
    assert "Wednesday 25 November" in text_of(page, "todayWhere")


def test_a_red_flag_says_who_comes_first_and_can_be_lifted_and_put_back(qtbot: QtBot, day: Day) -> None:
    stop = HealthStop(id=uuid4(), animal_id=day.miles.animal.id, since=day.today, flags=(RedFlag.NOT_EATING,))
    day.services.welfare.stop(stop)
    page = show(qtbot, day)

    assert text_of(page, "stageTitle") == "The vet comes first"
    assert "ring a vet today" in said(page)
    press(page, "liftStop")
    assert move(day) is Move.START
    assert text_of(page, "stageTitle") == "Stage 1"
    day.desk.undo_stack.undo()

    assert text_of(page, "stageTitle") == "The vet comes first"


def test_two_worries_offer_a_smaller_step_that_can_be_undone(qtbot: QtBot, day: Day) -> None:
    for days_ago, stage, level in ((9, 1, 0), (8, 1, 0), (7, 2, 3), (5, 1, 0), (4, 1, 0), (2, 2, 3)):
        day.rated(stage, days_ago=days_ago, level=level, off_plan_reason="So it was.")
    page = show(qtbot, day)
    assert text_of(page, "stageTitle") == "Stage 2"
    assert "Until that is done" in text_of(page, "meanwhile")

    with qtbot.waitSignal(day.desk.page_requested) as asked:
        press(page, "splitStage")

    assert asked.args == [PageName.LADDER]
    titles = [stage.title for stage in day.services.ladders.get(day.miles.ladder.id).stages]
    assert titles[1:3] == ["Stage 2, half the time", "Stage 2"]
    day.desk.undo_stack.undo()
    assert day.services.ladders.get(day.miles.ladder.id).stages == day.miles.ladder.stages


def too_much(day: Day) -> None:
    """Most of the last sessions were too much."""
    for days_ago, stage, level in (
        (40, 1, 0), (39, 1, 0), (26, 2, 3), (24, 1, 0), (22, 2, 4), (16, 1, 0), (12, 2, 3), (9, 2, 3), (6, 1, 0),
    ):  # fmt: skip
        day.rated(stage, days_ago=days_ago, level=level, off_plan_reason="So it was.")


def test_a_goal_in_question_offers_three_good_ways_on(qtbot: QtBot, day: Day) -> None:
    too_much(day)
    assert move(day) is Move.REVIEW

    page = show(qtbot, day)

    for way in ("A good life indoors", "Another goal", "Somebody who knows"):
        assert way in said(page)
    with qtbot.waitSignal(day.desk.page_requested):
        press(page, "anotherGoal")


def test_going_on_gently_shows_the_session_for_today(qtbot: QtBot, day: Day) -> None:
    too_much(day)
    page = show(qtbot, day)

    press(page, "goGently")

    assert text_of(page, "moveHeading") == "Gently on, as long as it is good"
    assert button(page, "startSession") is not None


def test_a_due_climb_asks_the_gates_checklist_first(qtbot: QtBot, gated_day: Day) -> None:
    day = gated_day
    for days_ago in (5, 4, 3, 2):
        day.rated(1, days_ago=days_ago, off_plan_reason="So it was.")
    page = show(qtbot, day)

    assert text_of(page, "stageTitle") == "Stage 1"
    assert "Before “Stage 2” comes the check that keeps Miles Davis safe" in said(page)
    press(page, "checkGate")
    assert dialog_of(page, GateDialog)
    visit = GateVisit(
        id=uuid4(),
        ladder_id=day.miles.ladder.id,
        stage_id=day.miles.stage(2).id,
        gate=Gate.OUTDOOR,
        on=day.today,
        ticked=tuple(point.value for point in GatePoint),
        holds=True,
    )
    day.services.welfare.visit_gate(day.miles.animal.id, visit)

    assert text_of(page, "stageTitle") == "Stage 2"
    assert text_of(page, "moveHeading") == "One rung up"


def test_a_reached_goal_is_kept_fresh(qtbot: QtBot, tmp_path: Path) -> None:
    with open_day(tmp_path / "short", stages=1) as day:
        for days_ago, place in ((9, ""), (6, "at friends"), (3, "")):
            day.rated(1, days_ago=days_ago, place=place, off_plan_reason="So it was.")
        day.services.ladders.set_status(day.miles.ladder.id, LadderStatus.REACHED)

        page = show(qtbot, day)

        assert text_of(page, "moveHeading") == "Goal reached: keep it fresh"


def test_a_paused_ladder_can_go_on(qtbot: QtBot, day: Day) -> None:
    day.services.ladders.set_status(day.miles.ladder.id, LadderStatus.PAUSED)
    page = show(qtbot, day)

    press(page, "openAgain")

    assert text_of(page, "moveHeading") == "Begin here"


def test_without_a_ladder_the_page_offers_to_start_one(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)
    day.desk.choose_ladder(None)

    with qtbot.waitSignal(page.ladder_wished):
        press(page, "emptyStateButton")


def test_a_started_session_stands_on_the_page_and_leads_back_to_its_window(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)
    press(page, "startSession")
    window = dialog_of(page, OutingWindow)
    window.close()
    day.clock.at += timedelta(minutes=2, seconds=20)
    page.mark_stale()

    shown = text_of(page, "underWayTime")
    press(page, "backToSession")

    assert shown == "2:20 so far"
    assert text_of(dialog_of(page, OutingWindow), "elapsed") == "2:20 so far"


def test_what_ended_and_was_not_rated_waits_on_the_page(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)
    press(page, "startSession")
    press(dialog_of(page, OutingWindow), "doneAsPlanned")
    dialog_of(page, RatingDialog).reject()

    assert text_of(page, "underWayTime") == "It lasted 0:00."
    press(page, "backToSession")

    assert dialog_of(page, RatingDialog).isVisible()


def test_a_session_put_aside_can_be_taken_up_again(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)
    press(page, "startSession")

    press(page, "putSessionAside")
    offered = button(page, "startSession") is not None
    day.desk.undo_stack.undo()

    assert offered
    assert day.sessions() == ()
    assert button(page, "backToSession") is not None


def test_a_session_under_way_is_not_shown_for_another_animal(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)
    press(page, "startSession")

    day.desk.choose_ladder(None)
    assert button(page, "backToSession") is None
    day.desk.choose_ladder(day.miles.ladder.id)

    assert button(page, "backToSession") is not None
