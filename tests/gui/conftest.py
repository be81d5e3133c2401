"""Keeps the tests of windows apart from each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Hide what a test leaves: a dialog that asks before it goes would keep the mouse from the next test's window."""
    yield
    if QApplication.instance() is not None:
        for widget in QApplication.topLevelWidgets():
            widget.hide()
