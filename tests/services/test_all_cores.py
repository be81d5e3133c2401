"""A comparison spread over processes is the same comparison."""

import os
from multiprocessing import parent_process

import pytest

from exposure_planner.planner import PacingPolicy
from exposure_planner.services.all_cores import AllCores
from exposure_planner.simulation.comparison import CaseKey, CaseLed, compare
from exposure_planner.simulation.comparison.calibration import Foretold
from exposure_planner.simulation.comparison.entrants import OURS
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.result import Comparison
from exposure_planner.simulation.rules.calm_in_a_row import CalmInARow
from exposure_planner.simulation.rules.planner import PlannerRule

RULES = (PlannerRule(OURS, PacingPolicy(belief=False)), CalmInARow(2))
KEYS = [CaseKey(learner="courage", temperament=Temperament.BOLD, number=number) for number in range(5)]


def compared(processes: int) -> Comparison | None:
    with AllCores(processes) as cores:
        return compare(1, "seed", lambda _done, _total: None, lambda: False, cores, rules=RULES)


def lead_nowhere(key: CaseKey) -> CaseLed:
    return CaseLed(key=key, led=(), foretold=Foretold())


def die_in_another_process(key: CaseKey) -> CaseLed:
    if parent_process() is not None:
        os._exit(1)
    return lead_nowhere(key)


def test_one_process_and_two_find_the_same() -> None:
    assert compared(1) == compared(2) is not None


@pytest.mark.parametrize("processes", [1, 2])
def test_results_come_in_the_order_of_the_animals(processes: int) -> None:
    with AllCores(processes) as cores:
        assert [led.key for led in cores(lead_nowhere, KEYS)] == KEYS


def test_where_other_processes_die_the_work_is_done_here() -> None:
    with AllCores(2) as cores:
        assert [led.key for led in cores(die_in_another_process, KEYS)] == KEYS


def test_leaving_early_drops_what_has_not_begun() -> None:
    with AllCores(2) as cores:
        assert next(cores(lead_nowhere, KEYS * 500)).key == KEYS[0]
