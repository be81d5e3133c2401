"""One use case, kept whole or not at all."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from datetime import datetime
from functools import cached_property
from types import TracebackType
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from exposure_planner.storage.records.history import note_changes
from exposure_planner.storage.stores.advice import SqlAdviceStore
from exposure_planner.storage.stores.animals import SqlAnimalStore
from exposure_planner.storage.stores.calibration import SqlCalibrationStore
from exposure_planner.storage.stores.days import SqlDayStore
from exposure_planner.storage.stores.indoors import SqlIndoorStore
from exposure_planner.storage.stores.ladders import SqlLadderStore
from exposure_planner.storage.stores.medicines import SqlMedicineStore
from exposure_planner.storage.stores.people import SqlHouseholdStore
from exposure_planner.storage.stores.records import SqlRecordStore
from exposure_planner.storage.stores.running import SqlRunningStore
from exposure_planner.storage.stores.sessions import SqlSessionStore
from exposure_planner.storage.stores.templates import SqlTemplateStore
from exposure_planner.storage.stores.trash import SqlTrashStore
from exposure_planner.storage.stores.welfare import SqlWelfareStore
from exposure_planner.storage.writing import begin_reading_next


class SqlUnitOfWork:
    """One use case: leaving it without `commit` rolls everything back. Each is entered once."""

    def __init__(
        self,
        borrow: Callable[[], AbstractContextManager[Connection]],
        check_still_there: Callable[[], None],
        now: Callable[[], datetime] | None,
    ) -> None:
        self._borrow = borrow
        self._check_still_there = check_still_there
        self._now = now
        self._open = ExitStack()

    def __enter__(self) -> Self:
        self._connection = self._open.enter_context(self._borrow())
        begin_reading_next(self._connection)
        self._orm = self._open.enter_context(
            Session(self._connection, autoflush=False, expire_on_commit=False)
        )
        note_changes(self._orm, self._now)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing the session rolls back what was not committed.
        self._open.close()

    def commit(self) -> None:
        """Make it durable. Raises a FileProblem when the database cannot take it."""
        self._check_still_there()
        self._orm.commit()
        begin_reading_next(self._connection)

    @cached_property
    def households(self) -> SqlHouseholdStore:
        """Households and people."""
        return SqlHouseholdStore(self._orm)

    @cached_property
    def animals(self) -> SqlAnimalStore:
        """Animals."""
        return SqlAnimalStore(self._orm)

    @cached_property
    def ladders(self) -> SqlLadderStore:
        """Ladders."""
        return SqlLadderStore(self._orm)

    @cached_property
    def sessions(self) -> SqlSessionStore:
        """Sessions."""
        return SqlSessionStore(self._orm)

    @cached_property
    def running(self) -> SqlRunningStore:
        """Sessions that are under way."""
        return SqlRunningStore(self._orm)

    @cached_property
    def medicines(self) -> SqlMedicineStore:
        """Medicines and supplements."""
        return SqlMedicineStore(self._orm)

    @cached_property
    def days(self) -> SqlDayStore:
        """Single days: what a person wants of one, and what a calendar was told about it."""
        return SqlDayStore(self._orm)

    @cached_property
    def calibration(self) -> SqlCalibrationStore:
        """How people rated short stories."""
        return SqlCalibrationStore(self._orm)

    @cached_property
    def welfare(self) -> SqlWelfareStore:
        """What can stop or slow a plan."""
        return SqlWelfareStore(self._orm)

    @cached_property
    def indoors(self) -> SqlIndoorStore:
        """Life indoors."""
        return SqlIndoorStore(self._orm)

    @cached_property
    def templates(self) -> SqlTemplateStore:
        """A person's own templates."""
        return SqlTemplateStore(self._orm)

    @cached_property
    def trash(self) -> SqlTrashStore:
        """What was put away."""
        return SqlTrashStore(self._orm)

    @cached_property
    def records(self) -> SqlRecordStore:
        """Everything, as plain records."""
        return SqlRecordStore(self._orm)

    @cached_property
    def advice(self) -> SqlAdviceStore:
        """Advice given."""
        return SqlAdviceStore(self._orm)
