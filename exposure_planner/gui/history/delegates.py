"""How levels and marks are painted in the table, and how a day is changed there."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDateEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exposure_planner.gui.history.besides import paint_kind
from exposure_planner.gui.history.entry import Entry
from exposure_planner.gui.history.happening import Happening
from exposure_planner.gui.history.lines import Line
from exposure_planner.gui.history.model import HistoryRole
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.widgets.level_mark import paint_level
from exposure_planner.planner.level import Level

AnyIndex = QModelIndex | QPersistentModelIndex


class LevelDelegate(QStyledItemDelegate):
    """Paints the level's shape in front of its name, where the line has a level."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell with room for the shape, then the shape."""
        super().paint(painter, option, index)
        level = _level_of(index.data(HistoryRole.LINE))
        if level is not None:
            paint_level(painter, _square(option), level, colours())

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leave room for the shape, as if it were an icon."""
        super().initStyleOption(option, index)
        if _level_of(index.data(HistoryRole.LINE)) is not None:
            _leave_room(option)


class KindDelegate(QStyledItemDelegate):
    """Paints in front of what is no session the mark that it has in the picture."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell with room for the mark, then the mark."""
        super().paint(painter, option, index)
        line: Line = index.data(HistoryRole.LINE)
        if isinstance(line, Happening):
            paint_kind(painter, _square(option), line.told, colours())

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leave room for the mark, as if it were an icon."""
        super().initStyleOption(option, index)
        if isinstance(index.data(HistoryRole.LINE), Happening):
            _leave_room(option)


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


def _level_of(line: Line) -> Level | None:
    return line.session.peak if isinstance(line, Entry) else line.level


def _leave_room(option: QStyleOptionViewItem) -> None:
    side = round(_side(option))
    option.decorationSize = QSize(side, side)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


def _square(option: QStyleOptionViewItem) -> QRectF:
    side = _side(option)
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(option.rect).center())
    square.moveLeft(option.rect.left() + Space.M)
    return square


def _side(option: QStyleOptionViewItem) -> float:
    return option.fontMetrics.height() * 1.35
