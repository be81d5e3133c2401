"""One case file that comes again and again with new ids, and what becomes of it when it is taken in."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from exposure_planner.bootstrap import open_program
from exposure_planner.paths import DataFolder
from tests.fake_clock import FakeClock
from tests.reliability.watched import Rows, watched_rows
from tests.storage.everything import keep_everything

_ID: Final = re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b[0-9a-f]{32}\b")


@dataclass(frozen=True)
class Stranger:
    """A case file as text, and the rows that it becomes."""

    text: str
    rows: Rows

    def again(self, new_id: Callable[[], UUID]) -> "Stranger":
        """The same case, about somebody else."""
        known: dict[str, UUID] = {}

        def another(found: re.Match[str]) -> str:
            old = found.group()
            new = known.setdefault(old.replace("-", ""), new_id())
            return str(new) if "-" in old else new.hex

        def renamed(value: str | int | None) -> str | int | None:
            return _ID.sub(another, value) if isinstance(value, str) else value

        text = _ID.sub(another, self.text)
        rows: Rows = {
            _ID.sub(another, key): [renamed(value) for value in values] for key, values in self.rows.items()
        }
        return Stranger(text, rows)


def a_stranger(folder: Path) -> Stranger:
    """A case with one of everything in it."""
    with open_program(DataFolder(folder=folder / "stranger"), clock=FakeClock()) as program:
        keep_everything(program.database, "A stranger")
        file = folder / "stranger.json"
        program.services.cases.export(file)
        return Stranger(file.read_text(encoding="utf-8"), watched_rows(program.folder.database))
