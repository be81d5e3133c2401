"""Being alone is learned in many small steps: how long the next mission towards a milestone may be (L11, 2.2)."""

from datetime import timedelta

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.outcome import Judged, Outcome
from exposure_planner.planner.state import State

SHORTEST = timedelta(seconds=1)
STEP = timedelta(seconds=5)


def mission(state: State, index: int) -> tuple[timedelta, tuple[Reason, ...]]:
    """The longest mission that may come next at this stage, and why it is shorter than the milestone.

    A stage that is no milestone is never cut here. Short milestones are gone to at once; from the policy's length on
    a mission grows by a part of the last easy one. After any sign of unease it goes back to a part of that.
    """
    stage = state.ladder.stages[index]
    full = stage.duration
    easy = last_easy(state, index)
    if not stage.milestone or easy is None:
        return full, ()
    if _was_uneasy(state):
        back = max(SHORTEST, _as_timed(easy * state.policy.mission_back))
        share = state.policy.mission_back
        return min(full, back), (Reason(code=ReasonCode.MISSION_BACK, stage_id=stage.id, share=share),)
    grown = _as_timed(easy * (1 + state.policy.mission_step))
    longest = max(grown, timedelta(minutes=state.policy.mission_free_minutes))
    if longest >= full:
        return full, ()
    share = max(0.0, longest / easy - 1)
    return longest, (Reason(code=ReasonCode.MISSION_STEP, stage_id=stage.id, share=share),)


def last_easy(state: State, index: int) -> timedelta | None:
    """The length of the newest calm mission up to this milestone; None when nothing is known.

    What lies further back than the planner's memory counts by the milestone below, which was passed.
    """
    upto = {stage.id for stage in state.ladder.stages[: index + 1] if stage.milestone}
    for judged in reversed(state.recent):
        if judged.session.stage_id in upto and judged.outcome is Outcome.CALM:
            return max(SHORTEST, min(judged.session.planned, judged.session.actual))
    below = state.ladder.stages[index - 1] if index else None
    return below.duration if below is not None and below.milestone else None


def counts_towards_passing(state: State, index: int, judged: Judged) -> bool:
    """Whether a session was long enough to pass its stage: a goal and a milestone are passed at full length only."""
    stage = state.ladder.stages[index]
    if not stage.milestone and index < len(state.ladder.stages) - 1:
        return True
    return judged.session.planned >= stage.duration * WHOLE


WHOLE = 0.95
"""So much of the full length counts as all of it: lengths are rounded to what people can time."""


def _as_timed(length: timedelta) -> timedelta:
    """In whole steps that people can time, never longer."""
    return length if length < timedelta(minutes=1) else length // STEP * STEP


def _was_uneasy(state: State) -> bool:
    stage = state.ladder.stage(state.last.session.stage_id) if state.last else None
    return (
        state.last is not None
        and state.last.outcome is not Outcome.CALM
        and stage is not None
        and stage.milestone
    )
