"""Everything is built in one place, and the sample household is made once."""

from datetime import UTC, timedelta
from pathlib import Path

import pytest

from exposure_planner.bootstrap import (
    Program,
    SystemClock,
    check_database,
    load_sample_once,
    open_program,
    open_sample,
    put_aside,
)
from exposure_planner.errors import DatabaseUnreadable
from exposure_planner.paths import DataFolder


def test_the_clock_tells_the_moment_in_utc_and_the_local_day() -> None:
    clock = SystemClock()

    now = clock.now()

    assert now.tzinfo is UTC
    assert abs(now.astimezone().date() - clock.today()) <= timedelta(days=1)


def test_the_sample_is_loaded_once_and_never_over_what_is_there(program: Program) -> None:
    load_sample_once(program)
    animals = program.services.animals.all()
    for animal in animals:
        program.services.animals.retire(animal.id)

    load_sample_once(program)

    assert len(animals) == 4
    assert program.services.animals.all() == ()


def test_the_sample_begins_with_miles_davis(program: Program) -> None:
    load_sample_once(program)

    shown = program.settings.current.last_animal
    assert shown is not None
    assert program.services.animals.get(shown).name == "Miles Davis"


def test_everything_is_there_again_after_closing(tmp_path: Path) -> None:
    folder = DataFolder(folder=tmp_path / "data")
    with open_sample(folder) as first:
        animals = first.services.animals.all()

    with open_program(folder) as second:
        assert second.services.animals.all() == animals


def test_a_folder_put_aside_keeps_everything_under_a_new_name(tmp_path: Path) -> None:
    folder = DataFolder(folder=tmp_path / "demo")
    kept = []
    for _ in range(2):
        open_sample(folder).close()
        kept.append(put_aside(folder))

    assert not folder.folder.exists()
    assert len(set(kept)) == 2
    assert all(place is not None and DataFolder(folder=place).database.exists() for place in kept)


def test_nothing_is_put_aside_where_nothing_is(tmp_path: Path) -> None:
    assert put_aside(DataFolder(folder=tmp_path / "demo")) is None


def test_a_database_with_a_hole_in_it_is_found_out(tmp_path: Path) -> None:
    folder = DataFolder(folder=tmp_path)
    open_sample(folder).close()
    whole = folder.database.read_bytes()
    page = 4096
    folder.database.write_bytes(whole[: -3 * page] + b"\xff" * page + whole[-2 * page :])

    with pytest.raises(DatabaseUnreadable):
        check_database(folder, None, folder.database)
