"""What another pace would have advised after each session that was done, beside what this one advises."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Protocol, TypeVar

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner import (
    Advice,
    Circumstances,
    PacingPolicy,
    Session,
    State,
    advise_from,
    learn_all,
)
from exposure_planner.planner.state import order_of
from exposure_planner.services.evidence import Around, as_evidence
from exposure_planner.services.ports import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class TriedSession:
    """A session with what both paces advise after it."""

    session: LoggedSession
    now: Advice
    other: Advice

    @property
    def differs(self) -> bool:
        """Whether the person would have been told something else: what to do, where, how long or when."""
        return _told(self.now) != _told(self.other)


@dataclass(frozen=True, kw_only=True)
class PaceTrial:
    """A history read once, to be followed at two paces.

    Attributes:
        sessions: in order of day and start.
        evidence: the same as the planner reads them.
        now, other: the numbers in use, and those to compare with.
        circumstances: everything that was ever kept besides the sessions.
    """

    animal: Animal
    kept: KeptLadder
    sessions: tuple[LoggedSession, ...]
    now: PacingPolicy
    other: PacingPolicy
    circumstances: Circumstances

    def rows(self) -> Iterator[TriedSession]:
        """Session by session, the oldest first; each step costs one advice at each pace, whatever came before."""
        ladder = self.kept.ladder
        then = _Then(self.circumstances, max(self.now.memory_days, self.other.memory_days))
        now, other = State.begin(ladder, self.now), State.begin(ladder, self.other)
        for on, logged in groupby(self.sessions, key=attrgetter("on")):
            pairs = [(session, as_evidence(session)) for session in logged]
            pairs.sort(key=lambda pair: order_of(pair[1], self.now))
            before, circumstances = (now, other), then.as_of(on)
            done: list[Session] = []
            for session, evidence in pairs:
                done.append(evidence)
                # A day's sessions are learned together: another pace may see them in another order.
                now, other = (learn_all(state, done) for state in before)
                yield TriedSession(
                    session=session,
                    now=advise_from(now, ladder, on, self.now, circumstances),
                    other=advise_from(other, ladder, on, self.other, circumstances),
                )


def begin_trial(
    unit: UnitOfWork,
    kept: KeptLadder,
    animal: Animal,
    *,
    now: PacingPolicy,
    other: PacingPolicy,
    weekdays: frozenset[int] | None,
) -> PaceTrial:
    """Read a ladder's history and everything that was true besides."""
    sessions = unit.sessions.of_ladder(kept.id)
    longest = max(now, other, key=attrgetter("memory_days"))
    memory = timedelta(days=longest.memory_days)
    first = max(sessions[0].on, date.min + memory) if sessions else date.max
    return PaceTrial(
        animal=animal,
        kept=kept,
        sessions=sessions,
        now=now,
        other=other,
        # Everything that is known; what was known on a day is looked up day by day.
        circumstances=Around(unit, first - memory if sessions else first).circumstances(
            kept, longest, weekdays, date.max
        ),
    )


class _Dated(Protocol):
    @property
    def on(self) -> date: ...


T = TypeVar("T", bound=_Dated)


class _Then:
    """What was known on a day in the past."""

    def __init__(self, everything: Circumstances, memory_days: int) -> None:
        self._all = replace(
            everything,
            gate_checks=_by_day(everything.gate_checks or ()),
            back_to_normal=_by_day(everything.back_to_normal or ()),
            incidents=_by_day(everything.incidents),
            reds_elsewhere=_by_day(everything.reds_elsewhere),
            overrides=_by_day(everything.overrides),
        )
        self._memory = timedelta(days=memory_days)

    def as_of(self, day: date) -> Circumstances:
        """What had happened by the end of this day, as far back as any rule looks."""
        known = self._all
        stop = known.vet_stop
        return replace(
            known,
            gate_checks=self._until(known.gate_checks or (), day),
            back_to_normal=self._until(known.back_to_normal or (), day),
            incidents=self._until(known.incidents, day),
            reds_elsewhere=self._until(known.reds_elsewhere, day),
            sessions_elsewhere=tuple(on for on in known.sessions_elsewhere if on == day),
            overrides=self._until(known.overrides, day),
            vet_stop=stop if stop is not None and stop.since <= day else None,
        )

    def _until(self, found: tuple[T, ...], day: date) -> tuple[T, ...]:
        since = max(day, date.min + self._memory) - self._memory
        return found[bisect_left(found, since, key=_day) : bisect_right(found, day, key=_day)]


def _by_day(found: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(sorted(found, key=_day))


def _day(found: _Dated) -> date:
    return found.on


def _told(advice: Advice) -> tuple[object, ...]:
    return (advice.move, advice.stage_id, advice.duration, advice.earliest)
