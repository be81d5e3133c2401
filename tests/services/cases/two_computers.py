"""The same person on two computers, who carries a file from one to the other."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.household.case import Case
from exposure_planner.household.case_preview import ImportPreview
from exposure_planner.paths import DataFolder
from exposure_planner.services.bundle import Services
from exposure_planner.services.cases.service import TakenIn
from tests.empty_database import put_empty_database
from tests.fake_clock import FakeClock


@dataclass(frozen=True)
class Computer:
    """One computer with the program on it."""

    program: Program
    file: Path

    @property
    def services(self) -> Services:
        """What a person can do on it."""
        return self.program.services

    def hand_out(self, *animals: UUID) -> Path:
        """A file about these animals, or about everybody."""
        self.services.cases.export(self.file, animals or None)
        return self.file

    def look_at(self, file: Path) -> ImportPreview:
        """What taking it in would do."""
        return self.services.cases.preview(self.services.cases.read(file))

    def take_in(self, file: Path) -> TakenIn:
        """Take it in."""
        taken = self.services.cases.take_in(self.services.cases.read(file), file)
        assert taken is not None
        return taken

    def everything(self) -> Case:
        """Whatever is kept on it."""
        with self.program.database.unit_of_work() as unit:
            return unit.records.everything()

    def values(self) -> dict[Any, Any]:
        """The same, without what was said before."""
        return {record.key: record.fields for record in self.everything().records}


@contextmanager
def two_computers(folder: Path, clock: FakeClock) -> Iterator[tuple[Computer, Computer]]:
    """Both empty, and their clocks show the same."""
    for name in ("desk", "laptop"):
        put_empty_database(DataFolder(folder=folder / name).database)
    with (
        open_program(DataFolder(folder=folder / "desk"), clock=clock) as desk,
        open_program(DataFolder(folder=folder / "laptop"), clock=clock) as laptop,
    ):
        yield (
            Computer(program=desk, file=folder / "from the desk.json"),
            Computer(program=laptop, file=folder / "from the laptop.json"),
        )


def uuid_of(number: int) -> UUID:
    """An id that is the same each time."""
    return UUID(int=number)
