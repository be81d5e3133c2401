"""An animal that asks what kind of situation this is; the old fear stays beneath."""

from dataclasses import replace

from exposure_planner.simulation.learners.latent_cause import LatentCauseLearner
from tests.simulation.learners.animals import FRIGHT, IN_THE_MIDDLE, QUIET, RUNGS, calm_days, nature

GOAL = RUNGS[-1]


def test_a_jump_to_an_unlike_rung_finds_the_old_fear_as_it_was() -> None:
    animal = LatentCauseLearner(nature(), RUNGS)
    before = animal.fear_of(GOAL)
    calm_days(animal, RUNGS[1], range(1, 31))
    assert animal.fear_of(RUNGS[1]) < 0.3
    assert animal.fear_of(GOAL) > 0.99 * before


def test_small_steps_carry_safety_to_where_a_jump_finds_fear() -> None:
    climbing, staying = LatentCauseLearner(nature(), RUNGS), LatentCauseLearner(nature(), RUNGS)
    calm_days(staying, RUNGS[1], range(1, 33))
    for step in range(8):
        calm_days(climbing, RUNGS[step], range(1 + 4 * step, 5 + 4 * step))
    assert climbing.fear_of(GOAL) < 0.7 * staying.fear_of(GOAL)


def test_the_same_rung_in_another_place_brings_some_fear_back() -> None:
    animal = LatentCauseLearner(nature(), RUNGS)
    calm_days(animal, IN_THE_MIDDLE, range(1, 9))
    assert animal.fear_of(replace(IN_THE_MIDDLE, place=2)) > 1.2 * animal.fear_of(IN_THE_MIDDLE)


def test_old_fear_comes_back_over_idle_months_and_never_beyond_what_it_was() -> None:
    animal = LatentCauseLearner(nature(), RUNGS)
    before = animal.fear_of(IN_THE_MIDDLE)
    calm_days(animal, IN_THE_MIDDLE, range(1, 9))
    soon = animal.fear_of(IN_THE_MIDDLE)
    animal.live(GOAL, 0.0, 200, replace(QUIET, mood=-10.0))
    assert soon < animal.fear_of(IN_THE_MIDDLE) < before


def test_a_scare_is_feared_on_more_rungs_than_a_calm_session_soothes() -> None:
    scared, soothed = LatentCauseLearner(nature(hurt=0.5), RUNGS), LatentCauseLearner(nature(), RUNGS)
    at_first = scared.fear_of(RUNGS[7])
    scared.live(IN_THE_MIDDLE, 1.0, 1, FRIGHT)
    calm_days(soothed, IN_THE_MIDDLE, [1])
    assert scared.fear_of(RUNGS[7]) - at_first > at_first - soothed.fear_of(RUNGS[7])
