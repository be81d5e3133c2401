"""How long the frames are while forty rungs scroll by, and while some are dragged over them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.rung_list import RungList
from tests.gui.daily import open_day
from tests.how_many import STEADY

RUNGS = 40
FRAMES = 300 if not STEADY else 300 // 5
PIXELS_A_FRAME = 24
"""What the fastest scrolling by itself makes in one frame."""

FRAME_MS = 16.7


@pytest.fixture
def rungs(qtbot: QtBot, tmp_path: Path) -> Iterator[RungList]:
    """The list on a page as large as on most screens."""
    with open_day(tmp_path / "data", stages=RUNGS) as day:
        page = LadderPage(day.desk)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        qtbot.waitExposed(page)
        yield page.sheet.rungs


def test_measure_scrolling_and_dragging(rungs: RungList, capsys: pytest.CaptureFixture[str]) -> None:
    bar, viewport = rungs.verticalScrollBar(), rungs.viewport()
    rungs.begin_drag((3, 4, 5))

    def scroll(frame: int) -> None:
        bar.setValue(_to_and_fro(frame * PIXELS_A_FRAME, bar.maximum()))

    def drag(frame: int) -> None:
        rungs.drag_over(float(100 + _to_and_fro(frame * 7, viewport.height() - 200)))

    def drag_and_scroll(frame: int) -> None:
        scroll(frame)
        rungs.drag_over(float(viewport.height() // 2 + frame % 3))

    taken = {
        "scroll": _frames(rungs, scroll),
        "drag": _frames(rungs, drag),
        "drag and scroll": _frames(rungs, drag_and_scroll),
    }

    with capsys.disabled():
        print(f"\n{RUNGS} rungs, {FRAMES} frames{'median':>16}{'p95':>8}{'p99':>8}{'of a frame':>12}")
        for name, milliseconds in taken.items():
            cuts = quantiles(milliseconds, n=100)
            share = cuts[98] / FRAME_MS
            print(f"{name:<22}{median(milliseconds):>16.2f}{cuts[94]:>8.2f}{cuts[98]:>8.2f}{share:>12.2f}")
    assert rungs.drop_child is not None


def _to_and_fro(way: int, length: int) -> int:
    at = way % (2 * length)
    return at if at <= length else 2 * length - at


def _frames(rungs: RungList, move: Callable[[int], None]) -> list[float]:
    """Milliseconds of each frame: the move, and everything painted anew."""
    for frame in range(20):
        move(frame)
        rungs.viewport().repaint()
    taken = []
    for frame in range(FRAMES):
        begun = perf_counter()
        move(frame)
        rungs.viewport().repaint()
        taken.append((perf_counter() - begun) * 1000)
    return taken
