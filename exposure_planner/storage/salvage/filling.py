"""Puts the rows that were found into a new database."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from exposure_planner.storage.salvage.cells import Row, Value
from exposure_planner.storage.salvage.sense import fits, makes_sense
from exposure_planner.storage.salvage.trees import Found
from exposure_planner.storage.tables import Base

_MOST_OF_THEM: Final = 0.5
"""A page is taken for one of a table when more than this share of its rows can be of it."""


@dataclass(frozen=True)
class _Form:
    """What a table of the new database is like.

    Attributes:
        numbered: the column that holds the row's own number, if any.
        optional: columns that may stay empty, or fill themselves.
        parents: what columns point to.
    """

    name: str
    columns: Sequence[str]
    numbered: str | None
    optional: frozenset[str]
    parents: Mapping[str, str]


class Filling:
    """Fills the tables of a new database, whatever form they have.

    Attributes:
        left_out: rows that say something that cannot be.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.left_out = 0
        self._connection = connection
        there = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        # Those that others point to first.
        self._forms = [
            _form(connection, table.name) for table in Base.metadata.sorted_tables if table.name in there
        ]

    def fill(self, found: Found) -> None:
        """Put in what each table leads to, then what lies astray."""
        astray = list(found.stray)
        for form in self._forms:
            for page in found.rows.get(form.name, ()):
                if page and not _share(page, partial(_fits, form)):
                    # What leads here is damaged, and leads astray.
                    astray.append(page)
                    continue
                for row in page:
                    if not self._insert(form, row):
                        self.left_out += 1
        possible = [(page, forms) for page in astray if (forms := self._possible(page))]
        # What can be told by itself first: it tells what the others belong to.
        for page, forms in sorted(possible, key=lambda each: (len(each[1]) > 1, self._place(each[1]))):
            for row in page:
                self._insert(self._best_of(forms, page), row)

    def _place(self, forms: Sequence[_Form]) -> int:
        return max(map(self._forms.index, forms))

    def _possible(self, page: Sequence[Row]) -> list[_Form]:
        return [form for form in self._forms if _share(page, partial(_fits, form))]

    def _best_of(self, forms: Sequence[_Form], page: Sequence[Row]) -> _Form:
        """The table for which most of what the rows belong to is there; of two, the one that asks for more."""
        return max(forms, key=lambda form: (_share(page, partial(self._belongs, form)), len(form.parents)))

    def _belongs(self, form: _Form, row: Row) -> bool:
        """Whether it can be a row of this table, and what it must belong to is there."""
        if not _fits(form, row):
            return False
        said = dict(zip(form.columns, row.values, strict=False))
        return all(
            column in form.optional or self._is_there(parent, said[column])
            for column, parent in form.parents.items()
        )

    def _is_there(self, table: str, key: Value) -> bool:
        name = Base.metadata.tables[table].primary_key.columns[0].name
        asked = self._connection.execute(f'SELECT 1 FROM "{table}" WHERE "{name}" = ?', (key,))
        return asked.fetchone() is not None

    def _insert(self, form: _Form, row: Row) -> bool:
        if len(row.values) > len(form.columns):
            return False
        kept: dict[str, Value] = {}
        for name, found in zip(form.columns, row.values, strict=False):
            value = row.number if name == form.numbered else found
            if makes_sense(form.name, name, value):
                kept[name] = value
            elif name not in form.optional:
                return False
        columns = ", ".join(f'"{name}"' for name in kept)
        marks = ", ".join("?" * len(kept))
        try:
            self._connection.execute(
                f'INSERT INTO "{form.name}" ({columns}) VALUES ({marks})', list(kept.values())
            )
        except (sqlite3.IntegrityError, OverflowError):
            # It is there already, or lacks what it must have.
            return False
        return True


def _fits(form: _Form, row: Row) -> bool:
    """Whether it can be a row of this table; it may be from before the last columns were added."""
    values = [
        row.number if name == form.numbered else value
        for name, value in zip(form.columns, row.values, strict=False)
    ]
    left = form.columns[len(values) :]
    return (
        len(row.values) <= len(form.columns)
        and form.optional.issuperset(left)
        and fits(form.name, form.columns[: len(values)], values)
    )


def _share(page: Sequence[Row], is_one: Callable[[Row], bool]) -> float:
    """Which share of a page's rows this holds for; 0 where it is not most of them."""
    share = sum(map(is_one, page)) / len(page)
    return share if share > _MOST_OF_THEM else 0


def _form(connection: sqlite3.Connection, name: str) -> _Form:
    described = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    keys = [row[1] for row in described if row[5]]
    whole = [row[1] for row in described if row[5] and row[2] == "INTEGER"]
    pointing = connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    return _Form(
        name=name,
        columns=[row[1] for row in described],
        numbered=whole[0] if whole and len(keys) == 1 else None,
        optional=frozenset(row[1] for row in described if not row[3] or row[4] is not None),
        parents={row[3]: row[2] for row in pointing},
    )
