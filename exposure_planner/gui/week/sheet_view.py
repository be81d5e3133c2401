"""A week's sheet on screen: the same sentences as on paper."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.week.day_drops import DayDrops
from exposure_planner.gui.week.day_row import DayRow
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.long_words import with_breaks
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.wording.week_sheet import SheetDay, WeekSheet


class SheetView(DayDrops):
    """A week's sheet on screen.

    Signals:
        menu_wished(date, QPoint): what can be done with a day is asked for, at this point of the screen.
    """

    menu_wished = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekSheet")
        self._rows: tuple[DayRow, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        self._layout.setSpacing(Space.L)

    @property
    def rows(self) -> tuple[DayRow, ...]:
        """The days in their order."""
        return self._rows

    def show_sheet(self, sheet: WeekSheet, today: date) -> None:
        """Show this week instead of the one before; the keyboard stays on its day."""
        focus = self.window().focusWidget()
        on = next((row.day.on for row in self._rows if row is focus), None)
        self._clear()
        self._rows = tuple(self._row(day, today) for day in sheet.days)
        for part in self._parts(sheet):
            self._layout.addWidget(part)
            # Qt would show it only after the next event, and the page would be blank for a moment.
            part.show()
        self._layout.addStretch(1)
        if on is not None:
            self.go_to(on)

    def go_to(self, on: date) -> None:
        """Put the keyboard on this day, where it is shown and something can be done with it."""
        row = next((row for row in self._rows if row.day.on == on and row.is_ahead), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bring_into_sight(row)

    def _row(self, day: SheetDay, today: date) -> DayRow:
        row = DayRow(day, is_ahead=day.on >= today and not day.seen)
        row.move_wished.connect(lambda days: self.move_wished.emit(day.on, day.on + timedelta(days=days)))
        row.step_wished.connect(lambda rows: self.go_to(day.on + timedelta(days=rows)))
        row.menu_wished.connect(lambda at: self.menu_wished.emit(day.on, at))
        row.drag_wished.connect(lambda: self.drag_later(row))
        return row

    def _parts(self, sheet: WeekSheet) -> Iterable[QWidget]:
        for note in sheet.notes:
            yield _note(note)
        if sheet.instructions:
            yield _instructions(sheet)
        yield _days(self._rows)
        if sheet.stop_rules:
            yield _stop_rules(sheet)
        yield _text(sheet.no_substitute, "quiet")

    def _clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _note(text: str) -> QWidget:
    frame = with_tone(with_role(QFrame(), "notice"), "info")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    layout.addWidget(_text(text))
    return frame


def _instructions(sheet: WeekSheet) -> Card:
    card = Card(sheet.instructions_title)
    card.setObjectName("weekInstructions")
    card.content.addLayout(_listed([f"{number}." for number in range(1, 6)], sheet.instructions))
    if sheet.bring:
        card.content.addWidget(_text(sheet.bring))
    return card


def _days(rows: tuple[DayRow, ...]) -> Card:
    card = Card()
    card.setObjectName("weekDays")
    card.content.setSpacing(Space.XS)
    # A day has room around it for its ring; its words begin where those of the other cards do.
    card.setContentsMargins(-Space.S, Space.NONE, -Space.S, Space.NONE)
    for index, row in enumerate(rows):
        if index:
            card.content.addWidget(with_role(QFrame(), "line"))
        card.content.addWidget(row)
    return card


def _stop_rules(sheet: WeekSheet) -> Card:
    card = Card(sheet.stop_title)
    card.setObjectName("weekStopRules")
    card.content.addLayout(_listed(["•"] * len(sheet.stop_rules), sheet.stop_rules))
    return card


def _listed(marks: list[str], texts: tuple[str, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.S)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    for row, (mark, text) in enumerate(zip(marks, texts, strict=False)):
        grid.addWidget(with_role(PlainLabel(mark), "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_text(text), row, 1)
    return grid


def _text(text: str, role: str = "body") -> QLabel:
    label = with_role(PlainLabel(with_breaks(text)), role)
    # A name may hold what looks like markup.
    label.setWordWrap(True)
    return label
