"""Saves what can still be read of a damaged database into a new one."""

import sqlite3
from contextlib import closing
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Final

from sqlalchemy import NullPool, create_engine

from exposure_planner.errors import NothingToSave
from exposure_planner.household.salvaged import Salvaged, StandInNames
from exposure_planner.storage.database import Database
from exposure_planner.storage.database_file import APPLICATION_ID
from exposure_planner.storage.journal import with_journal
from exposure_planner.storage.salvage.filling import Filling
from exposure_planner.storage.salvage.references import Mended, mend_references
from exposure_planner.storage.salvage.trees import Found, find_rows
from exposure_planner.storage.schema import NEWEST_REVISION, known_revisions, make_tables

_VERSION: Final = "alembic_version"


def salvage(damaged: Path, new: Path, names: StandInNames, moment: datetime) -> Salvaged:
    """Read every row that can be read, and write it into a new database; the damaged file is only read.

    Args:
        damaged: with its journal, if there is one.
        new: the file to make; nothing may lie there.
        names: what is written where the name of something is lost.
        moment: now, in UTC.

    Raises:
        NothingToSave: there is no animal, no ladder and no session in the file any more.
        OSError, sqlite3.Error: the file cannot be read at all, or there is no room for the new one.
    """
    found = _most_of(damaged)
    _make_empty(new, _revision_of(found))
    with closing(sqlite3.connect(new)) as connection:
        filling = Filling(connection)
        filling.fill(found)
        mended = mend_references(connection, names, moment)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.commit()
        counted = _counted(connection, found, filling, mended)
    if not counted.animals + counted.ladders + counted.sessions:
        raise NothingToSave(damaged)
    _bring_up_to_date_and_read(new)
    return counted


def _most_of(damaged: Path) -> Found:
    """What is found with the journal written into the file; or without, where that one only does harm."""
    whole, alone = with_journal(damaged), damaged.read_bytes()
    found = find_rows(whole)
    if whole == alone:
        return found
    return max(found, find_rows(alone), key=_rows_in)


def _rows_in(found: Found) -> int:
    return sum(len(page) for page in (*chain.from_iterable(found.rows.values()), *found.stray))


def _revision_of(found: Found) -> str:
    for row in chain.from_iterable(found.rows.get(_VERSION, ())):
        if row.values and row.values[0] in known_revisions():
            return str(row.values[0])
    return NEWEST_REVISION


def _make_empty(new: Path, revision: str) -> None:
    engine = create_engine(f"sqlite:///{new}", poolclass=NullPool)
    try:
        with engine.begin() as connection:
            make_tables(connection, revision)
    finally:
        engine.dispose()


def _counted(connection: sqlite3.Connection, found: Found, filling: Filling, mended: Mended) -> Salvaged:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    count = {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in tables
        if name != _VERSION
    }
    return Salvaged(
        animals=count["animal"],
        ladders=count["ladder"],
        sessions=count["session"],
        rows=sum(count.values()) - mended.stand_ins,
        unread=found.unread,
        left_out=filling.left_out + mended.left_out,
        put_away=mended.put_away,
        stand_ins=mended.stand_ins,
    )


def _bring_up_to_date_and_read(new: Path) -> None:
    """As the program will: a new file that it cannot read helps nobody."""
    database = Database.open(new, copy_before_migrating=False)
    try:
        with database.unit_of_work() as unit:
            for animal in unit.animals.all():
                for ladder in unit.ladders.of_animal(animal.id):
                    unit.sessions.of_ladder(ladder.id)
    finally:
        database.close()
