"""Keeps windows away from a file while a command puts another one in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def no_window_over(database: Path) -> Iterator[None]:
    """Nobody opens a window over this file meanwhile. Raises OpenElsewhere where one is open already."""
    try:
        from exposure_planner.gui.start_up.one_window import OneWindow
    except ImportError:
        # Where Qt cannot be loaded, there is no window.
        yield
        return
    only = OneWindow(database)
    if not only.take():
        raise only.open_elsewhere()
    try:
        yield
    finally:
        only.let_go()
