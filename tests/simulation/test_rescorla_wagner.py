"""An animal that unlearns by surprise, over cues that rungs share."""

from dataclasses import replace
from random import Random

from exposure_planner.simulation.learners.rescorla_wagner import RescorlaWagnerLearner
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature, Temperament, drawn
from exposure_planner.simulation.rungs import half_way, rungs_of

QUIET = DayLuck(mood=0, fright=0, reading=0, food=0, told=0, kept=0)
RUNGS = rungs_of(8, Random("rungs"), swapped=False)  # noqa: S311 - not for secrets


def nature(**facts: float) -> Nature:
    """An ordinary animal."""
    return replace(drawn(Temperament.ORDINARY, Random("animal")), **facts)  # noqa: S311 - not for secrets


def test_a_calm_session_helps_most_where_it_was_and_somewhat_next_door() -> None:
    animal = RescorlaWagnerLearner(nature(fear=7), RUNGS)
    before = [animal.fear_of(rung) for rung in RUNGS]

    animal.live(RUNGS[2], 1, 1, QUIET)

    gained = [was - animal.fear_of(rung) for was, rung in zip(before, RUNGS, strict=True)]
    shares = [gain / was for gain, was in zip(gained, before, strict=True)]
    assert shares[2] > shares[3] > shares[7] >= 0


def test_a_scare_makes_it_worse_and_the_next_lesson_count_more() -> None:
    scared, other = (RescorlaWagnerLearner(nature(fear=7, hurt=0.05), RUNGS) for _ in range(2))
    before = scared.fear_of(RUNGS[4])

    scared.live(RUNGS[4], 1, 1, replace(QUIET, fright=3.0, mood=2.0))

    worse = scared.fear_of(RUNGS[0])
    scared.live(RUNGS[0], 1, 60, QUIET)
    calm = other.fear_of(RUNGS[0])
    other.live(RUNGS[0], 1, 60, QUIET)
    assert scared.fear_of(RUNGS[4]) > 0.9 * before
    assert worse - scared.fear_of(RUNGS[0]) > calm - other.fear_of(RUNGS[0])


def test_what_can_never_be_unlearned_stays() -> None:
    animal = RescorlaWagnerLearner(nature(fear=9, reachable=0.4), RUNGS)
    before = animal.fear_of(RUNGS[1])

    for day in range(1, 80):
        animal.live(RUNGS[1], 1, day, QUIET)

    assert abs(animal.fear_of(RUNGS[1]) - 0.6 * before) < 1e-6


def test_a_rung_put_in_between_lies_between() -> None:
    animal = RescorlaWagnerLearner(nature(fear=8, uneven=0), RUNGS)
    between = half_way(RUNGS[3], RUNGS[4])

    assert animal.fear_of(RUNGS[3]) < animal.fear_of(between) < animal.fear_of(RUNGS[4])
