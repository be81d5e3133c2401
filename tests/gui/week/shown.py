"""Reads a page as a person does."""

from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from exposure_planner.gui.week.day_row import DayRow
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.gui.week.sheet_view import SheetView


def labels_on(widget: QWidget) -> list[str]:
    """The text of every label that can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def dates_on(page: WeekPage) -> str:
    """The page's title."""
    title = page.findChild(QLabel, "weekTitle")
    assert isinstance(title, QLabel)
    return title.text()


def row(page: WeekPage, on: date) -> DayRow:
    """The row of a day."""
    return next(each for each in sheet(page).rows if each.day.on == on)


def sheet(page: WeekPage) -> SheetView:
    """The seven days."""
    found = page.findChild(SheetView)
    assert isinstance(found, SheetView)
    return found


def planned(page: WeekPage) -> list[date]:
    """The days that have a session."""
    return [each.day.on for each in sheet(page).rows if each.day.planned]
