"""How long to rest after a scare, and where to begin again after days away."""

import pytest

from exposure_planner.planner import (
    BackToNormal,
    Circumstances,
    Incident,
    Level,
    Move,
    PacingPolicy,
    ReasonCode,
    RedElsewhere,
    SessionKind,
    Severity,
    VetStop,
    Week,
    advise,
    plan_week,
)
from exposure_planner.planner.ladder import LadderStatus
from tests.planner.histories import MINUTES, course, day, ladder, seen, stage_id


@pytest.mark.parametrize(("level", "rest_days"), [(4, 2), (5, 3)])
def test_full_days_of_rest_follow_a_scare(level: int, rest_days: int) -> None:
    """Two after very frightened, three after panic."""
    history = [*course(5, "11"), seen(6, 2, level)]

    resting = advise(ladder(), history, day(2 + rest_days))
    after = advise(ladder(), history, day(2 + rest_days + 1))

    assert (resting.move, resting.earliest) == (Move.REST, day(2 + rest_days + 1))
    assert after.move is Move.STEP_BACK


def test_two_scares_in_two_weeks_ask_for_a_week_and_another_look() -> None:
    """Fourteen days apart they do not."""
    near = [seen(5, 0, 4), *course(3, "111", first=4), seen(5, 13, 4)]
    far = [seen(5, 0, 4), *course(3, "111", first=4), seen(5, 14, 4)]

    assert advise(ladder(), near, day(14)).has(ReasonCode.LOOK_AGAIN)
    assert advise(ladder(), near, day(14)).earliest == day(21)
    assert not advise(ladder(), far, day(15)).has(ReasonCode.LOOK_AGAIN)


def test_three_scares_in_thirty_days_ask_for_help() -> None:
    """A week of rest with that word."""
    history = [seen(5, 0, 4), seen(4, 10, 4), seen(3, 25, 4)]

    advice = advise(ladder(), history, day(26))

    assert (advice.move, advice.earliest) == (Move.REST, day(33))
    assert advice.has(ReasonCode.GET_HELP)


def test_the_list_ends_the_rest_only_when_the_days_have_passed_too() -> None:
    """And the days only when the list is ticked."""
    history = [*course(5, "11"), seen(6, 2, 4)]
    ticked = Circumstances(back_to_normal=(BackToNormal(on=day(3)),))

    assert advise(ladder(), history, day(3), circumstances=ticked).move is Move.REST
    assert advise(ladder(), history, day(5), circumstances=ticked).move is Move.STEP_BACK
    assert advise(ladder(), history, day(5), circumstances=Circumstances(back_to_normal=())).move is Move.REST


def test_a_scare_on_another_ladder_is_a_rest_on_this_one() -> None:
    """The animal is one."""
    elsewhere = Circumstances(reds_elsewhere=(RedElsewhere(on=day(1), peak=Level.VERY_FRIGHTENED),))

    advice = advise(ladder(), course(5, "1"), day(2), circumstances=elsewhere)

    assert (advice.move, advice.stage_id, advice.earliest) == (Move.REST, stage_id(5), day(4))
    assert advice.has(ReasonCode.RED_ELSEWHERE)


def test_a_stressful_day_is_a_rest_day_and_a_mild_one_is_not() -> None:
    """Visitors, thunder, the vet."""
    history = course(5, "1")
    heavy = Circumstances(incidents=(Incident(on=day(2), severity=Severity.MODERATE),))
    light = Circumstances(incidents=(Incident(on=day(2), severity=Severity.MILD),))

    assert advise(ladder(), history, day(2), circumstances=heavy).earliest == day(3)
    assert advise(ladder(), history, day(2), circumstances=light).earliest == day(2)


@pytest.mark.parametrize("severity", [Severity.MODERATE, Severity.SEVERE])
@pytest.mark.parametrize(("working", "easier"), [(5, 3), (2, 1), (1, 1)])
def test_on_a_stressful_day_who_wants_to_may_go_two_rungs_lower_at_half_length(
    severity: Severity, working: int, easier: int
) -> None:
    """2.5: "a rest or stage-minus-two day"; half length as after a red."""
    thunder = Circumstances(incidents=(Incident(on=day(2), severity=severity),))

    advice = advise(ladder(), course(working, "1"), day(2), circumstances=thunder)

    assert (advice.move, advice.earliest) == (Move.REST, day(3))
    assert advice.meanwhile is not None
    assert (advice.meanwhile.stage_id, advice.meanwhile.duration) == (stage_id(easier), MINUTES / 2)
    assert advice.has(ReasonCode.STRESS_TODAY)


def test_no_ladder_begins_on_a_stressful_day() -> None:
    """The first session waits for tomorrow."""
    thunder = Circumstances(incidents=(Incident(on=day(0), severity=Severity.MODERATE),))

    today = advise(ladder(), [], day(0), circumstances=thunder)
    tomorrow = advise(ladder(), [], day(1), circumstances=thunder)

    assert (today.move, today.earliest, today.meanwhile) == (Move.REST, day(1), None)
    assert today.has(ReasonCode.STRESS_TODAY)
    assert (tomorrow.move, tomorrow.earliest) == (Move.START, day(1))


