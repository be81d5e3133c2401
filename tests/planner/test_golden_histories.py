"""Whole histories and what the planner must say after them: the scenarios of `domain.md` 7.3."""

from datetime import timedelta

import pytest

from exposure_planner.planner import (
    Circumstances,
    EndedBy,
    Food,
    Gate,
    GateCheck,
    Move,
    Outcome,
    Override,
    PacingPolicy,
    ReasonCode,
    SessionKind,
    Week,
    advise,
    classify,
    objections,
    plan_week,
)
from tests.planner.histories import MINUTES, course, day, ladder, seen, stage_id

YARD = ladder(14, gate_at=9)


def test_1_three_calm_days_at_the_gate_lead_one_rung_up() -> None:
    """Miles at the open threshold: two calm days are not enough behind a gate, three are."""
    after_two = advise(YARD, course(9, "11"), day(2))
    after_three = advise(YARD, course(9, "111"), day(3))

    assert (after_two.move, after_two.missing[0].count) == (Move.STAY, 1)
    assert any(reason.code is ReasonCode.GATE_NEEDS_THREE for reason in after_two.missing)
    assert (after_three.move, after_three.stage_id) == (Move.CLIMB, stage_id(10))


@pytest.mark.parametrize("one_off", [True, False], ids=["a dog barked", "no trigger"])
def test_1_and_2_a_scare_means_rest_and_two_rungs_lower_whatever_caused_it(*, one_off: bool) -> None:
    """The welfare response is the same with and without a one-off trigger."""
    history = [*course(9, "111"), seen(10, 3, 4, one_off_trigger=one_off)]

    same_day = advise(YARD, history, day(3))
    rested = advise(YARD, history, day(6))

    assert (same_day.move, same_day.stage_id, same_day.earliest) == (Move.REST, stage_id(8), day(6))
    assert (rested.move, rested.stage_id, rested.duration) == (Move.STEP_BACK, stage_id(8), MINUTES / 2)


def test_2_a_scare_without_a_trigger_weighs_in_full_and_one_with_a_trigger_half() -> None:
    """The statistics of the stage tell the two apart."""
    with_trigger = advise(YARD, [seen(10, 0, 4, one_off_trigger=True)], day(9))
    without = advise(YARD, [seen(10, 0, 4)], day(9))

    assert (with_trigger.outlook[9].sessions, without.outlook[9].sessions) == (0.5, 1.0)
    assert with_trigger.outlook[9].over_threshold_probability < without.outlook[9].over_threshold_probability


def test_1_a_scare_asks_for_the_return_to_normal_list_where_it_is_kept() -> None:
    """Days alone do not end the rest when somebody keeps the list."""
    history = [*course(9, "111"), seen(10, 3, 4)]

    waiting = advise(YARD, history, day(8), circumstances=Circumstances(back_to_normal=()))

    assert waiting.move is Move.REST
    assert waiting.has(ReasonCode.NOT_BACK_TO_NORMAL)


def test_3_after_twelve_days_away_a_solid_stage_is_entered_one_lower_and_climbed_back_at_once() -> None:
    """A holiday at solid stage 11: one down, and one calm session is enough to return."""
    history = course(11, "111")

    home_again = advise(YARD, history, day(14))
    next_day = advise(YARD, [*history, seen(10, 14, 1)], day(15))

    assert (home_again.move, home_again.stage_id) == (Move.STEP_BACK, stage_id(10))
    assert home_again.reasons[0].code is ReasonCode.LAPSE
    assert (next_day.move, next_day.stage_id) == (Move.CLIMB, stage_id(11))


def test_4_six_uneasy_sessions_offer_a_split_and_say_that_plateaus_are_ordinary() -> None:
    """After three it is mentioned, after six it is the move; meanwhile the stage goes on for a shorter time."""
    after_three = advise(YARD, course(9, "222"), day(3))
    after_six = advise(YARD, course(9, "222222"), day(6))

    assert (after_three.move, after_three.has(ReasonCode.SPLIT_MAY_HELP)) == (Move.STAY, True)
    assert (after_six.move, after_six.stage_id) == (Move.SPLIT, stage_id(9))
    assert after_six.meanwhile is not None
    assert after_six.meanwhile.stage_id == stage_id(9)
    assert MINUTES / 10 <= after_six.meanwhile.duration < MINUTES
    assert after_six.has(ReasonCode.PLATEAU_IS_ORDINARY)


