"""How the pacing was tested is said in words."""

import pytest

from exposure_planner.simulation.result import Calibration
from exposure_planner.wording.tested import (
    COLUMNS,
    about_column,
    column_name,
    say_bin,
    say_calibration,
    say_left_out,
    temperament_name,
    warning,
    what_was_done,
    which_rules,
)
from tests.gui.tested.made_up import comparison

from .strict_translate import StrictTranslate, assert_is_a_sentence


def test_the_warning_says_that_nothing_is_proved() -> None:
    said = warning(StrictTranslate())

    assert "proves nothing about a real animal" in said
    assert_is_a_sentence(said)


def test_what_was_done_is_told_with_its_seed() -> None:
    said = what_was_done(comparison(), StrictTranslate())

    assert "Seed autumn" in said
    assert "animals that unlearn by surprise and animals that ask whether it is safe here" in said
    assert_is_a_sentence(said)
    assert_is_a_sentence(which_rules(comparison(), StrictTranslate()))


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_says_what_it_counts(column: str) -> None:
    assert column_name(column, StrictTranslate())
    assert_is_a_sentence(about_column(column, StrictTranslate()))


@pytest.mark.parametrize(("ours", "word"), [(0.3, "more than"), (0.6, "no more than")])
def test_whether_calm_comes_as_foretold_is_said_either_way(ours: float, word: str) -> None:
    said = say_calibration(Calibration(log_loss=ours, log_loss_of_average=0.5, bins=()), StrictTranslate())

    assert word in said
    assert_is_a_sentence(said)
    assert_is_a_sentence(say_bin(0.8, 0.78, 1, StrictTranslate()).replace(" %", ""))


def test_a_temperament_without_words_keeps_its_name() -> None:
    assert temperament_name("nervous", StrictTranslate()) == "Nervous"
    assert temperament_name("very_old", StrictTranslate()) == "Very old"


def test_nothing_is_said_of_rules_left_out_where_there_are_none() -> None:
    assert say_left_out((), StrictTranslate()) == ""
    assert_is_a_sentence(say_left_out(("Never up",), StrictTranslate()))
