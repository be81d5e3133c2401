"""Medicines and supplements: told, changed, ended, taken back; nothing of it needs a dose."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.errors import BlankText, DaysOutOfOrder
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus, MedicinesChanged
from exposure_planner.wording.medicines import medicine_kind_name, say_medicine
from exposure_planner.wording.problems import say_problem
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal
from tests.wording.strict_translate import StrictTranslate, assert_is_a_sentence


@pytest.fixture
def miles(services: Services) -> Kept:
    """Miles Davis on an eight-rung ladder."""
    return keep_animal(services)


@pytest.fixture
def calming(miles: Kept, clock: FakeClock) -> Medicine:
    """What the vet gave a week ago."""
    return Medicine(
        id=uuid4(),
        animal_id=miles.animal.id,
        kind=MedicineKind.MEDICATION,
        what="Gabapentin",
        since=clock.today() - timedelta(days=7),
        how="as on the label",
    )


def test_it_is_kept_changed_and_taken_back(services: Services, miles: Kept, calming: Medicine) -> None:
    services.medicines.keep(calming)
    ended = replace(calming, until=calming.since + timedelta(days=3))
    services.medicines.keep(ended)
    changed = services.medicines.of_animal(miles.animal.id)
    services.medicines.withdraw(ended)

    assert changed == (ended,)
    assert services.medicines.of_animal(miles.animal.id) == ()


def test_everybody_hears_of_it(services: Services, bus: EventBus, calming: Medicine) -> None:
    heard: list[MedicinesChanged] = []
    bus.subscribe(MedicinesChanged, heard.append)

    services.medicines.keep(calming)

    assert heard == [MedicinesChanged(animal_id=calming.animal_id)]


def test_without_a_name_it_is_refused_with_a_sentence(services: Services, calming: Medicine) -> None:
    with pytest.raises(BlankText) as refused:
        services.medicines.keep(replace(calming, what="  "))

    assert_is_a_sentence(say_problem(refused.value, StrictTranslate()))


def test_it_cannot_end_before_it_began(services: Services, calming: Medicine) -> None:
    with pytest.raises(DaysOutOfOrder) as refused:
        services.medicines.keep(replace(calming, until=calming.since - timedelta(days=1)))

    assert refused.value.field == "until"
    assert_is_a_sentence(say_problem(refused.value, StrictTranslate()))


def test_the_days_on_which_it_is_given(calming: Medicine) -> None:
    three_days = replace(calming, until=calming.since + timedelta(days=2))
    days = [calming.since + timedelta(days=number) for number in range(-1, 4)]

    assert [three_days.is_given_on(day) for day in days] == [False, True, True, True, False]
    assert [calming.is_given_on(day) for day in days] == [False, True, True, True, True]


def test_it_is_said_with_its_days(calming: Medicine) -> None:
    going_on = say_medicine(calming, StrictTranslate())
    over = say_medicine(replace(calming, until=calming.since), StrictTranslate())

    assert going_on.startswith("Gabapentin, since ")
    assert " to " in over
    assert len({medicine_kind_name(kind, StrictTranslate()) for kind in MedicineKind}) == 2


def test_the_plan_is_the_same_with_and_without(services: Services, miles: Kept, calming: Medicine) -> None:
    """What a medicine does is seen in the sessions; the planner guesses nothing."""
    before = services.planning.advise(miles.ladder.id)

    services.medicines.keep(calming)

    assert services.planning.advise(miles.ladder.id) == before
