"""What the window is handed because it may not reach for it itself: files, and what is shipped.

Everything is imported where it is used: most windows are never asked for any of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from exposure_planner.errors import Problem
from exposure_planner.paths import DataFolder, data_folder

if TYPE_CHECKING:
    from exposure_planner.gui.tested.source import HowTested
    from exposure_planner.gui.your_data.own_data import OwnData
    from exposure_planner.gui.your_data.parting import Parting
    from exposure_planner.simulation.result import Comparison


def own_data(
    folder: DataFolder, database: Path, second_folders: Callable[[], Sequence[Path]], parting: Parting
) -> OwnData:
    """The whole of a person's data, to be looked at, and deleted when they part."""
    from exposure_planner.gui.your_data.own_data import OwnData
    from exposure_planner.storage.backups.folder import backups_within
    from exposure_planner.storage.own_files import OwnFiles

    def second() -> Sequence[Path]:
        return [backups_within(chosen, database) for chosen in second_folders()]

    files = OwnFiles(folder.folder, database, second)

    def delete() -> Sequence[Path]:
        # What starts with the computer is the person's own data, never the sample or another folder.
        if folder == data_folder():
            from exposure_planner.autostart import autostart

            with suppress(Problem):
                autostart().turn_off()
        return files.delete()

    return OwnData(look=files.look, delete_at_the_end=lambda: parting.wish(delete))


def how_tested() -> HowTested:
    """How the pacing was tested, and the way to test it here."""
    from exposure_planner.gui.tested.source import HowTested

    return HowTested(shipped=_shipped_comparison, compare=_compare)


def _shipped_comparison() -> Comparison | None:
    from exposure_planner.catalogue.pacing_test import shipped_comparison

    return shipped_comparison()


def _compare(
    animals: int, seed: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool], /
) -> Comparison | None:
    from exposure_planner.services.all_cores import compare_on_all_cores

    return compare_on_all_cores(animals, seed, progress, cancelled)
