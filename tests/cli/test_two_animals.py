"""Commands about a ladder of two animals, and about several ladders of one."""

import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from exposure_planner.bootstrap import open_program
from exposure_planner.household.session import LoggedSession
from exposure_planner.paths import DataFolder
from exposure_planner.planner import Level
from tests.cli.conftest import Type


@pytest.fixture
def together(sample: Path) -> UUID:
    """Mishka and Saipha on one more ladder of Mishka's; its id."""
    with open_program(DataFolder(folder=sample)) as program:
        services = program.services
        mishka, saipha = services.animals.named("Mishka"), services.animals.named("Saipha")
        usual = services.ladders.the_open_one(mishka.id, mishka.name)
        rungs = tuple(replace(stage, id=uuid4(), gate=None, split_of=None) for stage in usual.stages)
        kept = replace(usual, id=uuid4(), title="Meeting Saipha", stages=rungs, retired_stages=())
        services.ladders.start(
            replace(kept, stages=(replace(rungs[0], title="Bowls at the door"), *rungs[1:]))
        )
        services.ladders.set_companion(kept.id, saipha.id)
    return kept.id


def log(typed: Type, sample: Path, animal: str, *words: str) -> tuple[int, str]:
    place = ("--data-dir", sample, "--animal", animal, "--stage", "Bowls at the door", "--note", "so")
    answer = typed("log", *place, *words)
    return answer.code, f"{answer.said} {answer.hints}"


def kept_on(sample: Path, ladder_id: UUID) -> LoggedSession:
    with open_program(DataFolder(folder=sample)) as program:
        (session,) = program.services.sessions.of_ladder(ladder_id)
    return session


def test_one_level_counts_for_both(typed: Type, sample: Path, together: UUID) -> None:
    code, said = log(typed, sample, "Mishka", "--level", "1")

    assert code == 0
    assert "Mishka with Saipha" in said
    assert [rating.kept for rating in kept_on(sample, together).ratings] == [Level.CURIOUS, Level.CURIOUS]


@pytest.mark.parametrize(("named", "levels"), [("Mishka", (1, 3)), ("Saipha", (3, 1))])
def test_the_other_level_is_of_whoever_was_not_named(
    typed: Type, sample: Path, together: UUID, named: str, levels: tuple[int, int]
) -> None:
    code, _ = log(typed, sample, named, "--level", "1", "--other-level", "3")

    session = kept_on(sample, together)
    assert code == 0
    assert tuple(int(rating.kept) for rating in session.ratings) == levels
    assert session.peak is Level.WORRIED


def test_another_level_on_a_ladder_of_one_is_one_sentence(typed: Type, sample: Path) -> None:
    answer = typed(
        *("log", "--data-dir", sample, "--animal", "Elfie", "--level", "1", "--other-level", "2"),
        *("--note", "so"),
    )

    assert answer.code == 1
    assert "Only one animal is on this ladder" in answer.hints


def test_advice_is_one_object_a_ladder_and_the_week_one_page_an_animal(
    typed: Type, sample: Path, together: UUID
) -> None:
    told = json.loads(typed("advise", "--data-dir", sample, "--json").said)
    weeks = typed("week", "--data-dir", sample).said

    assert [entry["ladder_id"] for entry in told].count(str(together)) == 1
    assert len(told) == 5
    assert weeks.count("Meeting Saipha, together with Saipha") >= 1
    assert weeks.count("Meeting Saipha, together with Mishka") >= 1
