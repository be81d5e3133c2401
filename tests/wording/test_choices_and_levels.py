"""Every choice, level, move, flag and finding has words."""

from collections.abc import Callable
from enum import Enum
from uuid import uuid4

import pytest

from exposure_planner.household.animal import Species
from exposure_planner.household.welfare import HardStop, NormalSign, RedFlag
from exposure_planner.planner import (
    Choice,
    DistanceTo,
    EndedBy,
    Finding,
    FindingCode,
    Food,
    Gate,
    LadderStatus,
    Level,
    Move,
    Outcome,
    Play,
    SessionKind,
    Severity,
)
from exposure_planner.wording import choices, levels, moves, welfare
from exposure_planner.wording.findings import say_finding
from exposure_planner.wording.translate import english

from .strict_translate import StrictTranslate, assert_is_a_sentence

NAMED: list[tuple[type[Enum], Callable[..., str]]] = [
    (Food, choices.food_name),
    (Play, choices.play_name),
    (EndedBy, choices.ended_by_name),
    (Choice, choices.choice_name),
    (Severity, choices.severity_name),
    (Outcome, choices.outcome_name),
    (SessionKind, choices.session_kind_name),
    (LadderStatus, choices.ladder_status_name),
    (Gate, choices.gate_name),
    (Species, choices.species_name),
    (DistanceTo, choices.distance_to_name),
    (Level, levels.level_name),
    (Level, levels.level_tone),
    (Move, moves.say_move),
]


@pytest.mark.parametrize(("kind", "name_of"), NAMED, ids=lambda value: getattr(value, "__name__", ""))
def test_every_member_has_a_name_of_its_own(kind: type[Enum], name_of: Callable[..., str]) -> None:
    names = [name_of(member, english) for member in kind]

    assert len(set(names)) == len(names)
    assert all(name and "!" not in name and "_" not in name for name in names)


@pytest.mark.parametrize("species", Species)
def test_every_level_says_what_it_looks_like_in_this_animal(species: Species) -> None:
    anchors = [levels.level_anchor(level, species, StrictTranslate()) for level in Level]

    assert len(set(anchors)) == len(anchors)
    for anchor in anchors:
        assert_is_a_sentence(anchor)


@pytest.mark.parametrize("move", Move)
def test_every_move_is_explained_in_a_sentence(move: Move) -> None:
    assert_is_a_sentence(moves.explain_move(move, "Miles", StrictTranslate()))


def test_a_goal_in_question_comes_with_three_good_ways_on() -> None:
    options = moves.review_options("Saipha", english)

    assert [option.key for option in options] == ["indoor", "other_goal", "professional"]
    for option in options:
        assert_is_a_sentence(option.text)


@pytest.mark.parametrize("flag", RedFlag)
def test_every_red_flag_is_a_question_with_an_answer_for_every_kind_of_animal(flag: RedFlag) -> None:
    question = welfare.red_flag_question(flag, "Miles", StrictTranslate())

    assert question.endswith("?")
    for species in Species:
        assert_is_a_sentence(welfare.red_flag_answer(flag, species, "Miles", StrictTranslate()))


@pytest.mark.parametrize("flag", [RedFlag.NOT_EATING, RedFlag.TOILET_TROUBLE, RedFlag.BREATHING])
def test_what_cannot_wait_in_a_cat_is_said_as_urgent(flag: RedFlag) -> None:
    answer = welfare.red_flag_answer(flag, Species.CAT, "Miles", english)

    assert welfare.is_urgent(flag, Species.CAT)
    assert "today" in answer or "now" in answer
    assert "cat" in answer


@pytest.mark.parametrize("point", [*HardStop, *NormalSign])
def test_every_point_of_a_list_is_a_statement_to_tick(point: HardStop | NormalSign) -> None:
    say = welfare.hard_stop_statement if isinstance(point, HardStop) else welfare.normal_sign_statement

    assert_is_a_sentence(say(point, "Miles", StrictTranslate()))


@pytest.mark.parametrize("code", FindingCode)
@pytest.mark.parametrize("known", [True, False])
def test_every_finding_is_a_sentence_whatever_is_known(code: FindingCode, *, known: bool) -> None:
    below = uuid4()
    what = ("duration", "distance", "intensity", "people", "place", "equipment") if known else ()
    finding = Finding(code=code, below_id=below if known else None, what=what, count=3 if known else None)

    said = say_finding(finding, {below: "Landing"}, StrictTranslate())

    for sentence in said.split(". "):
        assert_is_a_sentence(sentence if sentence.endswith((".", "?")) else f"{sentence}.")
