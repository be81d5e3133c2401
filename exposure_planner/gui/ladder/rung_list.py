"""The list of rungs as cards: chosen, dragged, typed on, and mended with a press."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from exposure_planner.gui.ladder.delegate import RungDelegate
from exposure_planner.gui.ladder.drag_card import HOT_SPOT, drag_card
from exposure_planner.gui.ladder.drop_gap_list import DropGapList
from exposure_planner.gui.ladder.inline_editor import TypedField
from exposure_planner.gui.ladder.model import RungModel, RungRole
from exposure_planner.gui.style.theme import colours
from exposure_planner.planner.repair import Repair


class RungList(DropGapList):
    """Rungs as cards. It passes on what is wished for.

    Signals:
        repair_requested(Repair): the button beside a finding was pressed.
        menu_requested(QPoint): the person wishes to see what can be done, at this point of the screen.
        dialog_requested: a card was double-clicked where nothing can be typed.
    """

    repair_requested = Signal(object)
    menu_requested = Signal(QPoint)
    dialog_requested = Signal()

    def __init__(self, model: RungModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._pressed: Repair | None = None
        self._cut: Collection[UUID] = ()
        self._cards = RungDelegate(self)
        self.setObjectName("rungList")
        self.setAccessibleName(self.tr("Rungs, the goal on top"))
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_current(self) -> None:
        """Bring the chosen rung into the middle."""
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def choose(self, rows: Collection[int]) -> None:
        """Choose these rows and no other, the keyboard on the first, and bring it into sight."""
        selection = self.selectionModel()
        for number, row in enumerate(rows):
            index = self._rungs.index(row)
            if number == 0:
                # Not setCurrentIndex: with Ctrl held down, as for a shortcut, that one chooses nothing.
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollTo(index)
            else:
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    def chosen_rows(self) -> tuple[int, ...]:
        """The chosen rows from the top; the current one where none is chosen."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        current = self.currentIndex()
        return tuple(rows) if rows else ((current.row(),) if current.isValid() else ())

    def show_as_cut(self, stage_ids: Collection[UUID]) -> None:
        """Paint these rungs pale: they leave when they are pasted elsewhere."""
        self._cut = tuple(stage_ids)
        self._cards.lifted = self._cut
        self.viewport().update()

    def type_anew(self, field: TypedField) -> None:
        """Let the current rung's title or minutes be typed on its card."""
        index = self.currentIndex()
        is_there = field is TypedField.TITLE or index.data(RungRole.MINUTES) is not None
        if index.isValid() and is_there:
            self.scrollTo(index)
            self._cards.typed = field
            self.edit(index)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Tell the delegate how wide the list is: it wraps its words."""
        super().initViewItemOption(option)
        option.rect.setWidth(self.viewport().width())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Let the chosen rungs hang on the mouse, pale where they were taken from."""
        rows = self.chosen_rows()
        if not rows:
            return
        self._pressed = None
        self.begin_drag(rows)
        rung = self._rungs.rung(self.currentIndex().row())
        count = len(rows)
        facts = rung.facts if count == 1 else self.tr("{count} rungs").format(count=count)
        self._cards.lifted = [self._rungs.rung(row).stage_id for row in rows]
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([self._rungs.index(row) for row in rows]))
        drag.setPixmap(drag_card(rung.title, facts, count, colours(), self.devicePixelRatioF()))
        drag.setHotSpot(HOT_SPOT)
        drag.exec(Qt.DropAction.MoveAction)
        self._cards.lifted = self._cut
        self.end_drag()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the mouse, by keyboard at the current card."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            card = self.visualRect(self.currentIndex())
            self.menu_requested.emit(self.viewport().mapToGlobal(card.center()))
        else:
            self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a button of a card waits for its release."""
        super().mousePressEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._repair_at(event.position().toPoint()) if is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a button can be pressed."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pass on the wish when the button was pressed and released."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._repair_at(event.position().toPoint()) == pressed:
            self.repair_requested.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On title or minutes they are typed anew; elsewhere on the card the dialog is wished for."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or self._repair_at(at) is not None:
            return
        field = self._cards.field_at(self.visualRect(index), index, at)
        if field is None:
            self.dialog_requested.emit()
        else:
            self.type_anew(field)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is on no button any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, at: QPoint | None) -> None:
        repair = None if at is None else self._repair_at(at)
        index = QModelIndex() if at is None else self.indexAt(at)
        hovered = (self._rungs.rung(index.row()).stage_id, repair) if repair is not None else None
        if hovered != self._cards.hovered:
            self._cards.hovered = hovered
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()

    def _repair_at(self, at: QPoint) -> Repair | None:
        index = self.indexAt(at)
        return self._cards.repair_at(self.visualRect(index), index, at) if index.isValid() else None
