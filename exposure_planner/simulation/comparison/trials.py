"""All that every rule did, to be looked up by rule, learner and temperament."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from exposure_planner.simulation.comparison.leading import CaseLed
from exposure_planner.simulation.comparison.led import Led
from exposure_planner.simulation.nature import CAN_MAKE_IT, Temperament


@dataclass(frozen=True, kw_only=True)
class Group:
    """Animals that are looked at together, under a name; "all" pools."""

    name: str
    learners: tuple[str, ...]


class Trials:
    """Every animal under every rule; the animals of two rules come in the same order."""

    def __init__(self, rules: Iterable[str], cases: Iterable[CaseLed]) -> None:
        self.rules = tuple(rules)
        self._led: dict[tuple[str, str, Temperament], list[Led]] = {}
        for case in cases:
            for rule, led in zip(self.rules, case.led, strict=True):
                at = (rule, case.key.learner, case.key.temperament)
                self._led.setdefault(at, []).append(led)

    def of(
        self, rule: str, group: Group, temperaments: Collection[Temperament] = CAN_MAKE_IT
    ) -> tuple[Led, ...]:
        """How one rule led these animals."""
        return tuple(
            led
            for learner in group.learners
            for temperament in temperaments
            for led in self._led.get((rule, learner, temperament), ())
        )

    def mean_own_over(self, rule: str, group: Group) -> float:
        """Own over-threshold sessions for each animal that can make it."""
        led = self.of(rule, group)
        return sum(each.own_over for each in led) / len(led)

    def goal_share(
        self, rule: str, group: Group, temperaments: Collection[Temperament] = CAN_MAKE_IT
    ) -> float:
        """Share of these animals that the rule brought to the goal."""
        led = self.of(rule, group, temperaments)
        return sum(each.reached for each in led) / len(led)
