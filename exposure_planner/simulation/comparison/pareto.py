"""Which rules no other one beats in sessions to the goal and in scares at once."""

from collections.abc import Sequence

from exposure_planner.simulation.comparison.entrants import Part, part_of
from exposure_planner.simulation.result import RuleResult


def front(results: Sequence[RuleResult]) -> tuple[str, ...]:
    """From the fewest sessions to the most; without the bound, which nobody can follow.

    Sessions are those of the animals that a rule brings to the goal; a rule that brings none has no place.
    """
    places = [
        (result.sessions.value, result.over.value, result.rule)
        for result in results
        if result.sessions is not None and part_of(result.rule) is not Part.BOUND
    ]
    return tuple(
        rule
        for sessions, over, rule in sorted(places)
        if not any(_beats(other, (sessions, over)) for other in places)
    )


def _beats(other: tuple[float, float, str], place: tuple[float, float]) -> bool:
    there = other[:2]
    return there != place and there[0] <= place[0] and there[1] <= place[1]