def test_5_saipha_gets_a_week_off_and_then_the_honest_question() -> None:
    """Red, worried, worried, red within two weeks: the goal is in question, and nobody pushes on."""
    history = [seen(8, 0, 4), seen(8, 3, 3), seen(9, 6, 3), seen(9, 10, 4)]

    week_off = advise(YARD, history, day(11))
    afterwards = advise(YARD, history, day(18))

    assert (week_off.move, week_off.earliest) == (Move.REST, day(18))
    assert week_off.has(ReasonCode.LOOK_AGAIN)
    assert (afterwards.move, afterwards.reasons[0].code) == (Move.REVIEW, ReasonCode.MOSTLY_OVER_THRESHOLD)


def test_7_refused_food_with_an_uneasy_cat_counts_as_worried() -> None:
    """F3 at level 2 steps down."""
    session = seen(9, 0, 2, food=Food.REFUSED_THERE)

    advice = advise(YARD, [session], day(1))

    assert classify(session, PacingPolicy()) is Outcome.DOWN
    assert (advice.move, advice.stage_id) == (Move.STEP_BACK, stage_id(8))
    assert advice.duration < MINUTES


def test_10_a_wish_for_stage_12_from_stage_9_is_met_with_the_rules_it_breaks() -> None:
    """The rule is named; a written override stands in the plan as such."""
    history = course(9, "1")

    against = objections(YARD, history, stage_id(12), day(1), day(0))
    overridden = plan_week(
        YARD,
        history,
        Week(first=day(1)),
        day(1),
        circumstances=Circumstances(overrides=(_override(12, 1),)),
    )

    assert [reason.code for reason in against] == [ReasonCode.SKIPS_STAGES, ReasonCode.NOT_YET_PASSED]
    assert against[0].count == 2
    planned = [entry.planned for entry in overridden.days if entry.planned]
    assert (planned[0].stage_id, planned[0].overridden) == (stage_id(12), True)
    assert {session.stage_id for session in planned[1:]} <= {stage_id(9), stage_id(10)}


def test_14_a_plan_that_is_half_done_gets_shorter_and_piles_up_nothing() -> None:
    """44 % of four sessions a week for four weeks."""
    history = [seen(3, offset, 1) for offset in (0, 4, 9, 13, 18, 22, 25)]

    plan = plan_week(YARD, history, Week(first=day(28)), day(28))

    planned = [entry for entry in plan.days if entry.planned]
    assert len(planned) == 2
    assert (plan.notes[0].code, plan.notes[0].count, plan.notes[0].needed) == (
        ReasonCode.WEEK_SHORTENED,
        2,
        4,
    )


def test_elfie_three_flat_weeks_without_a_worry_are_ordinary() -> None:
    """Green and uneasy in turn for three weeks: nothing else is said than to stay, and that it is ordinary."""
    history = [seen(10, offset, 1 + offset % 2) for offset in range(21) if offset % 7 != 6]

    advice = advise(ladder(14), history, day(21))

    assert advice.move is Move.STAY
    assert advice.has(ReasonCode.PLATEAU_IS_ORDINARY)


def test_mishka_leading_home_when_she_has_had_enough_is_calm() -> None:
    """She stays two thirds of the time and goes home by herself: that is success."""
    history = [seen(6, offset, 1, actual=MINUTES * 0.65, ended_by=EndedBy.ANIMAL) for offset in (0, 1)]

    advice = advise(ladder(10), history, day(2))

    assert (advice.move, advice.stage_id) == (Move.CLIMB, stage_id(7))


