"""Restoring a backup as a step that can be undone by name."""

from collections.abc import Callable
from pathlib import Path

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog


def restore_as_step(desk: Desk, path: Path, show: Callable[[Problem], None]) -> bool:
    """Make everything what it is in the file; False where `show` was given a problem instead.

    Steps from before stay undoable: undoing this one first brings back what they were done to.
    """
    backups = desk.services.backups
    before: list[Path] = []

    def do() -> None:
        before.append(backups.restore(path).path)

    def undo() -> None:
        backups.restore(before[-1])

    return do_from_dialog(desk, desk.translate("backups", "Restore a backup"), do, undo, show)
