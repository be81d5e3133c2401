"""One day of the week on screen."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.gui.widgets.long_words import with_breaks
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.wording.week_sheet import PlannedRow, SeenRow, SheetDay

_DATE_LETTERS = 15
_LEVEL_LETTERS = 16


_RING = 2
"""How wide the style sheet draws the ring around the day that has the keyboard."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DayRow(QFrame):
    """One day: what was seen, what is planned and what to do next, or why it is free.

    Attributes:
        day: what it shows.
        is_ahead: something can still be wanted of it.
    Signals:
        drag_wished: the session was taken with the mouse.
        move_wished(int): the session is wanted so many days later, or earlier below zero.
        step_wished(int): the keyboard should go so many rows on, or back below zero.
        menu_wished(QPoint): the person wishes to see what can be done, at this point of the screen.
    """

    drag_wished = Signal()
    move_wished = Signal(int)
    step_wished = Signal(int)
    menu_wished = Signal(QPoint)

    def __init__(self, day: SheetDay, *, is_ahead: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.is_ahead = is_ahead
        self._pressed_at: QPointF | None = None
        with_role(self, "day")
        self.setObjectName(f"day{day.on.isoformat()}")
        self.setAccessibleName(day.name)
        self.setAccessibleDescription(self._in_words())
        layout = QGridLayout(self)
        beside = Space.S - _RING
        layout.setContentsMargins(beside, Space.S, beside, Space.S)
        layout.setHorizontalSpacing(Space.L)
        layout.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * _DATE_LETTERS)
        layout.setColumnStretch(1, 1)
        layout.addLayout(self._date(day), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._content(day), 0, 1)
        if is_ahead:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(self._menu_button(), 0, 2, Qt.AlignmentFlag.AlignTop)
        if self.can_move:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.setToolTip(self.tr("Drag this session to another day"))

    @property
    def can_move(self) -> bool:
        """Whether there is a session to be moved."""
        return self.is_ahead and self.day.planned is not None

    def show_landing(self, *, here: bool) -> None:
        """Show whether the session on the mouse would land on this day."""
        with_role(self, "dayLanding" if here else "day")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        super().mousePressEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position() if is_left and self.can_move else None
        if is_left and self.is_ahead:
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from the press it is one."""
        super().mouseMoveEvent(event)
        if self._pressed_at is None:
            return
        far = (event.position() - self._pressed_at).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_wished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the session; an arrow alone goes to the next row."""
        step = _STEPS.get(Qt.Key(event.key()))
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if step is not None and with_alt and self.can_move:
            self.move_wished.emit(step)
        elif step is not None and not with_alt:
            self.step_wished.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.menu_wished.emit(self._under_date())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the mouse, by keyboard at the row."""
        if not self.is_ahead:
            super().contextMenuEvent(event)
            return
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wished.emit(self._under_date() if by_keyboard else event.globalPos())

    def _under_date(self) -> QPoint:
        return self.mapToGlobal(QPoint(Space.L, self.fontMetrics().height() + Space.M))

    def _in_words(self) -> str:
        planned = self.day.planned
        said = [f"{seen.stage}: {seen.text}." for seen in self.day.seen]
        if planned is not None:
            said.append(f"{planned.stage}, {planned.details}.")
        if self.day.free:
            said.append(self.day.free)
        if self.can_move:
            said.append(self.tr("Alt and an arrow key move the session to another day."))
        return " ".join(said)

    def _menu_button(self) -> QPushButton:
        button = with_role(QPushButton("⋯"), "small")
        button.setObjectName(f"dayMenu{self.day.on.isoformat()}")
        button.setAccessibleName(self.tr("What to do with {day}").format(day=self.day.name))
        button.setToolTip(self.tr("Move the session, or keep the day free"))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        # The row itself has the keyboard, with the same menu.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.menu_wished.emit(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def _date(self, day: SheetDay) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        date = with_role(PlainLabel(day.short_name), "strong")
        if day.seen:
            # The mark beside it is higher than a line of text: both stand on one line.
            date.setMinimumHeight(LevelMark(day.seen[0].level, "").sizeHint().height())
        column.addWidget(date)
        if day.is_today:
            column.addWidget(Badge(self.tr("Today"), "info"))
        return column

    def _content(self, day: SheetDay) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for seen in day.seen:
            column.addLayout(_seen(seen))
        if day.planned is not None:
            column.addLayout(_planned(day.planned))
        if day.free:
            column.addWidget(_text(day.free, "quiet"))
        for override in day.overrides:
            column.addWidget(_text(override, "quiet"))
        column.addStretch(1)
        return column


def _seen(seen: SeenRow) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(_text(seen.stage), 1)
    row.addWidget(LevelMark(seen.level, seen.text))
    word = with_role(PlainLabel(seen.text), "strong")
    word.setMinimumWidth(word.fontMetrics().averageCharWidth() * _LEVEL_LETTERS)
    row.addWidget(word)
    return row


def _planned(planned: PlannedRow) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(_text(planned.stage, "strong"))
    column.addWidget(_text(planned.details))
    for line in planned.if_then:
        column.addWidget(_text(line, "quiet"))
    return column


def _text(text: str, role: str = "body") -> QLabel:
    label = with_role(PlainLabel(with_breaks(text)), role)
    label.setWordWrap(True)
    return label
