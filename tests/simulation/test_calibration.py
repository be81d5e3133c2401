"""A foretold chance of calm is held against what came."""

from math import log

import pytest

from exposure_planner.planner import Outcome
from exposure_planner.simulation.comparison.calibration import calibration_of, foretold_in
from exposure_planner.simulation.learners.learner import Felt
from exposure_planner.simulation.trial import Lived


def lived(chance: float | None, *, calm: bool) -> Lived:
    outcome = Outcome.CALM if calm else Outcome.DOWN
    return Lived(day=1, rung=0, share=1.0, felt=Felt(own=0, all=0), outcome=outcome, calm_chance=chance)


def test_what_came_stands_beside_what_was_foretold() -> None:
    sessions = [
        lived(0.75, calm=True),
        lived(0.75, calm=True),
        lived(0.75, calm=True),
        lived(0.75, calm=False),
    ]

    found = calibration_of([foretold_in(sessions)])

    assert [(part.foretold, part.came, part.sessions) for part in found.bins] == [(0.75, 0.75, 4)]
    assert found.log_loss == pytest.approx(found.log_loss_of_average, abs=1e-3)


def test_the_log_loss_is_that_of_the_textbook() -> None:
    found = calibration_of([foretold_in([lived(0.8, calm=True)]), foretold_in([lived(0.4, calm=False)])])

    assert found.log_loss == pytest.approx(-(log(0.8) + log(0.6)) / 2, abs=1e-3)
    assert found.log_loss_of_average == pytest.approx(log(2), abs=1e-3)


def test_a_certainty_that_was_wrong_weighs_much_but_not_without_end() -> None:
    found = calibration_of([foretold_in([lived(1.0, calm=False), lived(0.0, calm=True)])])

    assert 5 < found.log_loss < 8
    assert [part.sessions for part in found.bins] == [1, 1]


def test_sessions_without_a_forecast_do_not_count() -> None:
    found = calibration_of([foretold_in([lived(None, calm=True)])])

    assert found.bins == ()
    assert found.log_loss == 0
