"""Shows sheets as they will come out of the printer."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QToolBar, QWidget

from exposure_planner.errors import PrinterGone
from exposure_planner.gui.style.space import Space
from exposure_planner.printing.page_painter import Painted, paint_sheets
from exposure_planner.printing.paper import paper_of
from exposure_planner.printing.printer import prepare, usual_printer
from exposure_planner.settings import Settings
from exposure_planner.wording.sheets import Sheet

_SHARE_OF_SCREEN = 0.85


class PrintPreview(QPrintPreviewDialog):
    """Qt's print preview with the sheets in it; it prints, too.

    Signals:
        chosen(Settings): paper, which way up, grey and printer, to be used the next time as well.
        refused(PrinterGone): the printer did not take the pages.
    """

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, sheets: tuple[Sheet, ...], settings: Settings, parent: QWidget) -> None:
        printer = usual_printer(settings.printer)
        prepare(printer, sheets[0], settings.sheet_of_paper)
        super().__init__(printer, parent)
        # The dialog only borrows the printer.
        self._printer = printer
        self._sheets = sheets
        self._settings = settings
        self.setObjectName("printPreview")
        self.setWindowTitle(sheets[0].title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grey = QAction(self.tr("&Grey"), self)
        self._grey.setObjectName("printGrey")
        self._grey.setCheckable(True)
        self._grey.setChecked(settings.grey)
        self._grey.setToolTip(self.tr("Print without colours"))
        self._grey.toggled.connect(self._on_grey)
        self.paintRequested.connect(self._paint)
        self.finished.connect(self._remember)
        bar = self.findChild(QToolBar)
        if bar is not None:
            bar.addAction(self._grey)
        self.resize(self._comfortable_size(parent.screen().availableGeometry().size(), bar))

    def _comfortable_size(self, screen: QSize, bar: QToolBar | None) -> QSize:
        """High enough to read, and wide enough that no button of the tool bar hides, Print among them."""
        height = round(screen.height() * _SHARE_OF_SCREEN)
        buttons = bar.sizeHint().width() + Space.XL if bar is not None else 0
        return QSize(min(screen.width(), max(height, buttons)), height)

    def _paint(self, printer: QPrinter) -> None:
        paper = paper_of(printer.pageLayout(), grey=self._grey.isChecked())
        if paint_sheets(printer, self._sheets, paper) is Painted.REFUSED:
            self.refused.emit(PrinterGone(printer.printerName()))

    def _on_grey(self) -> None:
        mode = QPrinter.ColorMode.GrayScale if self._grey.isChecked() else QPrinter.ColorMode.Color
        self._printer.setColorMode(mode)
        preview = self.findChild(QPrintPreviewWidget)
        if preview is not None:
            preview.updatePreview()

    def _remember(self) -> None:
        paper = paper_of(self._printer.pageLayout(), grey=self._grey.isChecked())
        now = replace(
            self._settings,
            paper=paper.size,
            landscape=paper.landscape,
            grey=paper.grey,
            printer=self._printer.printerName(),
        )
        if now != self._settings:
            self.chosen.emit(now)
