"""Ways out of data that cannot be opened."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from exposure_planner.household.backup import WholeBackup
from exposure_planner.household.salvaged import Salvaged


class Rescue(Protocol):
    """Ways out of data that cannot be opened. The file itself is never written to: it gets another name."""

    @property
    def can_salvage(self) -> bool:
        """Whether the file is ours and damaged, so that something may be read in it."""

    def backups(self) -> Sequence[WholeBackup]:
        """Every backup that can be restored, the newest first."""

    def restore(self, path: Path) -> Path | None:
        """Put a backup in the file's place; what the old file is called now.

        Raises:
            FileProblem: nothing was changed.
        """

    def salvage(self) -> tuple[Salvaged, Path | None]:
        """Put what can be read in the file's place; what was saved, and what the old file is called now.

        Raises:
            FileProblem: nothing was changed.
        """
