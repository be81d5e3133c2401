"""The way of sheets to paper: the preview, the question where to save the PDF, and what stands in the way."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk, Tone
from exposure_planner.gui.widgets.long_job import LongJob
from exposure_planner.printing.page_painter import Painted
from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.sheet_parts import PartsSheet
from exposure_planner.wording.sheets import Sheet


class WayToPaper(QObject):
    """Shows sheets as they will be printed, prints them, and saves them as PDF."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def preview(self, sheets: Sequence[Sheet]) -> None:
        """Show what would be printed, with the printer to choose."""
        self._once_agreed(sheets, lambda: self._preview(sheets))

    def _preview(self, sheets: Sequence[Sheet]) -> None:
        # Qt's printing takes 30 ms to load and to look for printers: too long for the start of the window.
        from exposure_planner.gui.paper.print_preview import PrintPreview
        from exposure_planner.printing.printer import any_printer

        if not any_printer():
            self._desk.say(
                self.tr("No printer is set up on this computer. You can save the page as PDF instead."),
                Tone.CARE,
            )
        preview = PrintPreview(tuple(sheets), self._desk.settings(), self._window)
        preview.chosen.connect(self._desk.settings_wished)
        preview.refused.connect(lambda problem: self._offer_pdf(problem, sheets))
        preview.open()

    def ask_where_to_save(self, sheets: Sequence[Sheet], saved: str) -> None:
        """Ask for a file to save the PDF in; `saved` is said then, with `{file}` for its place."""
        self._once_agreed(sheets, lambda: self._ask_for_file(sheets, saved))

    def _ask_for_file(self, sheets: Sequence[Sheet], saved: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save as PDF"), folder)
        dialog.setObjectName("savePdfDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{sheets[0].file_name}.pdf")
        dialog.fileSelected.connect(lambda file: self.save(sheets, Path(file), saved))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, sheets: Sequence[Sheet], path: Path, saved: str) -> None:
        """Save the PDF in this file, and say so."""
        progress = LongJob(
            "paperProgress",
            self.tr("Pages"),
            self.tr("The pages are being drawn."),
            len(sheets),
            self._window,
        )
        try:
            painted = write_pdf(sheets, path, self._desk.settings().sheet_of_paper, progress.go_on)
        except Problem as problem:
            self._desk.report(problem)
            return
        finally:
            progress.end()
        if painted is Painted.WHOLE:
            self._desk.say(saved.format(file=path))

    def _once_agreed(self, sheets: Sequence[Sheet], go_on: Callable[[], None]) -> None:
        """Go on; where a sheet needs more pages than it has as a rule, only once somebody wants them."""
        from exposure_planner.printing.sheet_layout import layout_sheet

        paper = self._desk.settings().sheet_of_paper
        counts = [(len(layout_sheet(sheet, paper)), _usual_pages(sheet)) for sheet in sheets]
        if all(needed <= usual for needed, usual in counts):
            go_on()
            return
        needed = sum(count for count, _ in counts)
        question = self._question(
            "morePages",
            self.tr("More than one page"),
            self.tr("In a size that can be read this needs %n pages.", "", needed),
        )
        question.setInformativeText(self.tr("Nothing is left out or cut off."))
        self._offer(question, self.tr("Use %n pages", "", needed), go_on)

    def _offer_pdf(self, problem: Problem, sheets: Sequence[Sheet]) -> None:
        said = say_problem(problem, self._desk.translate)
        question = self._question("notPrinted", self.tr("Not printed"), said)
        self._offer(
            question,
            self.tr("Save as PDF…"),
            lambda: self.ask_where_to_save(sheets, self.tr("The page is saved as {file}.")),
        )

    def _question(self, name: str, title: str, text: str) -> QMessageBox:
        question = QMessageBox(
            QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.NoButton, self._window
        )
        question.setObjectName(name)
        # A file or a printer may be called anything.
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return question

    def _offer(self, question: QMessageBox, yes: str, go_on: Callable[[], None]) -> None:
        button = question.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(button)
        button.clicked.connect(go_on)
        question.open()


def _usual_pages(sheet: Sheet) -> int:
    return sheet.most_pages if isinstance(sheet, PartsSheet) else 1
