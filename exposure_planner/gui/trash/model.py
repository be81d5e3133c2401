"""What was put away, as Qt's table model."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_planner.gui.widgets.plain_tip import plain_tip
from exposure_planner.household.trash import TrashItem, TrashKind
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.trash import say_note, say_put_away, say_what, say_whose, trash_kind_name

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KINDS = {kind: place for place, kind in enumerate(TrashKind)}


class TrashColumn(IntEnum):
    """The columns of the table."""

    KIND = 0
    WHAT = 1
    WHOSE = 2
    WHEN = 3
    NOTE = 4


class TrashRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    SORT = Qt.ItemDataRole.UserRole + 1
    ITEM = Qt.ItemDataRole.UserRole + 2
    SEARCH = Qt.ItemDataRole.UserRole + 3


class TrashModel(QAbstractTableModel):
    """What was put away. It shows what it is given."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._items: tuple[TrashItem, ...] = ()
        self._today = date.max
        self._headings = {
            TrashColumn.KIND: self.tr("Kind"),
            TrashColumn.WHAT: self.tr("What"),
            TrashColumn.WHOSE: self.tr("Whose"),
            TrashColumn.WHEN: self.tr("Put away"),
            TrashColumn.NOTE: self.tr("What it holds"),
        }

    def show(self, items: Sequence[TrashItem], today: date) -> None:
        """Show these, as of today."""
        self.beginResetModel()
        self._items, self._today = tuple(items), today
        self.endResetModel()

    def items(self) -> tuple[TrashItem, ...]:
        """What is shown, before any filter."""
        return self._items

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many things there are."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Five."""
        return 0 if parent.isValid() else len(TrashColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(TrashColumn):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[TrashColumn(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, what it sorts by, what can be searched in the row, or the whole item."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        item, column = self._items[index.row()], TrashColumn(index.column())
        if role == TrashRole.ITEM:
            return item
        if role == TrashRole.SORT:
            return self._sort_key(index.row(), column)
        if role == TrashRole.SEARCH:
            return "\n".join(self._text(item, each) for each in TrashColumn).casefold()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(item, column) or None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(item, column)) or None
        return None

    def _text(self, item: TrashItem, column: TrashColumn) -> str:
        texts: Mapping[TrashColumn, Callable[[], str]] = {
            TrashColumn.KIND: lambda: trash_kind_name(item.kind, self._translate),
            TrashColumn.WHAT: lambda: say_what(item, self._translate),
            TrashColumn.WHOSE: lambda: say_whose(item, self._translate),
            TrashColumn.WHEN: lambda: say_put_away(item, self._today, self._translate),
            TrashColumn.NOTE: lambda: say_note(item, self._translate),
        }
        return texts[column]()

    def _sort_key(self, row: int, column: TrashColumn) -> int | str:
        item = self._items[row]
        if column is TrashColumn.KIND:
            return _KINDS[item.kind]
        if column is TrashColumn.WHEN:
            # They come in this order already; nobody knows more about those without a day.
            return -row
        if column is TrashColumn.NOTE:
            return item.held.sessions if item.level is None else int(item.level)
        return self._text(item, column).casefold()
