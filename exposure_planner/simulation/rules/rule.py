"""What a way of pacing must be able to say: what to do next, after what was seen."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from exposure_planner.planner import Ladder, Session


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a rule asks for.

    Attributes:
        rung: the place of the stage on the ladder, 0 for the lowest.
        share: of the stage's full duration, above 0 to 1.
        earliest: not before this day.
        sends_away: the rule says that this goal is not for this animal.
        split_below: the rule asks for an easier rung below this one; `rung` is what to do where nobody puts one in.
        calm_chance: how likely the rule takes a calm session to be; None where it has no idea.
    """

    rung: int
    earliest: date
    share: float = 1.0
    sends_away: bool = False
    split_below: int | None = None
    calm_chance: float | None = None


class Pacer(Protocol):
    """A rule at work with one animal."""

    def next(self, today: date) -> Wish:
        """What to do, asked on a day on which a session could be done."""
        ...

    def saw(self, session: Session) -> None:
        """One more session, in order."""
        ...

    def split(self, ladder: Ladder) -> None:
        """The ladder with the easier rung that was asked for."""
        ...


class Rule(Protocol):
    """A way of pacing."""

    @property
    def name(self) -> str:
        """How the tables call it."""
        ...

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with an animal of which nothing is known but its ladder."""
        ...
