"""Whatever the theory, every animal learns by calm, is hurt by scares and starts from the same fear."""

from itertools import pairwise
from random import Random

import pytest

from exposure_planner.simulation.comparison.entrants import LEARNERS, TUNED_ON
from exposure_planner.simulation.learners.learner import Felt
from exposure_planner.simulation.luck import Luck
from exposure_planner.simulation.rungs import half_way
from exposure_planner.simulation.trial import LearnerKind
from tests.simulation.learners.animals import FRIGHT, IN_THE_MIDDLE, QUIET, RUNGS, calm_days, fears, nature

HELD_OUT = sorted(set(LEARNERS) - set(TUNED_ON))
every_learner = pytest.mark.parametrize("kind", [LEARNERS[name] for name in LEARNERS], ids=list(LEARNERS))
held_out_learner = pytest.mark.parametrize("kind", [LEARNERS[name] for name in HELD_OUT], ids=HELD_OUT)


def test_what_is_reported_on_is_not_what_was_tuned_on() -> None:
    assert TUNED_ON == ("reference", "dual_process", "courage", "place_bound")
    assert HELD_OUT == ["latent_cause", "rescorla_wagner"]


@held_out_learner
def test_it_starts_from_the_fear_that_all_learners_start_from(kind: LearnerKind) -> None:
    uneven = nature(uneven=0.4, bend=1.3)
    assert fears(kind(uneven, RUNGS)) == pytest.approx(fears(LEARNERS["reference"](uneven, RUNGS)))


@every_learner
def test_full_calm_sessions_lower_the_stress_of_a_rung(kind: LearnerKind) -> None:
    animal = kind(nature(), RUNGS)
    felt = calm_days(animal, IN_THE_MIDDLE, range(1, 9))
    assert all(later.own < earlier.own for earlier, later in pairwise(felt))


@every_learner
def test_a_short_session_brings_less_stress_and_teaches_less(kind: LearnerKind) -> None:
    short, full = kind(nature(), RUNGS), kind(nature(), RUNGS)
    brought = short.live(RUNGS[3], 0.3, 1, QUIET).own, full.live(RUNGS[3], 1.0, 1, QUIET).own
    assert brought[0] < brought[1]
    assert short.fear_of(RUNGS[3]) > full.fear_of(RUNGS[3])


@every_learner
def test_a_calm_session_never_makes_another_rung_worse(kind: LearnerKind) -> None:
    animal = kind(nature(), RUNGS)
    before = fears(animal)
    calm_days(animal, IN_THE_MIDDLE, [1])
    assert all(now <= was + 1e-9 for was, now in zip(before, fears(animal), strict=True))


@every_learner
def test_a_scare_raises_the_stress_that_was_worn_down(kind: LearnerKind) -> None:
    animal = kind(nature(), RUNGS)
    calm_days(animal, IN_THE_MIDDLE, range(1, 9))
    before = animal.fear_of(IN_THE_MIDDLE)
    felt = animal.live(IN_THE_MIDDLE, 1.0, 9, FRIGHT)
    assert felt.own < felt.all
    assert animal.fear_of(IN_THE_MIDDLE) > before


@every_learner
def test_a_scare_stirs_up_the_next_day_more_than_the_next_month(kind: LearnerKind) -> None:
    soon, late = kind(nature(settling_days=1.0), RUNGS), kind(nature(settling_days=1.0), RUNGS)
    for animal in (soon, late):
        animal.live(RUNGS[3], 1.0, 1, FRIGHT)
    next_day = soon.live(RUNGS[1], 1.0, 2, QUIET).own - soon.fear_of(RUNGS[1])
    next_month = late.live(RUNGS[1], 1.0, 31, QUIET).own - late.fear_of(RUNGS[1])
    assert next_day > next_month


@every_learner
def test_what_is_out_of_reach_stays_however_often_it_is_practised(kind: LearnerKind) -> None:
    animal = kind(nature(fear=9.0, reachable=0.4), RUNGS)
    floor = 0.6 * animal.fear_of(RUNGS[3])
    calm_days(animal, RUNGS[3], range(1, 200))
    assert animal.fear_of(RUNGS[3]) == pytest.approx(floor, rel=0.03)
    assert animal.fear_of(RUNGS[3]) >= floor - 1e-9


@every_learner
def test_the_same_days_give_the_same_stress(kind: LearnerKind) -> None:
    def lived() -> list[Felt]:
        animal, luck, chance = kind(nature(), RUNGS), Luck("seed"), Random("way")  # noqa: S311 - not for secrets
        return [animal.live(chance.choice(RUNGS), chance.random(), day, luck.on(day)) for day in range(1, 60)]

    assert lived() == lived()


@every_learner
def test_stress_stays_on_its_axis_whatever_happens(kind: LearnerKind) -> None:
    animal = kind(nature(fear=10.0, hurt=3.0), RUNGS)
    for day in range(1, 60):
        felt = animal.live(RUNGS[day % len(RUNGS)], 1.0, day, FRIGHT)
        assert 0 <= felt.own <= felt.all <= 10
    assert all(0 <= fear <= 10 for fear in fears(animal))


@every_learner
def test_a_rung_put_in_between_is_never_harder_than_the_one_that_was_too_hard(kind: LearnerKind) -> None:
    animal = kind(nature(), RUNGS)
    between = half_way(RUNGS[4], RUNGS[5])
    assert animal.fear_of(RUNGS[4]) < animal.fear_of(between) < animal.fear_of(RUNGS[5])


@held_out_learner
@pytest.mark.parametrize("hard", [2, 4, 5, 7])
def test_a_rung_put_in_lies_between_its_neighbours_after_learning_too(kind: LearnerKind, hard: int) -> None:
    animal = kind(nature(), RUNGS)
    for place in range(hard):
        calm_days(animal, RUNGS[place], range(1 + 4 * place, 5 + 4 * place))
    between = half_way(RUNGS[hard - 1], RUNGS[hard])

    assert animal.fear_of(RUNGS[hard - 1]) < animal.fear_of(between) < animal.fear_of(RUNGS[hard])

    before = animal.fear_of(between)
    animal.live(between, 1.0, 1 + 4 * hard, QUIET)
    assert animal.fear_of(between) < before
