"""What can stop or slow a plan: red flags, gates, return to normal, incidents, overrides."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from exposure_planner.errors import NothingThere, ReasonNeeded
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.gate_list import points_of
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalVisit,
    PlanOverride,
)
from exposure_planner.services.draft import check_day, check_few_words, checked_text
from exposure_planner.services.events import AnimalsChanged, EventBus, WelfareChanged
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork, WelfareStore


@dataclass(frozen=True, kw_only=True)
class ChipLook:
    """The phone number at the chip's registry was looked at on the day of a gate's checklist.

    Attributes:
        before: the day of the last look before this one; None when there was none.
    """

    before: date | None


class WelfareService:
    """Keeps what can stop or slow a plan. Everything kept here can be undone by saving it as withdrawn."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus, clock: Clock) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock

    def visit_gate(self, animal_id: UUID, visit: GateVisit, chip: ChipLook | None = None) -> None:
        """Keep a gate's checklist, and with it that the chip was looked at.

        Raises:
            DateInFuture: the day has not come yet.
            ReasonNeeded, ReasonTooShort: it holds, but is not all ticked.
        """
        check_day(visit.on, self._clock.today())
        with self._open_unit() as unit:
            animal = _known(unit, animal_id)
            if visit.holds and not _all_ticked(visit, animal.species):
                check_few_words(visit.override_reason, "override_reason")
            unit.welfare.save_gate_visit(visit)
            if chip is not None:
                unit.animals.save(replace(animal, chip_phone_checked_on=visit.on))
            unit.commit()
        self._tell(animal_id, animal_changed=chip is not None)

    def undo_gate_visit(self, animal_id: UUID, visit: GateVisit, chip: ChipLook | None = None) -> None:
        """Take a gate's checklist back, and the look at the chip with it."""
        with self._open_unit() as unit:
            unit.welfare.save_gate_visit(replace(visit, withdrawn=True))
            if chip is not None:
                animal = _known(unit, animal_id)
                unit.animals.save(replace(animal, chip_phone_checked_on=chip.before))
            unit.commit()
        self._tell(animal_id, animal_changed=chip is not None)

    def visit_normal(self, visit: NormalVisit) -> None:
        """Keep the return-to-normal list. Raises DateInFuture."""
        check_day(visit.on, self._clock.today())
        self._keep(visit.animal_id, lambda welfare: welfare.save_normal_visit(visit))

    def undo_normal_visit(self, visit: NormalVisit) -> None:
        """Take the return-to-normal list back."""
        self._keep(visit.animal_id, lambda welfare: welfare.save_normal_visit(replace(visit, withdrawn=True)))

    def report_incident(self, incident: IncidentReport) -> None:
        """Keep something stressful that happened. Raises BlankText, DateInFuture."""
        check_day(incident.on, self._clock.today())
        tidy = replace(incident, what=checked_text(incident.what, "what"))
        self._keep(incident.animal_id, lambda welfare: welfare.save_incident(tidy))

    def undo_incident(self, incident: IncidentReport) -> None:
        """Take an incident back."""
        self._keep(
            incident.animal_id, lambda welfare: welfare.save_incident(replace(incident, withdrawn=True))
        )

    def incidents(self, animal_id: UUID) -> tuple[IncidentReport, ...]:
        """By day."""
        with self._open_unit() as unit:
            return unit.welfare.incidents(animal_id)

    def stop(self, stop: HealthStop) -> None:
        """Pause all planning for this animal; saving it with `lifted_on` lets it go on, without it stops again."""
        self._keep(stop.animal_id, lambda welfare: welfare.save_health_stop(stop))

    def lift_stop(self, stop: HealthStop) -> None:
        """A person says that it may go on."""
        self.stop(replace(stop, lifted_on=self._clock.today()))

    def open_stops(self, animal_id: UUID) -> tuple[HealthStop, ...]:
        """The stops that still hold."""
        with self._open_unit() as unit:
            return tuple(stop for stop in unit.welfare.health_stops(animal_id) if stop.lifted_on is None)

    def last_gate_visit(self, ladder_id: UUID, stage_id: UUID) -> GateVisit | None:
        """The last time that this stage's checklist was gone through; None when it never was."""
        with self._open_unit() as unit:
            visits = [visit for visit in unit.welfare.gate_visits(ladder_id) if visit.stage_id == stage_id]
        return visits[-1] if visits else None

    def override(self, animal_id: UUID, override: PlanOverride) -> None:
        """Keep why a stage is done although a rule speaks against it. Raises ReasonNeeded when nothing is written."""
        if not override.why.strip():
            raise ReasonNeeded("why")
        self._keep(animal_id, lambda welfare: welfare.save_override(override))

    def undo_override(self, animal_id: UUID, override: PlanOverride) -> None:
        """Take an override back."""
        self._keep(animal_id, lambda welfare: welfare.save_override(replace(override, withdrawn=True)))

    def overrides(self, ladder_id: UUID, first: date, last: date) -> tuple[PlanOverride, ...]:
        """Those for days from `first` to `last`."""
        with self._open_unit() as unit:
            return tuple(kept for kept in unit.welfare.overrides(ladder_id) if first <= kept.on <= last)

    def _keep(self, animal_id: UUID, save: Callable[[WelfareStore], None]) -> None:
        with self._open_unit() as unit:
            save(unit.welfare)
            unit.commit()
        self._tell(animal_id)

    def _tell(self, animal_id: UUID, *, animal_changed: bool = False) -> None:
        if animal_changed:
            self._bus.publish(AnimalsChanged(animal_id=animal_id))
        self._bus.publish(WelfareChanged(animal_id=animal_id))


def _all_ticked(visit: GateVisit, species: Species) -> bool:
    return {point.value for point in points_of(visit.gate, species)} <= set(visit.ticked)


def _known(unit: UnitOfWork, animal_id: UUID) -> Animal:
    animal = unit.animals.get(animal_id)
    if animal is None:
        raise NothingThere
    return animal
