"""Writes sheets of sessions as CSV that spreadsheets open: RFC 4180, UTF-8 with a mark at its beginning."""

import csv
import io
from datetime import date, time
from pathlib import Path

from exposure_planner.exchange.tables.harmless_text import guarded
from exposure_planner.exchange.whole_file import write_whole
from exposure_planner.household.session_sheet import Cell, SessionSheet, SheetStyle

_BETWEEN = {SheetStyle.COMMA: ",", SheetStyle.SEMICOLON: ";"}


def write_session_csv(sheet: SessionSheet, style: SheetStyle, path: Path) -> None:
    """Write the sheet; an older file stays whole until it is on the disk. Raises FileNotWritable."""
    write_whole(path, as_csv(sheet, style), private=True)


def as_csv(sheet: SessionSheet, style: SheetStyle) -> bytes:
    """The file's content. The mark at its beginning tells spreadsheets that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=_BETWEEN[style], lineterminator="\r\n")
    writer.writerow([guarded(heading) for heading in sheet.headings])
    writer.writerows([_written(cell, style) for cell in row] for row in sheet.rows)
    # A half of a pair of letters, from a name that something else cut in two, has no bytes of its own.
    return text.getvalue().encode("utf-8-sig", "replace")


def _written(cell: Cell, style: SheetStyle) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell.replace("\0", ""))
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    number = str(cell)
    return number.replace(".", ",") if style is SheetStyle.SEMICOLON else number
