"""Medicines and supplements in words."""

from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate


def medicine_kind_name(kind: MedicineKind, translate: Translate) -> str:
    """As it stands in a list to choose from."""
    return {
        MedicineKind.MEDICATION: translate("medicines", "Medication, on a vet’s advice"),
        MedicineKind.SUPPLEMENT: translate("medicines", "Supplement, pheromone or herb"),
    }[kind]


def say_medicine(medicine: Medicine, translate: Translate) -> str:
    """In one line: "Gabapentin, since 3 March 2026" or "Valerian, 3 March 2026 to 9 March 2026"."""
    since = say_day_and_year(medicine.since, translate)
    if medicine.until is None:
        return translate("medicines", "{what}, since {since}").format(what=medicine.what, since=since)
    until = say_day_and_year(medicine.until, translate)
    return translate("medicines", "{what}, {since} to {until}").format(
        what=medicine.what, since=since, until=until
    )
