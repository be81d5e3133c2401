"""Seven days of advised sessions, drawn as if each planned session will be calm, with what to do if not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from exposure_planner.planner.advice import Advice, Move, Reason, ReasonCode
from exposure_planner.planner.advise import advise_from
from exposure_planner.planner.circumstances import BackToNormal, Circumstances
from exposure_planner.planner.gates import open_gate
from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.observed import Session
from exposure_planner.planner.otherwise import if_then, imagined
from exposure_planner.planner.outcome import Outcome, classify, peak_of
from exposure_planner.planner.plan import (
    DoneSession,
    PlannedDay,
    PlannedSession,
    SessionKind,
    Week,
    WeekPlan,
)
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.spacing import has_room, sessions_a_week
from exposure_planner.planner.state import State

EASY_AFTER = 2
"""After so many planned sessions at the stage being worked on comes an easier one (2.14: day 1, day 2, easy)."""

_MOVES_WITH_SESSIONS = frozenset(
    {Move.START, Move.CLIMB, Move.STAY, Move.STEP_BACK, Move.MAINTAIN, Move.SPLIT}
)


@dataclass
class _Track:
    """One ladder while its week is drawn.

    Attributes:
        planned_since_easy: planned sessions since the last easy one.
        assumes_calm: an earlier session of this plan was taken to be calm.
        waiting: why nothing goes on until a person decides; None when something does.
    """

    state: State
    ladder: Ladder
    circumstances: Circumstances
    last_on: date | None
    waiting: Reason | None
    planned: int = 0
    planned_since_easy: int = 0
    assumes_calm: bool = False
    free_until: date | None = None


def plan_week(
    ladder: Ladder,
    sessions: Iterable[Session],
    week: Week,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> WeekPlan:
    """A week of advised sessions on one ladder; days before today show what was done."""
    return plan_animal((ladder,), sessions, week, today, policy, circumstances)


def plan_animal(
    ladders: Sequence[Ladder],
    sessions: Iterable[Session],
    week: Week,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> WeekPlan:
    """One animal's week shared over its ladders, at most one session a day."""
    policy = policy or PacingPolicy()
    known = [session for session in sessions if session.on <= today]
    states = []
    for ladder in ladders:
        stages = {stage.id for stage in ladder.stages}
        own = known if len(ladders) == 1 else [session for session in known if session.stage_id in stages]
        states.append(learn_all(State.begin(ladder, policy), own))
    return _drawn(states, week, today, policy, circumstances or Circumstances(), known)


def plan_week_from(
    state: State,
    ladder: Ladder,
    week: Week,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
    done: Iterable[Session] | None = None,
) -> WeekPlan:
    """The same for one ladder, from what was already learned; `done` defaults to the recent sessions."""
    if state.ladder.stages != ladder.stages:
        raise ValueError("this state was begun with another ladder")
    seen = [judged.session for judged in state.recent] if done is None else list(done)
    return _drawn([state], week, today, policy or state.policy, circumstances or Circumstances(), seen)


def _drawn(
    states: Sequence[State],
    week: Week,
    today: date,
    policy: PacingPolicy,
    circumstances: Circumstances,
    done: Sequence[Session],
) -> WeekPlan:
    advice = tuple(advise_from(state, state.ladder, today, policy, circumstances) for state in states)
    tracks = [_track(state, circumstances, now) for state, now in zip(states, advice, strict=True)]
    a_week, shortened = sessions_a_week(states, today, policy)
    taken = {judged.session.on for state in states for judged in state.recent}
    days: dict[date, PlannedDay] = {}
    day = today
    while day <= week.last:
        days[day] = _day_ahead(tracks, day, today, a_week, taken)
        day += timedelta(days=1)
    return WeekPlan(
        week=week,
        days=tuple(
            replace(days.get(on, PlannedDay(on=on)), done=_done_on(on, done, states, policy))
            for on in week.days
        ),
        advice=advice,
        notes=(shortened,) if shortened else (),
    )


def _track(state: State, circumstances: Circumstances, now: Advice) -> _Track:
    return _Track(
        state=state,
        ladder=state.ladder,
        circumstances=circumstances,
        last_on=state.recent[-1].session.on if state.recent else None,
        waiting=now.reasons[0] if now.move in {Move.REVIEW, Move.PAUSE} else None,
    )


def _done_on(
    on: date, done: Sequence[Session], states: Sequence[State], policy: PacingPolicy
) -> tuple[DoneSession, ...]:
    owner = {stage.id: state.ladder.id for state in states for stage in state.ladder.stages}
    return tuple(
        DoneSession(
            session_id=session.id,
            ladder_id=owner.get(session.stage_id, states[0].ladder.id),
            stage_id=session.stage_id,
            peak=peak_of(session),
            outcome=classify(session, policy),
        )
        for session in done
        if session.on == on
    )


