"""Beliefs after histories, and the few figures of them that tests compare."""

from collections.abc import Iterable

from exposure_planner.planner import Ladder, Session
from exposure_planner.planner.belief.belief import Belief
from exposure_planner.planner.belief.foresight import Foresight
from tests.planner.histories import day, ladder

STAGES = 8
LADDER = ladder(STAGES)


def after(sessions: Iterable[Session], known: Ladder = LADDER) -> Belief:
    """What is believed after these sessions, in this order."""
    belief = Belief.begin(known)
    for session in sessions:
        index = known.index_of(session.stage_id)
        assert index is not None
        belief = belief.seen(session, index, known.stages[index].duration)
    return belief


def stresses(belief: Belief, on: int) -> list[float]:
    """The stress that is expected of a full session on each stage."""
    foresight = Foresight(belief, day(on))
    return [foresight.stress(index) for index in range(len(belief.places))]


def doubt(belief: Belief, index: int) -> float:
    """Standard deviation of the fear at a stage, before anything was learned."""
    mean = sum(idea.weight * idea.fear[index] for idea in belief.ideas)
    square = sum(idea.weight * (idea.doubt[index] + idea.fear[index] ** 2) for idea in belief.ideas)
    return float((square - mean * mean + belief.blur) ** 0.5)


def misreading(belief: Belief) -> float:
    """The chance that this person reads far too little."""
    least = min(idea.bias for idea in belief.ideas)
    return sum(idea.weight for idea in belief.ideas if idea.bias == least) if least < -0.5 else 0.0
