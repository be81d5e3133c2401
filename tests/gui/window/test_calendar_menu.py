"""The File menu brings the week into a calendar, from whichever page is in sight."""

from PySide6.QtGui import QAction

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.week.calendar_dialog import CalendarDialog
from exposure_planner.gui.window.main_window import MainWindow


def test_it_stands_right_after_the_pdf_and_answers_from_any_page(window: MainWindow) -> None:
    window.show_page(PageName.TODAY)
    actions = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]
    names = [action.objectName() for action in actions]
    assert names.index("saveWeekForCalendar") == names.index("saveWeekAsPdf") + 1

    found = window.findChild(QAction, "saveWeekForCalendar")
    assert isinstance(found, QAction)
    found.trigger()

    dialog = window.findChild(CalendarDialog)
    assert isinstance(dialog, CalendarDialog)
    assert dialog.isVisible()
    dialog.reject()
