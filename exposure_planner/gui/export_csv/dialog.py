"""The dialog that asks whose sessions go into a sheet, and for which spreadsheet."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.sentence_dialog import SentenceDialog
from exposure_planner.gui.widgets.waiting import waiting
from exposure_planner.household.session_sheet import SheetStyle


class ExportSheetDialog(SentenceDialog):
    """Asks whose sessions, and how numbers are written where the sheet is opened; then for a file.

    Attributes:
        whose: one animal, or None for everybody.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("exportSheetDialog", parent)
        self.setWindowTitle(self.tr("Export sessions"))
        self._desk = desk
        choices: list[tuple[UUID | None, str]] = [(None, self.tr("Everybody"))]
        choices += [(animal.id, animal.name) for animal in desk.services.animals.all()]
        self.whose = ChoiceBox[UUID | None](choices, "exportWhose")
        self.whose.choose(desk.animal_id)
        self.style_box = ChoiceBox[SheetStyle](
            (
                (SheetStyle.COMMA, self.tr("2.5")),
                (SheetStyle.SEMICOLON, self.tr("2,5")),
            ),
            "exportStyle",
        )
        # Spreadsheets take the sign between columns from the computer's language, as the person reads numbers.
        if QLocale.system().decimalPoint() == ",":
            self.style_box.choose(SheetStyle.SEMICOLON)
        self._lay_out()
        self.whose.setFocus()

    def save(self, path: Path) -> None:
        """Write the file, and say so in the window."""
        translate = self._desk.translate
        try:
            with waiting():
                sessions = self._desk.services.session_sheets.save(
                    path, self.style_box.value(), translate, self.whose.value()
                )
        except Problem as problem:
            self._desk.report(problem)
        else:
            counted = translate("import_sheet", "%n session|%n sessions", "", sessions)
            self._desk.say(self.tr("Saved as {file}: {sessions}.").format(file=path, sessions=counted))
        self.accept()

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Export sessions"), folder, self.tr("Tables (*.csv)"))
        dialog.setObjectName("exportSheetFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("sessions") + ".csv")
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lay_out(self) -> None:
        about = self.tr(
            "One row for each session, to look at and reckon with in a spreadsheet. A case file keeps everything; "
            "this keeps what fits into a table. Columns are parted by commas, or by semicolons where people "
            "write 2,5."
        )
        self.column.addWidget(wrapped(about, "quiet", "aboutExport"))
        fields = form()
        fields.addRow(self.tr("&Whose sessions"), self.whose)
        fields.addRow(self.tr("&Numbers look like"), self.style_box)
        self.column.addLayout(fields)
        self.add_buttons(self.tr("&Save…")).clicked.connect(self._on_save)
