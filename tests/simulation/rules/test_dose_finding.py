"""BOIN, CRM with its overdose bound, and knowledge tracing, against the printed figures of `domain.md` 4.10, 4.12."""

from itertools import pairwise

import pytest

from exposure_planner.simulation.rules.boin import Boin
from exposure_planner.simulation.rules.crm import SKELETON, Crm, stretched
from exposure_planner.simulation.rules.mastery import KNOWN, Mastery, certainty_after
from tests.planner.histories import day
from tests.simulation.rules.led import led, rungs

TABLE = {
    0.05: (0.039, 0.059, {3: (0, 1, 1), 6: (0, 1, 1), 9: (0, 1, 2), 12: (0, 1, 2)}),
    0.10: (0.078, 0.119, {3: (0, 1, 2), 6: (0, 1, 2), 9: (0, 2, 3), 12: (0, 2, 3)}),
    0.15: (0.118, 0.179, {3: (0, 1, 2), 6: (0, 2, 3), 9: (1, 2, 3), 12: (1, 3, 4)}),
    0.20: (0.157, 0.238, {3: (0, 1, 2), 6: (0, 2, 3), 9: (1, 3, 4), 12: (1, 3, 5)}),
    0.30: (0.236, 0.359, {3: (0, 2, 3), 6: (1, 3, 4), 9: (2, 4, 5), 12: (2, 5, 7)}),
}
"""Target: lambda e, lambda d, and for a number of sessions: up to, down from, given up from so many over."""


@pytest.mark.parametrize("target", TABLE)
def test_the_bounds_of_boin_are_those_of_the_table(target: float) -> None:
    up_to, down_from, _ = TABLE[target]

    assert round(Boin(target).up_to, 3) == up_to
    assert round(Boin(target).down_from, 3) == down_from


@pytest.mark.parametrize(
    ("target", "sessions", "counts"),
    [(target, sessions, counts) for target, row in TABLE.items() for sessions, counts in row[2].items()],
)
def test_the_counts_of_boin_are_those_of_the_table(
    target: float, sessions: int, counts: tuple[int, int, int]
) -> None:
    design, seen = Boin(target), range(sessions + 1)
    up = max(over for over in seen if over / sessions <= design.up_to)
    down = min(over for over in seen if over / sessions >= design.down_from)
    gone = min(over for over in seen if design.gives_up(over, sessions))

    assert (up, down, gone) == counts


def test_boin_climbs_after_three_sessions_without_one_over_the_threshold() -> None:
    assert rungs(Boin(), "020020") == [0, 0, 0, 1, 1, 1, 2]


def test_boin_goes_down_after_one_of_three_and_comes_back() -> None:
    assert rungs(Boin(), "000" + "030" + "000")[3:] == [1, 1, 1, 0, 0, 0, 1]


def test_boin_never_tries_a_rung_again_that_two_of_three_spoke_against() -> None:
    assert set(rungs(Boin(), "000" + "330" + "0" * 12)[6:]) == {0}


def test_boin_sends_away_when_the_lowest_rung_is_given_up() -> None:
    assert not led(Boin(), "030").sends_away
    assert led(Boin(), "033").sends_away


def test_the_skeleton_of_a_ladder_of_six_is_the_printed_one() -> None:
    assert stretched(6) == pytest.approx(SKELETON)
    assert stretched(11)[::2] == pytest.approx(SKELETON)
    assert stretched(11)[1] == pytest.approx(0.03)


def test_crm_skips_no_rung() -> None:
    steps = rungs(Crm(), "0" * 12)

    assert all(later - earlier <= 1 for earlier, later in pairwise(steps))
    assert steps[-1] > 4


def test_crm_never_climbs_after_a_session_over_the_threshold() -> None:
    steps = rungs(Crm(), "0000" + "3")

    assert steps[-1] <= steps[-2]


def test_the_overdose_bound_keeps_crm_lower_the_smaller_it_is() -> None:
    reached = [led(rule, "0" * 6).rung for rule in (Crm(), Crm(feasible=0.25), Crm(feasible=0.10))]

    assert reached == sorted(reached, reverse=True)
    assert reached[0] > reached[2]


def test_three_calm_sessions_make_mastery_seventy_one_ninety_three_ninety_eight() -> None:
    known, found = KNOWN, []
    for _ in range(3):
        known = certainty_after(known, calm=True)
        found.append(known)

    assert found == pytest.approx([0.71, 0.93, 0.98], abs=0.006)


def test_mastery_climbs_after_three_calm_sessions_and_an_uneasy_one_costs_more() -> None:
    assert rungs(Mastery(), "000") == [0, 0, 0, 1]
    assert rungs(Mastery(), "00200")[-2:] == [0, 1]


def test_mastery_goes_two_down_after_a_fright_and_rests() -> None:
    wish = led(Mastery(), "000" * 3 + "4")

    assert (wish.rung, wish.earliest) == (1, day(12))
