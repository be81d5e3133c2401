"""A life indoors: begun from suggestions, changed, noted, and each of these taken back."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from exposure_planner.errors import (
    BlankText,
    DateInFuture,
    MeasureOutOfRange,
    NothingThere,
    TimesOutOfRange,
)
from exposure_planner.household.indoors import (
    IndoorActivity,
    IndoorMeasure,
    IndoorPlan,
    IndoorWeek,
    Pillar,
)
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus, IndoorsChanged
from exposure_planner.services.views import Mark
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal

OWN = IndoorActivity(code="", title="Sit by the fish tank", pillar=Pillar.PLAY, times_a_week=2)


@pytest.fixture
def miles(services: Services) -> Kept:
    return keep_animal(services)


@pytest.fixture
def plan(services: Services, miles: Kept) -> IndoorPlan:
    return begun(services, miles)


@pytest.fixture
def heard(bus: EventBus) -> list[IndoorsChanged]:
    facts: list[IndoorsChanged] = []
    bus.subscribe(IndoorsChanged, facts.append)
    return facts


def begun(services: Services, miles: Kept) -> IndoorPlan:
    suggested = services.indoors.suggestion(miles.animal).activities
    new = IndoorPlan(
        id=uuid4(),
        animal_id=miles.animal.id,
        started_on=services.clock.today(),
        activities=suggested,
        ladder_id=miles.ladder.id,
    )
    services.indoors.begin(new)
    return new


def kept_titles(services: Services, animal_id: UUID) -> list[str]:
    now = services.indoors.plan(animal_id)
    return [activity.title for activity in now.activities] if now else []


def a_week(miles: Kept, first: date, **values: int) -> IndoorWeek:
    return IndoorWeek(
        id=uuid4(),
        animal_id=miles.animal.id,
        first=first,
        measures=tuple((IndoorMeasure(name), value) for name, value in values.items()),
    )


def test_five_things_are_suggested_and_every_pillar_is_among_them(services: Services, miles: Kept) -> None:
    suggested = services.indoors.suggestion(miles.animal)

    assert len(suggested.activities) == 5
    assert {activity.pillar for activity in suggested.activities} == set(Pillar)
    assert suggested.loved_place is None


def test_a_hallway_where_the_animal_was_calm_comes_first(services: Services, miles: Kept) -> None:
    in_the_hallway = replace(miles.stage(1), place="Hallway of the house")
    services.ladders.change_stage(miles.ladder.id, in_the_hallway)
    before = services.indoors.suggestion(miles.animal)
    for days in (4, 3, 2):
        services.sessions.rate(miles.draft(1, services.clock.today() - timedelta(days=days), 0))

    suggested = services.indoors.suggestion(miles.animal)

    assert before.activities[0].code != "hallway_time"
    assert suggested.activities[0].code == "hallway_time"
    assert suggested.loved_place == in_the_hallway
    assert len(suggested.activities) == 5
    assert {activity.pillar for activity in suggested.activities} == set(Pillar)


def test_a_plan_that_is_begun_goes_on_until_it_is_put_aside(
    services: Services, miles: Kept, plan: IndoorPlan, clock: FakeClock
) -> None:
    assert services.indoors.plan(miles.animal.id) == plan

    clock.advance(days=9)
    before = services.indoors.end(miles.animal.id)
    assert services.indoors.plan(miles.animal.id) is None

    services.indoors.put_back(before)
    assert services.indoors.plan(miles.animal.id) == plan


def test_a_beginning_can_be_taken_back_and_done_again(
    services: Services, miles: Kept, plan: IndoorPlan
) -> None:
    services.indoors.take_back(plan)
    assert services.indoors.plan(miles.animal.id) is None

    services.indoors.begin(plan)
    assert services.indoors.plan(miles.animal.id) == plan


def test_what_is_added_joins_its_pillar_and_can_be_taken_back(
    services: Services, miles: Kept, plan: IndoorPlan
) -> None:
    titles = kept_titles(services, miles.animal.id)
    play = [activity.pillar for activity in plan.activities].index(Pillar.PLAY)

    before = services.indoors.add(miles.animal.id, OWN)

    assert kept_titles(services, miles.animal.id)[play + 1] == OWN.title
    services.indoors.put_back(before)
    assert kept_titles(services, miles.animal.id) == titles


def test_every_edit_gives_back_the_plan_as_it_was(services: Services, miles: Kept, plan: IndoorPlan) -> None:
    animal = miles.animal.id
    edits = (
        lambda: services.indoors.change(animal, 0, replace(plan.activities[0], times_a_week=3)),
        lambda: services.indoors.take_away(animal, 1),
        lambda: services.indoors.step(animal, 0, 1),
        lambda: services.indoors.drop(animal, 0, 5),
    )
    for edit in edits:
        before = edit()

        assert before == plan
        assert services.indoors.plan(animal) != plan
        services.indoors.put_back(before)
        assert services.indoors.plan(animal) == plan


def test_every_change_is_announced_once(
    services: Services, miles: Kept, plan: IndoorPlan, heard: list[IndoorsChanged]
) -> None:
    services.indoors.take_away(miles.animal.id, 0)
    services.indoors.note_week(a_week(miles, services.clock.today(), play=4))

    assert heard == [IndoorsChanged(animal_id=miles.animal.id)] * 2


def test_an_edit_that_changes_nothing_is_not_announced(
    services: Services, miles: Kept, plan: IndoorPlan, heard: list[IndoorsChanged]
) -> None:
    services.indoors.step(miles.animal.id, 0, -1)

    assert heard == []


@pytest.mark.parametrize("times", [0, 22])
def test_once_to_three_times_a_day_is_what_a_week_holds(
    services: Services, miles: Kept, plan: IndoorPlan, times: int
) -> None:
    with pytest.raises(TimesOutOfRange):
        services.indoors.add(miles.animal.id, replace(OWN, times_a_week=times))


def test_something_of_ones_own_needs_words(services: Services, miles: Kept, plan: IndoorPlan) -> None:
    with pytest.raises(BlankText):
        services.indoors.add(miles.animal.id, replace(OWN, title="  "))


def test_without_a_plan_there_is_nothing_to_change(services: Services, miles: Kept) -> None:
    with pytest.raises(NothingThere):
        services.indoors.add(miles.animal.id, OWN)


def test_a_week_is_noted_from_its_monday_and_can_be_taken_back(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    sunday = clock.today()
    week = a_week(miles, sunday, play=4, appetite=5)

    services.indoors.note_week(week)
    view = services.indoors.view(miles.animal.id)
    assert view.weeks == (replace(week, first=date(2026, 11, 16)),)
    assert view.week(date(2026, 11, 16)) == view.weeks[0]

    services.indoors.take_week_back(week)
    assert services.indoors.view(miles.animal.id).weeks == ()


def test_a_week_that_has_not_come_cannot_be_noted(services: Services, miles: Kept) -> None:
    with pytest.raises(DateInFuture):
        services.indoors.note_week(a_week(miles, services.clock.today() + timedelta(days=1), play=4))


@pytest.mark.parametrize("value", [-1, 6])
def test_what_is_noted_goes_from_0_to_5(services: Services, miles: Kept, value: int) -> None:
    with pytest.raises(MeasureOutOfRange):
        services.indoors.note_week(a_week(miles, services.clock.today(), play=value))


def test_what_was_reached_tells_of_sessions_calm_ones_and_the_highest_solid_rung(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    today = clock.today()
    for days_ago in (20, 18, 16, 14):
        services.sessions.rate(miles.draft(1, today - timedelta(days=days_ago), 0))
    services.sessions.rate(miles.draft(2, today - timedelta(days=12), 4))

    reached = services.planning.reached(miles.ladder.id)

    assert (reached.sessions, reached.calm) == (5, 4)
    assert (reached.first, reached.last) == (today - timedelta(days=20), today - timedelta(days=12))
    assert miles.stage(1).id in {stage.id for stage in reached.passed}


def test_a_closed_ladder_leaves_the_side_bar_calm_and_keeps_every_session(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    services.sessions.rate(miles.draft(1, clock.today() - timedelta(days=2), 5))

    services.ladders.set_status(miles.ladder.id, LadderStatus.CLOSED)

    assert services.planning.mark(miles.animal.id) is Mark.NOTHING
    assert len(services.sessions.of_ladder(miles.ladder.id)) == 1
