"""Keeps the tests of windows apart from each other."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from exposure_planner.gui.collecting import collect_what_is_due


@pytest.fixture(autouse=True)
def _garbage_in_this_thread() -> Iterator[None]:
    """As in the program: widgets that nobody holds are let go in the window's thread and in no other."""
    gc.disable()
    yield
    collect_what_is_due()
    gc.enable()


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Hide what a test leaves: a dialog that asks before it goes would keep the mouse from the next test's window."""
    yield
    if QApplication.instance() is not None:
        for widget in QApplication.topLevelWidgets():
            widget.hide()
