"""`backup` and `restore`: everything kept in a file, looked into, and brought back."""

import shlex
from pathlib import Path

from exposure_planner.bootstrap import open_program
from exposure_planner.paths import DataFolder
from tests.cli.conftest import Type
from tests.cli.typing_commands import type_command


def test_a_backup_lies_beside_the_data_and_says_what_is_in_it(typed: Type, sample: Path) -> None:
    answer = typed("backup", "--data-dir", sample)

    (made,) = (sample / "backups").iterdir()
    assert answer.code == 0, answer.hints
    assert str(made) in answer.said
    assert "by-hand" in made.name
    assert f"{len(names(sample))} animals" in answer.said


def test_a_backup_in_a_file_of_ones_own_writes_over_nothing(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    wished = tmp_path / "mine.sqlite3"
    wished.write_text("a letter", encoding="utf-8")

    answer = typed("backup", wished, "--data-dir", sample)

    assert answer.code == 0, answer.hints
    assert wished.read_text(encoding="utf-8") == "a letter"
    assert str(tmp_path / "mine-2.sqlite3") in answer.said


def test_restoring_says_what_it_holds_and_the_way_back_goes_back(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    typed("backup", tmp_path / "old.sqlite3", "--data-dir", sample)
    with open_program(DataFolder(folder=sample)) as program:
        program.services.animals.retire(program.services.animals.named("Mishka").id)
    typed("log", "--data-dir", sample, "--animal", "Miles Davis", "--level", "0", "--note", "x")

    answer = typed("restore", tmp_path / "old.sqlite3", "--data-dir", sample)
    restored = names(sample)
    back = typed(*shlex.split(answer.said.rsplit("exposure-planner ", 1)[1]))

    assert answer.code == 0, answer.hints
    assert "1 new since" in answer.said
    assert "Mishka" in restored
    assert back.code == 0, back.hints
    assert "1 missing now" in back.said
    assert "Mishka" not in names(sample)


def test_backups_are_shown_from_the_newest(typed: Type, sample: Path) -> None:
    none = typed("backup", "--list", "--data-dir", sample)
    typed("backup", "--data-dir", sample)

    answer = typed("backup", "--list", "--data-dir", sample)

    assert "No backup" in none.said
    assert "by hand" in answer.said
    assert "the same as now" in answer.said


def test_what_cannot_be_restored_is_one_sentence_and_changes_nothing(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.sqlite3"
    letter.write_text("Dear vet", encoding="utf-8")
    before = names(sample)

    for file in (letter, tmp_path / "none.sqlite3", sample):
        answer = typed("restore", file, "--data-dir", sample)

        assert answer.code == 1
        assert answer.said == ""
        assert str(file) in answer.hints
        assert answer.hints.count("\n") == 1
    assert names(sample) == before


def test_restoring_without_a_file_is_used_wrongly(typed: Type) -> None:
    assert typed("restore").code == 2


def test_over_a_damaged_database_a_backup_is_put_and_the_damaged_one_is_kept(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    before = names(sample)
    typed("backup", tmp_path / "old.sqlite3", "--data-dir", sample)
    database = DataFolder(folder=sample).database
    database.write_bytes(b"something else altogether")

    answer = typed("restore", tmp_path / "old.sqlite3", "--data-dir", sample)

    (kept,) = sample.glob("exposure-planner-set-aside-*.sqlite3")
    assert answer.code == 0, answer.hints
    assert str(kept) in answer.said
    assert kept.read_bytes() == b"something else altogether"
    assert names(sample) == before


def test_nothing_is_put_over_a_damaged_database_that_is_damaged_itself(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    database = DataFolder(folder=sample).database
    database.write_bytes(b"something else altogether")
    (tmp_path / "old.sqlite3").write_bytes(b"nor this")

    answer = typed("restore", tmp_path / "old.sqlite3", "--data-dir", sample)

    assert answer.code == 1
    assert database.read_bytes() == b"something else altogether"


def test_the_doctor_says_when_the_last_whole_backup_was_made(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    none = type_command("doctor", "--data-dir", sample, here=tmp_path)
    typed("backup", "--data-dir", sample)
    one = type_command("doctor", "--data-dir", sample, here=tmp_path)
    (made,) = (sample / "backups").iterdir()
    made.write_bytes(b"damaged")
    damaged = type_command("doctor", "--data-dir", sample, here=tmp_path)

    assert "none yet" in none.said
    assert "1 backup, the last whole one of" in one.said
    assert "is whole; make one" in damaged.said
    assert damaged.code == 0


def names(folder: Path) -> list[str]:
    """Everybody who is kept."""
    with open_program(DataFolder(folder=folder)) as program:
        return [animal.name for animal in program.services.animals.all()]