def test_a_scare_that_nobody_planned_is_not_said_to_have_been_on_another_ladder() -> None:
    """It rests as long, and says what it was."""
    unplanned = RedElsewhere(on=day(1), peak=Level.PANIC, unplanned=True)

    advice = advise(
        ladder(), course(5, "1"), day(2), circumstances=Circumstances(reds_elsewhere=(unplanned,))
    )

    assert (advice.move, advice.earliest) == (Move.REST, day(5))
    assert advice.has(ReasonCode.RED_UNPLANNED)
    assert not advice.has(ReasonCode.RED_ELSEWHERE)


def test_a_red_flag_pauses_everything_and_says_who_comes_first() -> None:
    """The vet, or a behaviourist."""
    vet = advise(ladder(), [], day(0), circumstances=Circumstances(vet_stop=VetStop(since=day(0))))
    other = VetStop(since=day(0), behaviourist=True)
    behaviourist = advise(ladder(), [], day(0), circumstances=Circumstances(vet_stop=other))

    assert (vet.move, vet.stage_id, vet.reasons[0].code) == (Move.PAUSE, None, ReasonCode.VET_FIRST)
    assert behaviourist.reasons[0].code is ReasonCode.BEHAVIOURIST_FIRST


@pytest.mark.parametrize("status", [LadderStatus.PAUSED, LadderStatus.CLOSED])
def test_a_paused_or_closed_ladder_plans_nothing(status: LadderStatus) -> None:
    """Until a person opens it again."""
    assert advise(ladder(status=status), course(5, "11"), day(2)).move is Move.PAUSE


def test_a_ladder_without_stages_pauses_with_a_reason() -> None:
    """Nothing to do, and no traceback."""
    advice = advise(ladder(stages=0), [], day(0))

    assert (advice.move, advice.reasons[0].code) == (Move.PAUSE, ReasonCode.LADDER_EMPTY)


@pytest.mark.parametrize(
    ("gap", "solid_stage", "other_stage"),
    [(4, 8, 8), (5, 8, 7), (9, 8, 7), (10, 7, 6), (20, 7, 6), (21, 6, 5), (42, 6, 5), (43, 5, 1)],
)
def test_the_lapse_table_says_where_to_begin_again(gap: int, solid_stage: int, other_stage: int) -> None:
    """Days since the last session at this stage or above; the first day of each row and the last."""
    solid = [*course(1, "0"), *course(8, "111", first=1)]
    once = [*course(1, "0"), *course(8, "1", first=1)]

    after_solid = advise(ladder(), solid, day(3 + gap))
    after_once = advise(ladder(), once, day(1 + gap))

    lowest = {8: (8, 9)}.get(solid_stage, (solid_stage,))
    assert after_solid.stage_id in {stage_id(number) for number in lowest}
    assert after_once.stage_id == stage_id(other_stage)
    if gap >= 5:
        assert after_solid.stage_id != stage_id(9)


def test_a_short_lapse_at_a_solid_stage_begins_with_a_warm_up_below() -> None:
    """Five to nine days."""
    advice = advise(ladder(), course(8, "111"), day(9))

    assert (advice.move, advice.stage_id, advice.warm_up) == (Move.STAY, stage_id(8), stage_id(7))


def test_planned_rest_is_no_lapse() -> None:
    """After a week off the return is two rungs lower, and no lower for the days of rest."""
    history = [*course(5, "11"), seen(6, 2, 4), *course(4, "1", first=6), seen(5, 8, 4)]

    advice = advise(ladder(), history, day(17))

    assert (advice.move, advice.stage_id) == (Move.STEP_BACK, stage_id(3))


@pytest.mark.parametrize("policy", [PacingPolicy(), PacingPolicy(belief=False)], ids=["belief", "counts"])
def test_what_was_done_during_a_rest_is_no_reason_to_climb_after_it(policy: PacingPolicy) -> None:
    """A panic, and calm days right after it against all advice: the first session after the rest goes no higher."""
    history = [seen(1, 0, 0), seen(1, 15, 5), seen(1, 16, 0), seen(1, 17, 0)]

    back = advise(ladder(), history, day(19), policy)
    and_then = advise(ladder(), [*history, seen(1, 19, 0)], day(20), PacingPolicy())

    assert (back.move, back.stage_id) == (Move.STAY, stage_id(1))
    assert back.has(ReasonCode.AFTER_A_SCARE)
    assert and_then.move is Move.CLIMB


def test_a_planned_session_says_that_it_goes_back_first() -> None:
    """After a scare, and where the session was put off so long that it begins lower; else a move looks silent."""
    scared = [*course(5, "11"), seen(6, 2, 4)]
    after_rest = plan_week(ladder(), scared, Week(first=day(5)), day(5))
    calm = plan_week(ladder(), course(5, "1"), Week(first=day(2)), day(2))

    assert next(entry.planned.kind for entry in after_rest.days if entry.planned) is SessionKind.BACK
    assert SessionKind.BACK not in {entry.planned.kind for entry in calm.days if entry.planned}