def test_asking_home_at_once_while_calm_holds_the_stage_and_shortens_it() -> None:
    """Before 30 % of the time: the next session takes 70 % of the time that the animal stayed."""
    history = [seen(6, 0, 1, actual=timedelta(minutes=1), ended_by=EndedBy.ANIMAL)]

    advice = advise(ladder(10), history, day(1))

    assert (advice.move, advice.stage_id, advice.duration) == (Move.STAY, stage_id(6), timedelta(seconds=42))
    assert advice.has(ReasonCode.ASKED_HOME_EARLY)


def test_three_calm_days_at_the_goal_reach_it_and_checks_come_further_and_further_apart() -> None:
    """After 2, 4, 8 and 16 days, then monthly."""
    history = course(10, "111")
    gaps = []
    for _ in range(6):
        advice = advise(ladder(10), history, history[-1].on)
        assert advice.move is Move.MAINTAIN
        gaps.append((advice.earliest - history[-1].on).days)
        history.append(seen(10, (advice.earliest - day(0)).days, 0))

    assert gaps == [2, 4, 8, 16, 30, 30]


def test_a_due_climb_waits_for_a_gate_that_does_not_hold() -> None:
    """Checked more than thirty days ago, or before a red, is not checked."""
    history = course(8, "11")
    checked = GateCheck(gate=Gate.OUTDOOR, on=day(1), holds=True)

    never = advise(YARD, history, day(2), circumstances=Circumstances(gate_checks=()))
    fresh = advise(YARD, history, day(2), circumstances=Circumstances(gate_checks=(checked,)))

    assert (never.move, never.stage_id, never.missing[0].code) == (
        Move.STAY,
        stage_id(8),
        ReasonCode.GATE_OPEN,
    )
    assert (fresh.move, fresh.stage_id) == (Move.CLIMB, stage_id(9))


def test_behind_a_gate_that_has_run_out_the_work_goes_on_below_it() -> None:
    """The check is 40 days old: the stage behind it is not advised until it is made again."""
    checked = GateCheck(gate=Gate.OUTDOOR, on=day(0), holds=True)
    history = [seen(9, offset, 1) for offset in (36, 38)]

    advice = advise(YARD, history, day(40), circumstances=Circumstances(gate_checks=(checked,)))

    assert (advice.move, advice.stage_id) == (Move.STEP_BACK, stage_id(8))
    assert advice.reasons[0].code is ReasonCode.GATE_RUN_OUT


def test_two_worried_sessions_from_one_stage_split_it_at_once() -> None:
    """Within 14 days; meanwhile the stage below at a shorter time."""
    history = [*course(6, "1"), seen(7, 1, 3), *course(6, "11", first=2), seen(7, 4, 3)]

    advice = advise(ladder(10), history, day(5))

    assert (advice.move, advice.stage_id) == (Move.SPLIT, stage_id(7))
    assert advice.meanwhile is not None
    assert advice.meanwhile.stage_id == stage_id(6)


def _override(stage: int, on: int) -> Override:
    return Override(on=day(on), stage_id=stage_id(stage))


def test_the_week_shows_the_advised_session_first_and_says_what_to_do_otherwise() -> None:
    """Each planned session has a line for calm, uneasy, worried and very frightened."""
    history = course(5, "11")

    plan = plan_week(YARD, history, Week(first=day(2)), day(2))

    first = plan.days[0].planned
    assert first is not None
    assert (first.stage_id, first.kind) == (plan.advice[0].stage_id, SessionKind.CLIMB)
    assert [line.outcome for line in first.if_then] == [Outcome.CALM, Outcome.HOLD, Outcome.DOWN, Outcome.RED]
    assert [line.rest_days for line in first.if_then] == [0, 0, 0, 2]


@pytest.mark.parametrize("stage", [1, 2, 4])
def test_somebody_who_is_always_calm_is_never_asked_whether_the_goal_is_right(stage: int) -> None:
    """Curious every day for a hundred days on one rung: slow, and no reason to give up."""
    moves = {advise(ladder(8), course(stage, "1" * days), day(days)).move for days in (13, 20, 40, 100)}

    assert Move.REVIEW not in moves
