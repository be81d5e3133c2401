"""Medicines and supplements in words."""

from datetime import date

from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate


def medicine_kind_name(kind: MedicineKind, translate: Translate) -> str:
    """As it stands in a list to choose from."""
    return {
        MedicineKind.MEDICATION: translate("medicines", "Medication, on a vet’s advice"),
        MedicineKind.SUPPLEMENT: translate("medicines", "Supplement, pheromone or herb"),
    }[kind]


def medicine_kind_in_short(kind: MedicineKind, translate: Translate) -> str:
    """In a narrow column."""
    return {
        MedicineKind.MEDICATION: translate("medicines", "Medication"),
        MedicineKind.SUPPLEMENT: translate("medicines", "Supplement"),
    }[kind]


def say_last_day(medicine: Medicine, translate: Translate) -> str:
    """Until when: "goes on" or "to 9 March 2026"."""
    if medicine.until is None:
        return translate("medicines", "goes on")
    return translate("medicines", "to {until}").format(until=say_day_and_year(medicine.until, translate))


def say_medicine(medicine: Medicine, translate: Translate, today: date | None = None) -> str:
    """In one line: "Gabapentin, since 3 March 2026" or "Valerian, 3 March 2026 to 9 March 2026".

    Where today is given, one that has not begun is said to be given from its first day on.
    """
    since = say_day_and_year(medicine.since, translate)
    if medicine.until is None and today is not None and today < medicine.since:
        return translate("medicines", "{what}, from {since} on").format(what=medicine.what, since=since)
    if medicine.until is None:
        return translate("medicines", "{what}, since {since}").format(what=medicine.what, since=since)
    until = say_day_and_year(medicine.until, translate)
    return translate("medicines", "{what}, {since} to {until}").format(
        what=medicine.what, since=since, until=until
    )
