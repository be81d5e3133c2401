"""Where a dragged session may land on the Week page, and what shows it."""

from datetime import date, timedelta

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from exposure_planner.gui.week.page import WeekPage
from tests.gui.week.shown import row, sheet
from tests.printing.weeks import TODAY

DAY = timedelta(days=1)


def over(page: WeekPage, on: date) -> QPointF:
    here = row(page, on)
    return QPointF(here.mapTo(sheet(page), here.rect().center()))


def test_the_day_under_the_mouse_shows_where_the_session_would_land(page_of_miles: WeekPage) -> None:
    sheet(page_of_miles).drag_over(over(page_of_miles, TODAY + 2 * DAY))

    assert sheet(page_of_miles).landing == TODAY + 2 * DAY
    shown = [each.day.on for each in sheet(page_of_miles).rows if each.property("role") == "dayLanding"]
    assert shown == [TODAY + 2 * DAY]


def test_the_line_between_two_days_belongs_to_one_of_them(page_of_miles: WeekPage) -> None:
    above, below = row(page_of_miles, TODAY + DAY), row(page_of_miles, TODAY + 2 * DAY)
    bottom = above.mapTo(sheet(page_of_miles), above.rect().bottomLeft())
    top = below.mapTo(sheet(page_of_miles), QPoint())

    for y in range(bottom.y(), top.y() + 1):
        sheet(page_of_miles).drag_over(QPointF(bottom.x() + 50, y))
        assert sheet(page_of_miles).landing in {TODAY + DAY, TODAY + 2 * DAY}


def test_nothing_lands_beside_the_days_or_on_one_that_is_over(page_of_miles: WeekPage) -> None:
    sheet(page_of_miles).drag_over(QPointF(-20, 5))
    beside = sheet(page_of_miles).landing
    page_of_miles.show_previous_week()
    sheet(page_of_miles).drag_over(over(page_of_miles, TODAY - 3 * DAY))

    assert beside is None
    assert sheet(page_of_miles).landing is None


def test_what_is_dragged_from_elsewhere_is_not_taken(page_of_miles: WeekPage) -> None:
    other = QMimeData()
    other.setText("2026-11-24")
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, other, Qt.MouseButton.LeftButton, none)

    QApplication.sendEvent(sheet(page_of_miles), entering)

    assert not entering.isAccepted()
