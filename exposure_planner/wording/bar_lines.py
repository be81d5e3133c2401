"""What each line of the bar asks for, as people read it."""

from collections.abc import Callable, Mapping, Sequence

from exposure_planner.simulation.result import BarLine
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def bar_line_name(what: str, translate: Translate) -> str:
    """What a line asks for; a code without words keeps its own name."""
    return BAR_LINES[what](translate) if what in BAR_LINES else what


def say_met(line: BarLine, translate: Translate) -> str:
    """Whether the line was met, in a word that is as long either way."""
    return translate("bar", "met") if line.met else translate("bar", "NOT met")


def say_measured_against(lines: Sequence[BarLine], translate: Translate) -> str:
    """Which rules the lines of one kind of learner are measured against."""
    best = next((line.against for line in lines if line.what == "own_over"), "")
    fast = next((line.against for line in lines if line.what == "sessions"), "") or best
    if best == fast:
        return translate("bar", "Measured against “{best}”.").format(best=best)
    return translate("bar", "Measured against “{best}”; sessions and days against “{fast}”.").format(
        best=best, fast=fast
    )


BAR_LINES: Mapping[str, _Say] = {
    "own_over": lambda translate: translate("bar", "Sessions that were too much, frights left out"),
    "over": lambda translate: translate("bar", "All sessions that were too much"),
    "goal_bold": lambda translate: translate("bar", "Bold animals at the goal"),
    "goal_ordinary": lambda translate: translate("bar", "Ordinary animals at the goal"),
    "goal_slow": lambda translate: translate("bar", "Slow animals at the goal"),
    "goal_nervous": lambda translate: translate("bar", "Nervous animals at the goal"),
    "sessions": lambda translate: translate("bar", "Sessions to the goal"),
    "days": lambda translate: translate("bar", "Days to the goal"),
    "sent_away": lambda translate: translate("bar", "Given up on, though they could make it"),
    "sent_away_nervous": lambda translate: translate("bar", "The same, of the nervous"),
    "never_recognised": lambda translate: translate("bar", "Recognised as never liking it"),
    "never_over": lambda translate: translate("bar", "Their sessions that were too much, each"),
    "never_climb_loses": lambda translate: translate(
        "bar", "Never going up loses, by goals or by what was too much"
    ),
    "always_climb_loses": lambda translate: translate(
        "bar", "Always going up loses, by goals or by what was too much"
    ),
}
"""By the codes of `BarLine.what`."""
