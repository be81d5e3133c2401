"""One day of the week on screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.wording.week_sheet import PlannedRow, SeenRow, SheetDay

_DATE_LETTERS = 15
_LEVEL_LETTERS = 16


class DayRow(QWidget):
    """One day: what was seen, what is planned and what to do next, or why it is free."""

    def __init__(self, day: SheetDay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"day{day.on.isoformat()}")
        self.setAccessibleName(day.name)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.L)
        layout.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * _DATE_LETTERS)
        layout.setColumnStretch(1, 1)
        layout.addLayout(self._date(day), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._content(day), 0, 1)

    def _date(self, day: SheetDay) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        date = with_role(QLabel(day.short_name), "strong")
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
    word = with_role(QLabel(seen.text), "strong")
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
    label = with_role(QLabel(text), role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
