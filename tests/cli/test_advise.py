"""`advise`: for people as text, for other programs as JSON."""

import json
from datetime import date
from pathlib import Path

import pytest

from exposure_planner.cli import main
from exposure_planner.planner import Move, ReasonCode
from tests.cli.conftest import Type


def test_every_animal_of_the_household_gets_its_advice(typed: Type, sample: Path) -> None:
    answer = typed("advise", "--data-dir", sample)

    assert answer.code == 0
    assert answer.hints == ""
    assert all(name in answer.said for name in ("Miles Davis", "Saipha", "Mishka", "Elfie"))


def test_one_animal_is_found_whatever_the_letters_case(typed: Type, sample: Path) -> None:
    answer = typed("advise", "--data-dir", sample, "--animal", "miles davis")

    assert "Miles Davis" in answer.said
    assert "Saipha" not in answer.said


def test_global_options_may_stand_before_or_after_the_command(typed: Type, sample: Path) -> None:
    before = typed("--data-dir", sample, "advise")
    after = typed("advise", "--data-dir", sample)

    assert before == after
    assert before.code == 0


def test_the_json_has_one_object_a_ladder_with_the_promised_fields(typed: Type, sample: Path) -> None:
    answer = typed("advise", "--data-dir", sample, "--json")

    told = json.loads(answer.said)
    moves = {move.value for move in Move}
    codes = {code.value for code in ReasonCode}
    assert {each["animal"] for each in told} == {"Miles Davis", "Saipha", "Mishka", "Elfie"}
    for each in told:
        assert {"animal", "ladder", "move", "stage", "minutes", "earliest", "reasons", "outlook"} <= set(each)
        assert each["move"] in moves
        assert {reason["code"] for reason in each["reasons"]} <= codes
        assert all(value is not None for reason in each["reasons"] for value in reason.values())
        assert all(0 <= stage["calm_probability"] <= 1 for stage in each["outlook"])
        assert each["forecast"] is None or 0 <= each["forecast"]["may_not_get_there"] <= 1
    assert any(each["forecast"] for each in told)


def test_the_advice_can_be_asked_as_of_another_day(typed: Type, sample: Path) -> None:
    told = json.loads(typed("advise", "--data-dir", sample, "--json", "--today", "2031-03-04").said)

    assert {each["today"] for each in told} == {"2031-03-04"}
    assert all(date.fromisoformat(each["earliest"]) for each in told)


def test_an_animal_that_nobody_knows_is_answered_with_the_names_to_choose_from(
    typed: Type, sample: Path
) -> None:
    answer = typed("advise", "--data-dir", sample, "--animal", "Garfield")

    assert answer.code == 1
    assert answer.said == ""
    assert "Garfield" in answer.hints
    assert "Saipha" in answer.hints
    assert answer.hints.count("\n") == 1


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "24.11.2026", ""])
def test_a_day_that_cannot_be_read_is_answered_with_how_to_write_one(
    typed: Type, sample: Path, day: str
) -> None:
    answer = typed("advise", "--data-dir", sample, "--today", day)

    assert answer.code == 1
    assert "2026-11-24" in answer.hints


def test_with_nobody_kept_text_says_what_to_do_and_json_is_an_empty_list(typed: Type, tmp_path: Path) -> None:
    text = typed("advise", "--data-dir", tmp_path / "new")
    for_programs = typed("advise", "--data-dir", tmp_path / "new", "--json")

    assert text.code == 1
    assert "demo" in text.hints
    assert (for_programs.code, json.loads(for_programs.said)) == (0, [])


@pytest.mark.parametrize("typed", ["0001-01-01", "9999-12-31"])
def test_a_year_at_the_end_of_time_is_one_sentence(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Weeks before or after it cannot be reckoned with."""
    code = main(["advise", "--today", typed])

    said = capsys.readouterr()
    assert (code, said.err.count("\n")) == (1, 1)
    assert typed in said.err
