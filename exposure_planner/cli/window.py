"""No command: opens the window."""

import sys

from exposure_planner.bootstrap import open_window
from exposure_planner.cli.places import open_place
from exposure_planner.cli.wishes import Place
from exposure_planner.paths import data_folder
from exposure_planner.system_check import check_window
from exposure_planner.wording.computer import say_no_window
from exposure_planner.wording.translate import english


def window(place: Place) -> int:
    """Open the window; where there is no screen, say what is missing and which commands work all the same."""
    check = check_window()
    if check.shortage is not None:
        print(say_no_window(check.shortage, english), file=sys.stderr)
        print("The commands advise, week, log and doctor work without a window; see --help.", file=sys.stderr)
        return 1
    return open_window(lambda: open_place(place), data_folder(place.data_dir), check.platform, "")
