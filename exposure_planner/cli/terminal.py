"""The terminal: answers go to its output, what a person should put right goes beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import TextIOWrapper
from typing import TextIO

from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Terminal:
    """Where a command speaks.

    Attributes:
        translate: turns a sentence into the person's language.
    """

    output: TextIO
    beside: TextIO
    translate: Translate

    def say(self, lines: Iterable[str]) -> None:
        """Lines of the answer."""
        for line in lines:
            self.output.write(f"{line}\n")

    def hint(self, sentence: str) -> None:
        """One sentence that is not part of the answer."""
        self.beside.write(f"{sentence}\n")


def forgive_letters(stream: TextIO) -> None:
    """Write "?" for a letter that this terminal does not have, instead of giving up."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")
