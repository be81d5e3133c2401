"""Sheets as a PDF, with text that can be selected."""

import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSaveFile
from PySide6.QtGui import QPdfWriter

from exposure_planner.errors import FileNotWritable, WouldReplaceDatabase
from exposure_planner.paths import is_database
from exposure_planner.printing.page_painter import GoOn, Painted, paint_sheets
from exposure_planner.printing.paper import qt_layout
from exposure_planner.settings import Paper
from exposure_planner.wording.paper_sheet import PROGRAM
from exposure_planner.wording.sheets import Sheet

_LETTER_TABLE = re.compile(rb"begincmap.*?endcmap", re.DOTALL)


def write_pdf(sheets: Sequence[Sheet], path: Path, paper: Paper, go_on: GoOn = lambda _done: True) -> Painted:
    """Write sheets to one file, one behind the other; where somebody stopped it, no file is written.

    It is written aside first, so that an older file stays whole if this stops half-way.

    Raises:
        FileNotWritable: the folder or the disk does not take it.
        WouldReplaceDatabase: a database lies there.
    """
    if is_database(path):
        raise WouldReplaceDatabase(path)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FileNotWritable(path)
    drawn, painted = _drawn(sheets, paper, go_on)
    if painted is Painted.WHOLE:
        content = _with_language(_with_real_blanks(drawn), sheets[0].language)
        if file.write(content) != len(content) or not file.commit():
            raise FileNotWritable(path)
    return painted


def _drawn(sheets: Sequence[Sheet], paper: Paper, go_on: GoOn) -> tuple[bytes, Painted]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheets[0].title)
    writer.setAuthor(PROGRAM)
    writer.setCreator(PROGRAM)
    writer.setPageLayout(qt_layout(paper))
    if paper.grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    painted = paint_sheets(writer, sheets, paper, go_on)
    return bytes(buffer.data().data()), painted


def _with_language(pdf: bytes, language: str) -> bytes:
    """The same with its language, by which a screen reader chooses its voice; Qt has no way to say it."""
    from pypdf import PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=BytesIO(pdf))
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    whole = BytesIO()
    writer.write(whole)
    return whole.getvalue()


def _with_real_blanks(pdf: bytes) -> bytes:
    """The same with blanks that are copied and searched for as blanks.

    Qt notes each letter shape with the lowest character that has it, and for a blank that is the tab. The table
    of a font lies in the file as plain text, and both have the same length there.
    """
    return _LETTER_TABLE.sub(lambda table: table[0].replace(b"<0009>", b"<0020>"), pdf)
