"""How long the next session should be: the stage's full length, or a part of it after a hard one."""

from datetime import timedelta

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.missions import mission
from exposure_planner.planner.outcome import Judged, Outcome, asked_home_early, peak_of
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.state import State

_COARSE = timedelta(minutes=1)
_STEP = timedelta(seconds=5)


def dose(state: State, stage: Stage) -> tuple[timedelta, tuple[Reason, ...]]:
    """The length of the next session at this stage after the newest one, and why it is shorter than full.

    A day that is rated as a whole cannot be cut short; a mission towards a milestone has steps of its own.
    """
    if stage.is_all_day:
        return stage.duration, ()
    index = state.ladder.index_of(stage.id)
    if stage.milestone and index is not None:
        return mission(state, index)
    return _after(stage, state.last, state.policy)


def _after(stage: Stage, last: Judged | None, policy: PacingPolicy) -> tuple[timedelta, tuple[Reason, ...]]:
    full = stage.duration
    if last is None or last.outcome is Outcome.CALM:
        return full, ()
    if last.outcome is Outcome.RED:
        return part_of(full, policy.red_duration), (Reason(code=ReasonCode.SHORTER_AFTER_SCARE),)
    if last.outcome is Outcome.DOWN:
        return part_of(full, policy.down_duration), (Reason(code=ReasonCode.SHORTER_AFTER_WORRY),)
    if last.session.stage_id != stage.id:
        return full, ()
    return _after_hold(full, last, policy)


def _after_hold(full: timedelta, last: Judged, policy: PacingPolicy) -> tuple[timedelta, tuple[Reason, ...]]:
    session = last.session
    if asked_home_early(session, policy) and session.actual > timedelta(0):
        stayed = session.actual / session.planned
        reason = Reason(code=ReasonCode.ASKED_HOME_EARLY, share=stayed, level=peak_of(session))
        return min(full, part_of(session.actual, policy.early_home_next)), (reason,)
    same = session.planned if session.planned > timedelta(0) else full
    return min(full, same), ()


def part_of_stage(stage: Stage, share: float) -> timedelta:
    """A share of a stage's full length; all of a day that is rated as a whole."""
    return stage.duration if stage.is_all_day else part_of(stage.duration, share)


def part_of(full: timedelta, share: float) -> timedelta:
    """A share of a length, in whole steps of five seconds where it is longer than a minute."""
    part = full * share
    if part < _COARSE:
        return part
    return timedelta(seconds=round(part / _STEP) * _STEP.total_seconds())
