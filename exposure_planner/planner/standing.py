"""Where the stages stand: passed, solid, how many calm days they ask for, where to begin again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.lapse import ReEntry, re_entry
from exposure_planner.planner.lint import is_new_place
from exposure_planner.planner.outcome import peak_of
from exposure_planner.planner.rest import Red, Rest, rest_after
from exposure_planner.planner.state import State


@dataclass(frozen=True, kw_only=True)
class StageStanding:
    """Where a stage stands, for people to see."""

    stage_id: UUID
    passed: bool
    solid: bool
    calm_days: int
    calm: float
    sessions: float


def calm_needed(state: State, index: int, on: date) -> int:
    """How many calm days in a row this stage asks for before a climb: at least its own, where it has some."""
    return max(_calm_needed(state, index, on), state.ladder.stages[index].days or 1)


def _calm_needed(state: State, index: int, on: date) -> int:
    policy = state.policy
    if state.belief is not None:
        return policy.calm_needed_careful if state.ladder.stages[index].gate is not None else 1
    if red_lately(state, on):
        return max(policy.calm_needed, policy.calm_needed_careful)
    target = state.ladder.index_of(state.climbing_back_to)
    if target is not None and index < target:
        return 1
    if asks_for_care(state.ladder, index):
        return max(policy.calm_needed, policy.calm_needed_careful)
    return policy.calm_needed


def asks_for_care(ladder: Ladder, index: int) -> bool:
    """Whether a stage is behind a gate or in a new place."""
    stage = ladder.stages[index]
    return stage.gate is not None or (index > 0 and is_new_place(ladder.stages[index - 1], stage))


def red_lately(state: State, on: date) -> bool:
    """Whether a red lies within the days that ask for care."""
    oldest = on - timedelta(days=state.policy.careful_days_after_red)
    return any(judged.session.on >= oldest for judged in state.reds())


def is_solid(state: State, index: int) -> bool:
    """Passed, and calm on enough days, in two places or at two times where the sessions tell."""
    record = state.records[index]
    enough = record.calm_days >= state.policy.solid_days
    return record.passed and enough and record.varied(state.policy.other_time_hours)


def standing(state: State) -> dict[UUID, StageStanding]:
    """Where every stage stands."""
    return {
        record.stage_id: StageStanding(
            stage_id=record.stage_id,
            passed=record.passed,
            solid=is_solid(state, index),
            calm_days=record.calm_days,
            calm=record.calm,
            sessions=record.weight,
        )
        for index, record in enumerate(state.records)
    }


def return_after_red(state: State, index: int) -> int:
    """Where a red leads back to: the lower of the last passed stage and two below."""
    passed = [below for below in range(index) if state.records[below].passed]
    two_below = index - state.policy.red_stages_back
    return max(0, min([two_below, *passed[-1:]]))


def rest_asked(state: State, elsewhere: Iterable[Red] = ()) -> Rest | None:
    """The rest that the recent reds ask for, those on other ladders with them."""
    own = (Red(on=judged.session.on, peak=peak_of(judged.session)) for judged in state.reds())
    return rest_after([*own, *elsewhere], state.policy)


def lapse_at(state: State, on: date, rest: Rest | None) -> ReEntry | None:
    """Where to begin again on this day; None when no lapse stands in the way. Planned rest is no lapse."""
    index = state.ladder.index_of(state.working)
    if index is None:
        return None
    at_or_above = [record.last_on for record in state.records[index:] if record.last_on is not None]
    seen = [*at_or_above, *([rest.until - timedelta(days=1)] if rest and rest.until <= on else [])]
    if not seen:
        return None
    days = (on - max(seen)).days
    if state.checks is not None and days < state.policy.lapse_restart_days:
        return None
    settled = [at for at in range(index + 1) if state.records[at].seen_settled]
    return re_entry(
        index=index,
        solid=is_solid(state, index),
        days=days,
        last_settled=max(settled, default=0),
        policy=state.policy,
    )
