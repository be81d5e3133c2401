"""What the belief foretells, checked against drawing from it."""

from random import Random

import pytest

from exposure_planner.planner.belief.belief import AROUSAL_WEIGHT, Belief
from exposure_planner.planner.belief.foresight import ENOUGH, Foresight
from exposure_planner.planner.belief.scale import (
    CALM_BELOW,
    DAY_SD,
    FRIGHT_SD,
    FRIGHT_SHARE,
    FRIGHT_SIZE,
    READING_SD,
    THRESHOLD,
)
from exposure_planner.planner.belief.way import nearness
from tests.planner.belief.beliefs import LADDER, STAGES, after
from tests.planner.histories import course, day, seen

HISTORY = [*course(3, "1111"), seen(4, 4, 2), seen(5, 5, 3), *course(3, "110", 8)]
DRAWS = 20_000


def _drawn(belief: Belief, index: int, felt: float) -> tuple[float, float]:
    """Shares of sessions over the threshold and seen as calm, among sessions drawn one by one."""
    chance, over, calm = Random(11), 0, 0  # noqa: S311
    ideas = chance.choices(belief.ideas, [idea.weight for idea in belief.ideas], k=DRAWS)
    for idea in ideas:
        left = max(belief.ways[idea.way].left[index], 1 - idea.reach)
        fear = chance.gauss(idea.fear[index], (idea.doubt[index] + belief.blur) ** 0.5)
        stress = fear * left * felt + AROUSAL_WEIGHT * belief.arousal + chance.gauss(0, DAY_SD)
        if chance.random() < FRIGHT_SHARE:
            stress += chance.gauss(FRIGHT_SIZE, FRIGHT_SD)
        over += stress > THRESHOLD
        calm += stress + idea.bias + chance.gauss(0, READING_SD) < CALM_BELOW
    return over / DRAWS, calm / DRAWS


@pytest.mark.parametrize("index", [1, 3, 5, 7])
@pytest.mark.parametrize(("share", "felt"), [(1.0, 1.0), (0.1, 0.505)])
def test_chances_are_those_of_drawing_from_the_belief(index: int, share: float, felt: float) -> None:
    """The formulas take hypotheses of one group together as one normal, and a calm fright without its spread."""
    belief = after(HISTORY).at(day(13))
    foresight = Foresight(belief, day(13))

    over, calm = _drawn(belief, index, felt)

    assert foresight.over(index, share) == pytest.approx(over, abs=0.02)
    assert foresight.calm(index, share) == pytest.approx(calm, abs=0.02)


def test_a_longer_session_is_never_less_of_a_risk() -> None:
    foresight = Foresight(after(HISTORY), day(12))

    for index in range(STAGES):
        over = [foresight.over(index, tenths / 10) for tenths in range(1, 11)]
        calm = [foresight.calm(index, tenths / 10) for tenths in range(1, 11)]
        assert over == sorted(over)
        assert calm == sorted(calm, reverse=True)


def test_even_an_easy_stage_keeps_the_risk_of_a_fright_from_outside() -> None:
    assert Foresight(after(course(1, "0" * 40)), day(40)).over(0, 1.0) > 0


def test_what_stirred_the_animal_up_elsewhere_counts_here() -> None:
    belief = after(HISTORY)
    plain, stirred = Foresight(belief, day(12)), Foresight(belief, day(12), stirred=2.0)

    for index in range(STAGES):
        assert stirred.over(index, 1.0) > plain.over(index, 1.0)
        assert stirred.calm(index, 1.0) < plain.calm(index, 1.0)


def test_what_is_expected_never_leaves_the_axis() -> None:
    belief = after([seen(STAGES, on, 5) for on in range(12)])

    assert Foresight(belief, day(12)).stress(STAGES - 1) == 10.0


def test_a_stage_with_more_fear_near_it_teaches_more() -> None:
    """High up there is more left to learn than where all is calm; nothing can be learned without fear."""
    foresight = Foresight(after(course(1, "0" * 20)), day(20))

    teaching = [foresight.teaching(index, 0) for index in range(STAGES)]

    assert teaching[5] > teaching[0] > 0
    assert foresight.teaching(STAGES - 1, STAGES) == 0


def test_where_all_is_learned_that_can_be_nothing_more_is_taught() -> None:
    """Fear that stays for good is nothing to work on."""
    belief = after(course(3, "1" * 40)).at(day(40))
    expected = sum(
        idea.weight * way.speed * close * max(0.0, fear * left - ENOUGH) * (left > 1 - idea.reach)
        for idea in belief.ideas
        for way in [belief.ways[idea.way]]
        for close, fear, left in zip(nearness(belief.places, way.width)[2], idea.fear, way.left, strict=True)
    )

    assert Foresight(belief, day(40)).teaching(2, 0) == pytest.approx(expected)
    assert any(way.left[2] < 0.25 for way in belief.ways)


def test_the_chance_of_ever_getting_there_is_a_chance() -> None:
    begun = Foresight(Belief.begin(LADDER), day(0)).reachable

    assert 0.6 < begun < 0.95


def test_what_is_all_but_certain_stays_a_chance() -> None:
    """Weights that add up to a hair more than one must not make a chance of calm of minus nothing."""
    frightened = Foresight(after([seen(2, on, 5) for on in range(30)]), day(31))

    for index in range(STAGES):
        assert 0.99 < frightened.over(index, 1.0) <= 1.0
        assert 0.0 <= frightened.calm(index, 1.0) < 0.01
