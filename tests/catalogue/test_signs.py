"""The signs that can be ticked."""

import pytest

from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.household.animal import Species
from exposure_planner.planner import Level
from exposure_planner.services.ports import SignCatalogue


@pytest.mark.parametrize("species", Species)
def test_every_level_has_signs_from_the_lowest_to_the_highest(species: Species) -> None:
    signs = ShippedSigns().signs(species)

    floors = [sign.floor for sign in signs]
    assert floors == sorted(floors)
    assert set(floors) == set(Level)
    assert len({sign.code for sign in signs}) == len(signs)
    assert len({sign.text for sign in signs}) == len(signs)


def test_lying_still_and_low_is_fear_and_not_calm() -> None:
    floors = {sign.code: sign.floor for sign in ShippedSigns().signs(Species.CAT)}

    assert floors["belly_on_ground"] is Level.VERY_FRIGHTENED
    assert floors["frozen_long"] is Level.VERY_FRIGHTENED
    assert floors["harness_flop"] is Level.UNEASY


def test_the_files_are_read_once() -> None:
    catalogue: SignCatalogue = ShippedSigns()

    assert catalogue.signs(Species.DOG) is catalogue.signs(Species.DOG)
