"""The oracle looks into the animal; the trial lets it, and nobody else."""

import pytest

from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.rules import ORACLE
from exposure_planner.simulation.rules.oracle import bearable_share
from exposure_planner.simulation.trial import Ending, case_of, run
from tests.planner.histories import day


def test_the_oracle_takes_the_hardest_rung_for_as_long_as_it_is_bearable() -> None:
    case = case_of(ReferenceLearner, Temperament.ORDINARY, "oracle")
    animal = case.kind(case.nature, case.rungs)
    stress = [animal.fear_of(rung) for rung in case.rungs]

    wish = ORACLE.begin_with(animal, case.rungs).next(day(0))

    assert wish.share == bearable_share(stress[wish.rung])
    assert all(bearable_share(felt) < 0.2 for felt in stress[wish.rung + 1 :])


@pytest.mark.parametrize(("stress", "share"), [(0.0, 1.0), (2.5, 1.0), (4.0, 0.375), (6.25, 0.0)])
def test_the_harder_a_rung_the_shorter_it_is_bearable(stress: float, share: float) -> None:
    assert bearable_share(stress) == pytest.approx(share)


def test_where_no_rung_is_bearable_the_oracle_takes_a_moment_on_the_easiest() -> None:
    case = case_of(ReferenceLearner, Temperament.NEVER, "oracle")
    hard = case.rungs[-3:]
    animal = case.kind(case.nature, hard)

    wish = ORACLE.begin_with(animal, hard).next(day(0))

    assert (wish.rung, wish.share) == (0, 0.1)


def test_the_oracle_leads_bold_animals_to_the_goal_without_a_worry() -> None:
    runs = [run(case_of(ReferenceLearner, Temperament.BOLD, f"oracle {n}"), ORACLE) for n in range(20)]

    assert all(one.ending is Ending.GOAL for one in runs)
    assert sum(lived.own_over for one in runs for lived in one.sessions) <= 2
