"""Damages files at random places, as disks, cables and careless programs do."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from exposure_planner.storage.tables import Base

PAGE = 4096
SECTOR = 512


def a_page_of_noise(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = chance.randbytes(PAGE)


def an_empty_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


def an_empty_sector(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // SECTOR) * SECTOR
    content[at : at + SECTOR] = bytes(SECTOR)


def a_few_wrong_bytes(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)


def a_page_in_anothers_place(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE] = content[other : other + PAGE]


def a_missing_end(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(SECTOR, len(content)) :]


def a_lost_stretch(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    length = min(chance.randint(1, 8) * PAGE, len(content) - at)
    content[at : at + length] = bytes(length)


def a_hole(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at : at + chance.randint(1, len(content) // 4)] = b""


WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    a_page_of_noise,
    an_empty_page,
    an_empty_sector,
    a_few_wrong_bytes,
    a_page_in_anothers_place,
    a_missing_end,
    a_lost_stretch,
    a_hole,
)


def damage(content: bytes, chance: random.Random) -> bytes:
    """The content with one to three kinds of damage done to it."""
    damaged = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        chance.choice(WAYS)(damaged, chance)
        if len(damaged) <= SECTOR:
            break
    return bytes(damaged)


def rows_in(path: Path) -> dict[str, dict[tuple[Any, ...], tuple[Any, ...]]]:
    """Every row of every table, by its key."""
    with closing(sqlite3.connect(path)) as connection:
        return {table: _rows(connection, table) for table in Base.metadata.tables}


def _rows(connection: sqlite3.Connection, table: str) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    described = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = [at for at, row in enumerate(described) if row[5]]
    return {
        tuple(row[at] for at in keys): row
        for row in connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608 - a table of ours
    }
