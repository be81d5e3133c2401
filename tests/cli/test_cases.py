"""`export` and `import`: a case goes out and comes in, without Qt."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.cli.typing_commands import type_command


@pytest.fixture
def miles(sample: Path, typed: Type, tmp_path: Path) -> Path:
    """Miles as a file."""
    file = tmp_path / "miles.json"
    answer = typed("export", "--data-dir", sample, file, "--animal", "Miles Davis")
    assert answer.code == 0
    return file


def test_one_animal_goes_into_a_file_that_needs_no_qt(sample: Path, tmp_path: Path) -> None:
    answer = type_command(
        "export", "--data-dir", sample, "miles.json", "--animal", "Miles Davis", here=tmp_path, qt=False
    )

    assert (answer.code, answer.hints) == (0, "")
    assert json.loads((tmp_path / "miles.json").read_text("utf-8"))["about"] == ["Miles Davis"]
    written, saved = answer.said.splitlines()
    assert written.startswith("Written: 1 animal, ")
    assert saved == "Saved as miles.json"


def test_everybody_goes_into_a_file_where_nobody_is_named(sample: Path, typed: Type, tmp_path: Path) -> None:
    answer = typed("export", "--data-dir", sample, tmp_path / "all.json")

    assert answer.code == 0
    assert len(json.loads((tmp_path / "all.json").read_text("utf-8"))["about"]) > 1


@pytest.mark.parametrize("command", [("export",), ("week", "--pdf"), ("week", "--ics")])
def test_nothing_is_handed_out_over_the_data_or_a_backup(
    sample: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    backup = tmp_path / "kept.sqlite3"
    type_command("backup", "--data-dir", sample, backup, here=tmp_path)
    for file in (sample / "exposure-planner.sqlite3", backup):
        before = file.read_bytes()

        answer = type_command(*command, file, "--data-dir", sample, "--animal", "Miles Davis", here=tmp_path)

        assert answer.code == 1
        assert answer.hints == f"{file} is a database, perhaps of your own data; choose another name.\n"
        assert file.read_bytes() == before


def test_a_case_comes_in_and_the_advice_is_the_same(
    sample: Path, miles: Path, typed: Type, tmp_path: Path
) -> None:
    taken = typed("import", "--data-dir", tmp_path / "new", miles)

    assert (taken.code, taken.hints) == (0, "")
    assert taken.said.startswith("In this file: Miles Davis.\nNew here: 1 animal, ")
    assert "Taken in. As it was before: " in taken.said
    there, here = (
        typed("advise", "--data-dir", folder, "--animal", "Miles Davis", "--json").said
        for folder in (sample, tmp_path / "new")
    )
    assert here == there != ""


def test_the_same_case_again_changes_nothing(miles: Path, typed: Type, tmp_path: Path) -> None:
    new = tmp_path / "new"
    typed("import", "--data-dir", new, miles)
    typed("export", "--data-dir", new, tmp_path / "once.json")

    again = typed("import", "--data-dir", new, miles)
    typed("export", "--data-dir", new, tmp_path / "twice.json")

    assert (again.code, again.said) == (0, "In this file: Miles Davis.\nEverything in it is here already.\n")
    once, twice = (json.loads((tmp_path / name).read_text("utf-8")) for name in ("once.json", "twice.json"))
    assert twice["records"] == once["records"]


def test_a_dry_run_only_says_what_would_change(miles: Path, typed: Type, tmp_path: Path) -> None:
    looked = typed("import", "--data-dir", tmp_path / "new", miles, "--dry-run")

    assert looked.code == 0
    assert looked.said.endswith("Nothing was changed: this was only a look.\n")
    assert typed("advise", "--data-dir", tmp_path / "new", "--json").said == "[]\n"


def test_a_file_that_is_none_of_ours_is_a_sentence(typed: Type, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.json"
    stranger.write_text("{}", encoding="utf-8")

    answer = typed("import", "--data-dir", tmp_path / "new", stranger)

    assert answer.code == 1
    assert answer.said == ""
    assert answer.hints == (
        f"{stranger} cannot be taken in, and nothing was changed. "
        "In it, at the beginning: it does not say that it is a case file.\n"
    )


def test_a_case_that_cannot_be_written_is_a_sentence(sample: Path, typed: Type, tmp_path: Path) -> None:
    answer = typed("export", "--data-dir", sample, tmp_path / "nowhere" / "all.json")

    assert answer.code == 1
    assert "nowhere" in answer.hints


def test_a_sealed_case_opens_with_its_passphrase_only(
    sample: Path, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "miles.case"

    def answer(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", StringIO("".join(f"{line}\n" for line in lines)))

    answer("four words or five", "four words or five")
    assert typed("export", "--data-dir", sample, file, "--animal", "Miles Davis", "--sealed").code == 0
    assert b"Miles" not in file.read_bytes()
    answer("another")
    refused = typed("import", "--data-dir", tmp_path / "new", file)
    answer("four words or five")
    taken = typed("import", "--data-dir", tmp_path / "new", file)

    assert (refused.code, refused.hints) == (
        1,
        "This passphrase does not open the file; please type it again.\n",
    )
    assert taken.said.startswith("In this file: Miles Davis.\n")


def test_a_new_passphrase_is_typed_twice(
    sample: Path, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("one passphrase\nanother\n"))

    answer = typed("export", "--data-dir", sample, tmp_path / "miles.case", "--sealed")

    assert answer.code == 1
    assert not (tmp_path / "miles.case").exists()


def test_a_new_passphrase_has_as_many_letters_as_the_window_wants(
    sample: Path, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("sevenab\nsevenab\n"))

    answer = typed("export", "--data-dir", sample, tmp_path / "miles.case", "--sealed")

    assert answer.code == 1
    assert answer.hints == "Please take a passphrase of 8 letters or more; nothing was written.\n"
    assert not (tmp_path / "miles.case").exists()


def test_under_the_name_of_a_table_the_sessions_are_written_as_one(sample: Path, tmp_path: Path) -> None:
    answer = type_command(
        "export", "--data-dir", sample, "miles.CSV", "--animal", "Miles Davis", here=tmp_path, qt=False
    )

    assert (answer.code, answer.hints) == (0, "")
    with (tmp_path / "miles.CSV").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert answer.said == f"Written: {len(rows)} sessions.\nSaved as miles.CSV\n"
    assert {row["Animal"] for row in rows} == {"Miles Davis"}


def test_a_table_cannot_be_sealed(sample: Path, typed: Type, tmp_path: Path) -> None:
    answer = typed("export", "--data-dir", sample, tmp_path / "miles.csv", "--sealed")

    assert answer.code == 2
    assert "a table cannot be sealed" in answer.hints
    assert not (tmp_path / "miles.csv").exists()
