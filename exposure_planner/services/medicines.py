"""Medicines and supplements: told, changed, ended; the program never proposes one."""

from dataclasses import replace
from uuid import UUID

from exposure_planner.errors import DaysOutOfOrder
from exposure_planner.household.medicine import Medicine
from exposure_planner.services.draft import checked_text
from exposure_planner.services.events import EventBus, MedicinesChanged
from exposure_planner.services.ports import OpenUnitOfWork


class MedicineService:
    """Medicines and supplements. Everything kept here can be undone by keeping what was before, or withdrawing it."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus) -> None:
        self._open_unit = open_unit
        self._bus = bus

    def of_animal(self, animal_id: UUID) -> tuple[Medicine, ...]:
        """By first day."""
        with self._open_unit() as unit:
            return unit.medicines.of_animal(animal_id)

    def keep(self, medicine: Medicine) -> None:
        """Keep a new one, or one that was changed.

        Raises:
            BlankText: it has no name.
            DaysOutOfOrder: its last day lies before its first.
        """
        if medicine.until is not None and medicine.until < medicine.since:
            raise DaysOutOfOrder("until")
        tidy = replace(
            medicine,
            what=checked_text(medicine.what, "medicine"),
            how=medicine.how.strip(),
            note=medicine.note.strip(),
        )
        self._save(tidy)

    def withdraw(self, medicine: Medicine) -> None:
        """It was told by mistake."""
        self._save(replace(medicine, withdrawn=True))

    def _save(self, medicine: Medicine) -> None:
        with self._open_unit() as unit:
            unit.medicines.save(medicine)
            unit.commit()
        self._bus.publish(MedicinesChanged(animal_id=medicine.animal_id))
