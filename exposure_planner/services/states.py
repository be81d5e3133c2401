"""What the planner has learned from each ladder's sessions, kept so that one more session costs little."""

from collections.abc import Callable, Iterable
from uuid import UUID

from exposure_planner.planner import PacingPolicy, Session, State, learn, learn_all
from exposure_planner.planner.ladder import Ladder


class LearnedStates:
    """A cache that may be thrown away at any time: the sessions can always be read again."""

    def __init__(self) -> None:
        self._states: dict[UUID, State] = {}

    def of(self, ladder: Ladder, policy: PacingPolicy, read: Callable[[], Iterable[Session]]) -> State:
        """The state of this ladder; `read` is called only when nothing fitting is remembered."""
        state = self._states.get(ladder.id)
        if state is None or state.ladder != ladder or state.policy != policy:
            state = learn_all(State.begin(ladder, policy), read())
            self._states[ladder.id] = state
        return state

    def add(self, ladder_id: UUID, session: Session) -> None:
        """One more session was saved: learn it if it is the newest, or else read everything again later."""
        state = self._states.get(ladder_id)
        if state is None:
            return
        if state.takes_next(session):
            self._states[ladder_id] = learn(state, session)
        else:
            self.forget(ladder_id)

    def forget(self, ladder_id: UUID) -> None:
        """Something older changed: read everything again when it is asked for next."""
        self._states.pop(ladder_id, None)

    def forget_all(self) -> None:
        """Somebody else changed the data."""
        self._states.clear()
