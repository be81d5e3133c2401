"""How a level is painted in the table, and how a day is changed there."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDateEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exposure_planner.gui.history.entry import Entry
from exposure_planner.gui.history.model import HistoryRole
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.widgets.level_mark import paint_level

AnyIndex = QModelIndex | QPersistentModelIndex


class LevelDelegate(QStyledItemDelegate):
    """Paints the level's shape in front of its name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell with room for the shape, then the shape."""
        entry: Entry = index.data(HistoryRole.ENTRY)
        super().paint(painter, option, index)
        side = _side(option)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(option.rect).center())
        square.moveLeft(option.rect.left() + Space.M)
        paint_level(painter, square, entry.session.peak, colours())

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leave room for the shape, as if it were an icon."""
        super().initStyleOption(option, index)
        side = round(_side(option))
        option.decorationSize = QSize(side, side)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class DayDelegate(QStyledItemDelegate):
    """Changes a day with a calendar."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        """A date field with a calendar to open."""
        editor = QDateEdit(parent)
        editor.setObjectName("dayEditor")
        editor.setCalendarPopup(True)
        editor.setAccessibleName(self.tr("Day of the session"))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin with the day that is kept."""
        if isinstance(editor, QDateEdit):
            editor.setDate(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand on the day that was chosen."""
        if isinstance(editor, QDateEdit):
            model.setData(index, editor.date(), Qt.ItemDataRole.EditRole)


def _side(option: QStyleOptionViewItem) -> float:
    return option.fontMetrics.height() * 1.35
