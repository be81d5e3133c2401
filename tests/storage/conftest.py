"""A real database in a folder of its own."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from exposure_planner.storage.database import Database
from tests.empty_database import put_empty_database

IMPATIENT = timedelta(milliseconds=20)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "data" / "exposure-planner.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """An empty database that waits for nobody."""
    put_empty_database(path)
    database = Database.open(path, patience=IMPATIENT)
    yield database
    database.close()
