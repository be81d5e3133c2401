"""The stories to practise with, and what is said of a file that is not right."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.catalogue.vignettes import ShippedVignettes, read_vignettes
from exposure_planner.errors import ResourceBroken
from exposure_planner.household.animal import Species
from exposure_planner.household.calibration import Vignette
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.services.ports import VignetteCatalogue

TOLD_OF = (Species.CAT, Species.DOG)
HEAD = 'version = 1\nsources = ["Composed by us."]\n'
SIGNS = (
    Sign(code="sniffs", floor=Level.SETTLED, text="Sniffs"),
    Sign(code="low", floor=Level.UNEASY, text="Walks low"),
)
FEELINGS = """
settled curious uneasy worried frightened panic afraid fear scared anxious nervous stress stressed terrified upset
calm relaxed happy content comfortable
"""


def story(number: int, level: int, **changed: str) -> str:
    facts = {
        "code": f'"story_{"abcdefghijklm"[number]}"',
        "level": str(level),
        "signs": '["sniffs"]',
        "story": '"It sniffs. It goes on."',
        "why": '"It is loose."',
    } | changed
    return "\n".join(["[[stories]]", *(f"{key} = {value}" for key, value in facts.items() if value), ""])


def twelve() -> str:
    return "".join(story(number, number % 6) for number in range(12))


def stories() -> list[tuple[Species, Vignette]]:
    return [(species, told) for species in TOLD_OF for told in ShippedVignettes().vignettes(species)]


def names(given: tuple[Species, Vignette]) -> str:
    return f"{given[0].value}-{given[1].code}"


@pytest.mark.parametrize("species", TOLD_OF)
def test_there_are_twelve_stories_two_of_each_level_in_mixed_order(species: Species) -> None:
    told = ShippedVignettes().vignettes(species)

    assert len(told) == len({one.code for one in told}) == 12
    assert Counter(one.level for one in told) == dict.fromkeys(Level, 2)
    assert all(before.level != after.level for before, after in pairwise(told))


@pytest.mark.parametrize("given", stories(), ids=names)
def test_no_story_lies_below_the_floor_of_its_signs(given: tuple[Species, Vignette]) -> None:
    species, told = given
    floors = {sign.code: sign.floor for sign in ShippedSigns().signs(species)}

    assert told.level >= max(floors[code] for code in told.signs)


@pytest.mark.parametrize("given", stories(), ids=names)
def test_a_story_says_what_is_seen_and_never_the_feeling(given: tuple[Species, Vignette]) -> None:
    _species, told = given
    words = set(re.findall(r"[a-z]+", told.story.casefold()))

    assert not words & set(FEELINGS.split())
    assert not words & {"he", "she", "his", "her", "him", "hers"}
    assert 2 <= len(re.findall(r"[.?](?=”|\s|$)", told.story)) <= 4
    assert "!" not in told.story + told.why


@pytest.mark.parametrize(
    ("species", "word", "level"),
    [
        (Species.CAT, "purrs", Level.WORRIED),
        (Species.CAT, "yawns", Level.SETTLED),
        (Species.CAT, "licks its lips", Level.CURIOUS),
        (Species.CAT, "has not moved", Level.VERY_FRIGHTENED),
        (Species.CAT, "tips slowly over", Level.UNEASY),
        (Species.DOG, "wagging", Level.WORRIED),
        (Species.DOG, "wakes under the café table, yawns", Level.SETTLED),
        (Species.DOG, "licks its lips and trots", Level.SETTLED),
        (Species.DOG, "like a statue", Level.VERY_FRIGHTENED),
        (Species.DOG, "hot afternoon", Level.CURIOUS),
    ],
)
def test_the_mistakes_that_people_make_most_are_told(species: Species, word: str, level: Level) -> None:
    assert [told.level for told in ShippedVignettes().vignettes(species) if word in told.story] == [level]


def test_other_animals_have_no_stories_yet() -> None:
    assert ShippedVignettes().vignettes(Species.OTHER) == ()


def test_the_files_are_read_once() -> None:
    catalogue: VignetteCatalogue = ShippedVignettes()

    assert catalogue.vignettes(Species.DOG) is catalogue.vignettes(Species.DOG)


def test_a_whole_file_is_read_in_its_order(tmp_path: Path) -> None:
    file = tmp_path / "cat.toml"
    file.write_text(HEAD + twelve(), encoding="utf-8")

    assert [told.level for told in read_vignettes(file, SIGNS)] == [*Level, *Level]


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        (twelve(), "version", "missing"),
        ("version = 1\n" + twelve(), "sources", "missing"),
        (HEAD + story(0, 0, story=""), "story 1, story", "missing"),
        (HEAD + story(0, 0, why='" "'), "story 1, why", "empty"),
        (HEAD + story(0, 0, story=f'"{"a" * 321}"'), "story 1, story", "320 letters"),
        (HEAD + story(0, 6), "story 1, level", "one of 0, 1"),
        (HEAD + story(0, 0, code='"A story"'), "story 1, code", "small letters"),
        (HEAD + story(0, 0, signs="[]"), "story 1, signs", "at least one"),
        (HEAD + story(0, 0, signs='["barks"]'), "story 1, signs", "“barks” is not known"),
        (HEAD + story(0, 1, signs='["sniffs", "low"]'), "story 1, level", "“low” means 2"),
        (HEAD + story(0, 0, title='"First"'), "story 1, title", "not known"),
        (HEAD + twelve().replace("story_b", "story_a"), "story 2, code", "twice"),
        (HEAD + story(0, 0), "stories", "level 0 must be there twice"),
        (HEAD + twelve() + story(12, 0), "stories", "12 entries"),
    ],
)
def test_a_bad_file_is_refused_with_file_story_and_field(
    tmp_path: Path, text: str, place: str, what: str
) -> None:
    file = tmp_path / "cat.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ResourceBroken) as caught:
        read_vignettes(file, SIGNS)

    assert (caught.value.file, caught.value.place) == ("cat.toml", place)
    assert what in caught.value.what
