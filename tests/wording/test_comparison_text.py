"""The terminal tells the whole comparison within 100 columns."""

from dataclasses import replace

import pytest

from exposure_planner.simulation.comparison.bar import Bar
from exposure_planner.simulation.comparison.entrants import LEARNERS, OURS
from exposure_planner.simulation.trial import Ending
from exposure_planner.wording.bar_lines import BAR_LINES, bar_line_name
from exposure_planner.wording.comparison_text import COLUMNS, comparison_lines
from exposure_planner.wording.say_comparison import (
    learner_name,
    say_begin,
    say_columns,
    say_front,
    say_progress,
    say_stopped,
    say_tuned,
    say_what_was_done,
)
from exposure_planner.wording.tested import warning
from tests.gui.tested.made_up import comparison
from tests.simulation.made_up_trials import GROUP, led, trials

from .strict_translate import StrictTranslate, assert_is_a_sentence

WHOLE = replace(comparison(), front=("2 calm in a row", "Exposure Planner"))


def test_every_sentence_about_it_is_one() -> None:
    translate = StrictTranslate()

    for said in (
        say_begin(20, translate),
        say_stopped(translate),
        say_columns(translate),
        say_what_was_done(WHOLE, translate),
        say_tuned(WHOLE, translate),
        say_front(WHOLE, translate),
    ):
        assert_is_a_sentence(said)


def test_the_number_of_animals_is_said_before_anybody_waits() -> None:
    assert "600" in say_begin(20, StrictTranslate())
    assert say_progress(3, 400, StrictTranslate()) == "3 of 400 animals led"


@pytest.mark.parametrize(
    ("tuned", "held"), [(("courage",), ()), ((), ("courage",)), (("courage",), ("reference",))]
)
def test_what_the_numbers_were_chosen_on_is_said(tuned: tuple[str, ...], held: tuple[str, ...]) -> None:
    assert_is_a_sentence(say_tuned(replace(WHOLE, tuned_on=tuned, held_out=held), StrictTranslate()))


@pytest.mark.parametrize("learner", [*LEARNERS, "all", "held_out"])
def test_every_kind_of_learner_has_a_name(learner: str) -> None:
    assert learner_name(learner, StrictTranslate()) != learner


def test_every_line_of_the_bar_has_words() -> None:
    found = trials(
        {
            OURS: [led()],
            "trainer": [led(own_over=1)],
            "never climb": [led(ending=Ending.TIME)],
            "always climb": [led(own_over=9)],
        }
    )

    asked = {line.what for line in Bar(found, GROUP).lines()}

    assert asked == set(BAR_LINES)
    assert all(bar_line_name(what, StrictTranslate()) != what for what in asked)


def test_the_text_fits_100_columns_and_begins_and_ends_with_the_warning() -> None:
    lines = list(comparison_lines(WHOLE, StrictTranslate()))

    assert max(map(len, lines)) <= COLUMNS
    first = " ".join(lines[: lines.index("")])
    assert first == warning(StrictTranslate())
    assert " ".join(lines).endswith(warning(StrictTranslate()))


def test_every_rule_the_bar_and_the_studies_are_in_the_text() -> None:
    text = "\n".join(comparison_lines(WHOLE, StrictTranslate()))

    assert all(result.rule in text for result in WHOLE.results)
    assert all(line.what in text or bar_line_name(line.what, StrictTranslate()) in text for line in WHOLE.bar)
    assert all(study.published in text for study in WHOLE.studies)


def test_a_rule_with_a_very_long_name_is_shortened() -> None:
    results = tuple(replace(result, rule=f"a rule {'of many words ' * 9}") for result in WHOLE.results)

    lines = list(comparison_lines(replace(WHOLE, results=results), StrictTranslate()))

    assert max(map(len, lines)) <= COLUMNS
    assert any("…" in line for line in lines)
