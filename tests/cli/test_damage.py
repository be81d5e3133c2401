"""Damaged data, from the terminal: the doctor says what can be typed, and that does it."""

import shlex
from pathlib import Path

import pytest

from exposure_planner.gui.start_up.one_window import OneWindow
from exposure_planner.paths import DataFolder
from tests.cli.conftest import Type

PAGE = 4096


def damage(folder: Path) -> bytes:
    """Overwrite a page of the sample; what lies there then."""
    file = DataFolder(folder=folder).database
    content = bytearray(file.read_bytes())
    at = content.index(b"Miles Davis") // PAGE * PAGE
    content[at : at + PAGE] = b"\xa5" * PAGE
    file.write_bytes(content)
    return bytes(content)


def typed_after(answer: str, sentence: str) -> list[str]:
    """The command that is named after the sentence."""
    line = next(line for line in answer.splitlines() if line.startswith(sentence))
    return shlex.split(line.split("exposure-planner ", 1)[1])


def test_the_doctor_says_how_to_restore_and_that_restores(typed: Type, sample: Path) -> None:
    typed("backup", "--data-dir", sample)
    content = damage(sample)

    answer = typed("doctor", "--data-dir", sample)
    restored = typed(*typed_after(answer.said, "To restore"))

    assert answer.code == 1
    assert "is damaged" in answer.said
    assert restored.code == 0, restored.hints
    assert typed("doctor", "--data-dir", sample).code == 0
    (aside,) = sample.glob("*-set-aside-*.sqlite3")
    assert aside.read_bytes() == content


def test_the_doctor_says_how_to_save_what_can_be_read_and_that_does(typed: Type, sample: Path) -> None:
    content = damage(sample)

    answer = typed("doctor", "--data-dir", sample)
    saved = typed(*typed_after(answer.said, "To save"))

    assert saved.code == 0, saved.hints
    assert "Saved:" in saved.said
    assert typed("advise", "--data-dir", sample).code == 0
    (aside,) = sample.glob("*-set-aside-*.sqlite3")
    assert aside.read_bytes() == content


def test_nothing_is_saved_where_nothing_is_damaged(typed: Type, sample: Path) -> None:
    before = DataFolder(folder=sample).database.read_bytes()

    answer = typed("doctor", "--salvage", "--data-dir", sample)

    assert answer.code == 0, answer.hints
    assert "is whole" in answer.said
    assert DataFolder(folder=sample).database.read_bytes() == before


def test_a_session_is_not_written_into_a_damaged_file(typed: Type, sample: Path) -> None:
    content = damage(sample)

    answer = typed("log", "--data-dir", sample, "--animal", "Mishka", "--level", "0")

    assert answer.code == 1
    assert "is damaged" in answer.hints
    assert DataFolder(folder=sample).database.read_bytes() == content


@pytest.mark.parametrize("way", ["To restore", "To save"])
def test_nothing_is_put_in_the_place_of_a_file_that_a_window_stands_over(
    typed: Type, sample: Path, way: str
) -> None:
    typed("backup", "--data-dir", sample)
    content = damage(sample)
    command = typed_after(typed("doctor", "--data-dir", sample).said, way)
    window = OneWindow(DataFolder(folder=sample).database)
    assert window.take()

    refused = typed(*command)
    window.let_go()

    assert refused.code == 1
    assert "is open in another window" in refused.hints
    assert DataFolder(folder=sample).database.read_bytes() == content
    assert typed(*command).code == 0
