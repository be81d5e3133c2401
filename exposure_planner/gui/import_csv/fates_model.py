"""What becomes of each row of somebody's table, as Qt's table model."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_planner.household.sheet_import import RowForecast
from exposure_planner.wording.import_sheet import fate_name, say_why
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FateColumn(IntEnum):
    """The columns of the table."""

    ROW = 0
    DAY = 1
    RUNG = 2
    LEVEL = 3
    FATE = 4


class FatesModel(QAbstractTableModel):
    """What becomes of each row. It shows what it is given."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._rows: tuple[RowForecast, ...] = ()
        self._headings = {
            FateColumn.ROW: self.tr("Row"),
            FateColumn.FATE: self.tr("What becomes of it"),
            FateColumn.DAY: self.tr("Day"),
            FateColumn.RUNG: self.tr("Rung"),
            FateColumn.LEVEL: self.tr("Level"),
        }

    def show(self, rows: tuple[RowForecast, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows the table has."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Five."""
        return 0 if parent.isValid() else len(FateColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(FateColumn):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[FateColumn(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self._text(self._rows[index.row()], FateColumn(index.column()))

    def _text(self, row: RowForecast, column: FateColumn) -> str:
        if column is FateColumn.ROW:
            return str(row.number)
        if column is FateColumn.DAY:
            return say_day_and_year(row.on, self._translate) if row.on else ""
        if column is FateColumn.RUNG:
            return " ".join(row.rung.split())
        if column is FateColumn.LEVEL:
            return level_name(row.level, self._translate) if row.level is not None else ""
        return say_why(row, self._translate) or fate_name(row.fate, self._translate)
