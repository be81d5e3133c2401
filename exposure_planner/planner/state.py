"""What the planner has learned from a history, one session at a time."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from uuid import UUID

from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.lapse import ReEntry, re_entry
from exposure_planner.planner.lint import is_new_place
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Judged, Outcome, judge, peak_of
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.record import StageRecord, Stretch
from exposure_planner.planner.rest import Red, Rest, rest_after


@dataclass(frozen=True, kw_only=True)
class State:
    """What the planner has learned from a history. A cache: the sessions can always be folded again.

    Attributes:
        ladder, policy: what it was begun with; with others, begin anew.
        records: one per stage of the ladder, in its order.
        working: the stage to do next unless a climb is due; None before the first session on this ladder.
        streak: calm days in a row at `working`.
        stretch: the sessions at `working` since work there began.
        climbing_back_to: the stage before a lapse, while the way back to it is calm.
        best: the highest stage that was ever passed, with the day; `since_best` counts the sessions since.
        checks: calm checks since the goal was reached; None while it is not.
        last: the newest counted session on this ladder.
        recent: the newest sessions, as far back as any rule looks; sessions on stages that have left too.
    """

    ladder: Ladder
    policy: PacingPolicy
    records: tuple[StageRecord, ...]
    working: UUID | None = None
    streak: int = 0
    streak_on: date | None = None
    stretch: Stretch = field(default_factory=Stretch)
    climbing_back_to: UUID | None = None
    best: UUID | None = None
    best_on: date | None = None
    since_best: int = 0
    checks: int | None = None
    last_check_on: date | None = None
    last: Judged | None = None
    recent: tuple[Judged, ...] = ()

    @classmethod
    def begin(cls, ladder: Ladder, policy: PacingPolicy) -> "State":
        """Nothing learned yet."""
        return cls(
            ladder=ladder, policy=policy, records=tuple(StageRecord(stage_id=s.id) for s in ladder.stages)
        )

    def record(self, stage_id: UUID | None) -> StageRecord | None:
        """What is remembered of a stage; None when it is not on the ladder."""
        index = self.ladder.index_of(stage_id)
        return None if index is None else self.records[index]

    def takes_next(self, session: Session) -> bool:
        """Whether this session is newer than all that was learned, so that `learn` may take it."""
        if any(judged.session.id == session.id for judged in self.recent):
            return False
        return not self.recent or order_of(session, self.policy) >= order_of(
            self.recent[-1].session, self.policy
        )

    def reds(self) -> tuple[Judged, ...]:
        """The recent sessions that were red."""
        return tuple(judged for judged in self.recent if judged.outcome is Outcome.RED)


@dataclass(frozen=True, kw_only=True)
class StageStanding:
    """Where a stage stands, for people to see."""

    stage_id: UUID
    passed: bool
    solid: bool
    calm_days: int
    calm: float
    sessions: float


_OUTCOMES = (Outcome.VOID, Outcome.CALM, Outcome.HOLD, Outcome.DOWN, Outcome.RED)


def order_of(session: Session, policy: PacingPolicy) -> tuple[date, time, int, int, UUID]:
    """Sessions order by day, then start time, then worst last, then id."""
    outcome = judge(session, policy).outcome
    return (
        session.on,
        session.started or time.min,
        _OUTCOMES.index(outcome),
        int(peak_of(session)),
        session.id,
    )


def learn_all(state: State, sessions: Iterable[Session]) -> State:
    """The state after these sessions, whatever the order in which they come; one given twice counts once."""
    in_order = sorted(sessions, key=lambda session: order_of(session, state.policy))
    for session in {session.id: session for session in in_order}.values():
        state = learn(state, session)
    return state


def learn(state: State, session: Session) -> State:
    """The state after one more session.

    Raises:
        ValueError: the session is older than one that was learned; begin anew and learn them all.
    """
    if not state.takes_next(session):
        raise ValueError("sessions are learned in order, each once")
    judged = judge(session, state.policy)
    oldest = session.on - timedelta(days=state.policy.memory_days)
    recent = (*(known for known in state.recent if known.session.on >= oldest), judged)
    index = state.ladder.index_of(session.stage_id)
    if not judged.counts:
        return replace(state, recent=recent)
    if index is None:
        return _learned_elsewhere(replace(state, recent=recent, last=judged), judged)
    state = _moved(_recorded(_re_entered(state, session.on), judged, index), judged, index)
    state = _counted(replace(state, recent=recent, last=judged), judged, index)
    return _finished(_progressed(state, session.on), judged, index)


def _learned_elsewhere(state: State, judged: Judged) -> State:
    """A scare on a stage that has left the ladder still leads lower; a calm session there proves nothing here."""
    index = state.ladder.index_of(state.working)
    if judged.outcome is Outcome.CALM or index is None:
        return state
    if judged.outcome is Outcome.RED:
        state = _at(state, return_after_red(state, index))
    return replace(state, streak=0, streak_on=None, climbing_back_to=None)


def calm_needed(state: State, index: int, on: date) -> int:
    """How many calm days in a row this stage asks for before a climb."""
    policy = state.policy
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


def _re_entered(state: State, on: date) -> State:
    """After a lapse the work begins lower, and the way back is remembered."""
    back = lapse_at(state, on, rest_asked(state))
    index = state.ladder.index_of(state.working)
    if back is None or index is None or back.index >= index:
        return state
    target = state.climbing_back_to or state.working
    return _at(replace(state, climbing_back_to=target), back.index)


def _recorded(state: State, judged: Judged, index: int) -> State:
    records = list(state.records)
    records[index] = records[index].seen(judged)
    return replace(state, records=tuple(records))


def _moved(state: State, judged: Judged, index: int) -> State:
    """Where the work goes on after this session; a calm session on an easier stage changes nothing."""
    working = state.ladder.index_of(state.working)
    here = index if working is None else working
    if judged.outcome is Outcome.RED:
        return _at(state, min(here, return_after_red(state, index)))
    if judged.outcome is Outcome.DOWN:
        return _at(state, max(0, min(here, index - 1)))
    if judged.outcome is Outcome.HOLD:
        return _at(state, index if index <= here + 1 else here)
    if _is_untried_half(state, index):
        return _at(state, index)
    return _at(state, max(here, index))


def _is_untried_half(state: State, index: int) -> bool:
    """Whether this is the easier half of the stage being worked on, and still has to be passed."""
    half_of = state.ladder.stages[index].split_of
    return half_of is not None and half_of == state.working and not state.records[index].passed


def _at(state: State, index: int) -> State:
    stage_id = state.ladder.stages[index].id
    if stage_id == state.working:
        return state
    return replace(state, working=stage_id, streak=0, streak_on=None, stretch=Stretch())


def _counted(state: State, judged: Judged, index: int) -> State:
    """The calm days in a row, and the stretch of sessions at the stage being worked on."""
    on = judged.session.on
    if judged.outcome is not Outcome.CALM:
        state = replace(state, streak=0, streak_on=None, climbing_back_to=None)
    at_work = state.ladder.stages[index].id == state.working
    if not at_work or (judged.outcome.is_over_threshold and index > 0):
        return state
    state = replace(state, stretch=state.stretch.seen(judged))
    if judged.outcome is Outcome.CALM and on != state.streak_on:
        state = replace(state, streak=state.streak + 1, streak_on=on)
    target = state.ladder.index_of(state.climbing_back_to)
    if target is not None and index >= target:
        state = replace(state, climbing_back_to=None)
    return state


def _progressed(state: State, on: date) -> State:
    """A stage that is passed now, and how long no higher one was."""
    index = state.ladder.index_of(state.working)
    newest = state.stretch.newest[-1:]
    if (
        index is not None
        and newest
        and newest[0].session.on == on
        and state.streak >= calm_needed(state, index, on)
    ):
        records = list(state.records)
        records[index] = replace(records[index], passed=True)
        state = replace(state, records=tuple(records))
    highest = max((at for at, record in enumerate(state.records) if record.passed), default=None)
    best = state.ladder.index_of(state.best)
    if highest is not None and (best is None or highest > best):
        return replace(state, best=state.ladder.stages[highest].id, best_on=on, since_best=0)
    return replace(state, best_on=state.best_on or on, since_best=state.since_best + 1)


def _finished(state: State, judged: Judged, index: int) -> State:
    """The goal is reached when its last stage was calm on enough days, in two places or at two times."""
    if judged.outcome is not Outcome.CALM:
        return replace(state, checks=None)
    if index != len(state.ladder.stages) - 1:
        return state
    if state.checks is not None:
        new_day = state.last_check_on != judged.session.on
        return replace(state, checks=state.checks + new_day, last_check_on=judged.session.on)
    varied = state.records[index].varied(state.policy.other_time_hours)
    if state.streak >= state.policy.finish_days and varied:
        return replace(state, checks=0, last_check_on=judged.session.on)
    return state
