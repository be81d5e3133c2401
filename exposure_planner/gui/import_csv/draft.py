"""What is known so far of a table that is on its way in."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from exposure_planner.errors import FileProblem
from exposure_planner.gui.desk import Desk
from exposure_planner.household.sheet_import import ImportPlan, ImportTarget
from exposure_planner.household.spreadsheet import (
    ColumnReading,
    DayOrder,
    RowRead,
    SheetForm,
    SheetRead,
    SheetReading,
    Spreadsheet,
)
from exposure_planner.planner.level import Level
from exposure_planner.services.tables.import_plan import levels_in, rungs_in


class ImportDraft:
    """What is known so far of a table that is on its way in. Later pages read what earlier ones wrote.

    Attributes:
        sheet: the table; None while no file is chosen.
        reading: how it is meant.
        read: what its rows say, once the columns are known.
        target: where they go.
        plan: what would come of them.
    """

    def __init__(self, desk: Desk, animal_id: UUID) -> None:
        self.desk = desk
        self._imports = desk.services.sheet_imports
        self.path: Path | None = None
        self.sheet: Spreadsheet | None = None
        self.reading = SheetReading(columns=())
        self.read = SheetRead(rows=(), refused=())
        self.target = ImportTarget(animal_id=animal_id)
        self.plan: ImportPlan | None = None

    def open(self, path: Path, form: SheetForm | None = None) -> None:
        """Look at this file, in this form or in the one that fits best. Raises a FileProblem."""
        try:
            sheet = self._imports.open(path, form)
        except FileProblem:
            if form is None:
                self.path, self.sheet = None, None
            raise
        self.path, self.sheet = path, sheet
        self.reading = self._imports.guess(sheet, self.desk.translate)
        self.target = ImportTarget(animal_id=self.target.animal_id)

    def orders(self) -> frozenset[DayOrder]:
        """Between which orders of day and month somebody has to choose."""
        return self._imports.orders(self.sheet, self.reading) if self.sheet else frozenset()

    def mean(self, columns: tuple[ColumnReading, ...], order: DayOrder | None) -> None:
        """These are the columns."""
        self.reading = replace(self.reading, columns=columns, day_order=order)

    def read_rows(self) -> None:
        """Read the rows as the columns are meant. Raises SheetColumnNeeded, SheetOrderNeeded, SheetTooManyKinds."""
        if self.sheet is not None:
            read = self._imports.read(self.sheet, self.reading)
            levels_in(read.rows)
            self.read = read

    def make_plan(self) -> None:
        """Work out what would come of it. Raises what `SheetImportService.plan` raises."""
        self.plan = self._imports.plan(self.read, self.target, self.desk.translate)

    def rows_meant(self) -> tuple[RowRead, ...]:
        """The rows of the animal and ladder that were chosen, of all where the table has one only."""
        whose = self.target.whose
        return tuple(row for row in self.read.rows if whose in {None, row.whose})

    def rungs(self) -> tuple[str, ...]:
        """The table's steps. Raises SheetTooManyKinds."""
        return rungs_in(self.rows_meant(), self.desk.translate)

    def level_words(self) -> tuple[str, ...]:
        """The table's words for levels."""
        return levels_in(self.rows_meant())

    def level_of_ours(self, word: str) -> Level | None:
        """The level that a number of our own sheet is; None for anything else: it is for the person to say."""
        if not self.reading.ours or word not in {str(int(level)) for level in Level}:
            return None
        return Level(int(word))

    def rows_with(self, word: str) -> int:
        """How many rows say this of the level."""
        return sum(row.level == word for row in self.rows_meant())
