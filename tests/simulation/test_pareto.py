"""The front holds the rules that no other one beats in sessions and scares at once."""

from exposure_planner.simulation.comparison.measures import result_of
from exposure_planner.simulation.comparison.pareto import front
from exposure_planner.simulation.result import RuleResult
from exposure_planner.simulation.trial import Ending

from .made_up_trials import led


def result(rule: str, sessions: int, over: int, ending: Ending = Ending.GOAL) -> RuleResult:
    return result_of([led(ending=ending, sessions=sessions, over=over)], rule, "all", "all", "seed")


def test_a_rule_that_another_beats_in_both_is_not_on_the_front() -> None:
    results = [result("slow and dear", 50, 9), result("kind", 40, 1), result("quick", 20, 8)]

    assert front(results) == ("quick", "kind")


def test_equals_stand_on_the_front_together() -> None:
    assert front([result("one", 40, 1), result("other", 40, 1)]) == ("one", "other")


def test_the_oracle_and_rules_that_bring_nobody_there_have_no_place() -> None:
    results = [result("oracle", 5, 0), result("kind", 40, 1), result("never climb", 9, 0, Ending.TIME)]

    assert front(results) == ("kind",)
