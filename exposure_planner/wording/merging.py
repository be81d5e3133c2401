"""What is said when rungs have become one."""

from collections.abc import Sequence

from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate


def say_merged(titles: Sequence[str], translate: Translate) -> str:
    """Which rung stays and where the sessions are; the titles from the easiest up, the last is the one that stays."""
    *lower, top = titles
    text = translate(
        "ladder",
        "“{top}” stays as the one rung. {lower} put away; their sessions stay in the history, and Undo brings "
        "everything back.",
    )
    return text.format(top=top, lower=say_list([f"“{title}”" for title in lower], translate))
