"""What hardly goes together is found once, and kept as the person says."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given

from exposure_planner.errors import MinutesOutOfRange
from exposure_planner.household.contradiction import Contradiction
from exposure_planner.household.session import LoggedSession, Rating, Stillness
from exposure_planner.planner import EndedBy, Food, Level
from exposure_planner.planner.observed import Play
from exposure_planner.services.bundle import Services
from exposure_planner.services.contradictions import contradictions
from exposure_planner.wording.contradictions import say_contradiction
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal
from tests.storage import strategies
from tests.storage.kept import FIRST_DAY, new_ladder, rating, session
from tests.wording.strict_translate import StrictTranslate, assert_is_a_sentence

NOON = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, 12, tzinfo=UTC)
LADDER = new_ladder(rating().id)


@pytest.fixture
def miles(services: Services) -> Kept:
    """Miles Davis on an eight-rung ladder."""
    return keep_animal(services)


def seen(level: int, **facts: object) -> LoggedSession:
    """A session on the first day at this level."""
    of_rating = {name: facts.pop(name) for name in ("stillness", "end") if name in facts}
    one: Rating = replace(rating(Level(level)), **of_rating)
    return replace(session(LADDER, FIRST_DAY, one), **facts)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (seen(5, food=Food.AS_AT_HOME), Contradiction.ATE_BUT_FRIGHTENED),
        (seen(4, play=Play.CHASED), Contradiction.PLAYED_BUT_FRIGHTENED),
        (seen(0, escape_attempt=True), Contradiction.FLED_BUT_CALM),
        (seen(1, harm=True), Contradiction.FLED_BUT_CALM),
        (seen(0, recovery=timedelta(minutes=15)), Contradiction.SLOW_TO_RECOVER_BUT_CALM),
        (seen(2, stillness=Stillness.STILL, play=Play.CHASED), Contradiction.PLAYED_BUT_STILL),
        (seen(1, end=Level.WORRIED), Contradiction.END_ABOVE_PEAK),
        (seen(3, ended_by=EndedBy.ANIMAL, actual=timedelta(0)), Contradiction.OVER_BEFORE_IT_BEGAN),
        (seen(2, first_sign=timedelta(minutes=9)), Contradiction.SIGN_AFTER_THE_END),
        (seen(0, actual=timedelta(minutes=600)), Contradiction.VERY_LONG),
        (seen(0, started=time(18, 30)), Contradiction.NOT_YET),
    ],
    ids=lambda value: value.value if isinstance(value, Contradiction) else "",
)
def test_each_is_found_said_in_a_sentence_and_not_again_once_confirmed(
    said: LoggedSession, expected: Contradiction
) -> None:
    assert contradictions(said, NOON) == (expected,)
    assert_is_a_sentence(say_contradiction(expected, said, "Miles", StrictTranslate()))
    assert contradictions(replace(said, confirmed=(expected.value,)), NOON) == ()


@pytest.mark.parametrize(
    "said",
    [
        seen(3, food=Food.AS_AT_HOME),
        seen(4, recovery=timedelta(hours=1)),
        seen(2, end=Level.CURIOUS),
        seen(0, actual=timedelta(minutes=60)),
        seen(0, planned=timedelta(minutes=30), actual=timedelta(minutes=115)),
        seen(0, planned=timedelta(days=1), actual=timedelta(days=1)),
        seen(0, started=time(12, 5)),
        seen(2, ended_by=EndedBy.OWNER, actual=timedelta(0)),
    ],
)
def test_what_happens_is_no_contradiction(said: LoggedSession) -> None:
    assert contradictions(said, NOON) == ()


@given(said=strategies.sessions(LADDER, rating().id))
def test_whatever_was_said_nothing_is_asked_twice(said: LoggedSession) -> None:
    asked = contradictions(said, NOON)

    assert len(set(asked)) == len(asked)
    assert contradictions(replace(said, confirmed=tuple(each.value for each in asked)), NOON) == ()


def test_a_no_before_it_began_is_kept(services: Services, miles: Kept, clock: FakeClock) -> None:
    draft = miles.draft(1, clock.today(), 2, minutes=0.0, ended_by=EndedBy.ANIMAL)

    assert services.sessions.rate(draft).session.actual == timedelta(0)


def test_nothing_at_all_is_no_session_that_went_as_planned(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    with pytest.raises(MinutesOutOfRange):
        services.sessions.rate(miles.draft(1, clock.today(), 2, minutes=0.0))


def test_it_is_kept_as_the_person_says_with_both_values(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    draft = miles.draft(1, clock.today(), 5, food=Food.AS_AT_HOME, minutes=600.0)
    asked = services.sessions.contradictions(services.sessions.as_it_would_be_kept(draft))

    kept = services.sessions.rate(replace(draft, confirmed=tuple(each.value for each in asked))).session

    assert asked == (Contradiction.ATE_BUT_FRIGHTENED, Contradiction.VERY_LONG)
    assert (kept.peak, kept.food, kept.actual) == (Level.PANIC, Food.AS_AT_HOME, timedelta(minutes=600))
    assert services.sessions.contradictions(services.sessions.get(kept.id)) == ()


def test_still_and_low_is_never_calm(services: Services, miles: Kept, clock: FakeClock) -> None:
    draft = miles.draft(1, clock.today(), 0, stillness=Stillness.STILL)

    kept = services.sessions.rate(draft).session.ratings[0]

    assert (kept.before_floor, kept.kept, kept.stillness) == (Level.SETTLED, Level.UNEASY, Stillness.STILL)
