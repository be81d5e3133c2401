"""Every number of the planner has words, bounds and a source that a person can read."""

from dataclasses import fields

import pytest

from exposure_planner.planner import PacingPolicy
from exposure_planner.planner.presets import PRESETS
from exposure_planner.wording.pace_numbers import (
    WORDS,
    about_preset,
    number_words,
    preset_name,
    say_bounds,
    say_number,
    say_out_of_bounds,
)
from exposure_planner.wording.pace_sources import say_source
from exposure_planner.wording.pace_trial import say_difference, what_a_trial_shows
from exposure_planner.wording.pace_words import Topic, Unit, topic_name, unit_name
from exposure_planner.wording.translate import english

from .strict_translate import StrictTranslate, assert_is_a_sentence

NUMBERS = fields(PacingPolicy)


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.name)
def test_every_number_has_words_a_reason_and_a_source(number: object) -> None:
    name = number.name  # type: ignore[attr-defined]
    translate = StrictTranslate()

    assert name in WORDS, "a new number wants a title and a reason in wording/pace_words_*.py"
    assert_is_a_sentence(WORDS[name].why(translate))
    assert_is_a_sentence(say_source(number.metadata["source"], translate))  # type: ignore[attr-defined]
    low, high = number.metadata["low"], number.metadata["high"]  # type: ignore[attr-defined]
    assert_is_a_sentence(say_bounds(name, low, high, number.default, translate))  # type: ignore[attr-defined]


def test_no_words_are_left_of_a_number_that_is_gone() -> None:
    assert set(WORDS) == {number.name for number in NUMBERS}


def test_a_number_that_nobody_has_words_for_yet_is_called_by_its_name() -> None:
    assert number_words("some_new_number").title(english) == "Some new number"
    assert number_words("some_new_number").topic is Topic.OTHER


def test_numbers_read_as_people_write_them() -> None:
    said = [
        say_number(name, value, english)
        for name, value in (
            ("rest_days", 1),
            ("red_duration", 0.45),
            ("red_stages_back", 2),
            ("one_off_weight", 0.5),
        )
    ]

    assert said == ["1 day", "45 %", "2 rungs", "0.5"]
    assert say_bounds("calm_needed", 1, 6, 2, english) == "From 1 to 6 days; this pace has 2 days."
    assert say_bounds("red_duration", 0.2, 0.7, 0.5, english) == "From 20 to 70 %; this pace has 50 %."


def test_all_that_is_wrong_is_one_message() -> None:
    said = say_out_of_bounds((("calm_needed", 1, 6), ("rest_days", 1, 14)), StrictTranslate())

    assert said.count("from 1 to") == 2
    assert_is_a_sentence(said)


def test_every_preset_topic_and_unit_has_a_name() -> None:
    translate = StrictTranslate()
    for preset in PRESETS:
        assert preset_name(preset, translate)
        assert_is_a_sentence(about_preset(preset, translate))
    assert all(topic_name(topic, translate) for topic in Topic)
    assert all(unit_name(unit, translate) is not None for unit in Unit)


@pytest.mark.parametrize(("different", "sessions"), [(0, 0), (0, 1), (0, 9), (1, 1), (3, 9)])
def test_how_often_two_paces_part_is_one_sentence(different: int, sessions: int) -> None:
    assert_is_a_sentence(say_difference(different, sessions, StrictTranslate()))
    assert_is_a_sentence(what_a_trial_shows(StrictTranslate()))
