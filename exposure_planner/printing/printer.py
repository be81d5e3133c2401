"""Sends the week to a printer."""

from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from exposure_planner.errors import PrinterGone
from exposure_planner.printing.paper import page_size
from exposure_planner.printing.week_painter import paint_week
from exposure_planner.settings import PaperSize
from exposure_planner.wording.sheets import Sheet


def print_week(sheet: Sheet, paper: PaperSize, printer_name: str) -> None:
    """Print the week on the printer of this name, or on the usual one when the name is empty.

    Raises:
        PrinterGone: there is no such printer, or it does not take the page.
    """
    info = QPrinterInfo.printerInfo(printer_name) if printer_name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise PrinterGone(printer_name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    prepare(printer, sheet, paper)
    if not paint_week(printer, sheet, paper):
        raise PrinterGone(printer_name)


def any_printer() -> bool:
    """Whether this computer knows a printer at all."""
    return bool(QPrinterInfo.availablePrinterNames())


def prepare(printer: QPrinter, sheet: Sheet, paper: PaperSize) -> None:
    """Give the printer the whole sheet of paper, and the job a name."""
    printer.setDocName(sheet.title)
    printer.setPageSize(page_size(paper))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
