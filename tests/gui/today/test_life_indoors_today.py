"""From Today to a good life indoors."""

from uuid import uuid4

from pytestqt.qtbot import QtBot

from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.planner.ladder import LadderStatus
from tests.gui.daily import Day
from tests.gui.today.test_today_page import press, said, show, too_much


def test_closing_a_ladder_kindly_is_asked_for_and_not_done_at_once(qtbot: QtBot, day: Day) -> None:
    too_much(day)
    page = show(qtbot, day)

    with qtbot.waitSignal(day.desk.closing_requested) as asked:
        press(page, "closeLadder")

    assert asked.args == [day.miles.ladder.id]
    assert day.services.ladders.get(day.miles.ladder.id).status is LadderStatus.OPEN


def test_a_goal_in_question_leads_to_a_good_life_indoors(qtbot: QtBot, day: Day) -> None:
    too_much(day)
    page = show(qtbot, day)

    with qtbot.waitSignal(day.desk.indoor_plan_wished) as asked:
        press(page, "liveIndoors")

    assert asked.args == [day.miles.animal.id]


def test_a_closed_ladder_shows_the_life_indoors_and_can_be_opened_again(qtbot: QtBot, day: Day) -> None:
    day.services.ladders.set_status(day.miles.ladder.id, LadderStatus.CLOSED)
    page = show(qtbot, day)
    assert "it is a good result" in said(page)
    plan = IndoorPlan(
        id=uuid4(),
        animal_id=day.miles.animal.id,
        started_on=day.today,
        activities=day.services.indoors.suggestion(day.miles.animal).activities,
    )

    day.services.indoors.begin(plan)

    assert "Short hunts with a wand toy: twice a day" in said(page)
    with qtbot.waitSignal(day.desk.indoor_plan_wished):
        press(page, "liveIndoors")
    press(page, "openAgain")
    assert day.services.ladders.get(day.miles.ladder.id).status is LadderStatus.OPEN


def test_without_a_ladder_today_leads_to_the_life_indoors(qtbot: QtBot, day: Day) -> None:
    day.services.ladders.take_back(day.miles.ladder.id)
    day.desk.choose_animal(day.miles.animal.id)
    page = show(qtbot, day)
    assert "No ladder yet" in said(page)

    day.services.indoors.begin(
        IndoorPlan(id=uuid4(), animal_id=day.miles.animal.id, started_on=day.today, activities=())
    )

    assert "No ladder yet" not in said(page)
    with qtbot.waitSignal(day.desk.indoor_plan_wished) as asked:
        press(page, "emptyStateButton")
    assert asked.args == [day.miles.animal.id]
