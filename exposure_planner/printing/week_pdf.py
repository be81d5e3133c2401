"""The week as a PDF of one page, with text that can be selected."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSaveFile
from PySide6.QtGui import QPdfWriter

from exposure_planner.errors import FileNotWritable
from exposure_planner.printing.paper import page_size
from exposure_planner.printing.week_painter import paint_weeks
from exposure_planner.settings import PaperSize
from exposure_planner.wording.sheets import Sheet

PROGRAM = "Exposure Planner"

_LETTER_TABLE = re.compile(rb"begincmap.*?endcmap", re.DOTALL)


def write_week_pdf(sheet: Sheet, path: Path, paper: PaperSize) -> None:
    """Write the week to a file of one page. Raises FileNotWritable."""
    write_weeks_pdf((sheet,), path, paper)


def write_weeks_pdf(sheets: Sequence[Sheet], path: Path, paper: PaperSize) -> None:
    """Write several weeks to one file, a page for each.

    It is written aside first, so that an older file stays whole if this stops half-way.

    Raises:
        FileNotWritable: the folder or the disk does not take it.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FileNotWritable(path)
    content = _with_real_blanks(_drawn(sheets, paper))
    if file.write(content) != len(content) or not file.commit():
        raise FileNotWritable(path)


def _drawn(sheets: Sequence[Sheet], paper: PaperSize) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheets[0].title)
    writer.setAuthor(PROGRAM)
    writer.setCreator(PROGRAM)
    writer.setPageSize(page_size(paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    paint_weeks(writer, sheets, paper)
    return bytes(buffer.data().data())


def _with_real_blanks(pdf: bytes) -> bytes:
    """The same with blanks that are copied and searched for as blanks.

    Qt notes each letter shape with the lowest character that has it, and for a blank that is the tab. The table
    of a font lies in the file as plain text, and both have the same length there.
    """
    return _LETTER_TABLE.sub(lambda table: table[0].replace(b"<0009>", b"<0020>"), pdf)