def _day_ahead(tracks: Sequence[_Track], day: date, today: date, a_week: int, taken: set[date]) -> PlannedDay:
    """One day from today on; the ladder that has waited longest comes first."""
    if day in taken:
        return PlannedDay(on=day, why_free=Reason(code=ReasonCode.ONE_SESSION_A_DAY))
    why_free: Reason | None = None
    for track in sorted(tracks, key=lambda track: track.last_on or date.min):
        planned, why = _session_on(track, day, today, a_week, taken)
        if planned is not None:
            taken.add(day)
            return PlannedDay(on=day, planned=planned)
        why_free = why_free or why
    return PlannedDay(on=day, why_free=why_free)


def _session_on(
    track: _Track, day: date, today: date, a_week: int, taken: set[date]
) -> tuple[PlannedSession | None, Reason | None]:
    overridden = _overridden_stage(track, day)
    if overridden is not None:
        return _planned(
            track, day, overridden, overridden.duration, SessionKind.CURRENT, overridden=True
        ), None
    if track.waiting is not None:
        return None, track.waiting
    hopeful = _hopeful(track.circumstances, day, today)
    advice = advise_from(track.state, track.ladder, day, None, hopeful)
    if advice.earliest > day:
        return None, advice.reasons[0] if advice.move is not Move.MAINTAIN else advice.reasons[-1]
    if advice.move not in _MOVES_WITH_SESSIONS:
        return None, advice.reasons[0]
    if track.free_until is not None and day < track.free_until:
        return None, Reason(code=ReasonCode.FREE_DAY_AFTER_CLIMB)
    # A day that is rated whole is no extra session: it is simply how the animal lives by now.
    stage = track.ladder.stage(advice.stage_id)
    crowded = stage is None or not stage.is_all_day
    if track.planned and crowded and not has_room(day, taken, a_week):
        return None, Reason(code=ReasonCode.FREE_DAY, count=a_week)
    return _advised_session(track, day, advice), None


def _advised_session(track: _Track, day: date, advice: Advice) -> PlannedSession | None:
    stage_id, duration = advice.stage_id, advice.duration
    if advice.move is Move.SPLIT and advice.meanwhile is not None:
        stage_id, duration = advice.meanwhile.stage_id, advice.meanwhile.duration
    stage = track.ladder.stage(stage_id)
    if stage is None:
        return None
    kind = {Move.CLIMB: SessionKind.CLIMB, Move.MAINTAIN: SessionKind.CHECK}.get(
        advice.move, SessionKind.CURRENT
    )
    easier = _easy_stage(track, day, advice)
    if easier is not None:
        track.planned_since_easy = -1
        return _planned(track, day, easier, easier.duration, SessionKind.EASY)
    planned = _planned(track, day, stage, duration, kind, warm_up=advice)
    if kind is SessionKind.CLIMB:
        track.free_until = day + timedelta(days=2)
    return planned


def _easy_stage(track: _Track, day: date, advice: Advice) -> Stage | None:
    """The stage below, for practice, when it is its turn; the first session of a plan is always the advised one."""
    if track.planned_since_easy < EASY_AFTER or advice.move not in {Move.STAY, Move.CLIMB}:
        return None
    index = track.ladder.index_of(track.state.working)
    if not index or not track.state.records[index - 1].passed:
        return None
    if open_gate(track.state, track.ladder, index - 1, track.circumstances, day) is not None:
        return None
    return track.ladder.stages[index - 1]


def _planned(
    track: _Track,
    day: date,
    stage: Stage,
    duration: timedelta,
    kind: SessionKind,
    *,
    warm_up: Advice | None = None,
    overridden: bool = False,
) -> PlannedSession:
    session = PlannedSession(
        ladder_id=track.ladder.id,
        stage_id=stage.id,
        duration=duration,
        kind=kind,
        if_then=if_then(track.state, track.ladder, stage, duration, day, track.circumstances),
        if_calm_so_far=track.assumes_calm,
        warm_up=warm_up.warm_up if warm_up else None,
        overridden=overridden,
    )
    # An override is for one day: the days after it are planned from what was proven.
    if not overridden:
        track.state = imagined(track.state, stage, duration, day, Outcome.CALM)
    track.last_on = day
    track.planned += 1
    track.planned_since_easy += 1
    track.assumes_calm = True
    return session


def _overridden_stage(track: _Track, day: date) -> Stage | None:
    wished = [override for override in track.circumstances.overrides if override.on == day]
    return track.ladder.stage(wished[-1].stage_id) if wished else None


def _hopeful(circumstances: Circumstances, day: date, today: date) -> Circumstances:
    """For days to come the plan takes it that the animal will be back to normal by then."""
    if circumstances.back_to_normal is None or day <= today:
        return circumstances
    return replace(circumstances, back_to_normal=(*circumstances.back_to_normal, BackToNormal(on=day)))
