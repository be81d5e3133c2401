"""A shorter run of each of what `python -m tests.reliability` does."""

from pathlib import Path

from tests.reliability import strangers_cases


def test_case_files_with_other_values_are_taken_in_or_refused(tmp_path: Path) -> None:
    figures = strangers_cases.run(40, "suite", tmp_path)

    assert figures.wrong == []
    assert set(figures.ended) == {"refused", "taken in"}
