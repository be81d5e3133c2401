"""One ladder while a week is drawn over all ladders of an animal: what it wants to do on a day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.planner.advice import Advice, Move, Reason
from exposure_planner.planner.advise import advise_from
from exposure_planner.planner.circumstances import BackToNormal, Circumstances
from exposure_planner.planner.days import why_not_that_day
from exposure_planner.planner.gates import open_gate
from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.otherwise import if_then, imagined
from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.plan import PlannedSession, SessionKind
from exposure_planner.planner.state import State

EASY_AFTER = 2
"""After so many planned sessions at the stage being worked on comes an easier one (2.14: day 1, day 2, easy)."""

_SOMEBODY = frozenset({UUID(int=0)})

_MOVES_WITH_SESSIONS = frozenset(
    {Move.START, Move.CLIMB, Move.STAY, Move.STEP_BACK, Move.MAINTAIN, Move.SPLIT}
)
_KINDS: Mapping[Move, SessionKind] = {
    Move.CLIMB: SessionKind.CLIMB,
    Move.MAINTAIN: SessionKind.CHECK,
    Move.STEP_BACK: SessionKind.BACK,
}


@dataclass(frozen=True, kw_only=True)
class Course:
    """One ladder that takes part in a week.

    Attributes:
        circumstances: as they are for this ladder; each has its own gates, overrides and scares elsewhere.
        animals: whose day a session on it takes; a stand-in where only one animal is in question.
    """

    state: State
    circumstances: Circumstances = field(default_factory=Circumstances)
    animals: frozenset[UUID] = _SOMEBODY

    @property
    def days(self) -> frozenset[date]:
        """The days of its recent sessions."""
        return frozenset(judged.session.on for judged in self.state.recent)


class Track:
    """A course while its week is drawn.

    Attributes:
        last_on: the day of its newest session, done or planned; the longest ago comes first.
        waiting: why nothing goes on until a person decides; None when something does.
    """

    def __init__(self, course: Course, now: Advice, *, otherwise: bool = True) -> None:
        """`otherwise` is False where nobody asks what to do if a session goes otherwise."""
        self.animals = course.animals
        self.state = course.state
        self.ladder: Ladder = course.state.ladder
        self.circumstances = course.circumstances
        self.last_on = max(course.days, default=date.min)
        self.waiting = now.reasons[0] if now.move in {Move.REVIEW, Move.PAUSE} else None
        self._since_easy = 0
        self._otherwise = otherwise

    def wished(self, day: date) -> Stage | None:
        """The stage that a person wants on this day although a rule speaks against it."""
        if day in self.circumstances.free_days:
            return None
        wishes = [override for override in self.circumstances.overrides if override.on == day]
        return self.ladder.stage(wishes[-1].stage_id) if wishes else None

    def may(self, day: date, today: date) -> Advice | Reason:
        """What it would do on this day, or why it waits."""
        if self.waiting is not None:
            return self.waiting
        advice = advise_from(self.state, self.ladder, day, None, _hopeful(self.circumstances, day, today))
        if advice.earliest > day:
            return self._why_later(advice, day)
        return advice if advice.move in _MOVES_WITH_SESSIONS else advice.reasons[0]

    def _why_later(self, advice: Advice, day: date) -> Reason:
        """What keeps the session from this day: a rest first, then what the person wants of the day."""
        code = why_not_that_day(day, self.circumstances)
        if code is not None and advice.move is not Move.REST:
            return Reason(code=code)
        return advice.reasons[0] if advice.move is not Move.MAINTAIN else advice.reasons[-1]

    def plan_advised(self, day: date, advice: Advice, *, if_calm_so_far: bool) -> PlannedSession | None:
        """The advised session, or an easier one where it is its turn; planned as if it will be calm."""
        stage_id, duration = advice.stage_id, advice.duration
        if advice.move is Move.SPLIT and advice.meanwhile is not None:
            stage_id, duration = advice.meanwhile.stage_id, advice.meanwhile.duration
        stage = self.ladder.stage(stage_id)
        if stage is None:
            return None
        easier = self._easy_stage(day, advice)
        if easier is not None:
            self._since_easy = -1
            planned = self._session(day, easier, easier.duration, SessionKind.EASY)
            stage, duration = easier, easier.duration
        else:
            kind = _KINDS.get(advice.move, SessionKind.CURRENT)
            planned = replace(self._session(day, stage, duration, kind), warm_up=advice.warm_up)
        self.state = imagined(self.state, stage, duration, day, Outcome.CALM)
        self._took(day)
        return replace(planned, if_calm_so_far=if_calm_so_far)

    def plan_wished(self, day: date, stage: Stage, *, if_calm_so_far: bool) -> PlannedSession:
        """What a person wants. It is for one day: the days after it are planned from what was proven."""
        planned = self._session(day, stage, stage.duration, SessionKind.CURRENT)
        self._took(day)
        return replace(planned, overridden=True, if_calm_so_far=if_calm_so_far)

    def _session(self, day: date, stage: Stage, duration: timedelta, kind: SessionKind) -> PlannedSession:
        known = self.state, self.ladder
        return PlannedSession(
            ladder_id=self.ladder.id,
            stage_id=stage.id,
            duration=duration,
            kind=kind,
            if_then=if_then(*known, stage, duration, day, self.circumstances) if self._otherwise else (),
        )

    def _took(self, day: date) -> None:
        self.last_on = day
        self._since_easy += 1

    def _easy_stage(self, day: date, advice: Advice) -> Stage | None:
        """The stage below, for practice, when it is its turn; the first session is always the advised one."""
        if self._since_easy < EASY_AFTER or advice.move not in {Move.STAY, Move.CLIMB}:
            return None
        index = self.ladder.index_of(self.state.working)
        if not index or not self.state.records[index - 1].passed:
            return None
        easier = self.ladder.stages[index - 1]
        closed = open_gate(self.state, self.ladder, index - 1, self.circumstances, day) is not None
        # A day that was lived through needs no practice.
        return None if closed or easier.is_all_day else easier


def days_of(animal: UUID, courses: Collection[Course]) -> frozenset[date]:
    """The days on which this animal had a session lately, on these ladders or on others."""
    mine = [course for course in courses if animal in course.animals]
    alone = [course for course in mine if course.animals == {animal}] or mine
    elsewhere = (course.circumstances.sessions_elsewhere for course in alone)
    return frozenset().union(*(course.days for course in mine), *elsewhere)


def _hopeful(circumstances: Circumstances, day: date, today: date) -> Circumstances:
    """For days to come the plan takes it that the animal will be back to normal by then."""
    if circumstances.back_to_normal is None or day <= today:
        return circumstances
    return replace(circumstances, back_to_normal=(*circumstances.back_to_normal, BackToNormal(on=day)))
