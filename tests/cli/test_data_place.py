"""Which data a command means, and what it says when that cannot be opened."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.cli.typing_commands import type_command


def test_without_a_folder_the_data_lies_where_the_computer_has_such_files(
    typed: Type, tmp_path: Path
) -> None:
    typed("advise")

    data = Path(os.environ["XDG_DATA_HOME"]) / "exposure-planner"
    assert tmp_path in data.parents
    assert (data / "exposure-planner.sqlite3").exists()


def test_the_database_may_lie_elsewhere(typed: Type, sample: Path, tmp_path: Path) -> None:
    file = sample / "exposure-planner.sqlite3"

    by_path = typed("advise", "--data-dir", tmp_path / "empty", "--database", file)
    by_address = typed("advise", "--data-dir", tmp_path / "empty", "--database", f"sqlite:///{file}")

    assert by_path.code == by_address.code == 0
    assert by_path.said == by_address.said
    assert not (tmp_path / "empty" / "exposure-planner.sqlite3").exists()


@pytest.mark.parametrize("command", ["advise", "week", "doctor"])
def test_a_damaged_database_is_a_sentence_and_stays_as_it_is(
    typed: Type, tmp_path: Path, command: str
) -> None:
    file = tmp_path / "exposure-planner.sqlite3"
    file.write_text("This is a shopping list.", encoding="utf-8")

    answer = typed(command, "--data-dir", tmp_path)

    assert answer.code == 1
    assert "was not made by Exposure Planner" in answer.hints + " ".join(answer.said.split())
    assert file.read_text(encoding="utf-8") == "This is a shopping list."


def test_a_folder_that_cannot_be_made_is_a_sentence(typed: Type, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    answer = typed("advise", "--data-dir", tmp_path / "file" / "data")
    doctor = typed("doctor", "--data-dir", tmp_path / "file" / "data")

    assert (answer.code, doctor.code) == (1, 1)
    assert str(tmp_path / "file") in answer.hints
    assert "Folder    missing" in doctor.said


def test_another_language_is_answered_in_english_with_a_word_about_it(typed: Type, sample: Path) -> None:
    german = typed("--language", "de", "advise", "--data-dir", sample)
    english = typed("advise", "--data-dir", sample, "--language", "en_GB")

    assert german.said == english.said
    assert german.hints.count("\n") == 1
    assert english.hints == ""


def test_a_terminal_without_our_letters_gets_question_marks(sample: Path, tmp_path: Path) -> None:
    answer = type_command("advise", "--data-dir", sample, here=tmp_path, PYTHONIOENCODING="ascii")

    assert answer.code == 0
    assert "?" in answer.said


def test_the_version_is_told(typed: Type) -> None:
    answer = typed("--version")

    assert answer.code == 0
    assert answer.said.startswith("exposure-planner ")


@pytest.mark.parametrize("nothing", ["", "  "])
@pytest.mark.parametrize("before", [True, False])
def test_a_folder_without_a_name_is_a_sentence_and_makes_nothing(
    typed: Type,
    tmp_path: Path,
    nothing: str,
    before: bool,  # noqa: FBT001
) -> None:
    place = ("--data-dir", nothing)

    answer = typed(*place, "advise") if before else typed("advise", *place)

    assert answer.code == 2
    assert "name the folder of your data" in answer.hints
    assert not list(tmp_path.rglob("*.sqlite3"))


@pytest.mark.parametrize("address", ["postgresql://me:secret@server/animals", "mysql://server/animals"])
def test_a_database_on_a_server_is_not_called_damaged(typed: Type, tmp_path: Path, address: str) -> None:
    answer = typed("advise", "--data-dir", tmp_path, "--database", address)

    assert answer.code == 1
    assert "SQLite files only" in answer.hints
    assert "damaged" not in answer.hints
    assert "secret" not in answer.hints
