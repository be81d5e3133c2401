"""Restoring a backup as a step that can be undone by name."""

from collections.abc import Callable
from pathlib import Path

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk, Tone
from exposure_planner.gui.undo.from_dialog import do_from_dialog


def restore_as_step(desk: Desk, path: Path, show: Callable[[Problem], None]) -> bool:
    """Make everything what it is in the file; False where `show` was given a problem instead.

    Steps from before stay undoable: undoing this one first brings back what they were done to. What a command, or
    anything else that is no step, kept in between is in the backup that is made before; that is said.
    """
    backups = desk.services.backups
    before: list[Path] = []

    def do() -> None:
        kept_since = bool(before) and _something_came_in(desk, before[-1])
        before.append(backups.restore(path).path)
        _say_where_it_is(desk, kept_since=kept_since)

    def undo() -> None:
        kept_since = _something_came_in(desk, path)
        backups.restore(before[-1])
        _say_where_it_is(desk, kept_since=kept_since)

    return do_from_dialog(desk, desk.translate("backups", "Restore a backup"), do, undo, show)


def _something_came_in(desk: Desk, restored: Path) -> bool:
    """Whether more is kept now than what this file holds, which was restored last."""
    difference = desk.services.backups.look_into(restored).difference
    return difference is not None and not difference.is_none


def _say_where_it_is(desk: Desk, *, kept_since: bool) -> None:
    if kept_since:
        desk.say(
            desk.translate(
                "backups", "Something was kept in between: it is in the newest backup (File, Backups)."
            ),
            Tone.CARE,
        )
