"""What the planner has learned from each ladder's sessions, kept so that one more session costs little."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from exposure_planner.planner import PacingPolicy, Session, State, learn_all
from exposure_planner.planner.ladder import Ladder


@dataclass(frozen=True, kw_only=True)
class _Learned:
    """What was learned up to the newest day, and that day's sessions, whose order may still change."""

    before: State
    newest_day: tuple[Session, ...]
    now: State


class LearnedStates:
    """A cache that may be thrown away at any time: the sessions can always be read again."""

    def __init__(self) -> None:
        self._learned: dict[UUID, _Learned] = {}

    def of(self, ladder: Ladder, policy: PacingPolicy, read: Callable[[], Iterable[Session]]) -> State:
        """The state of this ladder; `read` is called only when nothing fitting is remembered."""
        known = self._learned.get(ladder.id)
        if known is None or known.now.ladder != ladder or known.now.policy != policy:
            known = _learned(ladder, policy, tuple(read()))
            self._learned[ladder.id] = known
        return known.now

    def add(self, ladder_id: UUID, session: Session) -> None:
        """One more session was saved: learn it if its day is the newest, or else read everything again later."""
        known = self._learned.get(ladder_id)
        if known is None:
            return
        newest = known.newest_day[0].on if known.newest_day else None
        same_again = any(judged.session.id == session.id for judged in known.now.recent)
        if same_again or (newest is not None and session.on < newest):
            self.forget(ladder_id)
            return
        if session.on == newest:
            before, day = known.before, (*known.newest_day, session)
        else:
            before, day = known.now, (session,)
        self._learned[ladder_id] = _Learned(before=before, newest_day=day, now=learn_all(before, day))

    def forget(self, ladder_id: UUID) -> None:
        """Something older changed: read everything again when it is asked for next."""
        self._learned.pop(ladder_id, None)

    def forget_all(self) -> None:
        """Somebody else changed the data."""
        self._learned.clear()


def _learned(ladder: Ladder, policy: PacingPolicy, sessions: tuple[Session, ...]) -> _Learned:
    newest = max((session.on for session in sessions), default=None)
    day = tuple(session for session in sessions if session.on == newest)
    before = learn_all(State.begin(ladder, policy), (session for session in sessions if session.on != newest))
    return _Learned(before=before, newest_day=day, now=learn_all(before, day))
