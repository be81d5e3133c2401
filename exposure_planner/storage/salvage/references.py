"""Mends what points to something lost: it lets go, is given a stand-in, or is left out where there can be none."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from exposure_planner.household.salvaged import StandInNames
from exposure_planner.storage.erasing import GOES_ALONG

_ROUNDS: Final = 20
"""A stand-in may itself need one, and what is left out may leave something alone; no chain of ours is as long."""
_USUAL_SECONDS: Final = 300
_NEITHER_CALM_NOR_AFRAID: Final = 2
"""Uneasy: it leads neither up nor down."""
_MOMENT: Final = "%Y-%m-%d %H:%M:%S.%f"
"""As SQLAlchemy writes it."""
_NOTHING: Final[Mapping[str, Any]] = {"TEXT": "", "INTEGER": 0, "BOOLEAN": 0, "FLOAT": 0.0}


@dataclass
class Mended:
    """How much was left out or put away, and how many stand-ins were made."""

    left_out: int = 0
    put_away: int = 0
    stand_ins: int = 0


def mend_references(connection: sqlite3.Connection, names: StandInNames, moment: datetime) -> Mended:
    """Make every row point to something that is there.

    Args:
        connection: to the new database.
        names: of stand-ins.
        moment: when sessions are put away whose level is lost.
    """
    mended = Mended()
    stand_ins = _StandIns(connection, names)
    mended.put_away = stand_ins.put_away_unrated(moment)
    for _ in range(_ROUNDS):
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            break
        for table, number, parent, key in broken:
            column = _column_of(connection, table, key)
            if not _must_point(connection, table, column):
                connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (number,))
            elif not stand_ins.make(parent, table, column, number):
                found = connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
                mended.left_out += found.rowcount
    mended.stand_ins = stand_ins.count
    return mended


def _column_of(connection: sqlite3.Connection, table: str, key: int) -> str:
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return next(str(row[3]) for row in keys if row[0] == key)


def _must_point(connection: sqlite3.Connection, table: str, column: str) -> bool:
    described = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return (table, column) in GOES_ALONG or any(row[1] == column and row[3] for row in described)


class _StandIns:
    """Makes what is lost anew, by its id and with as much as what is left tells of it."""

    def __init__(self, connection: sqlite3.Connection, names: StandInNames) -> None:
        self.count = 0
        self._connection = connection
        self._names = names
        self._makers: Mapping[str, Callable[[dict[str, Any]], dict[str, Any] | None]] = {
            "household": lambda _: {"name": names.household},
            "animal": self._animal,
            "ladder": self._ladder,
            "stage": self._stage,
        }

    def make(self, parent: str, table: str, column: str, number: int) -> bool:
        """Make what this row points to; False where nothing can stand in for it."""
        maker = self._makers.get(parent)
        if maker is None:
            return False
        pointing = self._row(table, number)
        if pointing is None:
            return True
        described = maker(pointing)
        if described is None:
            return False
        self._insert(parent, {"id": pointing[column], **described})
        return True

    def put_away_unrated(self, moment: datetime) -> int:
        """Put away the sessions whose level is lost, because no plan may rest on them; how many."""
        unrated = self._connection.execute(
            "SELECT id FROM session WHERE id NOT IN (SELECT session_id FROM rating)"
        ).fetchall()
        for (session_id,) in unrated:
            level = {"before_floor": _NEITHER_CALM_NOR_AFRAID, "kept": _NEITHER_CALM_NOR_AFRAID}
            self._insert("rating", {"id": uuid4().hex, "session_id": session_id, **level})
            self._connection.execute(
                "UPDATE session SET withdrawn_at = coalesce(withdrawn_at, ?),"
                " note = ? || CASE WHEN note = '' THEN '' ELSE char(10) || note END WHERE id = ?",
                (moment.strftime(_MOMENT), self._names.level, session_id),
            )
        return len(unrated)

    def _animal(self, _: dict[str, Any]) -> dict[str, Any]:
        household = self._only("household")
        if household is None:
            household = uuid4().hex
            self._insert("household", {"id": household, "name": self._names.household})
        return {"household_id": household, "name": self._names.animal, "species": "other"}

    def _ladder(self, pointing: dict[str, Any]) -> dict[str, Any]:
        animal = pointing.get("animal_id") or self._only("animal")
        if animal is None:
            animal = uuid4().hex
            self._insert("animal", {"id": animal, **self._animal(pointing)})
        return {"animal_id": animal, "title": self._names.ladder, "status": "open"}

    def _stage(self, pointing: dict[str, Any]) -> dict[str, Any] | None:
        ladder = pointing.get("ladder_id")
        if ladder is None:
            return None
        found = self._connection.execute(
            "SELECT max(position) + 1 FROM stage WHERE ladder_id = ?", (ladder,)
        ).fetchone()
        return {
            "ladder_id": ladder,
            "title": self._names.stage,
            "position": found[0] or 0,
            "duration": pointing.get("planned") or _USUAL_SECONDS,
            "distance_to": "retreat",
        }

    def _only(self, table: str) -> str | None:
        """The id of the only row there is; None where there are more, or none."""
        found = self._connection.execute(f'SELECT id FROM "{table}" LIMIT 2').fetchall()
        return str(found[0][0]) if len(found) == 1 else None

    def _row(self, table: str, number: int) -> dict[str, Any] | None:
        asked = self._connection.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,))
        names = [each[0] for each in asked.description]
        found = asked.fetchone()
        return None if found is None else dict(zip(names, found, strict=True))

    def _insert(self, table: str, values: dict[str, Any]) -> None:
        described = self._connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        row = {
            name: _NOTHING.get(kind.split("(")[0], "")
            for _, name, kind, needed, default, _ in described
            if needed and default is None
        } | values
        if "entry" in row:
            row["entry"] = self._connection.execute(f'SELECT max(entry) FROM "{table}"').fetchone()[0] or 1
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        made = self._connection.execute(
            f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({marks})', list(row.values())
        )
        self.count += made.rowcount
