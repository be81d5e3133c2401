"""Our levels beside other scales: numbers only, and never as if they were the same."""

import pytest

from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.scales import say_cross_walk, say_legend, say_on_scale, scale_name
from tests.wording.strict_translate import StrictTranslate


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        (Scale.OWN, ["", "", "", "", "", ""]),
        (Scale.FAS, [f"about FAS {number}" for number in range(6)]),
        (Scale.CSS, [f"about CSS {number}" for number in ("1–2", "3", "4", "4–5", "5–6", "7")]),
    ],
)
def test_each_level_has_its_place_on_the_other_scale(scale: Scale, said: list[str]) -> None:
    """The columns CSS and FAS of `domain.md` 1.6."""
    assert [say_on_scale(level, scale, Species.CAT, StrictTranslate()) for level in Level] == said


def test_every_scale_has_a_name() -> None:
    assert len({scale_name(scale, StrictTranslate()) for scale in Scale}) == len(Scale)


@pytest.mark.parametrize(
    ("scale", "species"), [(Scale.CSS, Species.DOG), (Scale.CSS, Species.OTHER), (Scale.FAS, Species.OTHER)]
)
def test_a_scale_says_nothing_of_an_animal_it_was_not_made_for(scale: Scale, species: Species) -> None:
    assert [say_on_scale(level, scale, species, StrictTranslate()) for level in Level] == [""] * 6
    assert say_cross_walk(scale, species, StrictTranslate()) == ""
    assert "(" not in say_legend(scale, species, StrictTranslate())


def test_a_dog_has_a_place_on_the_scale_for_cats_and_dogs() -> None:
    assert say_on_scale(Level.WORRIED, Scale.FAS, Species.DOG, StrictTranslate()) == "about FAS 3"


def test_the_legend_names_both_numbers_and_says_how_rough_that_is() -> None:
    said = say_legend(Scale.CSS, Species.CAT, StrictTranslate())

    assert said.startswith("0 Settled (CSS 1–2) · 1 Curious (CSS 3) · 2 Uneasy (CSS 4)")
    assert said.endswith("5 Panic (CSS 7). Beside CSS only roughly: a cross-walk of our own.")


def test_the_legend_is_short_where_no_other_scale_was_chosen() -> None:
    said = say_legend(Scale.OWN, Species.CAT, StrictTranslate())

    assert said == "0 Settled · 1 Curious · 2 Uneasy · 3 Worried · 4 Very frightened · 5 Panic"
