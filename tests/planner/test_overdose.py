"""The overdose check against the worked figures of `domain.md` 2.14, and the Beta tail against known values."""

from typing import Any

import pytest

from exposure_planner.planner import Move, PacingPolicy, ReasonCode, State, advise, learn_all
from exposure_planner.planner.beta import beta_tail
from exposure_planner.planner.overdose import chance_from_counts, overdose_chance
from tests.planner.histories import course, day, ladder, seen, stage_id


@pytest.mark.parametrize(
    ("counts", "chance", "allowed"),
    [
        ({"sessions": 2, "reds": 0, "downs": 0}, 0.10, True),
        ({"sessions": 5, "reds": 0, "downs": 1}, 0.20, True),
        ({"sessions": 14, "reds": 1, "downs": 0}, 0.18, True),
        ({"sessions": 8, "reds": 1, "downs": 0}, 0.24, True),
        ({"sessions": 8, "reds": 1, "downs": 0, "steep": True}, 0.38, False),
        ({"sessions": 4, "reds": 1, "downs": 0}, 0.37, False),
        ({"sessions": 6, "reds": 0, "downs": 2}, 0.29, False),
    ],
)
def test_the_worked_figures_come_out(counts: dict[str, Any], chance: float, *, allowed: bool) -> None:
    """To the second decimal that the dossier prints."""
    policy = PacingPolicy()

    found = chance_from_counts(policy=policy, **counts)

    assert found == pytest.approx(chance, abs=0.006)
    assert (found < policy.overdose_chance) is allowed


@pytest.mark.parametrize(
    ("above", "a", "b", "tail"),
    [
        (0.3, 1, 1, 0.7),
        (0.1, 1, 9, 0.9**9),
        (0.9, 9, 1, 1 - 0.9**9),
        (0.5, 3, 3, 0.5),
        (0.0, 2, 2, 1.0),
        (1.0, 2, 2, 0.0),
        (0.25, 0.5, 0.5, 2 / 3),
    ],
)
def test_the_tail_of_a_beta_distribution_is_right(above: float, a: float, b: float, tail: float) -> None:
    """Values with a closed form."""
    assert beta_tail(above, a, b) == pytest.approx(tail, abs=1e-10)


def test_a_beta_distribution_without_weight_is_refused() -> None:
    """Both parameters must be above zero."""
    with pytest.raises(ValueError, match="above zero"):
        beta_tail(0.5, 0, 1)


def test_after_a_scare_above_calm_days_alone_do_not_lead_back_up_at_once() -> None:
    """The risk is named with its number, and a split is what would change it."""
    history = [*course(8, "111"), seen(9, 3, 4), *course(7, "111", first=6), *course(8, "111", first=10)]

    advice = advise(ladder(14), history, day(14), PacingPolicy(belief=False))

    risk = next(reason for reason in advice.missing if reason.code is ReasonCode.OVERDOSE_RISK)
    assert (advice.move, advice.stage_id, risk.stage_id) == (Move.STAY, stage_id(8), stage_id(9))
    assert risk.share is not None
    assert risk.share >= 0.25


def test_a_one_off_fright_weighs_half_and_its_other_half_is_no_calm_session() -> None:
    """Half a session in all (`domain.md` 2.13), whether at the stage itself or above it."""
    policy = PacingPolicy()
    history = [*course(1, "11"), seen(2, 2, 4, one_off_trigger=True)]
    state = learn_all(State.begin(ladder(3), policy), history)

    found = overdose_chance(state, ladder(3), 0, day(3))

    half = chance_from_counts(sessions=2, reds=0, downs=0, reds_next=0.5, others_next=0, policy=policy)
    assert found == pytest.approx(half)
