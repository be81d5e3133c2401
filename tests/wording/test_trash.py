"""What was put away is told in short, kind sentences, and what erasing means is told in full."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from exposure_planner.household.trash import (
    ErasurePlan,
    Held,
    Keeps,
    StaysFor,
    TrashItem,
    TrashKind,
)
from exposure_planner.planner.level import Level
from exposure_planner.wording.erasing import (
    done,
    each_that_goes,
    each_that_stays,
    question,
    what_it_means,
)
from exposure_planner.wording.translate import english
from exposure_planner.wording.trash import (
    say_held,
    say_note,
    say_put_away,
    say_short,
    say_stays,
    say_what,
    say_whose,
    trash_kind_name,
    what_it_explains,
)

from .strict_translate import StrictTranslate, assert_is_a_sentence

TODAY = date(2026, 11, 24)
COPIES = Path("/home/ida/data/backups")
RUNG = TrashItem(kind=TrashKind.STAGE, id=uuid4(), title="Doorstep", animals=("Miles",), ladder="To the yard")
SESSION = replace(RUNG, kind=TrashKind.SESSION, on=date(2026, 11, 20), level=Level.WORRIED)
ANIMAL = TrashItem(
    kind=TrashKind.ANIMAL,
    id=uuid4(),
    title="Miles",
    animals=("Miles",),
    held=Held(ladders=1, stages=9, sessions=41),
)
WHY = {
    Keeps.SESSIONS: StaysFor(why=Keeps.SESSIONS, sessions=6),
    Keeps.SPLIT: StaysFor(why=Keeps.SPLIT, title="Half of it"),
    Keeps.SHARED: StaysFor(why=Keeps.SHARED, title="Meeting Nina", animal="Nina"),
}


def plan(*goes: TrashItem, held: Held | None = None) -> ErasurePlan:
    return ErasurePlan(goes=goes, stays=(), held=held or Held(), copies=COPIES)


@pytest.mark.parametrize("kind", TrashKind)
def test_every_kind_has_a_name(kind: TrashKind) -> None:
    assert trash_kind_name(kind, StrictTranslate()).istitle()


@pytest.mark.parametrize("why", Keeps)
def test_every_reason_to_stay_is_a_sentence(why: Keeps) -> None:
    assert_is_a_sentence(say_stays(WHY[why], StrictTranslate()))


def test_one_session_is_not_counted() -> None:
    one = StaysFor(why=Keeps.SESSIONS, sessions=1)

    assert say_stays(one, english) == "Stays as long as its session does."


@pytest.mark.parametrize(
    ("put_away_on", "said"),
    [
        (None, "not noted"),
        (TODAY, "today"),
        (date(2026, 11, 2), "Mon 2 Nov"),
        (date(2025, 11, 2), "2 November 2025"),
    ],
)
def test_the_day_is_told_with_its_year_where_that_is_another(put_away_on: date | None, said: str) -> None:
    assert say_put_away(replace(RUNG, put_away_on=put_away_on), TODAY, english) == said


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Held(), ""),
        (Held(sessions=1), "1 session"),
        (Held(stages=9, sessions=41), "9 rungs and 41 sessions"),
        (Held(ladders=2, stages=1, sessions=3), "2 ladders, 1 rung and 3 sessions"),
    ],
)
def test_what_it_holds_is_counted_and_nothing_is_not_named(held: Held, said: str) -> None:
    assert say_held(held, english) == said


def test_a_thing_is_named_so_that_nobody_takes_it_for_another() -> None:
    assert say_what(SESSION, english) == "Fri 20 Nov: Doorstep"
    assert say_note(SESSION, english) == "Worried"
    assert say_whose(SESSION, english) == "Miles · To the yard"
    assert say_whose(replace(ANIMAL, animals=("Miles", "Nina")), english) == "Miles and Nina"
    assert [say_short(item, english) for item in (RUNG, SESSION, ANIMAL)] == [
        "“Doorstep”",
        "the session of Fri 20 Nov",
        "Miles",
    ]


def test_why_it_stays_is_told_before_what_it_holds() -> None:
    kept = replace(ANIMAL, stays_for=WHY[Keeps.SHARED])

    assert say_note(kept, english) == "Stays as long as the ladder “Meeting Nina” with Nina does."


def test_the_question_names_one_thing_and_counts_many() -> None:
    assert question((ANIMAL,), english) == "Erase Miles for ever?"
    assert question((ANIMAL, RUNG), english) == "Erase these 2 things for ever?"


def test_each_line_says_what_goes_along_or_why_it_stays() -> None:
    stays = replace(RUNG, stays_for=WHY[Keeps.SESSIONS])

    assert each_that_goes((ANIMAL, SESSION, RUNG), english) == (
        "Animal: Miles, with 1 ladder, 9 rungs and 41 sessions",
        "Session: Fri 20 Nov: Doorstep (Worried)",
        "Rung: Doorstep",
    )
    assert each_that_stays((stays,), english) == ("Rung: Doorstep. Stays as long as its 6 sessions do.",)


def test_before_erasing_it_is_told_that_it_cannot_be_undone_and_where_the_copy_lies() -> None:
    said = what_it_means(plan(RUNG), StrictTranslate())

    for sentence in said:
        assert sentence.endswith(".")
    assert len(said) == 2
    assert "cannot be undone" in said[0]
    assert str(COPIES) in said[1]


def test_what_goes_with_an_animal_and_with_sessions_is_told_as_well() -> None:
    said = " ".join(what_it_means(plan(ANIMAL, held=ANIMAL.held), english))

    assert "its photo" in said
    assert "no longer count" in said


def test_after_erasing_it_is_told_where_the_copy_lies() -> None:
    copy = COPIES / "before-emptying-2026-11-24.sqlite3"

    assert done(1, copy, english) == f"It is erased; everything as it was before lies in {copy}."
    assert done(3, copy, english).startswith("3 things are erased;")


def test_the_place_says_that_nothing_in_it_is_gone() -> None:
    assert_is_a_sentence(what_it_explains(StrictTranslate()))
