"""One use case, kept whole or not at all."""

from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

from exposure_planner.services.ports.stores import (
    AdviceStore,
    AnimalStore,
    CalibrationStore,
    DayStore,
    HouseholdStore,
    IndoorStore,
    LadderStore,
    MedicineStore,
    RecordStore,
    RunningStore,
    SessionStore,
    TemplateStore,
    TrashStore,
    WelfareStore,
)


class UnitOfWork(Protocol):
    """One use case, kept whole or not at all: leaving it without `commit` rolls everything back."""

    @property
    def households(self) -> HouseholdStore:
        """Households and people."""

    @property
    def animals(self) -> AnimalStore:
        """Animals."""

    @property
    def ladders(self) -> LadderStore:
        """Ladders."""

    @property
    def sessions(self) -> SessionStore:
        """Sessions."""

    @property
    def running(self) -> RunningStore:
        """Sessions that are under way."""

    @property
    def medicines(self) -> MedicineStore:
        """Medicines and supplements."""

    @property
    def days(self) -> DayStore:
        """Single days: what a person wants of one, and what a calendar was told about it."""

    @property
    def calibration(self) -> CalibrationStore:
        """How people rated short stories."""

    @property
    def welfare(self) -> WelfareStore:
        """What can stop or slow a plan."""

    @property
    def indoors(self) -> IndoorStore:
        """Life indoors."""

    @property
    def templates(self) -> TemplateStore:
        """A person's own templates."""

    @property
    def trash(self) -> TrashStore:
        """What was put away."""

    @property
    def records(self) -> RecordStore:
        """Everything, as plain records."""

    @property
    def advice(self) -> AdviceStore:
        """Advice given."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def commit(self) -> None:
        """Make it durable. Raises a FileProblem when the database cannot take it."""


OpenUnitOfWork = Callable[[], UnitOfWork]
