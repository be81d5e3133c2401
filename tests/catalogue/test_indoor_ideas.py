"""The ideas for a good life indoors, and what is said of a file that is not right."""

from pathlib import Path

import pytest

from exposure_planner.catalogue.indoor_ideas import ShippedIndoorIdeas, read_indoor_ideas
from exposure_planner.errors import ResourceBroken
from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import MOST_TIMES_A_WEEK, Pillar
from exposure_planner.services.ports import IndoorIdeas

HEAD = 'version = 1\nsources = ["Composed by us."]\n'


def idea(pillar: str, **changed: str) -> str:
    facts = {
        "code": f'"about_{pillar}"',
        "title": '"Something kind"',
        "pillar": f'"{pillar}"',
        "times_a_week": "3",
        "how": '"Do it."',
        "why": '"It is good."',
    } | changed
    return "\n".join(["[[ideas]]", *(f"{key} = {value}" for key, value in facts.items() if value), ""])


def all_pillars() -> str:
    return "".join(idea(pillar.value) for pillar in Pillar)


def refused(folder: Path, text: str) -> ResourceBroken:
    file = folder / "cat.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ResourceBroken) as caught:
        read_indoor_ideas(file)
    return caught.value


@pytest.mark.parametrize("species", Species)
def test_every_animal_gets_ideas_of_all_five_pillars(species: Species) -> None:
    ideas = ShippedIndoorIdeas().ideas(species)

    assert {idea.pillar for idea in ideas if not idea.places} == set(Pillar)
    assert len({idea.code for idea in ideas}) == len({idea.title for idea in ideas}) == len(ideas)
    assert all(1 <= idea.times_a_week <= MOST_TIMES_A_WEEK for idea in ideas)
    assert all(idea.how.endswith(".") and idea.why.endswith(".") for idea in ideas)
    assert not [idea for idea in ideas if "!" in idea.how + idea.why]


@pytest.mark.parametrize("species", Species)
def test_no_idea_knows_whether_the_animal_is_he_or_she(species: Species) -> None:
    gendered = {"he", "she", "his", "her", "him", "hers"}

    said = [
        idea.code
        for idea in ShippedIndoorIdeas().ideas(species)
        if gendered & set(f"{idea.title} {idea.how} {idea.why}".casefold().replace(".", "").split())
    ]

    assert said == []


def test_a_cat_gets_everything_that_the_dossier_asks_for() -> None:
    codes = {idea.code for idea in ShippedIndoorIdeas().ideas(Species.CAT)}

    assert codes >= {
        "wand_play",
        "food_puzzle",
        "scatter_food",
        "window_perch",
        "hallway_time",
        "outside_smells",
        "window_view",
        "clicker",
        "toy_rotation",
        "box_maze",
        "cat_tv",
        "netted_balcony",
        "stroller",
        "second_person",
    }


def test_the_files_are_read_once() -> None:
    catalogue: IndoorIdeas = ShippedIndoorIdeas()

    assert catalogue.ideas(Species.DOG) is catalogue.ideas(Species.DOG)


def test_a_whole_file_is_read_in_its_order(tmp_path: Path) -> None:
    file = tmp_path / "cat.toml"
    file.write_text(
        HEAD + all_pillars() + idea("play", code='"more"', places='["Hallway"]'), encoding="utf-8"
    )

    ideas = read_indoor_ideas(file)

    assert [idea.pillar for idea in ideas] == [*Pillar, Pillar.PLAY]
    assert ideas[-1].places == ("hallway",)


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        (all_pillars(), "version", "missing"),
        ("version = 1\n" + all_pillars(), "sources", "missing"),
        (HEAD + idea("play", title=""), "idea 1, title", "missing"),
        (HEAD + idea("play", title='"  "'), "idea 1, title", "empty"),
        (HEAD + idea("play", title=f'"{"a" * 61}"'), "idea 1, title", "60 letters"),
        (HEAD + idea("play", how=f'"{"a" * 241}"'), "idea 1, how", "240 letters"),
        (HEAD + idea("fun"), "idea 1, pillar", "safe_place"),
        (HEAD + idea("play", times_a_week="0"), "idea 1, times_a_week", "from 1 to 21"),
        (HEAD + idea("play", times_a_week="22"), "idea 1, times_a_week", "from 1 to 21"),
        (HEAD + idea("play", times_a_week="2.5"), "idea 1, times_a_week", "whole number"),
        (HEAD + idea("play", code='"Wand play"'), "idea 1, code", "small letters"),
        (HEAD + idea("play", places='["", "hall"]'), "idea 1, places", "empty"),
        (HEAD + idea("play", minutes="5"), "idea 1, minutes", "not known"),
        (HEAD + all_pillars() + idea("play"), "idea 6, code", "twice"),
        (HEAD + idea("play") + idea("smell", places='["yard"]'), "ideas", "pillar safe_place"),
        ("[[ideas", "the file as a whole", "TOML"),
    ],
)
def test_a_bad_file_is_refused_with_file_idea_and_field(
    tmp_path: Path, text: str, place: str, what: str
) -> None:
    problem = refused(tmp_path, text)

    assert problem.file == "cat.toml"
    assert problem.place == place
    assert what in problem.what
