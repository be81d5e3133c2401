"""What stands before an outdoor stage: the checklist, the chip, and what was answered about going out at all."""

from dataclasses import replace

from exposure_planner.planner import (
    Advice,
    ChipCheck,
    Circumstances,
    Gate,
    GateCheck,
    Incident,
    Ladder,
    Level,
    Move,
    PacingPolicy,
    ReasonCode,
    RedElsewhere,
    Session,
    Severity,
    Week,
    advise,
    objections,
    plan_week,
)
from tests.planner.histories import course, day, ladder, stage_id

YARD = ladder(14, gate_at=9)
AT_THE_DOOR = course(8, "000", first=198)
TODAY = day(201)


def chip(on: int) -> ChipCheck:
    return ChipCheck(on=day(on))


def checked(on: int, **facts: bool) -> GateCheck:
    return GateCheck(gate=Gate.OUTDOOR, on=day(on), **{"holds": True} | facts)


def advised(
    circumstances: Circumstances, sessions: list[Session] | None = None, goal: Ladder = YARD
) -> Advice:
    return advise(goal, sessions or AT_THE_DOOR, TODAY, PacingPolicy(belief=False), circumstances)


def test_a_chip_that_nobody_checked_for_200_days_locks_the_outdoor_stages() -> None:
    """Scenario 9 of `domain.md` 7.3: the checklist alone holds, the chip does not."""
    advice = advised(Circumstances(gate_checks=(checked(200),), chip_checked=chip(1)))

    assert advice.move is Move.STAY
    assert advice.stage_id == stage_id(8)
    (missing,) = advice.missing
    assert (missing.code, missing.days, missing.on) == (ReasonCode.CHIP_RUN_OUT, 200, day(1))


def test_a_chip_that_was_checked_within_half_a_year_stops_nothing() -> None:
    advice = advised(Circumstances(gate_checks=(checked(200),), chip_checked=chip(201 - 183)))

    assert (advice.move, advice.stage_id) == (Move.CLIMB, stage_id(9))


def test_a_chip_that_nobody_keeps_stops_nothing() -> None:
    assert advised(Circumstances(gate_checks=(checked(200),))).move is Move.CLIMB


def test_the_chip_counts_even_where_nobody_keeps_checklists() -> None:
    assert advised(Circumstances(chip_checked=chip(0))).has(ReasonCode.CHIP_RUN_OUT)


def test_behind_a_chip_that_has_run_out_the_work_goes_on_below_the_gate() -> None:
    at_the_gate = course(9, "00", first=198)

    advice = advised(Circumstances(gate_checks=(checked(190),), chip_checked=chip(0)), at_the_gate)

    assert advice.stage_id == stage_id(8)
    assert ReasonCode.CHIP_RUN_OUT in {reason.code for reason in advice.reasons}


def test_a_chip_and_a_checklist_that_are_both_too_old_are_both_said() -> None:
    advice = advised(Circumstances(gate_checks=(checked(100),), chip_checked=chip(0)))

    codes = [reason.code for reason in advice.missing]
    assert codes == [ReasonCode.CHIP_RUN_OUT, ReasonCode.GATE_RUN_OUT]


def test_a_reason_written_at_the_gate_counts_once_the_chip_had_run_out() -> None:
    after = Circumstances(gate_checks=(checked(200, overridden=True),), chip_checked=chip(0))
    before = Circumstances(gate_checks=(checked(180, overridden=True),), chip_checked=chip(0))

    assert advised(after).move is Move.CLIMB
    assert advised(before).move is Move.STAY


def test_the_chip_says_nothing_about_a_gate_indoors() -> None:
    goal = ladder(14)
    fence = replace(goal.stages[8], gate=Gate.BARRIER)
    fenced = replace(goal, stages=(*goal.stages[:8], fence, *goal.stages[9:]))
    check = GateCheck(gate=Gate.BARRIER, on=day(200), holds=True)

    advice = advised(Circumstances(gate_checks=(check,), chip_checked=chip(0)), goal=fenced)

    assert advice.move is Move.CLIMB


def test_a_wish_for_a_stage_behind_the_chip_is_objected_to() -> None:
    circumstances = Circumstances(gate_checks=(checked(200),), chip_checked=chip(0))

    found = objections(YARD, AT_THE_DOOR, stage_id(9), TODAY, TODAY, PacingPolicy(), circumstances)

    assert ReasonCode.CHIP_RUN_OUT in {reason.code for reason in found}


def test_a_red_on_another_ladder_closes_the_gate_again() -> None:
    red = RedElsewhere(on=day(195), peak=Level.VERY_FRIGHTENED)

    advice = advised(Circumstances(gate_checks=(checked(190),), reds_elsewhere=(red,)))

    assert ReasonCode.GATE_RUN_OUT in {reason.code for reason in advice.missing}


def test_what_speaks_against_going_out_pauses_a_ladder_that_leads_out() -> None:
    circumstances = Circumstances(indoor_plan_first=day(190))

    advice = advised(circumstances)
    week = plan_week(YARD, AT_THE_DOOR, Week(first=TODAY), TODAY, PacingPolicy(), circumstances)

    assert advice.move is Move.PAUSE
    assert [(reason.code, reason.on) for reason in advice.reasons] == [
        (ReasonCode.INDOOR_PLAN_FIRST, day(190))
    ]
    assert all(planned.planned is None for planned in week.days)


def test_what_speaks_against_going_out_leaves_an_indoor_ladder_alone() -> None:
    advice = advised(Circumstances(indoor_plan_first=day(190)), goal=ladder(14))

    assert advice.move is Move.CLIMB


def hard_day_in_the_yard(gate_checked: int) -> Advice:
    thunder = (Incident(on=TODAY, severity=Severity.MODERATE),)
    outside = course(11, "000", first=198)
    return advised(Circumstances(gate_checks=(checked(gate_checked),), incidents=thunder), outside)


def test_on_a_hard_day_the_easier_session_lies_before_a_gate_that_has_run_out() -> None:
    """No session at or behind it, not even the easy one that a hard day leaves room for."""
    held, run_out = hard_day_in_the_yard(190), hard_day_in_the_yard(160)

    assert held.meanwhile is not None
    assert run_out.meanwhile is not None
    assert (held.meanwhile.stage_id, run_out.meanwhile.stage_id) == (stage_id(9), stage_id(8))


def test_on_a_hard_day_there_is_only_rest_where_every_rung_lies_behind_the_gate() -> None:
    """Nothing is left to do indoors."""
    thunder = (Incident(on=TODAY, severity=Severity.MODERATE),)
    yard = ladder(3, gate_at=1)

    advice = advised(
        Circumstances(gate_checks=(checked(160),), incidents=thunder), course(2, "000", first=198), yard
    )

    assert (advice.move, advice.meanwhile) == (Move.REST, None)
