"""`log`: a session rated from a terminal, or a sentence that says what to put right."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from exposure_planner.bootstrap import open_program
from exposure_planner.household.session import LoggedSession
from exposure_planner.paths import DataFolder
from exposure_planner.planner import EndedBy, Food, Level
from tests.cli.conftest import Type

MISHKA = ("--animal", "Mishka")


def test_a_session_on_the_advised_rung_is_kept_and_what_comes_next_is_said(typed: Type, sample: Path) -> None:
    before = sessions(sample, "Mishka")
    stage, minutes = advised(typed, sample, "Mishka")

    answer = typed("log", "--data-dir", sample, *MISHKA, "--level", "0", "--note", "Lay down by the door")

    new = one_more(before, sessions(sample, "Mishka"))
    assert answer.code == 0, answer.hints
    assert stage in answer.said
    assert new.peak is Level.SETTLED
    assert new.planned == new.actual == timedelta(minutes=minutes)
    assert new.note == "Lay down by the door"


def test_everything_that_can_be_typed_is_kept(typed: Type, sample: Path) -> None:
    before = sessions(sample, "Mishka")
    long_ago = date.today() - timedelta(days=400)  # noqa: DTZ011

    answer = typed(
        *("log", "--data-dir", sample, *MISHKA, "--level", "2", "--minutes", "1,5", "--on", long_ago),
        *("--food", "F1", "--ended-by", "Animal", "--stage", first_stage(sample, "Mishka").upper()),
    )

    new = one_more(before, sessions(sample, "Mishka"))
    assert answer.code == 0, answer.hints
    assert (new.on, new.actual) == (long_ago, timedelta(minutes=1.5))
    assert (new.food, new.ended_by) == (Food.SLOWER, EndedBy.ANIMAL)
    assert new.stage_id == stage_ids(sample, "Mishka")[0]
    assert f"{long_ago.day} {long_ago:%B} {long_ago.year}, 1½ min" in answer.said


def test_a_shorter_session_than_the_rung_is_kept_as_it_was_advised(typed: Type, sample: Path) -> None:
    worried = ("log", "--data-dir", sample, *MISHKA, "--level", "3", "--note", "A moped")
    typed(*worried, "--on", date.today() - timedelta(days=1))  # noqa: DTZ011
    before = sessions(sample, "Mishka")
    _, minutes = advised(typed, sample, "Mishka")

    typed("log", "--data-dir", sample, *MISHKA, "--level", "1", "--note", "Again")

    new = one_more(before, sessions(sample, "Mishka"))
    assert new.planned / timedelta(minutes=1) == pytest.approx(minutes, abs=0.001)
    assert new.planned < full_length(sample, "Mishka", new.stage_id)


def test_refused_food_raises_the_level_and_the_terminal_says_so(typed: Type, sample: Path) -> None:
    before = sessions(sample, "Mishka")

    answer = typed(
        *("log", "--data-dir", sample, *MISHKA, "--level", "1", "--food", "refused-there", "--note", "hid")
    )

    new = one_more(before, sessions(sample, "Mishka"))
    assert new.peak is Level.WORRIED
    assert "Worried rather than Curious" in answer.said


def test_what_hardly_goes_together_is_kept_as_it_was_typed_and_said_once(typed: Type, sample: Path) -> None:
    before = sessions(sample, "Mishka")

    answer = typed("log", "--data-dir", sample, *MISHKA, "--level", "5", "--food", "F0", "--minutes", "600")

    new = one_more(before, sessions(sample, "Mishka"))
    assert answer.code == 0, answer.hints
    assert (new.peak, new.food, new.actual) == (Level.PANIC, Food.AS_AT_HOME, timedelta(minutes=600))
    assert "Mishka ate as at home, and the highest moment was “Panic”." in answer.said
    assert "It is kept as you typed it; History changes it." in answer.said


def test_another_rung_than_advised_needs_a_note(typed: Type, sample: Path) -> None:
    before = sessions(sample, "Mishka")
    other = next(title for title in stages(sample, "Mishka") if title != advised(typed, sample, "Mishka")[0])
    words = ("log", "--data-dir", sample, *MISHKA, "--level", "0", "--stage", other)

    without = typed(*words)
    unchanged = sessions(sample, "Mishka")
    with_note = typed(*words, "--note", "He pulled me there himself")

    assert (without.code, unchanged) == (1, before)
    assert "--note" in without.hints
    assert with_note.code == 0
    assert one_more(before, sessions(sample, "Mishka")).off_plan_reason == "He pulled me there himself"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--level", "6"), "0 (settled) to 5 (panic)"),
        (("--level", "-1"), "0 (settled) to 5 (panic)"),
        (("--level", "calm"), "calm"),
        (("--level", "0", "--minutes", "-3"), "above 0"),
        (("--level", "0", "--minutes", "nan"), "above 0"),
        (("--level", "0", "--minutes", "a while"), "above 0"),
        (("--level", "0", "--on", "2999-01-01"), "not come yet"),
        (("--level", "0", "--on", "today"), "2026-11-24"),
        (("--level", "0", "--stage", "The moon"), "The moon"),
    ],
)
def test_what_cannot_be_kept_is_one_sentence_and_nothing_is_saved(
    typed: Type, sample: Path, words: Sequence[str], named: str
) -> None:
    before = sessions(sample, "Mishka")

    answer = typed("log", "--data-dir", sample, *MISHKA, "--note", "why not", *words)

    assert answer.code == 1
    assert answer.said == ""
    assert named in answer.hints
    assert answer.hints.count("\n") == 1
    assert sessions(sample, "Mishka") == before


@pytest.mark.parametrize(
    "words", [("log",), ("log", *MISHKA), ("log", *MISHKA, "--level", "0", "--food", "kibble"), ("logg",)]
)
def test_wrong_usage_ends_with_two_and_says_how_it_is_used(typed: Type, words: Sequence[str]) -> None:
    answer = typed(*words)

    assert answer.code == 2
    assert "usage:" in answer.hints


def advised(typed: Type, folder: Path, animal: str) -> tuple[str, float]:
    """The advised stage, and for how many minutes."""
    (told,) = json.loads(typed("advise", "--data-dir", folder, "--animal", animal, "--json").said)
    return told["stage"], told["minutes"]


def sessions(folder: Path, animal: str) -> tuple[LoggedSession, ...]:
    with open_program(DataFolder(folder=folder)) as program:
        return program.services.sessions.of_animal(program.services.animals.named(animal).id)


def stages(folder: Path, animal: str) -> tuple[str, ...]:
    with open_program(DataFolder(folder=folder)) as program:
        services = program.services
        kept = services.ladders.the_open_one(services.animals.named(animal).id, animal)
        return tuple(stage.title for stage in kept.stages)


def stage_ids(folder: Path, animal: str) -> tuple[object, ...]:
    with open_program(DataFolder(folder=folder)) as program:
        services = program.services
        kept = services.ladders.the_open_one(services.animals.named(animal).id, animal)
        return tuple(stage.id for stage in kept.stages)


def full_length(folder: Path, animal: str, stage_id: UUID) -> timedelta:
    with open_program(DataFolder(folder=folder)) as program:
        services = program.services
        kept = services.ladders.the_open_one(services.animals.named(animal).id, animal)
        stage = kept.any_stage(stage_id)
        assert stage is not None
        return stage.duration


def first_stage(folder: Path, animal: str) -> str:
    return stages(folder, animal)[0]


def one_more(before: Sequence[LoggedSession], after: Sequence[LoggedSession]) -> LoggedSession:
    """The one session that came."""
    known = {session.id for session in before}
    (new,) = [session for session in after if session.id not in known]
    return new
