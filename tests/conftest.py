"""What every test has: folders of its own, a clock that stands still, real services over a real SQLite file."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.paths import DataFolder
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus
from exposure_planner.services.ports import OpenUnitOfWork
from tests.empty_database import put_empty_database
from tests.fake_clock import FakeClock
from tests.how_many import STEADY, examples

# Before any test imports Qt: widgets are painted off screen; journeys have processes and a display of their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# How long an example takes says more about the machine than about the planner; tests/benchmarks/ measures time.
settings.register_profile("untimed", deadline=None)
# Whether a change lands should not hang on luck; whoever runs the tests by hand looks in a new place each time.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=examples(100))
settings.load_profile("steady" if STEADY else "untimed")


@pytest.fixture(autouse=True)
def _folders_of_its_own(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test reads or writes the person's own folders."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    # It must be there: a program that finds no home waits three seconds for a message bus before its window comes.
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _no_warning_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test."""
    yield
    found = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not found, "\n".join(record.getMessage() for record in found)


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still."""
    return FakeClock()


@pytest.fixture
def program(tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    """The open program over an empty database."""
    folder = DataFolder(folder=tmp_path / "data")
    put_empty_database(folder.database)
    with open_program(folder, clock=clock) as opened:
        yield opened


@pytest.fixture
def services(program: Program) -> Services:
    """Everything that a person can do."""
    return program.services


@pytest.fixture
def bus(program: Program) -> EventBus:
    """What the services announce on."""
    return program.bus


@pytest.fixture
def open_unit(program: Program) -> OpenUnitOfWork:
    """Opens a unit of work on the program's database."""
    return program.database.unit_of_work
