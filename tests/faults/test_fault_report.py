"""The report of a fault says where and what kind, and is the same whatever the animals are called."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.faults.report import anonymous_report
from exposure_planner.faults.versions import Versions, versions

RUNNING = Versions(program="0.1.0", python="3.11.2", qt="6.11.3", sqlite="3.40.1", system="Linux x86_64")
OTHER_NAME = "somebody else"


class Described(Exception):
    """Carries a name wherever an exception can carry one."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.animal = name
        self.add_note(f"while {name} was looked at")


def in_the_message(name: str) -> None:
    raise Described(name)


def as_a_missing_key(name: str) -> None:
    {}[name]


def in_the_cause(name: str) -> None:
    try:
        as_a_missing_key(name)
    except KeyError as cause:
        raise RuntimeError(name) from cause


def while_another_was_handled(name: str) -> None:
    try:
        in_the_message(name)
    except Described:
        as_a_missing_key(name)


def in_a_library(name: str) -> None:
    json.loads(f'"{name}')
    raise ValueError(name)


def in_a_group(name: str) -> None:
    raise ExceptionGroup(name, [Described(name), ValueError(name)])


def going_in_circles(name: str) -> None:
    going_in_circles(name)


FAULTS = (
    in_the_message,
    as_a_missing_key,
    in_the_cause,
    while_another_was_handled,
    in_a_library,
    in_a_group,
)


def report_of(make: Callable[[str], None], name: str) -> str:
    try:
        make(name)
    except (Exception, RecursionError) as fault:  # noqa: BLE001
        return anonymous_report(fault, RUNNING)
    raise AssertionError("it was to go wrong")


@given(make=st.sampled_from(FAULTS), name=st.text())
def test_the_report_is_the_same_whatever_the_animal_is_called(make: Callable[[str], None], name: str) -> None:
    """What does not hang on a name cannot tell it, not by a letter."""
    assert report_of(make, name) == report_of(make, OTHER_NAME)


def test_the_report_says_kind_file_line_and_function_of_the_whole_chain() -> None:
    lines = report_of(in_the_cause, "Miles").splitlines()

    assert lines[:5] == [
        *("Exposure Planner 0.1.0", "Python 3.11.2", "Qt 6.11.3", "SQLite 3.40.1", "System Linux x86_64")
    ]
    assert "builtins.KeyError (the cause)" in lines
    assert lines[-1] == "builtins.RuntimeError"
    assert any(line.endswith(", in as_a_missing_key") for line in lines)


def test_a_place_in_the_program_is_named_from_the_package_on(tmp_path: Path) -> None:
    from exposure_planner.settings import Settings

    with pytest.raises(ValueError, match="text_size") as caught:
        Settings(text_size=1)

    lines = anonymous_report(caught.value, RUNNING).splitlines()
    assert any(line.strip().startswith("settings.py, line ") for line in lines)


def test_no_folder_of_this_computer_is_named() -> None:
    """A home is called after whoever lives there."""
    report = report_of(in_a_library, "Miles")

    assert str(Path.home()) not in report
    assert str(Path(__file__).parent) not in report
    assert "test_fault_report.py, line" in report


def test_a_fault_that_goes_round_in_circles_has_a_short_report() -> None:
    report = report_of(going_in_circles, "Miles")

    assert len(report.splitlines()) < 60
    assert " more)" in report


def test_a_chain_that_bites_its_own_tail_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__context__, second.__context__ = second, first

    assert anonymous_report(first, RUNNING).endswith("builtins.ValueError")


def test_what_the_program_runs_on_is_known() -> None:
    lines = versions("6.11.3").lines()

    assert [line.split()[0] for line in lines] == ["Exposure", "Python", "Qt", "SQLite", "System"]
    assert not any(line.startswith("Qt") for line in versions().lines())
