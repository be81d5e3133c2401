"""What every decision is based on: what was learned on a ladder, and what is true of its animals besides."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner import Course, PacingPolicy, Session, State, learn_all
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.evidence import Around, as_evidence, facts_since
from exposure_planner.services.pacing import Pace, policy_of
from exposure_planner.services.ports import Clock, UnitOfWork
from exposure_planner.services.states import LearnedStates

GOING_ON = frozenset({LadderStatus.OPEN, LadderStatus.REACHED})
"""The ladders on which sessions are planned."""


class PlanBasis:
    """What every decision is based on.

    Attributes:
        states: what was learned on each ladder, whichever of its animals is looked at.
    """

    def __init__(self, clock: Clock, pace: Pace) -> None:
        self._clock = clock
        self._pace = pace
        self.states = LearnedStates()

    def of(self, unit: UnitOfWork, kept: KeptLadder, as_of: date | None = None) -> Course:
        """For one ladder, as of today or of a day in the past."""
        return self._course(unit, kept, Around(unit, self._since(unit, (kept,), as_of)), as_of)

    def of_all(
        self, unit: UnitOfWork, ladders: Iterable[KeptLadder], as_of: date | None = None
    ) -> tuple[Course, ...]:
        """The same for several ladders; what is true of an animal is read once."""
        known = tuple(ladders)
        around = Around(unit, self._since(unit, known, as_of))
        return tuple(self._course(unit, kept, around, as_of) for kept in known)

    def _course(self, unit: UnitOfWork, kept: KeptLadder, around: Around, as_of: date | None) -> Course:
        policy = self._policy(unit, kept)
        today = as_of or self._clock.today()
        return Course(
            state=self._state(kept, policy, _reader(unit, kept), as_of),
            circumstances=around.circumstances(kept, policy, self._pace.weekdays(), today),
            animals=frozenset(kept.animal_ids),
        )

    def _state(
        self,
        kept: KeptLadder,
        policy: PacingPolicy,
        read: Callable[[], tuple[Session, ...]],
        as_of: date | None,
    ) -> State:
        state = self.states.of(kept.ladder, policy, read)
        if as_of is None or not state.recent or state.recent[-1].session.on <= as_of:
            return state
        known = (session for session in read() if session.on <= as_of)
        return learn_all(State.begin(kept.ladder, policy), known)

    def _policy(self, unit: UnitOfWork, kept: KeptLadder) -> PacingPolicy:
        """The pace of the animal that the ladder belongs to."""
        return policy_of(unit.animals.pace(kept.animal_id), self._pace.policy())

    def _since(self, unit: UnitOfWork, ladders: Iterable[KeptLadder], as_of: date | None) -> date:
        today = as_of or self._clock.today()
        return min((facts_since(today, self._policy(unit, kept)) for kept in ladders), default=today)


def ladders_going_on(unit: UnitOfWork, animal_ids: Iterable[UUID]) -> tuple[KeptLadder, ...]:
    """The ladders on which sessions are planned for these animals and for whomever they share one with.

    In the order of the animals, and of starting.
    """
    found: dict[UUID, KeptLadder] = {}
    waiting, met = list(animal_ids), set[UUID]()
    while waiting:
        animal_id = waiting.pop(0)
        met.add(animal_id)
        for kept in unit.ladders.of_animal(animal_id):
            if kept.is_listed and kept.status in GOING_ON:
                found.setdefault(kept.id, kept)
                waiting.extend(other for other in kept.animal_ids if other not in {*met, *waiting})
    return tuple(found.values())


def _reader(unit: UnitOfWork, kept: KeptLadder) -> Callable[[], tuple[Session, ...]]:
    return lambda: tuple(as_evidence(logged) for logged in unit.sessions.of_ladder(kept.id))
