"""Sessions from somebody's table: looked at, planned, kept whole or not at all, taken back as one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from exposure_planner.errors import NothingThere
from exposure_planner.errors.sheets import (
    NothingToImport,
    SheetColumnNeeded,
    SheetOrderNeeded,
)
from exposure_planner.household.backup import Cause
from exposure_planner.household.sheet_import import ImportPlan, ImportTarget
from exposure_planner.household.spreadsheet import (
    ColumnUse,
    DayOrder,
    SheetForm,
    SheetRead,
    SheetReading,
    Spreadsheet,
)
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.events import DataReloaded, EventBus
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import BackupFiles, Clock, OpenUnitOfWork, SheetFiles
from exposure_planner.services.tables.import_plan import ImportPlanner, new_ladder
from exposure_planner.wording.translate import Translate

_AT_ONCE = 200
"""Sessions that are added before anybody is asked whether to go on."""

GoOn = Callable[[int], bool]
"""Told how many sessions are done; False to stop, and then nothing is kept."""


class SheetImportService:
    """Takes in sessions from a table. What the table means is for the person to say; nothing here decides a level."""

    def __init__(
        self,
        open_unit: OpenUnitOfWork,
        bus: EventBus,
        clock: Clock,
        planning: PlanningService,
        backups: BackupFiles,
        files: SheetFiles,
    ) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._planning = planning
        self._backups = backups
        self._files = files

    def open(self, path: Path, form: SheetForm | None = None) -> Spreadsheet:
        """The table in a file, read in this form or in the one that fits best. Raises a FileProblem."""
        return self._files.open(path, form)

    def guess(self, sheet: Spreadsheet, translate: Translate) -> SheetReading:
        """How the table is meant, as far as headings and days tell."""
        return self._files.guess(sheet, translate)

    def orders(self, sheet: Spreadsheet, reading: SheetReading) -> frozenset[DayOrder]:
        """Between which orders of day and month somebody has to choose."""
        return self._files.orders(sheet, reading)

    def read(self, sheet: Spreadsheet, reading: SheetReading) -> SheetRead:
        """What the rows say.

        Raises:
            SheetColumnNeeded: nobody said where the day, a length or the level stands.
            SheetOrderNeeded: nobody said whether the day or the month comes first.
        """
        for field, uses in _NEEDED.items():
            if not any(reading.places_of(use) for use in uses):
                raise SheetColumnNeeded(field)
        if reading.day_order is None and self.orders(sheet, reading):
            raise SheetOrderNeeded("day_order")
        return self._files.read(sheet, reading, self._clock.today())

    def plan(self, read: SheetRead, target: ImportTarget, translate: Translate) -> ImportPlan:
        """What would become of every row; nothing is kept yet.

        Raises:
            NothingThere: animal or ladder is not kept any more.
            BlankText, SheetTooManyKinds: for a new ladder.
            SheetLevelNeeded: nobody said which level a word is.
        """
        with self._open_unit() as unit:
            if unit.animals.get(target.animal_id) is None:
                raise NothingThere
            is_new = target.ladder_id is None
            if target.ladder_id is None:
                rows = [
                    row
                    for row in read.rows
                    if target.whose in {None, row.whose} and target.levels.get(row.level) is not None
                ]
                ladder = new_ladder(rows, target, uuid4, translate)
            else:
                found = unit.ladders.get(target.ladder_id)
                # With two animals on it both would have to be rated, and a table tells of one.
                if found is None or found.with_animal_id is not None:
                    raise NothingThere
                ladder = found
            kept = () if is_new else unit.sessions.of_ladder(ladder.id)
            ids = [row.session_id for row in read.rows if row.session_id is not None]
            planner = ImportPlanner(ladder, target, kept, unit.sessions.known(ids), uuid4, translate)
            return planner.plan(read, is_new=is_new)

    def keep(self, plan: ImportPlan, go_on: GoOn = lambda _done: True) -> bool:
        """Keep everything in one go, after a copy of all that was there; False when it was stopped.

        Raises:
            NothingToImport: no row would be added.
            NothingThere: the ladder is not kept any more.
            CopyNotMade: nothing was changed.
        """
        if not plan.sessions:
            raise NothingToImport
        with self._open_unit() as unit:
            # From here on nobody else can write: the copy holds exactly what was there before.
            unit.trash.keep_others_from_writing()
            if not plan.is_new and unit.ladders.get(plan.ladder.id) is None:
                raise NothingThere
            self._backups.make(Cause.BEFORE_IMPORT, self._clock.now())
            if plan.is_new:
                unit.ladders.save(plan.ladder)
            known = unit.sessions.known([session.id for session in plan.sessions])
            new = [session for session in plan.sessions if session.id not in known]
            for done in range(0, len(new), _AT_ONCE):
                if not go_on(done):
                    return False
                unit.sessions.add_all(new[done : done + _AT_ONCE])
            unit.commit()
        self._tell()
        return True

    def take_back(self, plan: ImportPlan) -> None:
        """Undo it: its sessions are withdrawn, and a ladder that came with them is listed no more."""
        self._set_withdrawn(plan, self._clock.now())

    def put_back(self, plan: ImportPlan) -> None:
        """Do it again after it was taken back."""
        self._set_withdrawn(plan, None)

    def _set_withdrawn(self, plan: ImportPlan, at: datetime | None) -> None:
        with self._open_unit() as unit:
            unit.sessions.set_withdrawn([session.id for session in plan.sessions], at)
            if plan.is_new and (ladder := unit.ladders.get(plan.ladder.id)) is not None:
                status = plan.ladder.status if at is None else LadderStatus.WITHDRAWN
                unit.ladders.save(replace(ladder, status=status))
            unit.commit()
        self._tell()

    def _tell(self) -> None:
        self._planning.forget_all()
        # Many things at once are read again once.
        self._bus.publish(DataReloaded())


_NEEDED = {
    "day": (ColumnUse.DAY,),
    "length": (ColumnUse.PLANNED, ColumnUse.ACTUAL),
    "level": (ColumnUse.LEVEL,),
}
