"""What to do next, the stop rules, and the week's few instructions."""

from datetime import date, timedelta
from itertools import product
from uuid import uuid4

import pytest

from exposure_planner.household.animal import Species
from exposure_planner.planner import IfThen, Move, Outcome
from exposure_planner.planner.plan import PlannedDay, PlannedSession, SessionKind, Week, WeekPlan
from exposure_planner.wording.if_then import MOST_INSTRUCTIONS, say_if_then, stop_rules, week_instructions
from exposure_planner.wording.translate import english

from .strict_translate import StrictTranslate, assert_is_a_sentence

HALLWAY, LANDING = uuid4(), uuid4()
NAMES = {HALLWAY: "Hallway", LANDING: "Landing"}
MINUTES = timedelta(minutes=3)


def if_then(outcome: Outcome, move: Move, rest_days: int = 0) -> IfThen:
    return IfThen(outcome=outcome, move=move, stage_id=HALLWAY, duration=MINUTES, rest_days=rest_days)


def a_week(*if_thens: tuple[IfThen, ...]) -> WeekPlan:
    week = Week(first=date(2026, 11, 23))
    sessions = [
        PlannedSession(
            ladder_id=uuid4(), stage_id=HALLWAY, duration=MINUTES, kind=SessionKind.CURRENT, if_then=each
        )
        for each in if_thens
    ]
    planned = [*sessions, *[None] * (7 - len(sessions))]
    days = tuple(PlannedDay(on=on, planned=each) for on, each in zip(week.days, planned, strict=True))
    return WeekPlan(week=week, days=days, advice=())


@pytest.mark.parametrize(("outcome", "move"), list(product(Outcome, Move)))
def test_every_outcome_and_move_is_a_line(outcome: Outcome, move: Move) -> None:
    for rest_days, stage in product((0, 1, 2), (HALLWAY, None)):
        line = IfThen(outcome=outcome, move=move, stage_id=stage, duration=MINUTES, rest_days=rest_days)

        assert_is_a_sentence(say_if_then(line, NAMES, "Miles", StrictTranslate()))


def test_a_calm_session_is_followed_by_the_same_again() -> None:
    said = say_if_then(if_then(Outcome.CALM, Move.STAY), NAMES, "Miles", english)

    assert said == "If Miles is calm: next time again “Hallway”, 3 min."


def test_a_fright_is_followed_by_full_days_of_rest() -> None:
    said = say_if_then(if_then(Outcome.RED, Move.REST, 2), NAMES, "Miles", english)

    assert said == "If very frightened: stop, rest 2 full days, then “Hallway”, 3 min."


def test_no_line_sends_home_an_animal_that_is_at_home_already() -> None:
    for outcome, move, rest_days in product(Outcome, Move, (0, 2)):
        assert "home" not in say_if_then(if_then(outcome, move, rest_days), NAMES, "Miles", english)


@pytest.mark.parametrize("species", Species)
def test_the_stop_rules_send_home_from_outdoors_only(species: Species) -> None:
    outdoors = " ".join(stop_rules(species, english, outdoors=True))
    indoors = " ".join(stop_rules(species, english, outdoors=False))

    assert "go home" in outdoors
    assert "home" not in indoors


@pytest.mark.parametrize(("species", "outdoors"), list(product(Species, (True, False))))
def test_the_stop_rules_are_at_most_five_sentences(species: Species, outdoors: bool) -> None:  # noqa: FBT001
    rules = stop_rules(species, StrictTranslate(), outdoors=outdoors)

    assert len(rules) <= MOST_INSTRUCTIONS
    for rule in rules:
        assert_is_a_sentence(rule)


def test_a_week_has_at_most_five_instructions() -> None:
    same = tuple(if_then(outcome, Move.STAY) for outcome in Outcome)
    other = tuple(if_then(outcome, Move.STEP_BACK, 1) for outcome in Outcome)

    instructions = week_instructions(a_week(same, other, same, other), NAMES, "Miles", english)

    assert len(instructions) == MOST_INSTRUCTIONS


def test_an_if_then_that_holds_for_all_sessions_is_said_once_and_exactly() -> None:
    same = (if_then(Outcome.CALM, Move.STAY),)

    instructions = week_instructions(a_week(same, same, same), NAMES, "Miles", english)

    assert instructions[1:] == ("If Miles is calm: next time again “Hallway”, 3 min.",)
