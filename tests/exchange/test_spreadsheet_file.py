"""A table is found in whatever a spreadsheet wrote, or refused with its reason."""

from pathlib import Path

import pytest

from exposure_planner.errors import FileNotReadable, FileProblem
from exposure_planner.errors.sheets import (
    SheetCellTooLong,
    SheetIsNoTable,
    SheetIsWorkbook,
    SheetTooLarge,
    SheetTooManyColumns,
    SheetTooManyRows,
)
from exposure_planner.exchange.tables.spreadsheet_file import (
    LONGEST_CELL,
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    read_spreadsheet,
)
from exposure_planner.household.spreadsheet import SheetForm
from tests.exchange.sheets_from_elsewhere import BRAVE_PAWS, BY_HAND, file_with


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_are_found_out(tmp_path: Path, encoding: str) -> None:
    sheet = read_spreadsheet(file_with(tmp_path, "Date,Größe\n2026-11-02,für ihn\n", encoding))

    assert sheet.headings == ("Date", "Größe")
    assert sheet.lines[0].cells == ("2026-11-02", "für ihn")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_stands_between_columns_is_found_out(tmp_path: Path, delimiter: str) -> None:
    table = 'Date;Min;Notes\n2026-11-02;"2,5";"so, so, and so"\n2026-11-03;3;no\n'

    sheet = read_spreadsheet(file_with(tmp_path, table.replace(";", delimiter)))

    assert sheet.form.delimiter == delimiter
    assert [line.cells[1] for line in sheet.lines] == ["2,5", "3"]


def test_a_first_line_that_tells_the_delimiter_is_believed(tmp_path: Path) -> None:
    sheet = read_spreadsheet(file_with(tmp_path, "sep=;\nDate;Min\n2026-11-02;3\n"))

    assert sheet.headings == ("Date", "Min")
    assert sheet.lines[0].number == 3


def test_rows_keep_the_number_that_a_spreadsheet_shows(tmp_path: Path) -> None:
    sheet = read_spreadsheet(file_with(tmp_path, BY_HAND))

    assert [line.number for line in sheet.lines] == [2, 3, 5, 6]


def test_a_table_without_headings_has_only_rows(tmp_path: Path) -> None:
    sheet = read_spreadsheet(file_with(tmp_path, "2026-11-02,3,1\n2026-11-03,4\n"))

    assert sheet.headings == ("", "", "")
    assert [line.cells for line in sheet.lines] == [("2026-11-02", "3", "1"), ("2026-11-03", "4", "")]


def test_a_person_may_read_it_in_another_form(tmp_path: Path) -> None:
    path = file_with(tmp_path, "a;b,c\nd;e,f\n")

    sheet = read_spreadsheet(path, SheetForm(encoding="cp1252", delimiter=",", has_headings=False))

    assert [line.cells for line in sheet.lines] == [("a;b", "c"), ("d;e", "f")]


def test_letters_that_steer_the_screen_are_left_out(tmp_path: Path) -> None:
    sheet = read_spreadsheet(file_with(tmp_path, "Date,Notes\n2026-11-02,a\u202eb\x07c\x00d\n"))

    assert sheet.lines[0].cells == ("2026-11-02", "abcd")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", SheetIsNoTable),
        (b"\n \n,,\n", SheetIsNoTable),
        (b"PK\x03\x04 and more", SheetIsWorkbook),
        (b"\xd0\xcf\x11\xe0 and more", SheetIsWorkbook),
        (b"%PDF-1.7", SheetIsWorkbook),
        (b"x" * (MOST_BYTES + 1), SheetTooLarge),
        (b"a,b\n" * (MOST_ROWS + 2), SheetTooManyRows),
        (b"a," * MOST_COLUMNS + b"b\n", SheetTooManyColumns),
        (b'a,"' + b"b" * (LONGEST_CELL + 1), SheetCellTooLong),
        (b'a,"' + b"b\n" * 200_000, SheetCellTooLong),
    ],
    ids=["empty", "blank", "xlsx", "xls", "pdf", "large", "rows", "columns", "cell", "open quote"],
)
def test_what_is_no_table_or_too_much_is_refused(
    tmp_path: Path, content: bytes, problem: type[FileProblem]
) -> None:
    with pytest.raises(problem):
        read_spreadsheet(file_with(tmp_path, content))


def test_a_folder_and_a_file_that_is_gone_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.csv"):
        with pytest.raises(FileNotReadable):
            read_spreadsheet(path)


def test_as_many_rows_as_are_allowed_can_be_read(tmp_path: Path) -> None:
    assert len(read_spreadsheet(file_with(tmp_path, "a,b\n" * (MOST_ROWS + 1))).lines) == MOST_ROWS


def test_brave_paws_is_read_as_it_exports(tmp_path: Path) -> None:
    sheet = read_spreadsheet(file_with(tmp_path, BRAVE_PAWS))

    assert sheet.lines[0].cells[8] == "Slept, mostly"
    assert len(sheet.lines) == 4
