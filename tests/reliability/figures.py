"""What a run of many rounds comes to."""

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Self


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

    def lines(self) -> list[str]:
        """The figures as they are printed."""
        ends = ", ".join(f"{count} {how}" for how, count in sorted(self.ended.items()))
        also = "".join(f"; {count} {what}" for what, count in sorted(self.also.items()))
        return [
            f"{self.what}: {self.rounds} rounds, {len(self.wrong)} wrong ({ends}{also})",
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
