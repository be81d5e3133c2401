"""Rungs that are dragged land where the line shows, and the list scrolls by itself near its edges."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.drag_card import drag_card
from exposure_planner.gui.ladder.drop_gap import line_height
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.rung_list import RungList
from exposure_planner.gui.style.theme import colours
from tests.gui.daily import Day, open_day
from tests.gui.ladder.numbered import rects
from tests.gui.ladder.pressing import select


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Miles has a ladder of forty rungs."""
    with open_day(tmp_path / "data", stages=40) as opened:
        yield opened


@pytest.fixture
def rungs(page: LadderPage, qtbot: QtBot) -> RungList:
    """The list, scrolled to the top."""
    bar = page.sheet.rungs.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    # The page brings the chosen rung into the middle once it is laid out: let that be the one on top.
    page.sheet.rungs.choose([0])
    page.sheet.rungs.scrollToTop()
    return page.sheet.rungs


def titles(day: Day) -> list[str]:
    """From the top, as on screen."""
    stages = day.services.ladders.get(day.miles.ladder.id).stages
    return [stage.title.removeprefix("Stage ") for stage in reversed(stages)]


def height_of(rungs: RungList, row: int, share: float) -> float:
    rect = rungs.visualRect(rungs.model().index(row, 0))
    return rect.top() + share * rect.height()


@pytest.mark.parametrize(
    ("share", "order"), [(0.2, ["40", "38", "39", "37"]), (0.8, ["40", "38", "37", "39"])]
)
def test_a_rung_lands_where_the_line_showed(
    day: Day, rungs: RungList, share: float, order: list[str]
) -> None:
    rungs.begin_drag((1,))
    y = height_of(rungs, 3, share)

    rungs.drag_over(y)
    line = rungs.drop_child
    rungs.drop_here(y)
    rungs.end_drag()

    assert line == (3 if share < 0.5 else 4)
    assert titles(day)[:4] == order


def test_there_is_no_line_where_nothing_would_change(day: Day, rungs: RungList) -> None:
    rungs.begin_drag((1, 2))

    lines = []
    for row in range(5):
        rungs.drag_over(height_of(rungs, row, 0.2))
        lines.append(rungs.drop_child)
    rungs.end_drag()

    assert lines == [0, None, None, None, 4]


def test_past_the_bottom_edge_the_list_scrolls_until_it_is_let_go(rungs: RungList, qtbot: QtBot) -> None:
    bar = rungs.verticalScrollBar()
    rungs.begin_drag((0,))

    rungs.drag_over(rungs.viewport().height() + 20)
    qtbot.waitUntil(lambda: bar.value() > rungs.viewport().height())
    line, scrolled = rungs.drop_child, rungs._edge.is_running
    rungs.end_drag()

    assert line is not None
    assert rungs.visualRect(rungs.model().index(0, 0)).bottom() < 0
    assert (scrolled, rungs._edge.is_running) == (True, False)
    assert rungs.drop_child is None


def test_the_line_goes_along_while_the_list_scrolls_under_a_mouse_at_rest(
    rungs: RungList, qtbot: QtBot
) -> None:
    rungs.begin_drag((39,))
    rungs.drag_over(rungs.viewport().height() - 10)
    first = rungs.drop_child

    qtbot.waitUntil(lambda: rungs.drop_child != first)
    rungs.end_drag()

    assert first is not None


def test_in_a_small_window_the_edge_is_where_the_sight_ends(
    page: LadderPage, rungs: RungList, qtbot: QtBot
) -> None:
    page.resize(900, 360)
    qtbot.waitUntil(lambda: rungs.viewport().visibleRegion().boundingRect().height() < rungs.height() - 40)
    seen = rungs.viewport().visibleRegion().boundingRect()
    rungs.begin_drag((0,))

    rungs.drag_over(seen.bottom() - 5)
    at_the_edge = rungs._edge.is_running
    rungs.end_drag()

    assert at_the_edge


@pytest.mark.parametrize(("child", "y"), [(0, 6.0), (1, 100.0), (3, 245.0)])
def test_the_line_stays_in_sight_above_the_first_and_below_the_last(child: int, y: float) -> None:
    rows = rects(3, height=100)

    assert line_height(child, rows, rects(1, height=250)[0]) == pytest.approx(y, abs=1)


def test_nothing_of_another_program_is_taken(page: LadderPage, rungs: RungList) -> None:
    for widget in (rungs.viewport(), page.sheet):
        data = QMimeData()
        data.setText("Something else")
        event = QDragEnterEvent(
            QPoint(50, 50),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted()


def test_the_card_on_the_mouse_can_be_seen_through_and_several_are_a_stack(qapp: QApplication) -> None:
    one = drag_card("Lobby", "lobby · 4 min", 1, colours(), 2)
    three = drag_card("Lobby", "3 rungs", 3, colours(), 2)

    inside = one.toImage().pixelColor(QPointF(20, 40).toPoint())
    assert 0.5 < inside.alphaF() < 1
    assert one.devicePixelRatio() == 2
    assert three.height() > one.height()


def test_what_is_dragged_is_what_is_chosen(page: LadderPage, day: Day, rungs: RungList) -> None:
    select(page, day, 40, 38)

    assert rungs.chosen_rows() == (0, 2)
