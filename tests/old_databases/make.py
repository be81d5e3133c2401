"""Made the files in this folder, once: `python -m tests.old_databases.make 0005 0005.sqlite3`.

The tables come from our own migrations, up to the revision that is named and no further. The rows come from the
sample household and from one of everything that is kept; of each row, the columns that the revision knew.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import NullPool, create_engine

from exposure_planner.bootstrap import load_sample_once, open_program
from exposure_planner.paths import DataFolder
from exposure_planner.storage.database import Database
from exposure_planner.storage.database_file import APPLICATION_ID
from exposure_planner.storage.schema import make_tables
from tests.storage.everything import keep_everything

SMALL_PAGE = 1024
"""Bytes; most tables hold a few rows, and each takes a page."""


def make(revision: str, target: Path) -> None:
    """Write the file, which must not be there yet."""
    with TemporaryDirectory() as folder:
        newest = DataFolder(folder=Path(folder))
        with open_program(newest) as program:
            load_sample_once(program)
        database = Database.open(newest.database)
        keep_everything(database, "Bertil")
        database.close()
        _make_empty(revision, target)
        _copy_rows(newest.database, target)


def _make_empty(revision: str, target: Path) -> None:
    with closing(sqlite3.connect(target)) as file:
        file.execute(f"PRAGMA page_size = {SMALL_PAGE}")
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    engine = create_engine(f"sqlite:///{target}", poolclass=NullPool)
    with engine.begin() as connection:
        make_tables(connection, revision)
    engine.dispose()


def _copy_rows(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(target)) as file:
        file.execute("ATTACH ? AS newest", (str(source),))
        tables = [
            name for (name,) in file.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")
        ]
        for table in tables:
            if table == "alembic_version":
                continue
            columns = ", ".join(f'"{row[1]}"' for row in file.execute(f'PRAGMA main.table_info("{table}")'))
            file.execute(
                f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM newest."{table}"'  # noqa: S608
            )
        file.commit()
        assert file.execute("PRAGMA main.foreign_key_check").fetchone() is None
        file.execute("DETACH newest")
        # As the program leaves it.
        file.execute("PRAGMA journal_mode = WAL")


if __name__ == "__main__":
    make(sys.argv[1], Path(sys.argv[2]))
