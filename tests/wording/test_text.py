"""Advice and week as text for a terminal."""

from datetime import date, timedelta
from uuid import uuid4

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner import Ladder, Stage, advise
from exposure_planner.wording.advice_text import advice_lines
from exposure_planner.wording.text_layout import COLUMNS, labelled, wrapped
from exposure_planner.wording.translate import english

TODAY = date(2026, 11, 24)


def a_ladder(title: str) -> KeptLadder:
    stage = Stage(
        id=uuid4(),
        title=title,
        duration=timedelta(minutes=3),
        place="hallway",
        equipment=("harness", "Sicherheitsgeschirrverschlusskontrollkarte"),
        stop_sign="Low and still, turning back, big eyes, or leaving the treat, whatever comes first of these.",
    )
    return KeptLadder(id=uuid4(), animal_id=uuid4(), title="Hallway", stages=(stage,))


def test_advice_fits_80_columns_and_says_what_when_and_why() -> None:
    kept = a_ladder("Very slowly down the first of the many stairs and back up again, as often as it is fun")
    animal = Animal(id=kept.animal_id, household_id=uuid4(), name="Miles", species=Species.CAT)
    advice = advise(Ladder(id=kept.id, title=kept.title, stages=kept.stages), (), TODAY)

    lines = advice_lines(advice, kept, animal, TODAY, english)

    assert all(len(line) <= COLUMNS for line in lines)
    assert {"What", "When", "Where", "Bring", "Why"} <= {line[:10].strip() for line in lines}


def test_a_number_stays_with_its_unit() -> None:
    text = "word " * 15 + "12 min and more"

    assert not any(line.endswith("12") for line in wrapped(text))


def test_an_empty_text_leaves_no_label_behind() -> None:
    assert list(labelled("Bring", [""])) == []
