"""`doctor --salvage`: saves what can be read of damaged data."""

from pathlib import Path

from exposure_planner.bootstrap import check_database, rescue_from
from exposure_planner.cli.alone import no_window_over
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import Place
from exposure_planner.errors import Problem
from exposure_planner.paths import data_folder
from exposure_planner.wording.computer import say_database
from exposure_planner.wording.rescue import say_salvaged


def salvage(place: Place, terminal: Terminal) -> int:
    """Save what can be read where something is damaged, and say what; the exit code. Raises Problem.

    Nothing is done while a window is open over it.
    """
    folder = data_folder(place.data_dir)
    file = folder.database if place.database is None else None
    if place.database is not None and "://" not in place.database:
        file = Path(place.database)
    try:
        check_database(folder, place.database, file)
    except Problem as problem:
        rescue = rescue_from(problem)
        if rescue is None or not rescue.can_salvage:
            raise
        with no_window_over(file or folder.database):
            saved = rescue.salvage()
        terminal.say(say_salvaged(*saved, terminal.translate))
        return 0
    size = file.stat().st_size if file is not None else 0
    terminal.say([say_database(str(file or place.database), size, terminal.translate)])
    return 0
