"""What is said of data that another window has open."""

from exposure_planner.errors import OpenElsewhere
from exposure_planner.wording.backups import say_when
from exposure_planner.wording.translate import Translate


def say_open_elsewhere(problem: OpenElsewhere, translate: Translate) -> str:
    """On which computer, by whom and since when, as far as that is known; in one sentence."""
    said = {
        "path": str(problem.path),
        "host": problem.host,
        "user": problem.user,
        "when": say_when(problem.since, translate) if problem.since else "",
    }
    if not problem.host:
        return translate(
            "problems",
            "{path} is open in another window here; close it and try again.",
        ).format(**said)
    if problem.user and problem.since:
        return translate(
            "problems",
            "{path} is open on the computer “{host}”, by {user}, since {when}; close it there and try again.",
        ).format(**said)
    return translate(
        "problems", "{path} is open on the computer “{host}”; close it there and try again."
    ).format(**said)
