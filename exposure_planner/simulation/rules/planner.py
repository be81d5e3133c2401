"""Our own planner as a rule among rules."""

from datetime import date

from exposure_planner.planner import (
    Ladder,
    Move,
    PacingPolicy,
    Session,
    State,
    advise_from,
    learn,
    learn_all,
)
from exposure_planner.simulation.rules.rule import Pacer, Wish


class PlannerRule:
    """The planner with one policy."""

    def __init__(self, name: str, policy: PacingPolicy) -> None:
        self._name, self._policy = name, policy

    @property
    def name(self) -> str:
        """How the tables call it."""
        return self._name

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Planning(ladder, self._policy)


class _Planning:
    def __init__(self, ladder: Ladder, policy: PacingPolicy) -> None:
        self._ladder, self._policy = ladder, policy
        self._state = State.begin(ladder, policy)
        self._seen: list[Session] = []

    def next(self, today: date) -> Wish:
        advice = advise_from(self._state, self._ladder, today, self._policy)
        stage_id, duration = advice.stage_id, advice.duration
        if advice.move is Move.SPLIT and advice.meanwhile is not None:
            stage_id, duration = advice.meanwhile.stage_id, advice.meanwhile.duration
        rung = self._ladder.index_of(stage_id) or 0
        stage = self._ladder.stages[rung]
        return Wish(
            rung=rung,
            share=min(1.0, duration / stage.duration) or 1.0,
            earliest=advice.earliest,
            sends_away=advice.move in {Move.REVIEW, Move.PAUSE},
            split_below=self._ladder.index_of(advice.stage_id) if advice.move is Move.SPLIT else None,
            calm_chance=advice.calm_chance,
        )

    def saw(self, session: Session) -> None:
        self._seen.append(session)
        self._state = learn(self._state, session)

    def split(self, ladder: Ladder) -> None:
        self._ladder = ladder
        self._state = learn_all(State.begin(ladder, self._policy), self._seen)
