"""The page on which a file is chosen, and looked at as a table."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.import_csv.draft import ImportDraft
from exposure_planner.gui.import_csv.rows_preview import RowsPreview
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.spreadsheet import SheetForm
from exposure_planner.wording.problems import say_problem

_LEAST_LINES = 10
"""With less room for the first rows than this, the whole page scrolls."""


class FileFace(Face):
    """Chooses a file, and shows its first rows; how it is read can be changed where they look wrong."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._translate = draft.desk.translate
        self.choose = QPushButton(self.tr("Choose a &file…"))
        self.choose.setObjectName("chooseSheet")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self._found = wrapped("", "strong", "sheetFound")
        self._problem = wrapped("", "problem", "sheetProblem")
        self.delimiter = ChoiceBox[str](
            (
                (",", self.tr("a comma")),
                (";", self.tr("a semicolon")),
                ("\t", self.tr("a tab")),
                ("|", self.tr("an upright line")),
            ),
            "sheetDelimiter",
        )
        self.encoding = ChoiceBox[str](
            (
                ("utf-8-sig", self.tr("UTF-8 (usual today)")),
                ("utf-16", self.tr("UTF-16")),
                ("cp1252", self.tr("Western Europe (Windows)")),
                ("cp1250", self.tr("Central Europe (Windows)")),
                ("cp1251", self.tr("Cyrillic (Windows)")),
            ),
            "sheetEncoding",
        )
        self.headings = QCheckBox(self.tr("The first &row says what the columns are"))
        self.headings.setObjectName("sheetHeadings")
        self.preview = RowsPreview()
        self._is_showing = False
        self._lay_out()
        for box in (self.delimiter, self.encoding):
            box.currentIndexChanged.connect(self._on_other_form)
        self.headings.toggled.connect(self._on_other_form)
        self._show()

    @property
    def heading(self) -> str:
        """What the page is for."""
        return self.tr("Which file has your sessions?")

    @property
    def is_begun(self) -> bool:
        """Whether a file is chosen."""
        return self._draft.sheet is not None

    def enter(self) -> None:
        """Begin with the file, or with what leads on."""
        (self.preview if self._draft.sheet else self.choose).setFocus()

    def may_go_on(self) -> bool:
        """Only with a table."""
        if self._draft.sheet is None and self._problem.isHidden():
            self._say(self.tr("Choose a file first."))
        return self._draft.sheet is not None

    def look_at(self, path: Path) -> None:
        """Look at this file as a table; a problem says what to do."""
        self._open(path, None)
        if self._draft.sheet is not None:
            self.preview.setFocus()

    def _open(self, path: Path, form_of_it: SheetForm | None) -> None:
        try:
            self._draft.open(path, form_of_it)
        except Problem as problem:
            self._say(say_problem(problem, self._translate))
        else:
            self._say("")
        self._show()
        self.answered.emit()

    def _on_choose(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(
            self.window(),
            self.tr("Import sessions"),
            place,
            self.tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
        )
        dialog.setObjectName("sheetFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.look_at(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_other_form(self) -> None:
        if self._is_showing or self._draft.path is None:
            return
        chosen = SheetForm(
            encoding=self.encoding.value(),
            delimiter=self.delimiter.value(),
            has_headings=self.headings.isChecked(),
        )
        self._open(self._draft.path, chosen)

    def _show(self) -> None:
        sheet = self._draft.sheet
        self._is_showing = True
        if sheet is not None:
            self.delimiter.choose(sheet.form.delimiter)
            self.encoding.choose(sheet.form.encoding)
            self.headings.setChecked(sheet.form.has_headings)
            rows = len(sheet.lines)
            counted = self._translate("import_sheet", "%n row|%n rows", "", rows)
            self._found.setText(f"{sheet.name} · {counted}")
        self._is_showing = False
        self._found.setVisible(sheet is not None)
        self._how.setVisible(sheet is not None)
        self.preview.setVisible(sheet is not None)
        self.preview.show_sheet(sheet)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        about = self.tr(
            "A table as CSV, from Brave Paws or from a spreadsheet of your own: one row for each session, with "
            "a day, how long it was, and how your animal was. Nothing is kept before you have seen what would "
            "come of it."
        )
        self._how = QWidget()
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(self.tr("&Between the columns stands"), self.delimiter)
        fields.addRow(self.tr("&Letters are written as"), self.encoding)
        fields.addRow(self.headings)
        self._how.setLayout(fields)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(about))
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._problem)
        layout.addWidget(self._found)
        layout.addWidget(self._how)
        layout.addWidget(self.preview, 1)
        layout.addStretch()
        self.preview.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        self._problem.hide()
