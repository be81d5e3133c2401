"""A good life indoors, and the dignified end of a ladder, in words."""

from datetime import date
from itertools import product

import pytest

from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import IndoorMeasure, Pillar
from exposure_planner.wording import closing, indoor_measures, indoors
from exposure_planner.wording.indoor_text import indoor_lines
from exposure_planner.wording.say_indoor_week import spread
from exposure_planner.wording.text_layout import COLUMNS
from tests.printing.indoor_weeks import INDOOR_WEEKS, suggested_week
from tests.wording.strict_translate import StrictTranslate, assert_is_a_sentence

MILES = "Miles Davis"


@pytest.mark.parametrize(("measure", "species"), list(product(IndoorMeasure, Species)))
def test_every_number_of_every_measure_has_its_own_words(measure: IndoorMeasure, species: Species) -> None:
    translate = StrictTranslate()

    said = [indoor_measures.measure_anchor(measure, value, species, translate) for value in range(6)]

    assert len(set(said)) == 6
    for sentence in said:
        assert_is_a_sentence(sentence)
        assert len(sentence) <= 64


@pytest.mark.parametrize("species", Species)
def test_an_animal_that_hardly_eats_or_strains_is_sent_to_the_vet(species: Species) -> None:
    for measure in (IndoorMeasure.APPETITE, IndoorMeasure.LITTER):
        for value in range(6):
            asks = indoor_measures.asks_for_vet(measure, value)
            assert asks is (value <= 1)
            said = indoor_measures.measure_anchor(measure, value, species, StrictTranslate())
            assert asks is ("ask the vet" in said)


def test_only_a_cat_has_a_litter_tray() -> None:
    names = [
        indoor_measures.measure_name(IndoorMeasure.LITTER, species, StrictTranslate()) for species in Species
    ]

    assert names == ["Litter tray", "Toilet", "Toilet"]


def test_every_pillar_has_a_name_and_a_meaning() -> None:
    translate = StrictTranslate()

    assert len({indoors.pillar_name(pillar, translate) for pillar in Pillar}) == len(Pillar)
    for pillar in Pillar:
        assert_is_a_sentence(indoors.pillar_meaning(pillar, MILES, translate))


@pytest.mark.parametrize(
    ("times", "said"),
    [(1, "once a week"), (3, "3 times a week"), (7, "every day"), (14, "twice a day")],
)
def test_how_often_is_said_as_a_person_would(times: int, said: str) -> None:
    assert indoors.say_times_a_week(times, StrictTranslate()) == said


def test_a_ladder_is_closed_with_dignity() -> None:
    translate = StrictTranslate()
    sentences = (
        closing.closing_words(MILES, translate, outdoors=True),
        closing.closing_words(MILES, translate),
        closing.what_stays(translate),
        closing.say_sessions_reached(1, 1, date(2026, 10, 1), translate),
        closing.say_no_sessions(translate),
        closing.say_solid(MILES, "Landing, looks down", translate),
        closing.say_passed(MILES, "Landing, looks down", translate),
        closing.say_went_home(MILES, 3, translate),
        indoors.kind_sentence(MILES, translate),
        indoors.life_indoors_words(MILES, translate),
        indoors.why_these(MILES, "", translate),
        indoors.why_these(MILES, "Hallway, door ajar", translate),
        indoors.many_words(8, translate),
    )

    for sentence in sentences:
        assert_is_a_sentence(sentence)
        assert not {"him", "he", "gave", "sorry"} & set(sentence.casefold().replace(".", "").split())
    assert "That is useful, and it is a good result." in sentences[0]


@pytest.mark.parametrize("later", range(8))
@pytest.mark.parametrize("times", range(1, 22))
def test_a_week_holds_as_many_boxes_as_were_wished_for_evenly_spread(times: int, later: int) -> None:
    boxes = spread(times, later)

    assert len(boxes) == 7
    assert sum(boxes) == times
    assert max(boxes) - min(boxes) <= 1


def test_two_things_done_three_times_a_week_fall_on_other_days() -> None:
    assert spread(3, 0) != spread(3, 1)


@pytest.mark.parametrize("name", INDOOR_WEEKS)
def test_the_week_fits_a_terminal(name: str) -> None:
    assert [line for line in indoor_lines(INDOOR_WEEKS[name]()) if len(line) > COLUMNS] == []


def test_the_terminal_says_everything_that_the_paper_does() -> None:
    sheet = suggested_week()

    said = " ".join(" ".join(indoor_lines(sheet)).split())

    for row in sheet.rows:
        assert row.title in said
        assert row.how in said
    for measure in sheet.measures:
        assert measure.ends in said
    assert said.count("[ ]") == sum(sum(row.boxes) for row in sheet.rows)
