"""What a process said before and after each of its acts, and what must be there when it is no more."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.reliability.deeds import Deed
from tests.reliability.figures import LOST
from tests.reliability.watched import Rows


@dataclass
class Ledger:
    """What was acknowledged, and the one act that may be under way.

    Attributes:
        rows: what is kept, as far as it was acknowledged.
        backups: what each acknowledged backup holds, by the name of its file.
        newest: the backup that was acknowledged last in this round.
        acknowledged: how many acts.
        under_way: the act that was begun and not acknowledged.
    """

    rows: Rows
    backups: dict[str, Rows] = field(default_factory=dict)
    newest: str | None = None
    acknowledged: int = 0
    under_way: dict[str, Any] | None = None

    def read(self, said: Path) -> None:
        """Take over what a process said until it was killed; its last line may be broken off."""
        self.newest, self.under_way = None, None
        whole, _, _ = said.read_bytes().rpartition(b"\n")
        for line in whole.splitlines():
            self._take_over(json.loads(line))

    def settle(self, found: Rows) -> bool:
        """Whether what was found is what was acknowledged, with the act under way in whole or not at all.

        Returns:
            Whether the act under way was kept as well.

        Raises:
            AssertionError: something is missing, or half there.
        """
        if found == self.rows:
            return False
        under_way = self.under_way
        if under_way is not None and found == self._after(under_way):
            self.rows = found
            return True
        differing = sorted(key for key in {*found, *self.rows} if found.get(key) != self.rows.get(key))
        raise AssertionError(
            f"{LOST}: {len(differing)} rows, such as {differing[:3]}; under way: {under_way}"
        )

    def _take_over(self, line: dict[str, Any]) -> None:
        if "act" in line:
            self.under_way = line
            return
        assert self.under_way is not None
        if line["backup"]:
            # Of how it was before the act, which makes it first.
            self.newest = line["backup"]
            self.backups[line["backup"]] = dict(self.rows)
        self.rows = self._after(self.under_way)
        self.acknowledged += 1
        self.under_way = None

    def _after(self, act: dict[str, Any]) -> Rows:
        if act["everything_of"]:
            return dict(self.backups[act["everything_of"]])
        after = {**self.rows, **act["says"]}
        for gone in act["goes"]:
            del after[gone]
        return after


class Telling:
    """Where a process tells what it does: each line is with the system before the next thing is done."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def begins(self, deed: Deed) -> None:
        """Tell what is about to be done, and what it makes of the rows."""
        self._say(
            {"act": deed.name, "says": deed.says, "goes": deed.goes, "everything_of": deed.everything_of}
        )

    def is_done(self, backup: str | None) -> None:
        """Acknowledge it and the backup that it made: from now on neither must ever be missing."""
        self._say({"backup": backup})

    def _say(self, line: dict[str, Any]) -> None:
        os.write(self._file, json.dumps(line).encode() + b"\n")
