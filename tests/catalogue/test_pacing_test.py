"""The comparison that is shipped is read strictly, and comes back as it was written."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exposure_planner.catalogue.pacing_test import read_comparison, shipped_comparison
from exposure_planner.cli.comparison_json import comparison_text
from exposure_planner.errors import ResourceBroken
from exposure_planner.simulation.comparison_record import record_of
from tests.gui.tested.made_up import comparison


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "comparison.json"
    file.write_text(comparison_text(comparison()), encoding="utf-8")

    assert read_comparison(file) == comparison()


def test_the_shipped_one_can_be_read_or_is_not_there() -> None:
    shipped = shipped_comparison()

    assert shipped is None or shipped.results


def _lose_the_bar(record: dict[str, Any]) -> None:
    del record["bar"][0]["got"]


def _turn_an_interval_round(record: dict[str, Any]) -> None:
    record["results"][0]["goal"] = {"value": 0.5, "low": 0.6, "high": 0.4}


def _know_something_more(record: dict[str, Any]) -> None:
    record["results"][1]["luck"] = 7


def _come_from_the_future(record: dict[str, Any]) -> None:
    record["version"] = 2


def _foretell_too_much(record: dict[str, Any]) -> None:
    record["calibration"]["bins"][0]["foretold"] = 1.5


def _lose_the_calibration(record: dict[str, Any]) -> None:
    record["calibration"] = "well"


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (_lose_the_bar, "line 1, got"),
        (_turn_an_interval_round, "result 1, goal"),
        (_know_something_more, "result 2, luck"),
        (_come_from_the_future, "version"),
        (_foretell_too_much, "calibration, bin 1, foretold"),
        (_lose_the_calibration, "calibration"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None], place: str
) -> None:
    record = json.loads(json.dumps(record_of(comparison())))
    spoil(record)
    file = tmp_path / "comparison.json"
    file.write_text(json.dumps(record), encoding="utf-8")

    with pytest.raises(ResourceBroken) as caught:
        read_comparison(file)

    assert caught.value.place == place


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": NaN}', "[" * 100_000])
def test_what_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "comparison.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ResourceBroken):
        read_comparison(file)
