"""Takes tables in, for the tests of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from exposure_planner.bootstrap import Program
from exposure_planner.household.sheet_import import ImportPlan, ImportTarget
from exposure_planner.household.spreadsheet import SheetReading
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import english
from tests.services.keeping import Kept

PAWS = {"Calm": Level.SETTLED, "Coping": Level.UNEASY, "Panicking": Level.PANIC, "N/A": None}
TODAY = date(2026, 11, 22)


def guessed(program: Program, path: Path) -> SheetReading:
    """What the table is taken for."""
    imports = program.services.sheet_imports
    return imports.guess(imports.open(path), english)


def planned(
    program: Program, path: Path, target: ImportTarget, reading: SheetReading | None = None
) -> ImportPlan:
    """What would come of the table."""
    imports = program.services.sheet_imports
    sheet = imports.open(path)
    read = imports.read(sheet, reading or imports.guess(sheet, english))
    return imports.plan(read, target, english)


def into_new(miles: Kept, **levels: Level | None) -> ImportTarget:
    """A new ladder for Miles."""
    return ImportTarget(animal_id=miles.animal.id, new_title="Alone", levels=levels or PAWS)


def own_levels() -> dict[str, Level | None]:
    """Our numbers are our levels."""
    return {str(int(level)): level for level in Level}


def from_our_sheet(program: Program, miles: Kept, path: Path, **facts: object) -> ImportPlan:
    """What would come of a sheet of ours, on the ladder that it is from."""
    rungs = {stage.title: stage.id for stage in miles.ladder.stages}
    target = ImportTarget(
        animal_id=miles.animal.id, ladder_id=miles.ladder.id, rungs=rungs, levels=own_levels()
    )
    return planned(program, path, replace(target, **facts))  # type: ignore[arg-type]
