"""How practising went, in kind words."""

from itertools import product

import pytest

from exposure_planner.services.agreement import Agreement
from exposure_planner.wording.calibration import (
    FEW_STORIES,
    say_against_person,
    say_against_reference,
    say_closeness,
    say_count,
    say_kappa,
    say_meaning,
    say_step,
)
from tests.wording.strict_translate import StrictTranslate, assert_is_a_sentence

SAY = StrictTranslate()


def counts(lower: int, higher: int, stories: int = 12, kappa: float | None = 0.7) -> Agreement:
    bias = (higher - lower) / stories
    same = stories - lower - higher
    return Agreement(stories=stories, same=same, lower=lower, higher=higher, bias=bias, kappa=kappa)


@pytest.mark.parametrize(
    ("lower", "higher", "said"),
    [
        (0, 0, "You saw what the reference sees in all 12."),
        (2, 1, "You saw what the reference sees in 9 of 12; where you differed you mostly saw less."),
        (3, 0, "You saw what the reference sees in 9 of 12; where you differed you saw less."),
        (0, 1, "You saw what the reference sees in 11 of 12; where you differed you saw more."),
        (1, 4, "You saw what the reference sees in 7 of 12; where you differed you mostly saw more."),
        (
            2,
            2,
            "You saw what the reference sees in 8 of 12; where you differed you saw now less and now more.",
        ),
    ],
)
def test_it_counts_and_says_which_way(lower: int, higher: int, said: str) -> None:
    assert say_against_reference(counts(lower, higher), SAY) == said


def test_it_names_the_other_person() -> None:
    assert say_against_person("Ida", counts(3, 0), SAY) == (
        "Ida and you saw the same in 9 of 12; where you differed you saw less."
    )
    assert say_against_person("Ida", counts(0, 0), SAY) == "Ida and you saw the same in all 12."


@pytest.mark.parametrize(
    ("kappa", "begins"),
    [
        (1.0, "That is very close"),
        (0.8, "That is very close"),
        (0.79, "That is close"),
        (0.59, "That is fairly close"),
        (0.39, "That is still some way apart"),
        (-0.2, "That is still some way apart"),
    ],
)
def test_kappa_is_said_in_plain_words(kappa: float, begins: str) -> None:
    assert say_closeness(counts(2, 1, kappa=kappa), SAY).startswith(begins)


def test_too_little_is_only_counted() -> None:
    few = counts(1, 0, stories=FEW_STORIES - 1)

    assert (say_closeness(few, SAY), say_kappa(few, SAY), say_meaning(few, SAY)) == ("", "", "")
    assert say_closeness(counts(0, 0, kappa=None), SAY) == say_kappa(counts(0, 0, kappa=None), SAY) == ""


def test_the_number_is_there_for_who_likes_numbers() -> None:
    assert "kappa 0.70," in say_kappa(counts(2, 1), SAY)
    assert "kappa −0.25," in say_kappa(counts(2, 1, kappa=-0.25), SAY)
    assert say_count(counts(2, 1), SAY) == "9 of 12"


def test_it_says_what_seeing_less_or_more_does() -> None:
    assert "take the higher level" in say_meaning(counts(3, 0), SAY)
    assert "on the safe side" in say_meaning(counts(0, 3), SAY)
    assert say_meaning(counts(2, 2), SAY) == say_meaning(counts(2, 0), SAY) == ""


def test_every_sentence_is_one() -> None:
    for lower, higher, kappa in product((0, 1, 4), (0, 1, 4), (-0.1, 0.5, 0.7, 0.9)):
        given = counts(lower, higher, kappa=kappa)
        said = [
            say_against_reference(given, SAY),
            say_against_person("Ida", given, SAY),
            say_closeness(given, SAY),
            say_kappa(given, SAY),
            say_meaning(given, SAY),
        ]
        for sentence in filter(None, said):
            assert_is_a_sentence(sentence)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (2, "You saw the same."),
        (1, "Close: you saw one level less."),
        (3, "Close: you saw one level more."),
        (0, "You saw 2 levels less."),
        (5, "You saw 3 levels more."),
    ],
)
def test_each_answer_is_put_beside_the_reference(given: int, said: str) -> None:
    assert say_step(given, 2, SAY) == said
