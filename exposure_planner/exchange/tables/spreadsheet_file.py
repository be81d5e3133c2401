"""Reads a table from a stranger's file: CSV in any of the ways in which spreadsheets write it.

Nothing in it is run or opened. Every size is bounded, and what is larger is refused with its reason.
"""

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from exposure_planner.errors.sheets import (
    SheetCellTooLong,
    SheetIsNoTable,
    SheetIsWorkbook,
    SheetTooLarge,
    SheetTooManyColumns,
    SheetTooManyRows,
)
from exposure_planner.exchange.bounded_file import read_bounded
from exposure_planner.household.spreadsheet import SheetForm, SheetLine, Spreadsheet

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 10_000
"""Three sessions a day for nine years; the planner is measured with as many."""
MOST_COLUMNS = 200
LONGEST_CELL = 10_000
"""In letters."""

ENCODINGS = ("utf-8-sig", "utf-16", "cp1252", "cp1250", "cp1251")
DELIMITERS = (",", ";", "\t", "|")

_LINES_TO_TRY = 60
_LONGEST_NAME = 120
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")
"""How the files of spreadsheets themselves begin, and others that people take for tables."""
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_JOINERS = frozenset("\u200c\u200d")
_UNSHOWN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def read_spreadsheet(path: Path, form: SheetForm | None = None) -> Spreadsheet:
    """The table in the file, read in this form or in the one that fits best.

    Raises:
        FileNotReadable, SheetIsWorkbook, SheetIsNoTable: there is no table to read.
        SheetTooLarge, SheetTooManyRows, SheetTooManyColumns, SheetCellTooLong: a bound is passed.
    """
    content = _read(path)
    if content.startswith(_WORKBOOKS):
        raise SheetIsWorkbook(path)
    encoding = form.encoding if form else _encoding_of(content)
    text = _decoded(content, encoding)
    skipped, text, told = _without_told_delimiter(text)
    delimiter = form.delimiter if form else told or _delimiter_of(text)
    lines = tuple(_lines(path, text, delimiter, skipped))
    if not lines:
        raise SheetIsNoTable(path)
    has_headings = form.has_headings if form else _looks_like_headings(lines[0])
    width = max(len(line.cells) for line in lines)
    whole = [SheetLine(number=line.number, cells=_padded(line.cells, width)) for line in lines]
    return Spreadsheet(
        name=_tidy(path.name)[:_LONGEST_NAME],
        form=SheetForm(encoding=encoding, delimiter=delimiter, has_headings=has_headings),
        headings=whole[0].cells if has_headings else ("",) * width,
        lines=tuple(whole[1:] if has_headings else whole),
    )


def _read(path: Path) -> bytes:
    content = read_bounded(path, MOST_BYTES)
    if content is None:
        raise SheetTooLarge(path, MOST_BYTES // 1024 // 1024)
    return content


def _encoding_of(content: bytes) -> str:
    if content.startswith(_MARKS):
        return "utf-16"
    # Half of the bytes of plain words in UTF-16 are zero.
    if content[:4000].count(0) > len(content[:4000]) // 4:
        return "utf-16"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _decoded(content: bytes, encoding: str) -> str:
    if encoding not in ENCODINGS:
        encoding = ENCODINGS[0]
    if encoding == "utf-16" and not content.startswith(_MARKS):
        encoding = "utf-16-be" if content[:1] == b"\0" else "utf-16-le"
    return content.decode(encoding, "replace").replace("\0", "").removeprefix("\ufeff")


def _without_told_delimiter(text: str) -> tuple[int, str, str]:
    """How many rows were skipped, the table, and its delimiter where the first line tells it: sep=;."""
    first, _, rest = text.partition("\n")
    told = first.strip().casefold().removeprefix('"').removesuffix('"')
    if told.startswith("sep=") and len(told) <= len("sep=") + 1:
        return 1, rest, told.removeprefix("sep=") or "\t"
    return 0, text, ""


def _delimiter_of(text: str) -> str:
    """The one with which the first rows have most columns in common; Python's own sniffer guesses wildly."""
    beginning = "".join(text.splitlines(keepends=True)[:_LINES_TO_TRY])[: _LINES_TO_TRY * LONGEST_CELL]
    return max(DELIMITERS, key=lambda delimiter: _evenness(beginning, delimiter))


def _evenness(beginning: str, delimiter: str) -> float:
    table = csv.reader(io.StringIO(beginning, newline=""), delimiter=delimiter)
    try:
        widths = [len(cells) for cells in table if any(cell.strip() for cell in cells)]
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    commonest = max(set(widths), key=lambda width: (widths.count(width), width))
    return 0.0 if commonest == 1 else widths.count(commonest) / len(widths) + min(commonest, 50) / 1000


def _lines(path: Path, text: str, delimiter: str, skipped: int) -> Iterator[SheetLine]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = skipped
    kept = 0
    while True:
        number += 1
        try:
            cells = next(reader, None)
        except csv.Error as cause:
            # The reader has a bound of its own for a cell that never ends.
            raise SheetCellTooLong(path, number, LONGEST_CELL) from cause
        if cells is None:
            return
        if not any(cell.strip() for cell in cells):
            continue
        kept += 1
        while cells and not cells[-1].strip():
            cells.pop()
        _check_bounds(path, number, cells, kept)
        yield SheetLine(number=number, cells=tuple(_tidy(cell) for cell in cells))


def _check_bounds(path: Path, number: int, cells: list[str], kept: int) -> None:
    # One more than the rows of sessions: the headings.
    if kept > MOST_ROWS + 1:
        raise SheetTooManyRows(path, MOST_ROWS)
    if len(cells) > MOST_COLUMNS:
        raise SheetTooManyColumns(path, MOST_COLUMNS)
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise SheetCellTooLong(path, number, LONGEST_CELL)


def _looks_like_headings(line: SheetLine) -> bool:
    """Words, and no number or day among them."""
    written = [cell for cell in line.cells if cell]
    return all(not cell[0].isdigit() for cell in written)


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return cells + ("",) * (width - len(cells))


def _tidy(cell: str) -> str:
    """Without what steers or hides text; lines of a note stay lines."""
    if cell.isascii() and cell.isprintable():
        return cell.strip()
    lines = cell.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(filter(_may_stand, line.replace("\t", " "))) for line in lines).strip()


def _may_stand(letter: str) -> bool:
    return letter in _JOINERS or unicodedata.category(letter) not in _UNSHOWN
