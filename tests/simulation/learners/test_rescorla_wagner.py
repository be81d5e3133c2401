"""An animal that unlearns by surprise, over cues that rungs share."""

from itertools import pairwise

import pytest

from exposure_planner.simulation.learners.rescorla_wagner import RescorlaWagnerLearner
from tests.simulation.learners.animals import FRIGHT, IN_THE_MIDDLE, RUNGS, calm_days, fears, nature


def test_a_calm_session_helps_most_where_it_was_and_less_the_fewer_cues_are_shared() -> None:
    animal = RescorlaWagnerLearner(nature(), RUNGS)
    before = fears(animal)
    calm_days(animal, IN_THE_MIDDLE, [1])
    gained = [was - now for was, now in zip(before, fears(animal), strict=True)]
    assert gained[4] > gained[5] > gained[6] > gained[8] >= 0


def test_the_less_is_foretold_the_less_is_left_to_unlearn() -> None:
    animal = RescorlaWagnerLearner(nature(), RUNGS)
    felt = [each.own for each in calm_days(animal, RUNGS[3], range(1, 8))]
    steps = [was - now for was, now in pairwise(felt)]
    assert steps == sorted(steps, reverse=True)


def test_after_a_scare_the_next_calm_session_teaches_more() -> None:
    scared, other = (RescorlaWagnerLearner(nature(hurt=0.0), RUNGS) for _ in range(2))
    scared.live(RUNGS[1], 1.0, 1, FRIGHT)
    calm_days(scared, RUNGS[1], [60])
    calm_days(other, RUNGS[1], [60])
    assert scared.fear_of(RUNGS[1]) < other.fear_of(RUNGS[1])


def test_what_a_scare_added_can_be_unlearned_again() -> None:
    animal = RescorlaWagnerLearner(nature(reachable=1.0), RUNGS)
    animal.live(RUNGS[2], 1.0, 1, FRIGHT)
    calm_days(animal, RUNGS[2], range(30, 80))
    assert animal.fear_of(RUNGS[2]) == pytest.approx(0, abs=0.01)


def test_nothing_comes_back_by_itself() -> None:
    animal = RescorlaWagnerLearner(nature(), RUNGS)
    calm_days(animal, IN_THE_MIDDLE, range(1, 9))
    before = fears(animal)
    calm_days(animal, RUNGS[0], [300])
    assert all(now <= was for was, now in zip(before, fears(animal), strict=True))
