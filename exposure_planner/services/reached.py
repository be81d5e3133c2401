"""What an animal and its person reached together on a ladder, for the day on which it is closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exposure_planner.household.session import LoggedSession
from exposure_planner.planner import State, standing
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.observed import EndedBy
from exposure_planner.planner.outcome import Outcome, classify
from exposure_planner.services.evidence import as_evidence


@dataclass(frozen=True, kw_only=True)
class Reached:
    """What was reached together.

    Attributes:
        sessions, calm: how many there were, and how many of them were calm.
        went_home: how often the animal ended one itself, which is a good thing.
        first, last: the days of the first and the newest session; None before the first.
        passed: the stages that were passed, from the easiest.
        solid: the highest stage that was calm on several days; None where none was yet.
    """

    sessions: int
    calm: int
    went_home: int
    first: date | None
    last: date | None
    passed: tuple[Stage, ...]
    solid: Stage | None


def reached_on(state: State, logged: Sequence[LoggedSession]) -> Reached:
    """What was reached on the state's ladder."""
    known = standing(state)
    solid = [stage for stage in state.ladder.stages if known[stage.id].solid]
    outcomes = [classify(as_evidence(each), state.policy) for each in logged]
    days = sorted(each.on for each in logged)
    return Reached(
        sessions=len(outcomes),
        calm=outcomes.count(Outcome.CALM),
        went_home=sum(each.ended_by is EndedBy.ANIMAL for each in logged),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        passed=tuple(stage for stage in state.ladder.stages if known[stage.id].passed),
        solid=solid[-1] if solid else None,
    )
