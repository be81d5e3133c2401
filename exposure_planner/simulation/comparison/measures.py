"""One line of the table: how one rule did with one group of animals."""

from collections.abc import Sequence

from exposure_planner.simulation.comparison.bootstrap import Resampled
from exposure_planner.simulation.comparison.led import Led
from exposure_planner.simulation.result import Estimate, RuleResult

_ANIMALS, _GOAL, _SESSIONS, _DAYS, _OWN_OVER, _OVER, _SEVERE, _SENT = range(8)
_DIGITS = 4


def result_of(led: Sequence[Led], rule: str, learner: str, temperament: str, seed: str) -> RuleResult:
    """The means with their intervals; the same animals are drawn again for every rule."""
    drawn = Resampled([_counts(each) for each in led], seed)
    all_sessions = sum(each.sessions for each in led)
    sent = [each.sessions for each in led if each.sent_away]
    return RuleResult(
        rule=rule,
        learner=learner,
        temperament=temperament,
        animals=len(led),
        goal=_each(drawn, _GOAL),
        sessions=drawn.ratio(_SESSIONS, _GOAL),
        days=drawn.ratio(_DAYS, _GOAL),
        own_over=_each(drawn, _OWN_OVER),
        over=_each(drawn, _OVER),
        severe=_each(drawn, _SEVERE),
        over_per_100=_per_100(sum(each.over for each in led), all_sessions),
        severe_per_100=_per_100(sum(each.severe for each in led), all_sessions),
        worst_run=max(each.worst_run for each in led),
        sent_away=_each(drawn, _SENT),
        sessions_until_sent=round(sum(sent) / len(sent), _DIGITS) if sent else None,
    )


def _counts(led: Led) -> tuple[int, ...]:
    """In the order of the names above; sessions and days count only to the goal."""
    reached = int(led.reached)
    return (
        1,
        reached,
        led.sessions * reached,
        led.days * reached,
        led.own_over,
        led.over,
        led.severe,
        int(led.sent_away),
    )


def _each(drawn: Resampled, measure: int) -> Estimate:
    return drawn.ratio(measure, _ANIMALS) or Estimate(value=0.0, low=0.0, high=0.0)


def _per_100(count: int, sessions: int) -> float:
    return round(100 * count / sessions, _DIGITS) if sessions else 0.0
