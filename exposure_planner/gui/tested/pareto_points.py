"""What stands where in the picture of scares against sessions."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from exposure_planner.simulation.result import Comparison, RuleResult


class Kind(Enum):
    """Which shape a rule has in the picture."""

    OURS = "ours"
    MEASURED = "measured"
    """A rule that the bar is measured against."""
    BOUND = "bound"
    """Knows what no rule can know; how well it could go at best."""
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class ParetoPoint:
    """One rule: sessions to the goal, and sessions per animal that were too much."""

    rule: str
    sessions: float
    too_much: float
    kind: Kind
    on_front: bool = False


def kind_of(rule: str, comparison: Comparison) -> Kind:
    """Which shape a rule has."""
    name = rule.casefold()
    if "planner" in name:
        return Kind.OURS
    if "oracle" in name:
        return Kind.BOUND
    return Kind.MEASURED if rule in {comparison.best_rule, comparison.fast_rule} else Kind.OTHER


def results_of(comparison: Comparison, learner: str, temperament: str) -> tuple[RuleResult, ...]:
    """Those of one kind of learner and one temperament, in the order of the comparison."""
    return tuple(
        result
        for result in comparison.results
        if result.learner == learner and result.temperament == temperament
    )


def pareto_points(comparison: Comparison, results: Sequence[RuleResult]) -> tuple[ParetoPoint, ...]:
    """A point for each rule that brings somebody to the goal."""
    points = [
        ParetoPoint(
            rule=result.rule,
            sessions=result.sessions.value,
            too_much=result.over.value,
            kind=kind_of(result.rule, comparison),
        )
        for result in results
        if result.sessions is not None
    ]
    return tuple(
        ParetoPoint(
            rule=point.rule,
            sessions=point.sessions,
            too_much=point.too_much,
            kind=point.kind,
            on_front=point.kind is not Kind.BOUND and not any(_beats(other, point) for other in points),
        )
        for point in points
    )


def left_out(results: Sequence[RuleResult]) -> tuple[str, ...]:
    """The rules that bring nobody to the goal, and so have no place in the picture."""
    return tuple(result.rule for result in results if result.sessions is None)


def _beats(other: ParetoPoint, point: ParetoPoint) -> bool:
    """Whether a rule that could be followed is better in one thing and no worse in the other."""
    if other.kind is Kind.BOUND:
        return False
    no_worse = other.sessions <= point.sessions and other.too_much <= point.too_much
    return no_worse and (other.sessions, other.too_much) != (point.sessions, point.too_much)
