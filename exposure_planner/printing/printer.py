"""Sends sheets to a printer."""

from collections.abc import Sequence

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from exposure_planner.errors import PrinterGone
from exposure_planner.printing.page_painter import Painted, paint_sheets
from exposure_planner.printing.paper import qt_layout
from exposure_planner.settings import Paper
from exposure_planner.wording.sheets import Sheet


def print_sheets(sheets: Sequence[Sheet], paper: Paper, printer_name: str) -> None:
    """Print sheets on the printer of this name, or on the usual one when the name is empty, as one job.

    Raises:
        PrinterGone: there is no such printer, or it does not take the pages.
    """
    info = QPrinterInfo.printerInfo(printer_name) if printer_name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise PrinterGone(printer_name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    prepare(printer, sheets[0], paper)
    if paint_sheets(printer, sheets, paper) is not Painted.WHOLE:
        raise PrinterGone(printer_name)


def usual_printer(name: str) -> QPrinter:
    """The printer of this name where it is still there, else the computer's usual one, if it has any."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
    known = info if not info.isNull() else QPrinterInfo.defaultPrinter()
    if known.isNull():
        return QPrinter(QPrinter.PrinterMode.HighResolution)
    return QPrinter(known, QPrinter.PrinterMode.HighResolution)


def any_printer() -> bool:
    """Whether this computer knows a printer at all."""
    return bool(QPrinterInfo.availablePrinterNames())


def prepare(printer: QPrinter, sheet: Sheet, paper: Paper) -> None:
    """Give the printer the whole sheet of paper, and the job a name."""
    printer.setDocName(sheet.title)
    printer.setPageLayout(qt_layout(paper))
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if paper.grey else QPrinter.ColorMode.Color)
