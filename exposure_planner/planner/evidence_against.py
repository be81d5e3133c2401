"""What was seen that puts a stage or the goal in question: stuck, two downs, plateau, mostly too much."""

from datetime import date, timedelta
from uuid import UUID

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.planner.outcome import Judged, Outcome, peak_of
from exposure_planner.planner.record import STRETCH_LOOK_BACK
from exposure_planner.planner.situation import Situation
from exposure_planner.planner.state import State

HARD_SHARE = 0.5
"""From this share of over-threshold sessions on, at the stages where they happen, the goal is in question."""


def against_the_goal(situation: Situation) -> Reason | None:
    """What makes the goal unlikely at a humane price; None when nothing seen does."""
    state, today = situation.state, situation.today
    if situation.foresight is not None:
        return _doubted(situation.foresight.reachable, state, today)
    if state.streak >= state.policy.review_calm_clears:
        return None
    return _mostly_over(state, today) or _stuck_again(state, today) or _plateau(state, today)


def _doubted(reachable: float, state: State, today: date) -> Reason | None:
    """By belief, or by counts: too much too often always, being stuck again only where belief doubts as well."""
    found = _unlikely(reachable, state, today) or _mostly_over(state, today)
    if found is None and reachable < state.policy.review_doubt:
        return _stuck_again(state, today)
    return found


def _unlikely(reachable: float, state: State, today: date) -> Reason | None:
    """Belief alone never questions a goal that is worked on calmly."""
    policy = state.policy
    oldest = today - timedelta(days=policy.review_days)
    uneasy = sum(
        peak_of(judged.session) >= Level.UNEASY and judged.session.on >= oldest for judged in state.recent
    )
    if uneasy < policy.review_uneasy:
        return None
    sessions = sum(record.weight for record in state.records)
    bound = policy.review_chance + policy.review_growth * max(0.0, sessions - policy.review_patience)
    if sessions < policy.review_sessions or reachable >= bound:
        return None
    return Reason(code=ReasonCode.GOAL_UNLIKELY, count=int(sessions), share=reachable, bound=bound)


def against_the_stage(state: State, today: date) -> Reason | None:
    """What makes the stage being worked on too hard as it is; None when nothing seen does."""
    policy, stretch = state.policy, state.stretch
    if stretch.count < policy.stuck_sessions or len(stretch.newest) < STRETCH_LOOK_BACK:
        return None
    uneasy = [judged for judged in stretch.newest if peak_of(judged.session) >= Level.UNEASY]
    if not uneasy or stretch.is_getting_easier:
        return None
    days = 0 if stretch.first_on is None else (today - stretch.first_on).days
    stuck = Reason(code=ReasonCode.STUCK, stage_id=state.working, count=stretch.count, days=days)
    without_calm = not any(judged.outcome is Outcome.CALM for judged in stretch.newest)
    worried = any(judged.outcome.is_over_threshold for judged in stretch.newest)
    long_enough = days >= policy.plateau_days and stretch.count >= policy.plateau_sessions
    return stuck if without_calm or worried or long_enough else None


def two_downs(state: State, today: date) -> Reason | None:
    """Two downs from one stage within the policy's days, the newest session being the second; else None."""
    last = state.last
    if last is None or last.outcome is not Outcome.DOWN:
        return None
    oldest = last.session.on - timedelta(days=state.policy.two_downs_days)
    downs = [
        judged
        for judged in state.recent
        if judged.outcome is Outcome.DOWN
        and judged.session.stage_id == last.session.stage_id
        and judged.session.on > oldest
    ]
    if len(downs) < 2 or (today - last.session.on).days > state.policy.two_downs_days:
        return None
    return Reason(
        code=ReasonCode.TWO_DOWNS,
        stage_id=last.session.stage_id,
        count=len(downs),
        days=state.policy.two_downs_days,
    )


def easier_stage_below(state: State, stage_id: UUID | None) -> Stage | None:
    """The easier stage that was put below this one; None when there is none."""
    return next((s for s in state.ladder.stages if stage_id is not None and s.split_of == stage_id), None)


def _mostly_over(state: State, today: date) -> Reason | None:
    policy = state.policy
    oldest = today - timedelta(days=policy.review_days)
    seen = [judged for judged in state.recent if judged.counts and judged.session.on >= oldest]
    over = [judged for judged in seen if judged.outcome.is_over_threshold]
    if sum(judged.weight for judged in over) < policy.review_over:
        return None
    hard = [judged for judged in seen if _at_or_above_lowest(state, judged, over)]
    if len(over) < HARD_SHARE * len(hard):
        return None
    return Reason(
        code=ReasonCode.MOSTLY_OVER_THRESHOLD, count=len(over), needed=len(hard), days=policy.review_days
    )


def _at_or_above_lowest(state: State, judged: Judged, over: list[Judged]) -> bool:
    lowest = min(_place(state, known) for known in over)
    return _place(state, judged) >= lowest


def _place(state: State, judged: Judged) -> int:
    index = state.ladder.index_of(judged.session.stage_id)
    return len(state.ladder.stages) if index is None else index


def _stuck_again(state: State, today: date) -> Reason | None:
    """Stuck above an easier stage that was put in for this very reason, and was done."""
    below = easier_stage_below(state, state.working)
    record = state.record(below.id) if below else None
    if record is None or not record.weight:
        return None
    stuck = against_the_stage(state, today)
    return (
        None
        if stuck is None
        else Reason(code=ReasonCode.STUCK_AGAIN, stage_id=state.working, count=stuck.count)
    )


def _plateau(state: State, today: date) -> Reason | None:
    """No new stage for long, and worry all the way: an ordinary plateau has none."""
    policy = state.policy
    if state.best_on is None or state.since_best < policy.plateau_sessions or state.stretch.is_getting_easier:
        return None
    days = (today - state.best_on).days
    oldest = today - timedelta(days=policy.plateau_days)
    over = [known for known in state.recent if known.outcome.is_over_threshold and known.session.on >= oldest]
    if days < policy.plateau_days or len(over) < 2 or state.streak >= policy.calm_needed:
        return None
    return Reason(code=ReasonCode.PLATEAU, count=state.since_best, days=days)
