"""A session on the Week page is dragged to another day and back with the mouse, and refused where a rule says no."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QScrollArea

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.week.sheet_view import SheetView
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play
from tests.services.keeping import keep_animal

DAY = timedelta(days=1)


def drag_it(play: Play) -> None:
    """Two days later, back by keyboard, undone, not onto the day after a new rung, and past the edge."""
    fern = keep_animal(play.program.services, "Fern")
    play.desk.choose_animal(fern.animal.id)
    play.hands.press(f"ctrl+{list(PageName).index(PageName.WEEK) + 1}")
    sheet = find(play.window, SheetView, "weekSheet")
    assert isinstance(sheet, SheetView)
    play.hands.until(lambda: sheet.isVisible() and planned(sheet), "the week")
    today, before = play.program.clock.today(), planned(sheet)
    assert before[0] == today

    drag(play, sheet, today, today + 2 * DAY)
    play.hands.until(lambda: planned(sheet)[0] == today + 2 * DAY, "the session two days later")
    assert play.desk.undo_stack.undoText().startswith("Move the session to ")
    assert focused(sheet) == today + 2 * DAY
    play.hands.press("alt+Up", "alt+Up")
    play.hands.until(lambda: planned(sheet) == before, "the plan of before, by keyboard")
    play.hands.press("ctrl+z", "ctrl+z", "ctrl+z")
    play.hands.until(lambda: not play.desk.undo_stack.canUndo(), "everything undone")
    assert planned(sheet) == before

    free = next(row.day.on for row in sheet.rows if row.day.on > today and row.day.planned is None)
    after_it = next(on for on in before if on > free)
    drag(play, sheet, after_it, free)
    play.hands.until(lambda: any("stays free" in text for text in labels(play)), "why it stays free")
    assert planned(sheet) == before
    assert not play.desk.undo_stack.canUndo()
    past_the_edge(play, sheet)


def past_the_edge(play: Play, sheet: SheetView) -> None:
    """In a low window the page scrolls while the session hangs near its lower edge."""
    play.window.resize(play.window.width(), 420)
    scroll, today = find(play.window, QScrollArea, "weekScroll"), sheet.rows[0].day.on
    assert isinstance(scroll, QScrollArea)
    play.hands.until(lambda: scroll.height() < 420, "a low window")
    bar, view = scroll.verticalScrollBar(), scroll.viewport()
    play.hands.until(lambda: bar.maximum() > 300, "more than there is room for")
    first = sheet.rows[0]
    bar.setValue(first.mapTo(sheet, first.rect().topLeft()).y() + sheet.y() - 40)
    play.hands.until(lambda: 0 < first.mapTo(view, QPoint()).y() < 120, "the first day at the top")
    before, start = bar.value(), first.mapTo(view, first.rect().center())
    middle = QPoint(start.x(), view.height() // 2)

    reached = [before]
    bar.valueChanged.connect(reached.append)

    play.hands.drag_past(view, start, QPoint(start.x(), view.height() - 30), middle, 0.3)

    play.hands.until(lambda: planned(sheet)[0] > today, "the session on a later day")
    assert max(reached) > before + 50, "it scrolled by itself"


def drag(play: Play, sheet: SheetView, start: date, end: date) -> None:
    """From the words of one day onto those of the other, both in sight."""
    scroll = find(play.window, QScrollArea, "weekScroll")
    assert isinstance(scroll, QScrollArea)
    rows = {row.day.on: row for row in sheet.rows}
    scroll.ensureWidgetVisible(rows[max(start, end)])
    scroll.ensureWidgetVisible(rows[min(start, end)])
    source, target = rows[start], rows[end]
    play.hands.drag(
        sheet, source.mapTo(sheet, source.rect().center()), target.mapTo(sheet, target.rect().center())
    )


def planned(sheet: SheetView) -> list[date]:
    """The days with a session, as shown."""
    return [row.day.on for row in sheet.rows if row.day.planned]


def focused(sheet: SheetView) -> date | None:
    """The day that the keyboard is on."""
    return next((row.day.on for row in sheet.rows if row.hasFocus()), None)


def labels(play: Play) -> list[str]:
    """Everything that is written in the window."""
    return [label.text() for label in play.window.findChildren(QLabel) if label.isVisible()]


if __name__ == "__main__":
    with open_play(folder_given(), sample=False) as opened:
        drag_it(opened)
    print("done")
