"""The last page: what would come of every row, before anything is kept."""

from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.import_csv.draft import ImportDraft
from exposure_planner.gui.import_csv.fates_model import FateColumn, FatesModel
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.record_table import RecordTable
from exposure_planner.household.sheet_import import RowFate
from exposure_planner.wording.import_sheet import say_plan

_WIDTHS = {
    FateColumn.ROW: 9,
    FateColumn.DAY: 25,
    FateColumn.RUNG: 32,
    FateColumn.LEVEL: 20,
}
"""In letters of average width; the last one takes the rest."""
_LEAST_LETTERS = 6


class FatesFace(Face):
    """Says how many rows are added, there already, left out or not readable, and shows each."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._said = wrapped("", "strong", "importForecast")
        self.only_others = QCheckBox(self.tr("Show &only rows that stay out"))
        self.only_others.setObjectName("onlyOthers")
        self.model = FatesModel(draft.desk.translate, self)
        self.table = RecordTable()
        self.table.setObjectName("fatesTable")
        self.table.setAccessibleName(self.tr("What becomes of each row"))
        self.table.setModel(self.model)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.take_looks(_WIDTHS, least=_LEAST_LETTERS)
        self._row = wrapped("", "quiet", "chosenRow")
        self.only_others.toggled.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._say_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._said)
        layout.addWidget(self.only_others)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._row)
        layout.addWidget(
            wrapped(
                self.tr(
                    "A copy of everything is made first, and Undo in the Edit menu takes all of it back."
                ),
                "quiet",
            )
        )

    @property
    def heading(self) -> str:
        """What the page is for."""
        return self.tr("What would come of it")

    @property
    def way_on(self) -> str:
        """The last button keeps it."""
        return self.tr("&Add these sessions")

    def prepare(self) -> None:
        """Show the plan as it is now."""
        plan = self._draft.plan
        if plan is not None:
            self._said.setText("\n".join(say_plan(plan, self._draft.desk.translate)))
            self.only_others.setVisible(plan.count(RowFate.ADDED) < len(plan.rows))
        self._show()

    def enter(self) -> None:
        """Begin with the table."""
        self.table.setFocus()
        self.table.selectRow(0)

    def _say_row(self) -> None:
        """The chosen row whole, also where its cells are cut short."""
        row = self.table.currentIndex().row()
        cells = [self.model.index(row, column).data() for column in FateColumn] if row >= 0 else []
        self._row.setText(" · ".join(str(cell) for cell in cells if cell))

    def _show(self) -> None:
        rows = self._draft.plan.rows if self._draft.plan else ()
        if self.only_others.isChecked():
            rows = tuple(row for row in rows if row.fate is not RowFate.ADDED)
        self.model.show(rows)
        self._say_row()
