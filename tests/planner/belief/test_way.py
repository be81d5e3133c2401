"""How learning grows, spreads, fades and is undone."""

from itertools import product

import pytest

from exposure_planner.planner.belief.way import Way, nearness

PLACES = (0.0, 0.2, 0.5, 1.0)


def _untaught(speed: float = 0.2, width: float = 0.14) -> Way:
    return Way(speed, width, (1.0,) * len(PLACES), (0.0,) * len(PLACES))


def _taught(times: int, at: int = 1) -> Way:
    way = _untaught()
    for _ in range(times):
        way = way.taught(nearness(PLACES, way.width)[at], 1.0)
    return way


def test_a_stage_is_nearest_to_itself_and_as_near_to_another_as_that_one_is_to_it() -> None:
    near = nearness(PLACES, 0.14)

    for here, there in product(range(len(PLACES)), repeat=2):
        assert near[here][there] == near[there][here]
        assert near[here][there] == 1.0 if here == there else 0 < near[here][there] < 1.0


def test_farther_stages_are_less_near_and_a_wider_way_reaches_farther() -> None:
    narrow, wide = nearness(PLACES, 0.06)[0], nearness(PLACES, 0.25)[0]

    assert list(narrow) == sorted(narrow, reverse=True)
    assert all(far > near for far, near in zip(wide[1:], narrow[1:], strict=True))
    assert nearness((0.0, 0.14), 0.14)[0][1] == pytest.approx(0.6065, abs=1e-4)  # exp(-1/2) at one width


def test_a_calm_session_takes_its_share_of_what_is_left_here_and_less_at_the_neighbours() -> None:
    way = _taught(2)

    assert way.left[1] == pytest.approx(0.8 * 0.8)
    assert way.left[1] < way.left[0] < 1.0
    assert way.left[0] < way.left[3]
    assert way.practice[1] == 2.0


def test_half_a_session_teaches_less_than_a_whole_one() -> None:
    near = nearness(PLACES, 0.14)[1]

    assert _untaught().taught(near, 0.5).left[1] > _untaught().taught(near, 1.0).left[1]


def test_idle_days_take_some_of_it_and_never_more_than_was_learned() -> None:
    learned = _taught(1)

    week, years = learned.idle(7), learned.idle(4000)

    assert learned.left[1] < week.left[1] < years.left[1] < 1.0
    assert learned.idle(0).left == pytest.approx(learned.left)
    assert _untaught().idle(30).left == pytest.approx(_untaught().left)


def test_idle_days_forget_less_after_practice() -> None:
    def lost(way: Way) -> float:
        return (way.idle(10).left[1] - way.left[1]) / (1 - way.left[1])

    assert lost(_taught(8)) < 0.25 * lost(_taught(1))


def test_a_week_twice_forgets_as_much_as_the_formula_says_once_or_a_little_less() -> None:
    """It is no matter of taste on which days somebody looks, to within a few hundredths."""
    learned = _taught(3)

    assert learned.idle(7).idle(7).left[1] == pytest.approx(learned.idle(14).left[1], abs=0.03)


def test_a_scare_undoes_some_of_it_most_where_it_was() -> None:
    learned = _taught(4)

    scared = learned.scared(nearness(PLACES, 0.22)[1])

    undone = [after - before for before, after in zip(learned.left, scared.left, strict=True)]
    assert undone[1] == pytest.approx(0.15 * (1 - learned.left[1]))
    assert undone[1] == max(undone)
    assert min(undone) >= 0
    assert scared.practice == learned.practice
