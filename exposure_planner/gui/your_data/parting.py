"""What is left to do when the window is gone and the database closed: deleting everything, for whoever wished it.

Needs no Qt until there is something to tell.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

Delete = Callable[[], Sequence[Path]]
"""Deletes everything; gives back what could not be deleted."""


class Parting:
    """Deletes everything at the very end, because a window that closes still writes."""

    def __init__(self) -> None:
        self._delete: Delete | None = None

    def wish(self, delete: Delete) -> None:
        """Everything is to be deleted once the window is gone."""
        self._delete = delete

    def carry_out(self) -> None:
        """Do what was wished, and say that it is done; nothing where nothing was."""
        if self._delete is None:
            return
        from exposure_planner.gui.start_up.dialog_alone import answered_alone, let_go_of_windows
        from exposure_planner.gui.your_data.gone_dialog import GoneDialog

        # They have watches that would ask a database which is not there any more.
        let_go_of_windows()
        left = self._delete()
        answered_alone(lambda: GoneDialog(left))
