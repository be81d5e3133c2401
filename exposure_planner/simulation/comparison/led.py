"""What is kept of one animal's way under one rule: few enough numbers for many thousand animals."""

from collections.abc import Iterable
from dataclasses import dataclass

from exposure_planner.simulation.trial import Ending, Run


@dataclass(frozen=True, kw_only=True)
class Led:
    """One animal under one rule.

    Attributes:
        sessions, days: until it ended, however it ended.
        own_over, over, severe: sessions over the threshold (by no fright; by anything) and severe ones.
        worst_run: the longest row of sessions over the threshold.
    """

    ending: Ending
    sessions: int
    days: int
    own_over: int
    over: int
    severe: int
    worst_run: int

    @property
    def reached(self) -> bool:
        """Whether it was brought to the goal."""
        return self.ending is Ending.GOAL

    @property
    def sent_away(self) -> bool:
        """Whether the rule gave up on it."""
        return self.ending is Ending.SENT_AWAY


def led_by(run: Run) -> Led:
    """The numbers of one run."""
    return Led(
        ending=run.ending,
        sessions=len(run.sessions),
        days=run.days,
        own_over=sum(lived.own_over for lived in run.sessions),
        over=sum(lived.over for lived in run.sessions),
        severe=sum(lived.severe for lived in run.sessions),
        worst_run=_longest_row(lived.over for lived in run.sessions),
    )


def _longest_row(marks: Iterable[bool]) -> int:
    longest = row = 0
    for mark in marks:
        row = row + 1 if mark else 0
        longest = max(longest, row)
    return longest
