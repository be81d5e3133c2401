"""Journeys in real windows, each in a process of its own on a display of its own."""

import signal
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.journeys.conftest import Run

pytestmark = pytest.mark.journey


def test_a_rung_that_was_dragged_with_the_mouse_is_still_there_after_a_restart(run_journey: Run) -> None:
    """The order is in the database, not in the window."""
    run_journey("drag_a_rung")
    run_journey("drag_a_rung", "look")


def test_a_card_indoors_is_dragged_with_all_of_its_need(run_journey: Run) -> None:
    """A real mouse, a line where it lands, and one undo."""
    run_journey("drag_an_activity")


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


def words(text: str) -> str:
    """The text with single blanks, however its lines were broken."""
    return " ".join(text.split())
