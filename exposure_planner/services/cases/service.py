"""Writes cases to files and takes them in: nothing is removed, and all of it can be undone in one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from exposure_planner.errors import CaseFileUnreadable, NothingThere, SessionNotYet, SomethingRestsOnIt
from exposure_planner.household.backup import Backup, Cause
from exposure_planner.household.case import Case, FieldChange, Record, RecordKey
from exposure_planner.household.case_preview import ImportPreview
from exposure_planner.services.cases.merge import Merge, merge
from exposure_planner.services.cases.preview import preview_of
from exposure_planner.services.events import DataReloaded, EventBus
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import BackupFiles, CaseFiles, Clock, OpenUnitOfWork, UnitOfWork

GoOn = Callable[[int], bool]
"""Told how many records are done; says whether to go on."""

_AT_ONCE: Final = 500
"""Records between two questions whether to go on; a tenth of a second."""

_AHEAD: Final = timedelta(days=1)
"""Another computer may be in a time zone where it is tomorrow already, and its clock some minutes ahead."""


@dataclass(frozen=True, kw_only=True)
class TakenIn:
    """What was taken in, as far as it is needed to take it back.

    Attributes:
        added: what was not there before.
        before: what the fields said that were changed.
        notes: what the histories did not hold before.
        copy: everything as it was before.
    """

    added: tuple[RecordKey, ...]
    before: tuple[Record, ...]
    notes: tuple[FieldChange, ...]
    copy: Backup | None


class CaseService:
    """Cases out to files and in from them."""

    def __init__(
        self,
        open_unit: OpenUnitOfWork,
        bus: EventBus,
        clock: Clock,
        planning: PlanningService,
        backups: BackupFiles,
        files: CaseFiles,
    ) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._planning = planning
        self._backups = backups
        self._files = files

    def export(self, path: Path, animals: Sequence[UUID] | None = None, passphrase: str = "") -> Case:
        """Write everything about these animals, or about everybody, into a file; what was written.

        With a passphrase nobody can read the file without it.

        Raises:
            FileNotWritable: an older file is as it was.
        """
        with self._open_unit() as unit:
            case = unit.records.everything() if animals is None else unit.records.of_animals(animals)
        self._files.write(case, self._clock.now(), path, passphrase)
        return case

    def read(self, path: Path, passphrase: str = "") -> Case:
        """What a file holds.

        Raises:
            FileNotReadable: there is no such file, or it may not be read.
            CaseFileUnreadable, CaseFileNewer, CaseFileTooLarge: it is none that can be taken in.
            PassphraseNeeded, PassphraseWrong, SealDamaged, SealNewer: it is sealed, and cannot be opened like this.
            SessionNotYet: it tells of a session that has not been yet.
        """
        case = self._files.read(path, passphrase)
        latest = self._clock.today() + _AHEAD
        for record in case.records:
            if record.key.kind == "session" and date.fromisoformat(str(record.fields["on"])) > latest:
                raise SessionNotYet(path, date.fromisoformat(str(record.fields["on"])))
        return case

    def preview(self, case: Case) -> ImportPreview:
        """What taking it in would do."""
        with self._open_unit() as unit:
            here = unit.records.everything()
        return preview_of(merge(here, case, self._latest()), here, case)

    def take_in(self, case: Case, path: Path, go_on: GoOn = lambda _done: True) -> TakenIn | None:
        """Take it in, all of it or nothing; `take_back` takes what is returned. None when it was stopped.

        Args:
            case: what was read.
            path: where it was read, for what is said of it.
            go_on: told how many records are written; says whether to go on.

        Raises:
            CaseFileUnreadable: it points to something that is neither in it nor here.
            CopyNotMade: nothing was taken in.
        """
        with self._open_unit() as unit:
            # From here on nobody else can write: the copy holds exactly what was there before.
            unit.trash.keep_others_from_writing()
            here = unit.records.everything()
            merged = merge(here, case, self._latest())
            copy = self._backups.make(Cause.BEFORE_IMPORT, self._clock.now())
            try:
                if not _write(unit, merged, go_on):
                    return None
                unit.commit()
            except (ValueError, NothingThere) as cause:
                raise CaseFileUnreadable(path, "records", "something that it points to is missing") from cause
        self._read_again()
        return _as_it_was(merged, here, copy)

    def take_back(self, taken: TakenIn) -> None:
        """Make everything as it was before.

        Raises:
            SomethingRestsOnIt: something new was kept about what came in; nothing was changed.
        """
        with self._open_unit() as unit:
            try:
                unit.records.write(taken.before)
                unit.records.forget(taken.notes)
                unit.records.remove(taken.added)
                unit.commit()
            except NothingThere as cause:
                raise SomethingRestsOnIt from cause
        self._read_again()

    def _latest(self) -> datetime:
        return self._clock.now() + _AHEAD

    def _read_again(self) -> None:
        self._planning.forget_all()
        self._bus.publish(DataReloaded())


def _write(unit: UnitOfWork, merged: Merge, go_on: GoOn) -> bool:
    records = merged.writes()
    for done in range(0, len(records), _AT_ONCE):
        if not go_on(done):
            return False
        unit.records.write(records[done : done + _AT_ONCE])
    unit.records.note(merged.notes)
    return True


def _as_it_was(merged: Merge, here: Case, copy: Backup | None) -> TakenIn:
    mine = {record.key: record for record in here.records}
    before = tuple(
        Record(key=record.key, fields={field: mine[record.key].fields[field] for field in record.fields})
        for record in merged.writes()
        if record.key in mine
    )
    known = set(map(repr, here.changes))
    return TakenIn(
        added=tuple(record.key for record in merged.added),
        before=before,
        notes=tuple(note for note in merged.notes if repr(note) not in known),
        copy=copy,
    )
