"""The first rows of somebody's table, as it was found."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exposure_planner.gui.widgets.record_table import RecordTable
from exposure_planner.household.spreadsheet import Spreadsheet

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_ROWS = 12
_LETTERS_IN_A_COLUMN, _LEAST_LETTERS = 18, 6


class PreviewModel(QAbstractTableModel):
    """The first rows. It shows what it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Spreadsheet | None = None

    def show(self, sheet: Spreadsheet | None) -> None:
        """Show this table, or none."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Only the first ones."""
        return 0 if parent.isValid() or self._sheet is None else min(_MOST_ROWS, len(self._sheet.lines))

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """As many as the table has."""
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The table's own headings, or numbers; beside the rows the number that a spreadsheet shows."""
        if self._sheet is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self._sheet.lines[section].number)
        return " ".join(self._sheet.headings[section].split()) or str(section + 1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, in one line."""
        known = self._sheet is not None and index.isValid()
        if self._sheet is None or not known or role != Qt.ItemDataRole.DisplayRole:
            return None
        return " ".join(self._sheet.lines[index.row()].cells[index.column()].split())


class RowsPreview(RecordTable):
    """The first rows of the table, to look at only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rowsPreview")
        self.setAccessibleName(self.tr("The first rows of the table"))
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.take_looks({}, least=_LEAST_LETTERS)
        letter = self.fontMetrics().averageCharWidth()
        self.horizontalHeader().setDefaultSectionSize(letter * _LETTERS_IN_A_COLUMN)
        self.verticalHeader().show()

    def show_sheet(self, sheet: Spreadsheet | None) -> None:
        """Show the first rows of this table."""
        self.rows.show(sheet)
