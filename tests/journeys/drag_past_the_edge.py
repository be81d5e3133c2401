"""Rungs of a ladder of forty are dragged past the edge of the view with the mouse, and land where the line showed."""

from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QPoint, QTimer

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.ladder.rung_list import RungList
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play
from tests.services.keeping import keep_animal

RUNGS = 40
CHOSEN = 3


class Watch:
    """Looks at the line while something is dragged; the drag has an event loop of its own."""

    def __init__(self, view: RungList) -> None:
        self.view = view
        self.line: int | None = None
        self.lines: set[int] = set()
        self._timer = QTimer(view)
        self._timer.timeout.connect(self._look)
        self._timer.start(10)

    def _look(self) -> None:
        child = self.view.drop_child
        if child is not None:
            self.line = child
            self.lines.add(child)

    def stop(self) -> None:
        """No more looking."""
        self._timer.stop()


def play_it(play: Play) -> None:
    """Up past the top edge, down past the bottom edge, three together, and one that is let go with Escape."""
    view = open_ladder(play)
    for rows, upwards in (((RUNGS - 2,), True), ((1,), False), ((30, 31, 33), True)):
        drag_and_look(play, view, rows, upwards=upwards)
    give_up(play, view)


def open_ladder(play: Play) -> RungList:
    """The Ladder page with forty rungs."""
    miles = keep_animal(play.program.services, "Fern", stages=RUNGS)
    play.desk.choose_animal(miles.animal.id)
    play.hands.press(f"ctrl+{list(PageName).index(PageName.LADDER) + 1}")
    view = find(play.window, RungList, "rungList")
    assert isinstance(view, RungList)
    play.hands.until(view.isVisible, "the ladder page")
    play.hands.until(lambda: view.model().rowCount() == RUNGS, "forty rungs")
    return view


def drag_and_look(play: Play, view: RungList, rows: tuple[int, ...], *, upwards: bool) -> None:
    """Take the first of these rows, stay beyond the edge while the list scrolls, come back in, and let go."""
    order = shown(view)
    choose(view, rows)
    start, height = view.visualRect(view.currentIndex()).center(), view.viewport().height()
    beyond = QPoint(start.x(), -25 if upwards else height + 15)
    before, in_sight = view.verticalScrollBar().value(), rows_in_sight(view)
    watch = Watch(view)

    play.hands.drag_past(view.viewport(), start, beyond, QPoint(start.x(), height // 2), 1.2)

    play.hands.until(lambda: shown(view) != order, "another order")
    watch.stop()
    moved = [order[row] for row in rows]
    rest_above = [rung for rung in order[: watch.line] if rung not in moved]
    assert watch.line is not None
    assert abs(view.verticalScrollBar().value() - before) > height, "it scrolled by itself"
    assert watch.line not in in_sight, (watch.line, in_sight)
    assert shown(view) == [
        *rest_above,
        *moved,
        *(rung for rung in order[watch.line :] if rung not in moved),
    ], (rows, watch.line)
    step = play.desk.undo_stack.undoText()
    assert step.startswith("Move 3 rungs" if len(rows) == CHOSEN else "Move Stage"), step
    play.desk.undo_stack.undo()
    play.hands.until(lambda: shown(view) == order, "the order from before")


def give_up(play: Play, view: RungList) -> None:
    """Escape while the rung hangs over the list."""
    order, steps = shown(view), play.desk.undo_stack.index()
    choose(view, (2,))
    start = view.visualRect(view.currentIndex()).center()

    play.hands.drag_past(view.viewport(), start, QPoint(start.x(), view.viewport().height() + 15), None, 0.5)

    assert view.drop_child is None
    assert shown(view) == order
    assert play.desk.undo_stack.index() == steps


def choose(view: RungList, rows: tuple[int, ...]) -> None:
    """These rows chosen, the first in the middle of what is seen."""
    view.choose(rows)
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(rows[0], 0), flags.NoUpdate)
    view.show_current()


def shown(view: RungList) -> list[UUID]:
    """The rungs from the top."""
    model = view.model()
    return [model.rung(row).stage_id for row in range(model.rowCount())]  # type: ignore[attr-defined]


def rows_in_sight(view: RungList) -> set[int]:
    """The gaps between rows that can be seen now."""
    seen = view.viewport().rect()
    model = view.model()
    return {row for row in range(model.rowCount()) if view.visualRect(model.index(row, 0)).intersects(seen)}


if __name__ == "__main__":
    with open_play(folder_given(), sample=False) as opened:
        play_it(opened)
    print("done")
