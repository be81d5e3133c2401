"""Small histories that each pin one rule of climbing, returning and planning ahead."""

from dataclasses import replace
from datetime import time, timedelta

from exposure_planner.planner import (
    BackToNormal,
    Circumstances,
    Gate,
    GateCheck,
    Move,
    PacingPolicy,
    ReasonCode,
    SessionKind,
    State,
    Week,
    advise,
    learn_all,
    plan_week,
    standing,
)
from tests.planner.histories import course, day, ladder, seen, stage_id


def test_a_red_returns_below_the_last_passed_stage_where_that_is_lower() -> None:
    """Leapt from 3 to 6 and uneasy there, then frightened at 7: back to 3, not to 5."""
    history = [*course(3, "11"), seen(6, 2, 2), seen(7, 3, 4)]

    advice = advise(ladder(), history, day(6))

    assert (advice.move, advice.stage_id) == (Move.STEP_BACK, stage_id(3))


def test_two_calm_sessions_on_one_day_are_one_calm_day() -> None:
    """Calming quickly today proves little about tomorrow."""
    history = [seen(4, 0, 1, started=time(9)), seen(4, 0, 1, started=time(17))]

    counted = advise(ladder(), history, day(1), PacingPolicy(belief=False))
    at_a_gate = advise(ladder(14, gate_at=4), history, day(1))

    assert (counted.move, counted.missing[0].count) == (Move.STAY, 1)
    assert (at_a_gate.move, at_a_gate.missing[0].count) == (Move.STAY, 2)


def test_an_uneasy_leap_does_not_move_the_work_up() -> None:
    """From 3 to 6 and uneasy there: the work stays at 3."""
    history = [*course(3, "1"), seen(6, 1, 2)]

    assert advise(ladder(), history, day(2)).stage_id == stage_id(3)


def test_an_uneasy_session_on_an_easier_stage_brings_the_work_down_to_it() -> None:
    """What is uneasy below is not ready above."""
    history = [*course(6, "1"), seen(4, 1, 2)]

    assert advise(ladder(), history, day(2)).stage_id == stage_id(4)


def test_calm_practice_on_an_easier_stage_keeps_the_calm_days_that_were_earned() -> None:
    """One at stage 6, an easy day at 4, another at 6: the climb is due."""
    history = [seen(6, 0, 1), seen(4, 1, 0), seen(6, 2, 1)]

    advice = advise(ladder(), history, day(3))

    assert (advice.move, advice.stage_id) == (Move.CLIMB, stage_id(7))


def test_a_gate_checked_on_the_day_of_a_red_is_asked_again() -> None:
    """Nobody can tell which came first."""
    checked = Circumstances(gate_checks=(GateCheck(gate=Gate.OUTDOOR, on=day(2), holds=True),))
    history = [*course(9, "11"), seen(9, 2, 4), *course(7, "111", first=6), *course(8, "111", first=9)]

    advice = advise(ladder(gate_at=9), history, day(12), circumstances=checked)

    assert any(reason.code is ReasonCode.GATE_RUN_OUT for reason in advice.missing)


def test_many_calm_sessions_at_the_same_stages_keep_the_goal_out_of_question() -> None:
    """Four worried among twelve calm ones is no review."""
    history = [
        seen(5, offset, 3 if offset in {0, 7, 14, 21} else 1, planned=timedelta(minutes=4))
        for offset in range(24)
    ]

    assert advise(ladder(), history, day(24)).move is not Move.REVIEW


def test_one_worry_in_a_long_plateau_is_not_yet_a_review() -> None:
    """Two within four weeks, and no new rung, are."""
    flat = [seen(5, offset * 2, 2 if offset % 2 else 1) for offset in range(16)]
    one = [*flat, seen(6, 33, 3)]

    assert advise(ladder(), one, day(34)).move is not Move.REVIEW


