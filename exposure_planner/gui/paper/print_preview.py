"""Shows a sheet as it will come out of the printer."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QToolBar, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.printing.page_painter import paint_sheets
from exposure_planner.printing.paper import paper_of
from exposure_planner.printing.printer import prepare
from exposure_planner.settings import Paper
from exposure_planner.wording.sheets import Sheet

_SHARE_OF_SCREEN = 0.85


class PrintPreview(QPrintPreviewDialog):
    """Qt's print preview with the sheet in it; it prints, too."""

    def __init__(self, sheet: Sheet, paper: Paper, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, sheet, paper)
        super().__init__(printer, parent)
        # The dialog only borrows the printer.
        self._printer = printer
        self._sheet = sheet
        self._paper = paper
        self.setObjectName("printPreview")
        self.setWindowTitle(sheet.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paintRequested.connect(self._paint)
        self.resize(self._comfortable_size(parent.screen().availableGeometry().size()))

    def _comfortable_size(self, screen: QSize) -> QSize:
        """High enough to read, and wide enough that no button of the tool bar hides, Print among them."""
        height = round(screen.height() * _SHARE_OF_SCREEN)
        bar = self.findChild(QToolBar)
        buttons = bar.sizeHint().width() + Space.XL if bar is not None else 0
        return QSize(min(screen.width(), max(height, buttons)), height)

    def _paint(self, printer: QPrinter) -> None:
        paint_sheets(printer, (self._sheet,), paper_of(printer.pageLayout(), grey=self._paper.grey))
