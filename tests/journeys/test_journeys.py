"""Journeys in real windows, each in a process of its own on a display of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pypdf import PdfReader

from exposure_planner.bootstrap import load_sample_once, open_program
from exposure_planner.paths import DataFolder
from tests.journeys.conftest import Run
from tests.journeys.print_queue import QUEUE, PrintQueue, missing_for_queue, open_queue
from tests.journeys.screen import REQUIRED, Screen
from tests.journeys.without_network import in_empty_network

pytestmark = pytest.mark.journey


def test_a_rung_that_was_dragged_with_the_mouse_is_still_there_after_a_restart(run_journey: Run) -> None:
    """The order is in the database, not in the window."""
    run_journey("drag_a_rung")
    run_journey("drag_a_rung", "look")


def test_a_card_indoors_is_dragged_with_all_of_its_need(run_journey: Run) -> None:
    """A real mouse, a line where it lands, and one undo."""
    run_journey("drag_an_activity")


def test_a_session_is_dragged_to_another_day_and_refused_where_a_rule_says_no(run_journey: Run) -> None:
    """With the mouse and with Alt and the arrows, undone by name."""
    run_journey("drag_a_day")


def test_a_rung_dragged_past_the_edge_of_the_view_lands_where_the_line_showed(run_journey: Run) -> None:
    """Forty rungs: one alone, then three chosen ones together, past either edge; Escape leaves all as it was."""
    run_journey("drag_past_the_edge")


def test_a_session_is_rated_by_keyboard_alone(run_journey: Run) -> None:
    """Two keys, and what comes next is there; undo and redo by keyboard too."""
    run_journey("rate_by_keyboard")


@pytest.mark.parametrize(("by", "animal"), [("mouse", "cat"), ("keyboard", "cat"), ("keyboard", "dog")])
def test_a_session_outlives_a_kill_and_is_rated(run_journey: Run, by: str, animal: str) -> None:
    """Start, marks, kill -9, start again: it is still under way, with its marks; home now, rating, advice."""
    run_journey("session_through_a_kill", by, animal, "before", ends_with=-signal.SIGKILL)
    run_journey("session_through_a_kill", by, animal)


def test_a_week_goes_in_from_paper_in_under_a_minute(run_journey: Run) -> None:
    """By keyboard alone, five keys a row, and one step to undo."""
    run_journey("week_from_paper")


def test_the_paper_says_what_the_page_shows(run_journey: Run, tmp_path: Path) -> None:
    """One page, and its days, rungs and instructions are those of the Week page."""
    run_journey("paper_is_the_page")

    pages = PdfReader(tmp_path / "week.pdf").pages
    printed = words(pages[0].extract_text())
    shown = (tmp_path / "shown.txt").read_text(encoding="utf-8").splitlines()
    instructions = [line for line in shown if line.startswith("If ") or "session" in line]
    assert len(pages) == 1
    assert len(instructions) >= 5
    assert [line for line in instructions if words(line) not in printed] == []


def test_from_the_welcome_to_a_printed_week(run_journey: Run, tmp_path: Path) -> None:
    """Add an animal, answer the red flags, take a ready ladder, rate, and save the week as PDF."""
    run_journey("welcome_to_week")

    text = words(PdfReader(tmp_path / "week.pdf").pages[0].extract_text())
    assert "Nina" in text
    assert "no substitute for a vet" in text


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintQueue]:
    """A real print queue; without the programs for it the journey skips, or fails where it is required."""
    missing = missing_for_queue()
    if missing:
        word = f"printing needs {', '.join(missing)}"
        if os.environ.get(REQUIRED) == "required":
            pytest.fail(word)
        pytest.skip(word)
    # The server gives up root, so it needs a folder that others may enter; pytest's own may not be.
    with TemporaryDirectory() as folder, open_queue(Path(folder)) as opened:
        monkeypatch.setenv("CUPS_SERVER", opened.server)
        yield opened


def test_closed_it_waits_in_the_tray_and_comes_back(screen: Screen, run_journey: Run) -> None:
    """With a real tray, as a desktop has one."""
    tray = subprocess.Popen(["trayer", "--edge", "bottom"], env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        run_journey("wait_in_the_tray")
    finally:
        tray.terminate()
        tray.wait(timeout=10)


def test_the_week_comes_out_of_a_real_printer(queue: PrintQueue, run_journey: Run) -> None:
    """From the window, by mouse and keyboard, through the computer's own print dialog."""
    run_journey("print_the_week")

    (job,) = queue.wait_for(1)
    pages = PdfReader(job).pages
    assert len(pages) == 1
    assert "Miles Davis" in words(pages[0].extract_text())
    assert "When to stop" in words(pages[0].extract_text())


def test_the_week_is_printed_from_the_terminal(queue: PrintQueue, tmp_path: Path) -> None:
    """Every animal's week as one job, and no window anywhere."""
    with open_program(DataFolder(folder=tmp_path)) as program:
        load_sample_once(program)

    printed = _terminal("--data-dir", str(tmp_path), "week", "--printer", QUEUE)
    gone = _terminal("--data-dir", str(tmp_path), "week", "--printer", "The one in the kitchen")

    (job,) = queue.wait_for(1)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert len(PdfReader(job).pages) >= 3
    assert gone.returncode == 1
    assert gone.stderr.startswith("The printer")


def _terminal(*words_typed: str) -> "subprocess.CompletedProcess[str]":
    ours = [sys.executable, "-m", "tests.journeys.without_network", "exposure_planner"]
    command = in_empty_network([*ours, *words_typed])
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def words(text: str) -> str:
    """The text with single blanks, however its lines were broken."""
    return " ".join(text.split())
