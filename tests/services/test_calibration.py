"""Practising rating: answers are kept, and compared with the reference, with others, and over time."""

from uuid import UUID, uuid4

import pytest

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Species
from exposure_planner.household.people import Person
from exposure_planner.planner.level import Level
from exposure_planner.services.bundle import Services
from exposure_planner.services.calibration import Practice
from tests.fake_clock import FakeClock


@pytest.fixture
def household(services: Services) -> UUID:
    """Where Ida and Tom live."""
    return services.households.first_or_new("Our flat").id


def person(services: Services, household: UUID, name: str) -> UUID:
    kept = Person(id=uuid4(), household_id=household, name=name)
    services.households.save_person(kept)
    return kept.id


@pytest.fixture
def ida(services: Services, household: UUID) -> UUID:
    """Who practises."""
    return person(services, household, "Ida")


@pytest.fixture
def tom(services: Services, household: UUID) -> UUID:
    """Who practises too, now and then."""
    return person(services, household, "Tom")


def sit(
    services: Services,
    household: UUID,
    who: UUID | None,
    stories: int = 12,
    off: int = 0,
    species: Species = Species.CAT,
) -> Practice:
    """Rate so many stories, each so many levels from the reference."""
    practice = services.calibration.begin(household, who, species)
    for told in services.calibration.stories(practice)[:stories]:
        services.calibration.answer(practice, told.code, Level(min(5, max(0, told.level + off))))
    return practice


def test_a_whole_sitting_agrees_with_the_reference(services: Services, household: UUID, ida: UUID) -> None:
    result = services.calibration.result(sit(services, household, ida))

    assert result is not None
    assert (result.now.agreement.same, result.now.agreement.stories) == (12, 12)
    assert result.now.agreement.kappa == 1.0
    assert result.over_time == (result.now,)
    assert result.others == ()


def test_who_sees_less_than_the_reference_is_told_so(services: Services, household: UUID, ida: UUID) -> None:
    result = services.calibration.result(sit(services, household, ida, off=-1))

    assert result is not None
    assert (result.now.agreement.same, result.now.agreement.lower) == (2, 10)
    assert result.now.agreement.bias == pytest.approx(-10 / 12)


def test_before_the_first_answer_there_is_nothing_to_say(services: Services, household: UUID) -> None:
    assert services.calibration.result(services.calibration.begin(household, None, Species.DOG)) is None


def test_what_was_answered_before_it_was_broken_off_is_kept(
    services: Services, household: UUID, ida: UUID
) -> None:
    result = services.calibration.result(sit(services, household, ida, stories=5))

    assert result is not None
    assert result.now.agreement.stories == 5


def test_what_was_broken_off_goes_on_the_same_day(services: Services, household: UUID, ida: UUID) -> None:
    broken_off = sit(services, household, ida, stories=5)

    again = services.calibration.begin(household, ida, Species.CAT)

    assert again == broken_off
    assert services.calibration.stories(again) == services.calibration.stories(broken_off)
    assert len(services.calibration.answered(again)) == 5


def test_another_day_another_person_or_another_animal_begins_anew(
    services: Services, household: UUID, ida: UUID, tom: UUID, clock: FakeClock
) -> None:
    begun = sit(services, household, ida, stories=5).round_id

    assert services.calibration.begin(household, tom, Species.CAT).round_id != begun
    assert services.calibration.begin(household, ida, Species.DOG).round_id != begun
    clock.advance(days=1)
    assert services.calibration.begin(household, ida, Species.CAT).round_id != begun


def test_a_whole_sitting_is_followed_by_a_new_one(services: Services, household: UUID, ida: UUID) -> None:
    whole = sit(services, household, ida)

    assert services.calibration.begin(household, ida, Species.CAT).round_id != whole.round_id


def test_who_gives_no_name_begins_anew_and_is_compared_with_nobody(
    services: Services, household: UUID, ida: UUID
) -> None:
    sit(services, household, ida)
    sit(services, household, None, stories=3)
    nameless = sit(services, household, None, stories=2)

    result = services.calibration.result(nameless)

    assert result is not None
    assert result.now.agreement.stories == 2
    assert (len(result.over_time), result.others) == (1, ())


def test_the_first_answer_of_a_sitting_stays(services: Services, household: UUID, ida: UUID) -> None:
    practice = services.calibration.begin(household, ida, Species.CAT)
    code = services.calibration.stories(practice)[0].code
    services.calibration.answer(practice, code, Level.SETTLED)

    services.calibration.answer(practice, code, Level.PANIC)

    assert services.calibration.answered(practice) == {code: Level.SETTLED}


def test_a_story_that_is_not_told_cannot_be_answered(services: Services, household: UUID) -> None:
    practice = services.calibration.begin(household, None, Species.CAT)

    with pytest.raises(NothingThere):
        services.calibration.answer(practice, "morning_field", Level.SETTLED)


def test_each_sitting_has_an_order_of_its_own(services: Services, household: UUID) -> None:
    orders = {
        services.calibration.stories(services.calibration.begin(household, None, Species.CAT))
        for _sitting in range(5)
    }

    assert len(orders) == 5
    assert len({frozenset(order) for order in orders}) == 1


def test_it_shows_how_it_went_over_time(
    services: Services, household: UUID, ida: UUID, clock: FakeClock
) -> None:
    sit(services, household, ida, off=-1)
    clock.advance(days=30)
    last = sit(services, household, ida)

    result = services.calibration.result(last)

    assert result is not None
    assert [(sitting.on, sitting.agreement.same) for sitting in result.over_time] == [
        (clock.today().replace(month=11, day=22), 2),
        (clock.today(), 12),
    ]


def test_two_people_are_compared_after_each_sitting_of_either(
    services: Services, household: UUID, ida: UUID, tom: UUID, clock: FakeClock
) -> None:
    sit(services, household, ida, off=-1)
    clock.advance(days=1)
    sit(services, household, tom)
    clock.advance(days=1)
    last = sit(services, household, ida)

    result = services.calibration.result(last)

    assert result is not None
    (other,) = result.others
    assert other.person.id == tom
    assert [(sitting.agreement.same, sitting.agreement.bias < 0) for sitting in other.over_time] == [
        (2, True),
        (12, False),
    ]


def test_only_stories_that_both_rated_are_compared(
    services: Services, household: UUID, ida: UUID, tom: UUID
) -> None:
    theirs = sit(services, household, tom, stories=6)
    mine = sit(services, household, ida, stories=12)

    result = services.calibration.result(mine)

    assert result is not None
    assert result.others[0].over_time[-1].agreement.stories == len(services.calibration.answered(theirs))


def test_another_kind_of_animal_is_kept_apart(
    services: Services, household: UUID, ida: UUID, tom: UUID
) -> None:
    sit(services, household, tom, species=Species.DOG)
    sit(services, household, ida, species=Species.DOG)

    result = services.calibration.result(sit(services, household, ida))

    assert result is not None
    assert (len(result.over_time), result.others) == (1, ())
