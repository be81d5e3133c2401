"""Builds every object and hands each what it needs; the only place that reads the clock.

What is heavy is imported where it is used: the window's frame stands before the database is thought of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from exposure_planner.errors import (
    DatabaseDamaged,
    DatabaseEmptied,
    DatabaseNewer,
    DatabaseNotOurs,
    FileProblem,
    FolderNotWritable,
    Problem,
)
from exposure_planner.paths import DataFolder

if TYPE_CHECKING:
    from exposure_planner.services.bundle import Catalogues, Files, Services
    from exposure_planner.services.events import EventBus
    from exposure_planner.services.ports import Clock, OpenUnitOfWork, TemplateDocuments
    from exposure_planner.services.ports.rescue import Rescue
    from exposure_planner.settings import Paper, SettingsStore
    from exposure_planner.storage.database import Database
    from exposure_planner.wording.sheets import Sheet

_LEADS_TO_RESCUE = (DatabaseDamaged, DatabaseEmptied, DatabaseNotOurs, DatabaseNewer)
_CAN_BE_READ_IN_PART = (DatabaseDamaged, DatabaseEmptied)

_SHOWN_FIRST = "Miles Davis"
"""Who of the sample household is looked at first."""


class SystemClock:
    """This computer's clock."""

    def now(self) -> datetime:
        """The moment, in UTC with a time zone."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The local day."""
        return datetime.now().astimezone().date()


@dataclass(frozen=True, kw_only=True)
class Program:
    """Everything that is open while the program runs. Leaving it as a `with` closes it.

    Attributes:
        database_place: the file that is open, or the address that the person gave.
    """

    folder: DataFolder
    database_place: Path | str
    database: Database
    settings: SettingsStore
    bus: EventBus
    clock: Clock
    services: Services

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_program(
    folder: DataFolder, database_place: str | None = None, clock: Clock | None = None
) -> Program:
    """Open the person's data.

    Args:
        folder: where database and settings lie; made where it is missing.
        database_place: a file or an address that overrides only the folder's database.
        clock: this computer's, unless a test brings its own.

    Raises:
        FolderNotWritable, and what `Database.open` raises.
    """
    from exposure_planner.services.bundle import build_services
    from exposure_planner.services.events import EventBus
    from exposure_planner.settings import SettingsStore
    from exposure_planner.storage.database import Database

    time = clock or SystemClock()
    settings = SettingsStore(folder.settings)
    place = database_place or folder.database
    database = Database.open(place, now=time.now)
    open_unit: OpenUnitOfWork = database.unit_of_work
    bus = EventBus()
    return Program(
        folder=folder,
        database_place=place,
        database=database,
        settings=settings,
        bus=bus,
        clock=time,
        services=build_services(
            open_unit,
            bus,
            time,
            _catalogues(),
            settings,
            _template_documents,
            _files(database, settings),
        ),
    )


def _files(database: Database, settings: SettingsStore) -> Files:
    from exposure_planner.exchange.calendar_file import CalendarFiles
    from exposure_planner.exchange.case_file import CaseFileStore
    from exposure_planner.exchange.tables.sheet_files import CsvFiles
    from exposure_planner.services.bundle import Files
    from exposure_planner.storage.backups.copies import DatabaseCopies
    from exposure_planner.storage.backups.database_backups import DatabaseBackups

    return Files(
        copies=DatabaseCopies(database),
        calendars=CalendarFiles(),
        cases=CaseFileStore(),
        sheets=CsvFiles(),
        backups=DatabaseBackups(database),
        second_folder=settings.second_folder,
    )


def _catalogues() -> Catalogues:
    from exposure_planner.catalogue.indoor_ideas import ShippedIndoorIdeas
    from exposure_planner.catalogue.signs import ShippedSigns
    from exposure_planner.catalogue.vignettes import ShippedVignettes
    from exposure_planner.services.bundle import Catalogues

    return Catalogues(signs=ShippedSigns(), indoor_ideas=ShippedIndoorIdeas(), vignettes=ShippedVignettes())


def _template_documents() -> TemplateDocuments:
    from exposure_planner.catalogue.own_ladders import OwnLadderDocuments
    from exposure_planner.wording.translate import english

    return OwnLadderDocuments(english)


def check_database(folder: DataFolder, database_place: str | None, file: Path | None) -> None:
    """Open the database and, where it is a file, read all of it. Raises what `open_program` raises."""
    from exposure_planner.storage.integrity import is_whole

    open_program(folder, database_place).close()
    if file is not None and not is_whole(file):
        raise DatabaseDamaged(file)


def rescue_from(problem: Problem) -> Rescue | None:
    """The ways out of this problem; None where the data itself is not what is the matter."""
    if not isinstance(problem, FileProblem) or not isinstance(problem, _LEADS_TO_RESCUE):
        return None
    from exposure_planner.storage.rescue import FileRescue
    from exposure_planner.wording.rescue import stand_in_names
    from exposure_planner.wording.translate import english

    return FileRescue(
        problem.path,
        stand_in_names(english),
        SystemClock().now,
        can_salvage=isinstance(problem, _CAN_BE_READ_IN_PART),
    )


def open_sample(folder: DataFolder, database_place: str | None = None) -> Program:
    """Open the sample household, which is made the first time. Raises what `open_program` raises."""
    program = open_program(folder, database_place)
    try:
        load_sample_once(program)
    except BaseException:
        program.close()
        raise
    return program


def put_aside(folder: DataFolder) -> Path | None:
    """Give the folder another name, so that a new one can be made; None when there is none.

    Raises:
        FolderNotWritable: it cannot be renamed.
    """
    if not folder.folder.exists():
        return None
    day = SystemClock().today().isoformat()
    number = 1
    while (kept := folder.folder.with_name(f"{folder.folder.name}-until-{day}-{number}")).exists():
        number += 1
    try:
        return folder.folder.rename(kept)
    except OSError as cause:
        raise FolderNotWritable(folder.folder.parent) from cause


def load_sample_once(program: Program) -> None:
    """Fill an empty database with the sample household; one that has animals stays as it is."""
    from exposure_planner.catalogue.sample import sample_household

    if program.services.animals.all(retired=True):
        return
    sample = sample_household(program.clock.today(), uuid4)
    if not program.services.sample.load(sample, only_if_empty=True):
        return
    shown_first = next((animal.id for animal in sample.animals if animal.name == _SHOWN_FIRST), None)
    program.settings.save(replace(program.settings.current, last_animal=shown_first))


def write_pdf(sheets: Sequence[Sheet], path: Path, paper: Paper) -> None:
    """Write all sheets into one file. Only where `paper_shortage` found nothing. Raises FileNotWritable."""
    from exposure_planner.printing import pdf_file
    from exposure_planner.printing.without_window import begin_without_window

    begin_without_window()
    pdf_file.write_pdf(sheets, path, paper)


def print_sheets(sheets: Sequence[Sheet], paper: Paper, printer: str) -> None:
    """Print all sheets as one job. Only where `paper_shortage` found nothing. Raises PrinterGone."""
    from exposure_planner.printing import printer as printing
    from exposure_planner.printing.without_window import begin_without_window

    begin_without_window()
    printing.print_sheets(sheets, paper, printer)
