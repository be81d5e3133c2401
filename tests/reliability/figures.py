"""What a run of many rounds comes to."""

import json
import textwrap
from collections import Counter
from dataclasses import dataclass, field
from typing import Final, Self

LOST: Final = "LOST"
"""How what is wrong begins where something acknowledged is missing, or half there."""


@dataclass
class Figures:
    """How many rounds there were, how each ended, and what went wrong; nothing may.

    Attributes:
        ended: how often each end was met.
        wrong: one line for each round that did not end as it must, with what repeats it.
        also: what else was counted in them.
    """

    what: str
    rounds: int = 0
    ended: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    also: Counter[str] = field(default_factory=Counter)

    @property
    def lost(self) -> int:
        """In how many rounds something acknowledged was missing, or half there."""
        return sum(LOST in line for line in self.wrong)

    def row(self, seconds: float) -> list[str]:
        """The figures as they are printed: a row of the table, and below it how the rounds ended."""
        each = seconds / max(1, self.rounds)
        counted = [
            f"{count} {what}" for what, count in (*self.ended.most_common(), *sorted(self.also.items()))
        ]
        return [
            f"{self.what:<48} {self.rounds:>6} {len(self.wrong):>6} {self.lost:>6} {each:>7.3f}",
            *textwrap.wrap(", ".join(counted), 110, initial_indent="    ", subsequent_indent="    "),
            *self.wrong[:10],
        ]

    def add(self, other: "Figures") -> None:
        """Count the rounds of another run as well."""
        self.rounds += other.rounds
        self.ended += other.ended
        self.wrong += other.wrong
        self.also += other.also

    def as_json(self) -> str:
        """For another process, which `from_json` takes it over in."""
        return json.dumps(vars(self))

    @classmethod
    def from_json(cls, told: str) -> Self:
        """What another process told."""
        said = json.loads(told)
        return cls(said["what"], said["rounds"], Counter(said["ended"]), said["wrong"], Counter(said["also"]))
