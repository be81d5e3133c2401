"""Every reason has a sentence, whatever is known about it."""

from datetime import date
from itertools import product
from uuid import uuid4

import pytest

from exposure_planner.planner import Level, Reason, ReasonCode
from exposure_planner.wording.reasons import REASON_SENTENCES, say_missing, say_reason
from exposure_planner.wording.translate import english

from .strict_translate import StrictTranslate, assert_is_a_sentence

LANDING = uuid4()
NAMES = {LANDING: "Landing"}


def whole_reason(code: ReasonCode, count: int = 2) -> Reason:
    return Reason(
        code=code,
        stage_id=LANDING,
        count=count,
        needed=3,
        days=14,
        share=0.25,
        bound=0.1,
        on=date(2026, 11, 24),
        level=Level.PANIC,
    )


def test_every_code_has_a_sentence() -> None:
    assert set(REASON_SENTENCES) == set(ReasonCode)


@pytest.mark.parametrize("code", ReasonCode)
def test_a_reason_with_all_its_numbers_is_a_sentence(code: ReasonCode) -> None:
    for count in (0, 1, 2):
        assert_is_a_sentence(say_reason(whole_reason(code, count), NAMES, "Miles", StrictTranslate()))


@pytest.mark.parametrize("code", ReasonCode)
def test_a_reason_without_numbers_is_a_sentence_too(code: ReasonCode) -> None:
    assert_is_a_sentence(say_reason(Reason(code=code), {}, "Miles", StrictTranslate()))


@pytest.mark.parametrize("code", ReasonCode)
def test_a_reason_with_some_of_its_numbers_leaves_nothing_unfilled(code: ReasonCode) -> None:
    for stage, count, needed, days, share in product(
        (None, LANDING), (None, 1), (None, 3), (None, 7), (None, 0.5)
    ):
        reason = Reason(code=code, stage_id=stage, count=count, needed=needed, days=days, share=share)

        assert_is_a_sentence(say_reason(reason, NAMES, "Miles", StrictTranslate()))


@pytest.mark.parametrize("code", ReasonCode)
def test_what_is_missing_is_a_sentence_for_every_code(code: ReasonCode) -> None:
    for reason, above in product((whole_reason(code), Reason(code=code)), ("Stairs", "")):
        assert_is_a_sentence(say_missing(reason, NAMES, "Miles", above, StrictTranslate()))


def test_calm_days_are_told_as_they_were_seen() -> None:
    said = say_reason(whole_reason(ReasonCode.CALM_ENOUGH), NAMES, "Miles", english)

    assert said == "Miles was calm at “Landing” on 2 days in a row."


def test_one_calm_day_is_not_in_a_row() -> None:
    said = say_reason(whole_reason(ReasonCode.CALM_ENOUGH, count=1), NAMES, "Miles", english)

    assert said == "Miles was calm at “Landing” on 1 day."


def test_what_is_missing_names_the_rung_that_follows() -> None:
    reason = Reason(code=ReasonCode.MORE_CALM_DAYS, count=1)

    said = say_missing(reason, NAMES, "Miles", "Stairs", english)

    assert said == "One more calm session on another day, then “Stairs”."


def test_at_the_top_what_is_missing_leads_to_the_goal() -> None:
    reason = Reason(code=ReasonCode.MORE_CALM_DAYS, count=2)

    said = say_missing(reason, NAMES, "Mishka", "", english)

    assert said == "2 more calm sessions on different days, then the goal is reached."


def test_a_low_level_is_never_given_as_the_cause_of_a_red_session() -> None:
    refused_food = Reason(code=ReasonCode.LAST_WAS_RED, level=Level.UNEASY)

    assert say_reason(refused_food, NAMES, "Miles", english) == "Last time was far too much for Miles."


def test_nobody_who_was_rated_calm_is_called_uneasy() -> None:
    went_home_early = Reason(code=ReasonCode.LAST_WAS_UNEASY, level=Level.SETTLED)

    said = say_reason(went_home_early, NAMES, "Miles", english)

    assert said == "Last time was not quite easy for Miles; staying here lets that fade."


def test_braces_and_percents_in_names_stay_as_they_were_typed() -> None:
    stage = uuid4()

    said = say_reason(Reason(code=ReasonCode.GATE_OPEN, stage_id=stage), {stage: "{x} %n"}, "{0}", english)

    assert said == "“{x} %n” waits for its safety check."
