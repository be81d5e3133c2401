"""Rating a session: what is kept, what is refused, and what comes next."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exposure_planner.errors import DateInFuture, LevelOutOfRange, MinutesOutOfRange, ReasonNeeded
from exposure_planner.household.session import TriggerMet
from exposure_planner.planner import Food, Level, Move
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus, SessionRated
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal


@pytest.fixture
def miles(services: Services) -> Kept:
    """Miles Davis on an eight-rung ladder."""
    return keep_animal(services)


def test_a_level_alone_is_a_valid_record(services: Services, miles: Kept, clock: FakeClock) -> None:
    """It lasted as planned, and the advice comes with it."""
    rated = services.sessions.rate(miles.draft(1, clock.today(), 1))

    kept = services.sessions.of_ladder(miles.ladder.id)

    assert kept == (rated.session,)
    assert (kept[0].peak, kept[0].actual) == (Level.CURIOUS, miles.stage(1).duration)
    assert rated.advice.move in {Move.STAY, Move.CLIMB}
    assert rated.advice.earliest == clock.today() + timedelta(days=1)


def test_everybody_is_told_after_it_was_saved(services: Services, bus: EventBus, clock: FakeClock) -> None:
    """Whoever listens finds it in the database."""
    miles = keep_animal(services)
    found = []
    bus.subscribe(SessionRated, lambda event: found.append(services.sessions.get(event.session_id)))

    rated = services.sessions.rate(miles.draft(1, clock.today(), 1))

    assert found == [rated.session]


def test_a_ticked_sign_raises_the_level_and_both_are_kept(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """Belly on the ground at level 1 counts as very frightened (scenario 6)."""
    flat = next(
        sign for sign in services.signs.signs(miles.animal.species) if sign.floor is Level.VERY_FRIGHTENED
    )

    rating = services.sessions.rate(miles.draft(1, clock.today(), 1, signs=(flat.code,))).session.ratings[0]

    assert (rating.before_floor, rating.floor, rating.kept) == (
        Level.CURIOUS,
        Level.VERY_FRIGHTENED,
        Level.VERY_FRIGHTENED,
    )


def test_going_below_a_floor_wants_a_reason_and_keeps_both(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """With a reason the person's level stands."""
    draft = miles.draft(1, clock.today(), 1, food=Food.REFUSED_THERE, lower_reason="He had just eaten")

    rating = services.sessions.rate(draft).session.ratings[0]

    assert (rating.kept, rating.floor, rating.lower_reason) == (
        Level.CURIOUS,
        Level.WORRIED,
        "He had just eaten",
    )


@pytest.mark.parametrize("level", [-1, 6, 99])
def test_a_level_out_of_range_is_refused(
    services: Services, miles: Kept, clock: FakeClock, level: int
) -> None:
    """And nothing is saved by halves."""
    with pytest.raises(LevelOutOfRange) as problem:
        services.sessions.rate(miles.draft(1, clock.today(), level))

    assert problem.value.field == "level"
    assert services.sessions.of_ladder(miles.ladder.id) == ()


def test_a_day_that_has_not_come_is_refused(services: Services, miles: Kept, clock: FakeClock) -> None:
    """Nothing is saved."""
    with pytest.raises(DateInFuture):
        services.sessions.rate(miles.draft(1, clock.today() + timedelta(days=1), 1))

    assert services.sessions.of_ladder(miles.ladder.id) == ()


@pytest.mark.parametrize("minutes", [0.0, -2.0, float("nan"), 24 * 60 + 1.0])
def test_minutes_that_cannot_be_are_refused(
    services: Services, miles: Kept, clock: FakeClock, minutes: float
) -> None:
    """Not-a-number among them."""
    with pytest.raises(MinutesOutOfRange):
        services.sessions.rate(miles.draft(1, clock.today(), 1, minutes=minutes))


def test_another_stage_than_advised_wants_a_written_reason(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """The first session departs from nothing; the second does."""
    services.sessions.rate(miles.draft(1, clock.today() - timedelta(days=1), 1))

    with pytest.raises(ReasonNeeded):
        services.sessions.rate(miles.draft(4, clock.today(), 1))
    rated = services.sessions.rate(miles.draft(4, clock.today(), 1, off_plan_reason="The lift was free"))

    assert rated.session.off_plan_reason == "The lift was free"


def test_filling_in_an_older_day_departs_from_nothing(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """There was other advice then."""
    services.sessions.rate(miles.draft(1, clock.today(), 1))

    services.sessions.rate(miles.draft(4, clock.today() - timedelta(days=9), 1))

    assert len(services.sessions.of_ladder(miles.ladder.id)) == 2


def test_withdrawing_and_bringing_back_changes_the_advice_and_loses_nothing(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """What was withdrawn is kept."""
    before = services.planning.advise(miles.ladder.id)
    rated = services.sessions.rate(miles.draft(1, clock.today(), 4))
    frightened = services.planning.advise(miles.ladder.id)

    services.sessions.withdraw(rated.session.id)
    withdrawn = services.planning.advise(miles.ladder.id)
    services.sessions.bring_back(rated.session.id)

    assert (before.move, frightened.move, withdrawn) == (Move.START, Move.REST, before)
    assert services.planning.advise(miles.ladder.id) == frightened
    assert services.sessions.get(rated.session.id) == rated.session


def test_editing_an_older_session_changes_what_was_learned_from_it(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """The advice is that of the corrected history."""
    first = services.sessions.rate(miles.draft(1, clock.today() - timedelta(days=1), 2)).session
    services.sessions.rate(miles.draft(1, clock.today(), 1))
    calmer = replace(first.ratings[0], before_floor=Level.CURIOUS, kept=Level.CURIOUS)

    edited = services.sessions.edit(replace(first, ratings=(calmer,)))

    assert edited.advice.move is Move.CLIMB


def test_a_trigger_that_does_not_belong_there_weighs_half(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """But the rest is the same."""
    dog = TriggerMet(what="loose dog", distance_m=15, one_off=True)

    advice = services.sessions.rate(miles.draft(1, clock.today(), 4, triggers=(dog,))).advice

    assert advice.move is Move.REST
    assert advice.outlook[0].sessions == 0.5


def test_what_was_advised_is_kept(
    services: Services, miles: Kept, clock: FakeClock, open_unit: object
) -> None:
    """With the session that led to it."""
    rated = services.sessions.rate(miles.draft(1, clock.today(), 1))

    with open_unit() as unit:  # type: ignore[operator]
        given = unit.advice.of_ladder(miles.ladder.id)

    assert [(kept.session_id, kept.move) for kept in given] == [(rated.session.id, rated.advice.move)]