def test_the_day_after_a_new_rung_is_free() -> None:
    """Always one free day after a climb."""
    plan = plan_week(ladder(), course(5, "11"), Week(first=day(7)), day(7))
    climbs = [
        at for at, entry in enumerate(plan.days) if entry.planned and entry.planned.kind is SessionKind.CLIMB
    ]

    after_climbs = [plan.days[at + 1] for at in climbs if at + 1 < len(plan.days)]

    assert after_climbs
    assert all(entry.planned is None for entry in after_climbs)
    assert after_climbs[0].why_free is not None
    assert after_climbs[0].why_free.code is ReasonCode.FREE_DAY_AFTER_CLIMB


def test_every_third_planned_session_is_an_easier_one() -> None:
    """Day one and two at the rung, then something easy, then on."""
    history = [*course(4, "11"), *course(5, "1", first=2)]
    kinds = []
    for week in range(2):
        plan = plan_week(ladder(), history, Week(first=day(4 + 7 * week)), day(4))
        kinds += [entry.planned.kind for entry in plan.days if entry.planned]

    easy = [at for at, kind in enumerate(kinds) if kind is SessionKind.EASY]
    assert easy[:2] == [2, 5]


def test_a_one_off_trigger_does_not_undo_a_passed_stage() -> None:
    """A loose dog says little about the rung; a fright of the rung itself does."""
    passed = course(6, "11")
    begun = State.begin(ladder(), PacingPolicy())

    dog = standing(learn_all(begun, [*passed, seen(6, 2, 4, one_off_trigger=True)]))
    rung = standing(learn_all(begun, [*passed, seen(6, 2, 4)]))

    assert (dog[stage_id(6)].passed, rung[stage_id(6)].passed) == (True, False)


def test_somebody_who_went_on_is_not_asked_for_the_list_about_an_old_scare() -> None:
    """Calm sessions since then say that all is well."""
    history = [*course(5, "11"), seen(6, 2, 4), *course(4, "1", first=6)]

    advice = advise(ladder(), history, day(7), circumstances=Circumstances(back_to_normal=()))

    assert advice.move in {Move.STAY, Move.CLIMB}


def test_a_list_that_was_ticked_before_the_scare_says_nothing() -> None:
    """It has to be ticked again."""
    history = [*course(5, "11"), seen(6, 2, 4)]
    early = Circumstances(back_to_normal=(BackToNormal(on=day(1)),))

    assert advise(ladder(), history, day(8), circumstances=early).move is Move.REST


def test_a_check_of_the_goal_after_weeks_is_no_lapse() -> None:
    """Sixteen days are what was planned."""
    history = [*course(10, "111"), seen(10, 4, 1), seen(10, 8, 1), seen(10, 16, 1)]

    advice = advise(ladder(10), history, day(32))

    assert (advice.move, advice.stage_id, advice.earliest) == (Move.MAINTAIN, stage_id(10), day(32))


def test_the_goal_wants_another_hour_or_place_where_the_sessions_tell() -> None:
    """Three calm days, all at five in the afternoon, are not yet the goal."""
    same_hour = [replace(session, started=time(17, 10)) for session in course(10, "111")]
    other_hour = [*same_hour[:2], replace(same_hour[2], started=time(9, 0))]

    missing = advise(ladder(10), same_hour, day(3)).missing

    assert [reason.code for reason in missing] == [ReasonCode.VARY_PLACE_OR_TIME]
    assert advise(ladder(10), other_hour, day(3)).move is Move.MAINTAIN


def test_a_worried_maintenance_check_leads_back_to_ordinary_work() -> None:
    """One rung lower, and the goal is not reached any more."""
    history = [*course(10, "111"), seen(10, 5, 3)]

    advice = advise(ladder(10), history, day(6))

    assert (advice.move, advice.stage_id) == (Move.STEP_BACK, stage_id(9))


def test_days_that_suit_are_kept() -> None:
    """Tuesdays and Fridays only."""
    suits = Circumstances(weekdays=frozenset({1, 4}))

    plan = plan_week(ladder(), course(5, "1"), Week(first=day(1)), day(1), circumstances=suits)

    assert {entry.on.weekday() for entry in plan.days if entry.planned} == {1, 4}
