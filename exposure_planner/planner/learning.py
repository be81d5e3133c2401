"""How one more session changes what the planner has learned."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from exposure_planner.planner.belief.scale import MIDDLES
from exposure_planner.planner.missions import counts_towards_passing
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Judged, Outcome, judge, peak_of
from exposure_planner.planner.record import Stretch
from exposure_planner.planner.standing import calm_needed, lapse_at, rest_asked, return_after_red
from exposure_planner.planner.state import State, order_of


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
        return _stirred(_learned_elsewhere(replace(state, recent=recent, last=judged), judged), judged)
    state = _moved(_recorded(_re_entered(state, session.on), judged, index), judged, index)
    state = _counted(replace(state, recent=recent, last=judged), judged, index)
    if state.belief is not None:
        full = state.ladder.stages[index].duration
        state = replace(state, belief=state.belief.seen(judged.session, index, full))
    return _finished(_progressed(state, session.on), judged, index)


def _learned_elsewhere(state: State, judged: Judged) -> State:
    """A scare on a stage that has left the ladder still leads lower; a calm session there proves nothing here."""
    index = state.ladder.index_of(state.working)
    if judged.outcome is Outcome.CALM or index is None:
        return state
    if judged.outcome is Outcome.RED:
        state = _at(state, return_after_red(state, index))
    return replace(state, streak=0, streak_on=None, climbing_back_to=None)


def _stirred(state: State, judged: Judged) -> State:
    """A scare on a stage that has left the ladder leaves arousal all the same."""
    if state.belief is None or not judged.outcome.is_over_threshold:
        return state
    at = state.belief.at(judged.session.on)
    return replace(state, belief=at.startled(MIDDLES[peak_of(judged.session)]))


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
    if not counts_towards_passing(state, index, judged):
        return state
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
