"""Every choice, level, move, flag and finding has words."""

from collections.abc import Callable
from enum import Enum
from uuid import uuid4

import pytest

from exposure_planner.household.animal import Species
from exposure_planner.household.gate_list import GatePoint, grouped_points
from exposure_planner.household.welfare import NormalSign, RedFlag
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
from exposure_planner.wording import choices, levels, moves, red_flags, welfare
from exposure_planner.wording.findings import say_finding
from exposure_planner.wording.gate_points import (
    gate_group_name,
    gate_point_statement,
    gate_purpose,
    say_still_missing,
)
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
    question = red_flags.red_flag_question(flag, "Miles", StrictTranslate())

    assert question.endswith("?")
    for species in Species:
        assert_is_a_sentence(red_flags.red_flag_answer(flag, species, "Miles", StrictTranslate()))


@pytest.mark.parametrize("flag", [RedFlag.NOT_EATING, RedFlag.TOILET_TROUBLE, RedFlag.BREATHING])
def test_what_cannot_wait_in_a_cat_is_said_as_urgent(flag: RedFlag) -> None:
    answer = red_flags.red_flag_answer(flag, Species.CAT, "Miles", english)

    assert red_flags.is_urgent(flag, Species.CAT)
    assert "today" in answer or "now" in answer
    assert "cat" in answer


@pytest.mark.parametrize("sign", NormalSign)
def test_every_sign_of_being_as_usual_is_a_statement_to_tick(sign: NormalSign) -> None:
    assert_is_a_sentence(welfare.normal_sign_statement(sign, "Miles", StrictTranslate()))


@pytest.mark.parametrize("point", GatePoint)
@pytest.mark.parametrize("species", Species)
def test_every_point_of_a_gate_is_a_statement_to_tick(point: GatePoint, species: Species) -> None:
    assert_is_a_sentence(gate_point_statement(point, species, "Miles", StrictTranslate()))


@pytest.mark.parametrize("gate", Gate)
def test_every_gate_says_what_its_list_is_for_and_names_its_groups(gate: Gate) -> None:
    assert gate_purpose(gate, "Miles", StrictTranslate()).endswith(".")
    for group in grouped_points(gate, Species.CAT):
        assert gate_group_name(group, StrictTranslate())


@pytest.mark.parametrize("point", GatePoint)
def test_whatever_is_missing_at_a_gate_is_said_in_a_sentence(point: GatePoint) -> None:
    assert_is_a_sentence(say_still_missing((point,), StrictTranslate()))


def test_the_points_that_keep_it_indoors_are_said_before_all_others() -> None:
    said = say_still_missing((GatePoint.TAG_ON, GatePoint.HARNESS_FITS, GatePoint.CHIP_CHECKED), english)

    assert (
        said
        == "Indoors only, as long as this is missing: the fit of the harness and the chip’s phone number."
    )
    assert say_still_missing((), english) == ""


def test_many_missing_points_are_counted_and_not_listed() -> None:
    ordinary = [point for point in GatePoint if not point.is_hard_stop]

    assert say_still_missing(ordinary[:5], english) == "5 points are still missing."


@pytest.mark.parametrize("code", FindingCode)
@pytest.mark.parametrize("known", [True, False])
def test_every_finding_is_a_sentence_whatever_is_known(code: FindingCode, *, known: bool) -> None:
    below = uuid4()
    what = ("duration", "distance", "intensity", "people", "place", "equipment") if known else ()
    finding = Finding(code=code, below_id=below if known else None, what=what, count=3 if known else None)

    said = say_finding(finding, {below: "Landing"}, StrictTranslate())

    for sentence in said.split(". "):
        assert_is_a_sentence(sentence if sentence.endswith((".", "?")) else f"{sentence}.")
