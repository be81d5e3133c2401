"""The decision: rules in the order in which they are asked; the first that has something to say decides."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from exposure_planner.planner.advice import Advice, Meanwhile, Move, Reason, ReasonCode
from exposure_planner.planner.circumstances import Circumstances
from exposure_planner.planner.climb import gate_in_the_way, missing_for_climb
from exposure_planner.planner.dose import dose, part_of_stage
from exposure_planner.planner.evidence_against import (
    against_the_goal,
    against_the_stage,
    easier_stage_below,
    two_downs,
)
from exposure_planner.planner.gates import highest_free
from exposure_planner.planner.ladder import Ladder, LadderStatus, Stage
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.missions import mission
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.rest import RestKind
from exposure_planner.planner.situation import Situation
from exposure_planner.planner.standing import lapse_at
from exposure_planner.planner.state import State
from exposure_planner.planner.within_belief import climb_by_belief, gap_above, with_chance, within_belief


def advise(
    ladder: Ladder,
    sessions: Iterable[Session],
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> Advice:
    """What comes next on this ladder and why.

    The same history gives the same advice, whatever the order in which it is given. Sessions after `today`
    are left out.
    """
    policy = policy or PacingPolicy()
    state = learn_all(State.begin(ladder, policy), (session for session in sessions if session.on <= today))
    return advise_from(state, ladder, today, policy, circumstances)


def advise_from(
    state: State,
    ladder: Ladder,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> Advice:
    """What comes next, from what was already learned.

    Raises:
        ValueError: the state was begun with another ladder or policy.
    """
    if state.ladder.stages != ladder.stages or (policy is not None and state.policy != policy):
        raise ValueError("this state was begun with another ladder or policy")
    situation = Situation(state, ladder, today, circumstances or Circumstances())
    answers = (rule(situation) for rule in RULES)
    advice = next(answer for answer in answers if answer is not None)
    return with_chance(situation, _behind_held_gates(situation, within_belief(situation, advice)))


def _paused(situation: Situation) -> Advice | None:
    """Nothing goes on until a person acts."""
    stop = situation.circumstances.vet_stop
    if stop is not None:
        code = ReasonCode.BEHAVIOURIST_FIRST if stop.behaviourist else ReasonCode.VET_FIRST
        return situation.advice(Move.PAUSE, None, Reason(code=code, on=stop.since))
    if situation.ladder.status is LadderStatus.PAUSED:
        return situation.advice(Move.PAUSE, None, Reason(code=ReasonCode.LADDER_PAUSED))
    if situation.ladder.status is LadderStatus.CLOSED:
        return situation.advice(Move.PAUSE, None, Reason(code=ReasonCode.LADDER_CLOSED))
    if not situation.ladder.stages:
        return situation.advice(Move.PAUSE, None, Reason(code=ReasonCode.LADDER_EMPTY))
    against = situation.circumstances.indoor_plan_first
    if against is not None and situation.ladder.leads_outdoors:
        return situation.advice(Move.PAUSE, None, Reason(code=ReasonCode.INDOOR_PLAN_FIRST, on=against))
    return None


def _resting(situation: Situation) -> Advice | None:
    """After a red: rest until the days have passed and the animal is back to normal."""
    rest, today = situation.rest, situation.today
    if rest is None or (today >= rest.until and not situation.needs_back_to_normal):
        return None
    reasons = [Reason(code=ReasonCode.LAST_WAS_RED, on=rest.red.on, level=rest.red.peak)]
    if rest.red.elsewhere:
        code = ReasonCode.RED_UNPLANNED if rest.red.unplanned else ReasonCode.RED_ELSEWHERE
        reasons = [Reason(code=code, on=rest.red.on, level=rest.red.peak)]
    if rest.kind is not RestKind.AFTER_SCARE:
        code = ReasonCode.LOOK_AGAIN if rest.kind is RestKind.LOOK_AGAIN else ReasonCode.GET_HELP
        reasons.append(Reason(code=code, count=rest.count, days=rest.within_days))
    if today < rest.until:
        reasons.append(Reason(code=ReasonCode.REST_DAYS, on=rest.red.on, days=rest.days))
    if _one_off(situation):
        reasons.append(Reason(code=ReasonCode.ONE_OFF_TRIGGER))
    not_before = rest.until
    if situation.needs_back_to_normal:
        reasons.append(Reason(code=ReasonCode.NOT_BACK_TO_NORMAL))
        not_before = max(rest.until, today + timedelta(days=1))
    return situation.advice(Move.REST, situation.stage, *reasons, not_before=not_before)


def _stressed(situation: Situation) -> Advice | None:
    """Something else asked much of the animal today (2.5): a rest, or two stages lower at half length.

    Before the first session there is no stage to be lower than, so it is a rest.
    """
    if not situation.stress_today:
        return None
    tomorrow = situation.today + timedelta(days=1)
    reason = Reason(code=ReasonCode.STRESS_TODAY, on=situation.today)
    easier = _easier_today(situation)
    return situation.advice(Move.REST, situation.stage, reason, not_before=tomorrow, meanwhile=easier)


def _easier_today(situation: Situation) -> Meanwhile | None:
    """What a hard day leaves room for, before any gate that does not hold; None where that is nothing."""
    state, ladder, policy = situation.state, situation.ladder, situation.policy
    lower = max(0, situation.index - policy.red_stages_back)
    free = highest_free(state, ladder, lower, situation.circumstances, situation.today)
    if free is None or state.working is None:
        return None
    stage = ladder.stages[free]
    return Meanwhile(stage_id=stage.id, duration=part_of_stage(stage, policy.red_duration))


def _starting(situation: Situation) -> Advice | None:
    """Nothing was done yet: begin with the easiest."""
    if situation.state.working is not None:
        return None
    codes = (ReasonCode.NO_SESSIONS_YET, ReasonCode.EASIEST_FIRST)
    return situation.advice(Move.START, situation.stage, *(Reason(code=code) for code in codes))


def _reviewing(situation: Situation) -> Advice | None:
    """What was seen says that this goal may not be for this animal."""
    reason = against_the_goal(situation)
    if reason is None:
        return None
    gentle, _ = dose(situation.state, situation.stage)
    return situation.advice(Move.REVIEW, situation.stage, reason, duration=gentle)


def _maintaining(situation: Situation) -> Advice | None:
    """The goal is reached: a check now and then, further and further apart."""
    checks = situation.state.checks
    goal = situation.ladder.stages[-1]
    if checks is None and (situation.ladder.status is not LadderStatus.REACHED or situation.stage != goal):
        return None
    steps = situation.policy.MAINTENANCE_DAYS
    days = steps[min(checks or 0, len(steps) - 1)]
    last = situation.state.records[-1].last_on or situation.today
    return situation.advice(
        Move.MAINTAIN,
        goal,
        Reason(code=ReasonCode.GOAL_REACHED, stage_id=goal.id),
        Reason(code=ReasonCode.MAINTENANCE_DUE, days=days, on=last + timedelta(days=days)),
        not_before=last + timedelta(days=days),
    )


def _lapsed(situation: Situation) -> Advice | None:
    """Days without a session: begin lower, and climb back fast."""
    back = lapse_at(situation.state, situation.today, situation.rest)
    if back is None:
        return None
    reasons = [Reason(code=ReasonCode.LAPSE, days=back.days, stage_id=situation.stage.id)]
    if back.start_again:
        reasons.append(Reason(code=ReasonCode.LAPSE_START_AGAIN, days=back.days))
    if back.warm_up:
        warm_up = situation.ladder.stages[situation.index - 1]
        reasons.append(Reason(code=ReasonCode.LAPSE_WARM_UP, stage_id=warm_up.id))
        return situation.advice(
            Move.STAY, situation.stage, *reasons, warm_up=warm_up.id, missing=missing_for_climb(situation)
        )
    lower = situation.ladder.stages[back.index]
    move = Move.STAY if back.index == situation.index else Move.STEP_BACK
    return situation.advice(move, lower, *reasons)


def _after_over_threshold(situation: Situation) -> Advice | None:
    """The newest session went over the threshold: never up, and lower where there is a lower stage."""
    last = situation.state.last
    if last is None or not last.outcome.is_over_threshold:
        return None
    twice = two_downs(situation.state, situation.today)
    hard = situation.ladder.stage(twice.stage_id) if twice else None
    if twice is not None and hard is not None:
        return _split(situation, hard, twice)
    red = last.outcome is Outcome.RED
    code = ReasonCode.LAST_WAS_RED if red else ReasonCode.LAST_WAS_OVER_THRESHOLD
    reasons = [Reason(code=code, on=last.session.on, level=last.session.peak, stage_id=last.session.stage_id)]
    if last.session.one_off_trigger:
        reasons.append(Reason(code=ReasonCode.ONE_OFF_TRIGGER))
    came_from = situation.ladder.index_of(last.session.stage_id)
    if came_from is not None and situation.index >= came_from:
        reasons.append(Reason(code=ReasonCode.NO_EASIER_STAGE))
        return situation.advice(Move.STAY, situation.stage, *reasons)
    reasons.append(Reason(code=ReasonCode.RETURN_LOWER, stage_id=situation.stage.id))
    return situation.advice(Move.STEP_BACK, situation.stage, *reasons)


def _stuck(situation: Situation) -> Advice | None:
    """The stage is too hard as it is: put an easier one below."""
    reason = against_the_stage(situation.state, situation.today)
    return None if reason is None else _split(situation, situation.stage, reason)


def _split(situation: Situation, hard: Stage, why: Reason) -> Advice:
    easier = easier_stage_below(situation.state, hard.id)
    record = situation.state.record(easier.id) if easier else None
    if easier is not None and record is not None and not record.weight:
        below = Reason(code=ReasonCode.EASIER_STAGE_BELOW, stage_id=easier.id)
        return situation.advice(Move.STEP_BACK, easier, below, why)
    on_the_way = situation.advice(Move.STAY, situation.stage)
    plateau = _plateau_note(situation)
    return situation.advice(
        Move.SPLIT,
        hard,
        why,
        *plateau,
        meanwhile=Meanwhile(stage_id=situation.stage.id, duration=on_the_way.duration),
    )


def _climbing(situation: Situation) -> Advice | None:
    """Calm often enough, the next stage no great risk, its gate holding: one stage up."""
    if situation.index == len(situation.ladder.stages) - 1:
        return None
    if situation.foresight is not None:
        return climb_by_belief(situation)
    if missing_for_climb(situation):
        return None
    state, above = situation.state, situation.ladder.stages[situation.index + 1]
    streak = state.streak
    reasons = [Reason(code=ReasonCode.CALM_ENOUGH, stage_id=situation.stage.id, count=streak)]
    if state.climbing_back_to is not None:
        reasons.append(Reason(code=ReasonCode.CLIMBING_BACK, stage_id=state.climbing_back_to))
    length, steps = mission(state, situation.index + 1)
    return situation.advice(Move.CLIMB, above, *reasons, *steps, duration=length)


def _gap_above(situation: Situation) -> Advice | None:
    """Calm here day after day, and not even the shortest session above is bearable: a rung is missing between."""
    hard = gap_above(situation)
    if hard is None:
        return None
    why = Reason(code=ReasonCode.GAP_ABOVE, stage_id=hard.id, count=situation.state.streak)
    return _split(situation, hard, why)


def _staying(situation: Situation) -> Advice:
    """Again the same stage; what is missing says why."""
    state, missing = situation.state, missing_for_climb(situation)
    reasons = []
    if state.last is not None and state.last.outcome is Outcome.HOLD:
        level = state.last.session.peak
        reasons.append(Reason(code=ReasonCode.LAST_WAS_UNEASY, on=state.last.session.on, level=level))
    elif state.streak:
        reasons.append(Reason(code=ReasonCode.CALM_ENOUGH, stage_id=situation.stage.id, count=state.streak))
    if state.stretch.holds >= situation.policy.holds_before_hint:
        reasons.append(
            Reason(code=ReasonCode.SPLIT_MAY_HELP, stage_id=situation.stage.id, count=state.stretch.holds)
        )
    reasons.extend(_plateau_note(situation))
    return situation.advice(Move.STAY, situation.stage, *reasons, *missing, missing=missing)


RULES: tuple[Callable[[Situation], Advice | None], ...] = (
    _paused,
    _resting,
    _stressed,
    _starting,
    _reviewing,
    _lapsed,
    _after_over_threshold,
    _maintaining,
    _stuck,
    _climbing,
    _gap_above,
    _staying,
)
"""In this order; the last always answers."""


def _plateau_note(situation: Situation) -> tuple[Reason, ...]:
    """That weeks without a climb are ordinary as long as nothing worse than uneasy was seen (Elfie)."""
    stretch = situation.state.stretch
    worried = any(judged.outcome.is_over_threshold for judged in stretch.newest)
    if stretch.first_on is None or worried or stretch.count < situation.policy.stuck_sessions:
        return ()
    days = (situation.today - stretch.first_on).days
    return (Reason(code=ReasonCode.PLATEAU_IS_ORDINARY, count=stretch.count, days=days),)


def _one_off(situation: Situation) -> bool:
    last = situation.state.last
    return last is not None and last.session.one_off_trigger and last.outcome is Outcome.RED


def _behind_held_gates(situation: Situation, advice: Advice) -> Advice:
    """A rail that nothing overrides: no session at or behind a gate that does not hold today."""
    index = situation.ladder.index_of(advice.stage_id)
    if index is None or advice.move in {Move.REST, Move.PAUSE}:
        return advice
    gate = gate_in_the_way(situation, index)
    if not gate:
        return advice
    free = highest_free(situation.state, situation.ladder, index, situation.circumstances, situation.today)
    if free is None:
        return replace(situation.advice(Move.PAUSE, None, *gate), missing=gate)
    stage = situation.ladder.stages[free]
    move = Move.STAY if free >= situation.index else Move.STEP_BACK
    return situation.advice(move, stage, *gate, *advice.reasons, missing=gate)
