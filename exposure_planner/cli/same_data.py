"""What has to be typed for the same data."""

import shlex

from exposure_planner.cli.arguments import PROGRAM
from exposure_planner.cli.wishes import Place


def typed_for(place: Place, *command: str) -> str:
    """The command as it is typed, for the data that was meant."""
    words = [PROGRAM, *command]
    if place.data_dir is not None:
        words += ["--data-dir", str(place.data_dir.absolute())]
    if place.database is not None:
        words += ["--database", place.database]
    return shlex.join(words)
