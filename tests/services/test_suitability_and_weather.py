"""Whether outdoors is for an animal, in which weather, and what pauses everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.errors import LimitsOutOfOrder, ReasonTooShort
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.suitability import Suitability, SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.weather import Outside, WeatherLimits
from exposure_planner.household.welfare import HealthStop, RedFlag
from exposure_planner.planner import Move, ReasonCode, Stage
from exposure_planner.planner.presets import PresetName
from exposure_planner.services.bundle import Services
from exposure_planner.services.views import Mark
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal

Answer = Callable[..., SuitabilityVisit]


@pytest.fixture
def miles(services: Services) -> Kept:
    """The second rung is behind the outdoor gate."""
    return keep_animal(services, gate_at=2)


@pytest.fixture
def answer(services: Services, miles: Kept, clock: FakeClock) -> Answer:
    """Answers the questions about Miles."""

    def answered(*true: SuitabilityPoint, why: str = "", gentle: bool = False) -> SuitabilityVisit:
        visit = SuitabilityVisit(id=uuid4(), animal_id=miles.animal.id, on=clock.today(), true=true)
        services.suitability.keep(services.suitability.answer(visit, why=why, gentle=gentle))
        return visit

    return answered


def test_an_answer_against_it_pauses_the_ladder_until_it_is_answered_otherwise(
    services: Services, miles: Kept, answer: Answer
) -> None:
    visit = answer(SuitabilityPoint.COMES_TO_DOOR, SuitabilityPoint.ILL)

    advice = services.planning.advise(miles.ladder.id)
    assert visit.verdict is Suitability.RED
    assert (advice.move, advice.reasons[0].code) == (Move.PAUSE, ReasonCode.INDOOR_PLAN_FIRST)
    assert services.planning.mark(miles.animal.id) is Mark.NEEDS_YOU
    answer(SuitabilityPoint.COMES_TO_DOOR)
    assert services.planning.advise(miles.ladder.id).move is Move.START


def test_a_ladder_that_stays_indoors_is_not_paused_by_it(services: Services, answer: Answer) -> None:
    nina = keep_animal(services, name="Nina")
    visit = SuitabilityVisit(
        id=uuid4(), animal_id=nina.animal.id, on=services.clock.today(), true=(SuitabilityPoint.ILL,)
    )
    services.suitability.keep(services.suitability.answer(visit))

    assert services.planning.advise(nina.ladder.id).move is Move.START


def test_a_written_reason_lets_it_go_on_and_stands_on_every_week(
    services: Services, miles: Kept, answer: Answer, clock: FakeClock
) -> None:
    answer(SuitabilityPoint.NOT_NEUTERED, why="The vet advised to wait.")
    clock.advance(days=10)

    week = services.planning.week(miles.animal.id, clock.today())

    assert services.planning.advise(miles.ladder.id).move is Move.START
    notes = say_week(week, english).notes
    assert [note for note in notes if "The vet advised to wait." in note]


def test_a_reason_from_before_the_newest_answers_does_not_count(
    services: Services, miles: Kept, answer: Answer, clock: FakeClock
) -> None:
    answer(SuitabilityPoint.NOT_NEUTERED, why="The vet advised to wait.")
    clock.advance(days=1)

    answer(SuitabilityPoint.ILL)

    assert services.planning.advise(miles.ladder.id).move is Move.PAUSE


def test_a_sigh_is_no_reason(answer: Answer) -> None:
    with pytest.raises(ReasonTooShort):
        answer(SuitabilityPoint.ILL, why="well")


def test_answers_are_taken_back_with_the_pace_and_the_reason(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    visit = SuitabilityVisit(
        id=uuid4(), animal_id=miles.animal.id, on=clock.today(), true=(SuitabilityPoint.STARTLES,)
    )
    given = services.suitability.answer(visit, gentle=True)

    services.suitability.keep(given)
    assert services.pacing.of(miles.animal.id).pace.preset is PresetName.GENTLE

    services.suitability.take_back(given)
    assert services.pacing.of(miles.animal.id).pace.preset is PresetName.STEADY
    assert services.suitability.last(miles.animal.id) is None


def test_the_questions_come_again_after_half_a_year_or_where_they_came_out_against_it(
    services: Services, miles: Kept, answer: Answer, clock: FakeClock
) -> None:
    assert services.suitability.is_asked(miles.animal.id)
    answer(SuitabilityPoint.COMES_TO_DOOR)
    assert not services.suitability.is_asked(miles.animal.id)
    clock.advance(days=181)
    assert services.suitability.is_asked(miles.animal.id)
    answer(SuitabilityPoint.ILL)
    assert services.suitability.is_asked(miles.animal.id)


def test_an_old_animal_is_known_to_be_old(services: Services, miles: Kept, clock: FakeClock) -> None:
    services.animals.save(replace(miles.animal, birth_year=clock.today().year - 11))

    assert services.suitability.known(miles.animal.id) == (SuitabilityPoint.OLDER,)


@pytest.mark.parametrize(
    ("celsius", "in_bag", "outside"),
    [
        (31.0, False, Outside.TOO_WARM),
        (27.0, False, Outside.SHORTER),
        (24.0, False, Outside.FULL),
        (24.5, True, Outside.TOO_WARM),
        (10.0, True, Outside.FULL),
        (9.9, False, Outside.SHORTER),
        (6.9, False, Outside.TOO_COLD),
    ],
)
def test_the_warmth_of_the_day_decides_how_long_it_may_be_outside(
    celsius: float, *, in_bag: bool, outside: Outside
) -> None:
    """Scenario 8 of `domain.md` 7.3, and the rows of 5.5."""
    assert WeatherLimits().outside(celsius, in_bag=in_bag) is outside


def test_a_dog_bears_more_cold_until_somebody_sets_other_limits(services: Services, miles: Kept) -> None:
    rex = Animal(id=uuid4(), household_id=miles.animal.household_id, name="Rex", species=Species.DOG)
    services.animals.save(rex)

    assert services.weather.of(rex.id).outside(3.0) is Outside.SHORTER
    assert services.weather.of(miles.animal.id).outside(3.0) is Outside.TOO_COLD
    services.weather.save(rex.id, WeatherLimits(coldest=4.0))
    assert services.weather.of(rex.id).coldest == 4.0


def test_limits_that_do_not_go_up_are_not_kept(services: Services, miles: Kept) -> None:
    with pytest.raises(LimitsOutOfOrder):
        services.weather.save(miles.animal.id, WeatherLimits(coldest=12.0))

    assert services.weather.of(miles.animal.id) == WeatherLimits()


def outdoor_ladder(services: Services, miles: Kept) -> Kept:
    """One rung indoors, one outside without a gate."""
    inside = Stage(id=uuid4(), title="Kitchen", duration=timedelta(minutes=4))
    yard = replace(inside, id=uuid4(), title="Yard", outdoors=True)
    ladder = KeptLadder(id=uuid4(), animal_id=miles.animal.id, title="Yard", stages=(inside, yard))
    services.ladders.start(ladder)
    return Kept(animal=miles.animal, ladder=ladder)


def test_a_day_that_leads_out_knows_the_weather_and_what_may_be_done_indoors(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    yard = outdoor_ladder(services, miles)
    for days_ago in (5, 4, 3, 2, 1):
        on = clock.today() - timedelta(days=days_ago)
        services.sessions.rate(yard.draft(1, on, 0, off_plan_reason="The test wants it so."))

    outdoors = services.planning.today(yard.ladder.id).outdoors

    assert outdoors.weather == WeatherLimits()
    assert outdoors.instead is not None
    assert outdoors.instead.stage == yard.stage(1)


def test_a_cat_that_has_not_eaten_for_a_day_pauses_everything(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """Scenario 13 of `domain.md` 7.3: every ladder, every day of the week, and the side bar says so."""
    yard = outdoor_ladder(services, miles)
    stop = HealthStop(id=uuid4(), animal_id=miles.animal.id, since=clock.today(), flags=(RedFlag.NOT_EATING,))

    services.welfare.stop(stop)

    for kept in (miles, yard):
        today = services.planning.today(kept.ladder.id)
        assert today.advice.move is Move.PAUSE
        assert today.advice.has(ReasonCode.VET_FIRST)
        assert today.stop == stop
        week = services.planning.week(kept.animal.id, clock.today())
        assert all(day.planned is None for day in week.plan.days)
        assert any("vet" in said for said in say_week(week, english).instructions)
    assert services.planning.mark(miles.animal.id) is Mark.NEEDS_YOU
    services.welfare.lift_stop(stop)
    assert services.planning.advise(miles.ladder.id).move is Move.START


def test_on_a_ladder_of_two_outdoors_has_to_be_for_both(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    elfie = keep_animal(services, name="Elfie").animal
    visit = SuitabilityVisit(id=uuid4(), animal_id=elfie.id, on=clock.today(), true=(SuitabilityPoint.ILL,))
    services.suitability.keep(services.suitability.answer(visit))

    services.ladders.set_companion(miles.ladder.id, elfie.id)

    advice = services.planning.advise(miles.ladder.id)
    assert (advice.move, advice.reasons[0].code) == (Move.PAUSE, ReasonCode.INDOOR_PLAN_FIRST)
