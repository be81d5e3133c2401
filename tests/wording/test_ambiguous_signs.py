"""What tells nothing alone is named, and is no sign to tick (`domain.md` 1.7, last paragraph)."""

import pytest

from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.household.animal import Species
from exposure_planner.wording.ambiguous_signs import say_tells_nothing
from tests.wording.strict_translate import StrictTranslate

OF_BOTH = ("licking the lips while there is food", "yawning on waking", "pupils in dim light", "silence")
NAMED = {
    # A panting cat is a sign of its own, whatever the weather.
    Species.CAT: (*OF_BOTH, "purring", "tail in play"),
    Species.DOG: (*OF_BOTH, "wagging", "panting in the heat"),
}


@pytest.mark.parametrize("species", NAMED)
def test_everything_that_tells_nothing_is_named(species: Species) -> None:
    said = say_tells_nothing(species, StrictTranslate())

    assert [named for named in NAMED[species] if named not in said] == []


def test_nobody_is_told_of_what_such_an_animal_does_not_do() -> None:
    assert "wagging" not in say_tells_nothing(Species.CAT, StrictTranslate())
    assert "purring" not in say_tells_nothing(Species.DOG, StrictTranslate())
    assert "tail" not in say_tells_nothing(Species.OTHER, StrictTranslate())


@pytest.mark.parametrize("species", Species)
def test_nothing_that_tells_nothing_can_be_ticked(species: Species) -> None:
    texts = " ".join(sign.text.lower() for sign in ShippedSigns().signs(species))

    assert [word for word in ("purr", "wag", "silen", "waking", "dim light") if word in texts] == []
