"""Two people saw the same session: both are kept, and the higher one counts."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from exposure_planner.errors import RatedAlready
from exposure_planner.household.people import Person
from exposure_planner.household.session import LoggedSession, Stillness
from exposure_planner.planner import Food, Level, Move
from exposure_planner.services.bundle import Services
from exposure_planner.services.second_ratings import FAR_APART, SecondRating, apart
from exposure_planner.wording.second_ratings import say_agreement, say_ratings
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, both, keep_animal
from tests.wording.strict_translate import StrictTranslate, assert_is_a_sentence


@pytest.fixture
def miles(services: Services) -> Kept:
    """Miles Davis on an eight-rung ladder."""
    return keep_animal(services)


@pytest.fixture
def ida(services: Services, miles: Kept) -> UUID:
    """Who lives with him too."""
    person = Person(id=uuid4(), household_id=miles.animal.household_id, name="Ida")
    services.households.save_person(person)
    return person.id


@pytest.fixture
def session(services: Services, miles: Kept, clock: FakeClock) -> LoggedSession:
    """A curious session that was rated by nobody in particular."""
    return services.sessions.rate(miles.draft(1, clock.today(), 1)).session


def seen(session: LoggedSession, person_id: UUID, level: int, **facts: object) -> SecondRating:
    return SecondRating(
        session_id=session.id,
        rating_id=uuid4(),
        person_id=person_id,
        level=level,
        **facts,  # type: ignore[arg-type]
    )


def test_the_higher_one_counts_and_both_are_kept(
    services: Services, miles: Kept, session: LoggedSession, ida: UUID
) -> None:
    rated = services.second_ratings.add(seen(session, ida, 4))

    kept = services.sessions.get(session.id)
    assert [rating.kept for rating in kept.ratings] == [Level.CURIOUS, Level.VERY_FRIGHTENED]
    assert kept.peak is Level.VERY_FRIGHTENED
    assert rated.advice.move is Move.REST


def test_taking_it_back_leaves_the_first_as_it_was(
    services: Services, session: LoggedSession, ida: UUID
) -> None:
    second = seen(session, ida, 4)
    services.second_ratings.add(second)

    services.second_ratings.take_back(session.id, second.rating_id)

    assert services.sessions.get(session.id) == session


def test_signs_and_stillness_set_a_floor_for_the_second_as_well(
    services: Services, session: LoggedSession, ida: UUID
) -> None:
    services.second_ratings.add(seen(session, ida, 0, signs=("crouched",), stillness=Stillness.STILL))

    second = services.sessions.get(session.id).ratings[1]
    assert (second.before_floor, second.kept) == (Level.SETTLED, Level.WORRIED)


def test_food_that_is_put_right_later_counts_for_what_the_second_saw_as_well(
    services: Services, session: LoggedSession, ida: UUID
) -> None:
    services.sessions.edit(replace(session, food=Food.REFUSED_THERE))
    services.second_ratings.add(seen(session, ida, 1))
    assert services.sessions.get(session.id).peak is Level.WORRIED

    services.sessions.edit(replace(services.sessions.get(session.id), food=Food.AS_AT_HOME))

    assert [rating.kept for rating in services.sessions.get(session.id).ratings] == [Level.CURIOUS] * 2


def test_a_level_kept_below_its_floor_with_a_reason_stays_when_food_is_put_right(
    services: Services, session: LoggedSession, ida: UUID
) -> None:
    reason = "only stretched after his nap"
    services.second_ratings.add(seen(session, ida, 1, signs=("crouched",), lower_reason=reason))

    services.sessions.edit(replace(services.sessions.get(session.id), food=Food.REFUSED_THERE))

    second = services.sessions.get(session.id).ratings[1]
    assert (second.floor, second.kept, second.lower_reason) == (Level.WORRIED, Level.CURIOUS, reason)


def test_food_that_was_refused_counts_whoever_rates(
    services: Services, miles: Kept, ida: UUID, clock: FakeClock
) -> None:
    refused = services.sessions.rate(miles.draft(1, clock.today(), 3, food=Food.REFUSED_THERE)).session

    services.second_ratings.add(seen(refused, ida, 0))

    assert services.sessions.get(refused.id).ratings[1].kept is Level.WORRIED


def test_nobody_rates_twice(services: Services, session: LoggedSession, ida: UUID) -> None:
    services.second_ratings.add(seen(session, ida, 2))

    with pytest.raises(RatedAlready) as refused:
        services.second_ratings.add(seen(session, ida, 3))

    assert refused.value.name == "Ida"


def test_of_two_animals_each_is_compared_with_itself(
    services: Services, miles: Kept, ida: UUID, clock: FakeClock
) -> None:
    elfie = keep_animal(services, name="Elfie").animal
    services.ladders.set_companion(miles.ladder.id, elfie.id)
    session = services.sessions.rate(both(miles, elfie, 1, clock.today(), (0, 3))).session
    assert apart(session) == 0

    services.second_ratings.add(seen(session, ida, 2, animal_id=elfie.id))

    kept = services.sessions.get(session.id)
    assert apart(kept) == 1
    assert kept.ratings[2].animal_id == elfie.id


def test_editing_the_session_leaves_the_second_rating(
    services: Services, session: LoggedSession, ida: UUID
) -> None:
    services.second_ratings.add(seen(session, ida, 2))
    before = services.sessions.get(session.id)

    services.sessions.edit(before)

    assert services.sessions.get(session.id) == before


@pytest.mark.parametrize(("levels", "lines"), [(0, 1), (1, 2), (2, 3), (5, 3)])
def test_how_they_agree_is_said_kindly(levels: int, lines: int) -> None:
    said = say_agreement(levels, FAR_APART, StrictTranslate())

    assert len(said) == lines
    for sentence in said:
        assert_is_a_sentence(sentence)


def test_who_saw_what_is_said_by_name() -> None:
    said = say_ratings([("Ida", Level.CURIOUS), ("", Level.WORRIED)], StrictTranslate())

    assert said == "Ida: Curious and Somebody: Worried"
