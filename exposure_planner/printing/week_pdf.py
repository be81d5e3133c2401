"""The week as a PDF of one page, with text that can be selected."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile
from PySide6.QtGui import QPdfWriter

from exposure_planner.errors import FileNotWritable
from exposure_planner.printing.paper import page_size
from exposure_planner.printing.week_painter import paint_weeks
from exposure_planner.settings import PaperSize
from exposure_planner.wording.week_sheet import WeekSheet

PROGRAM = "Exposure Planner"


def write_week_pdf(sheet: WeekSheet, path: Path, paper: PaperSize) -> None:
    """Write the week to a file of one page. Raises FileNotWritable."""
    write_weeks_pdf((sheet,), path, paper)


def write_weeks_pdf(sheets: Sequence[WeekSheet], path: Path, paper: PaperSize) -> None:
    """Write several weeks to one file, a page for each.

    It is written aside first, so that an older file stays whole if this stops half-way.

    Raises:
        FileNotWritable: the folder or the disk does not take it.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FileNotWritable(path)
    writer = QPdfWriter(file)
    writer.setTitle(sheets[0].title)
    writer.setAuthor(PROGRAM)
    writer.setCreator(PROGRAM)
    writer.setPageSize(page_size(paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    if not paint_weeks(writer, sheets, paper) or not file.commit():
        raise FileNotWritable(path)
