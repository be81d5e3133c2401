"""A line of the table sums up animals as it says."""

import pytest

from exposure_planner.planner import Outcome
from exposure_planner.simulation.comparison.led import led_by
from exposure_planner.simulation.comparison.measures import result_of
from exposure_planner.simulation.learners.learner import Felt
from exposure_planner.simulation.result import RuleResult
from exposure_planner.simulation.trial import Ending, Lived, Run

from .made_up_trials import led


@pytest.fixture
def result() -> RuleResult:
    animals = [
        led(sessions=20, days=30, own_over=1, over=3),
        led(sessions=40, days=70),
        led(ending=Ending.TIME, sessions=100, days=240, over=5),
        led(ending=Ending.SENT_AWAY, sessions=40, days=50),
    ]
    return result_of(animals, "rule", "all", "all", "seed")


def test_sessions_and_days_are_those_of_the_animals_brought_there(result: RuleResult) -> None:
    assert result.sessions is not None
    assert result.days is not None
    assert (result.goal.value, result.sessions.value, result.days.value) == (0.5, 30, 50)


def test_scares_are_counted_for_every_animal_and_for_a_hundred_sessions(result: RuleResult) -> None:
    assert (result.own_over.value, result.over.value, result.over_per_100) == (0.25, 2, 4)


def test_animals_that_were_given_up_on_are_told_with_their_price(result: RuleResult) -> None:
    assert (result.sent_away.value, result.sessions_until_sent) == (0.25, 40)


def test_the_worst_run_is_the_longest_row_over_the_threshold() -> None:
    stress = (2.0, 6.0, 7.5, 4.9, 5.0, 5.0, 5.0, 1.0)
    sessions = tuple(
        Lived(
            day=day,
            rung=0,
            share=1.0,
            felt=Felt(own=felt - 2, all=felt),
            outcome=Outcome.CALM,
            calm_chance=None,
        )
        for day, felt in enumerate(stress)
    )

    animal = led_by(Run(ending=Ending.TIME, sessions=sessions, days=240))

    assert (animal.worst_run, animal.over, animal.own_over, animal.severe) == (3, 5, 1, 1)
