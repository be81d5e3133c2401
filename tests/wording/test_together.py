"""Two animals on one ladder, in one breath."""

from dataclasses import replace

from exposure_planner.household.animal import Species
from exposure_planner.wording.together import say_both, spoken_as_one
from exposure_planner.wording.translate import english
from tests.printing.weeks import an_id, miles

ELFIE = replace(miles("Elfie"), id=an_id("elfie"), favourite_food="chicken")


def test_a_title_names_both() -> None:
    """As people say it."""
    assert say_both((miles(), ELFIE), english) == "Miles Davis and Elfie"
    assert say_both((miles(),), english) == "Miles Davis"


def test_a_sentence_speaks_of_both_in_the_singular() -> None:
    """So that every sentence that names one animal can name two; both foods are brought along."""
    spoken = spoken_as_one(miles(), ELFIE, english)

    assert f"{spoken.name} is at ease" == "Miles Davis with Elfie is at ease"
    assert spoken.favourite_food == "cod flakes and chicken"
    assert spoken.id == miles().id
    assert spoken_as_one(miles(), None, english) == miles()


def test_a_cat_with_a_dog_is_neither() -> None:
    """What to do in a panic must be right for both."""
    dog = replace(ELFIE, species=Species.DOG)

    assert spoken_as_one(miles(), dog, english).species is Species.OTHER
