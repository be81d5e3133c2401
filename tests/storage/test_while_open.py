"""What happens to the file while it is open is noticed."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from exposure_planner.errors import DatabaseGone, DiskFull, FileNotWritable
from exposure_planner.household.people import Household
from exposure_planner.storage.database import Database
from exposure_planner.storage.problems import problem_in
from tests.storage.kept import keep_household


def _names_in(path: Path) -> list[str]:
    database = Database.open(path)
    with database.unit_of_work() as unit:
        names = [household.name for household in unit.households.all()]
    database.close()
    return names


@pytest.mark.parametrize(
    "make_it_go", [Path.unlink, lambda path: path.rename(path.with_name("elsewhere.sqlite3"))]
)
def test_a_file_that_went_swallows_no_writes(
    database: Database, path: Path, make_it_go: Callable[[Path], object]
) -> None:
    make_it_go(path)

    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))

        with pytest.raises(DatabaseGone) as caught:
            unit.commit()

    assert caught.value.path == path


@pytest.mark.parametrize(
    "make_it_go", [Path.unlink, lambda path: path.rename(path.with_name("elsewhere.sqlite3"))]
)
def test_a_file_that_goes_before_it_was_read_is_no_damaged_one(
    database: Database, path: Path, make_it_go: Callable[[Path], object]
) -> None:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as opened:
        make_it_go(path)

        with pytest.raises(sqlite3.Error) as caught:
            opened.execute("PRAGMA quick_check(1)")

    assert isinstance(problem_in(caught.value, path), DatabaseGone)


def test_a_file_put_in_its_place_swallows_no_writes(database: Database, path: Path) -> None:
    restored = path.with_name("restored.sqlite3")
    Database.open(restored).close()
    restored.replace(path)

    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))

        with pytest.raises(DatabaseGone):
            unit.commit()


def test_what_was_refused_is_not_kept_when_the_file_comes_back(database: Database, path: Path) -> None:
    elsewhere = path.with_name("elsewhere.sqlite3")
    path.rename(elsewhere)
    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))
        with pytest.raises(DatabaseGone):
            unit.commit()

    elsewhere.rename(path)

    with database.unit_of_work() as unit:
        assert unit.households.all() == ()
        unit.households.save(Household(id=uuid4(), name="Maio"))
        unit.commit()
    assert _names_in(path) == ["Maio"]


def test_a_full_disk_is_said_to_be_full_and_nothing_is_saved_by_halves(
    database: Database, path: Path
) -> None:
    keep_household(database)
    with database._borrow() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.rollback()

    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Maio"))
        with pytest.raises(DiskFull) as caught:
            unit.households.save(Household(id=uuid4(), name="x" * 100_000))

    assert caught.value.path == path
    assert _names_in(path) == ["Fogo"]


def test_a_write_that_the_system_refuses_does_not_make_the_file_a_damaged_one(
    database: Database, path: Path
) -> None:
    keep_household(database)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    # As a quota on a network folder does, or a disk that was pulled out.
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, usual[1]))
    try:
        with database.unit_of_work() as unit:
            unit.households.save(Household(id=uuid4(), name="x" * 2_000_000))
            with pytest.raises(FileNotWritable) as caught:
                unit.commit()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)

    assert caught.value.path == path
    assert _names_in(path) == ["Fogo"]
    keep_household(database)
    assert _names_in(path) == ["Fogo", "Fogo"]


def test_another_programs_commit_changes_the_data_version(database: Database, path: Path) -> None:
    keep_household(database)
    before = database.data_version()
    other = sqlite3.connect(path)

    other.execute("UPDATE household SET name = 'Maio'")
    other.commit()

    other.close()
    assert database.data_version() != before


def test_our_own_commits_leave_the_data_version_as_it_is(database: Database) -> None:
    before = database.data_version()

    keep_household(database)

    assert database.data_version() == before


def test_another_programs_commit_is_noticed_even_after_we_wrote_ourselves(
    database: Database, path: Path
) -> None:
    keep_household(database)
    before = database.data_version()
    other = sqlite3.connect(path)
    other.execute("UPDATE household SET name = 'Maio'")
    other.commit()
    other.close()

    keep_household(database)

    assert database.data_version() != before


def test_what_was_acknowledged_survives_a_kill(path: Path) -> None:
    program = (
        "import sys\n"
        "from exposure_planner.storage.database import Database\n"
        "from tests.storage.kept import keep_household\n"
        "database = Database.open(sys.argv[1])\n"
        "while True:\n"
        "    keep_household(database)\n"
        "    print('kept', flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert process.stdout is not None

    acknowledged = [process.stdout.readline() for _ in range(20)]
    os.kill(process.pid, signal.SIGKILL)
    acknowledged += process.stdout.readlines()
    process.wait()
    process.stdout.close()

    assert len(_names_in(path)) >= acknowledged.count(b"kept\n")
