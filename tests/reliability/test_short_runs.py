"""A shorter run of each of what `python -m tests.reliability` does."""

from pathlib import Path

from tests.reliability import damaged_files, faults, kills, strangers_cases


def test_case_files_with_other_values_are_taken_in_or_refused(tmp_path: Path) -> None:
    figures = strangers_cases.run(12, "suite", tmp_path)

    assert figures.wrong == []
    assert set(figures.ended) == {"refused", "taken in"}


def test_what_was_acknowledged_survives_a_kill_at_a_random_moment(tmp_path: Path) -> None:
    figures = kills.run(6, "suite", tmp_path)

    assert figures.wrong == []
    assert figures.rounds == 6
    assert figures.also["acts acknowledged"]


def test_what_goes_wrong_around_a_deed_ends_in_a_sentence_and_it_is_done_when_the_cause_is_gone(
    tmp_path: Path,
) -> None:
    figures = faults.run(18, "suite", tmp_path)

    assert figures.wrong == []
    assert set(figures.ended) == {"done all the same", "refused with a sentence, then done"}


def test_of_a_damaged_file_what_can_be_read_is_saved(tmp_path: Path) -> None:
    figures = damaged_files.run(16, "suite", tmp_path)

    assert figures.wrong == []
    assert figures.also["rows saved as they were"] > figures.also["rows there were"] / 2
