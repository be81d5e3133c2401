"""How animals are paced, into rows and back."""

from exposure_planner.household.pace import AnimalPace
from exposure_planner.storage.tables.pace import AnimalPaceNumberRow, AnimalPaceRow


def write_pace(row: AnimalPaceRow, pace: AnimalPace) -> None:
    """Make the row and its numbers say how the animal is paced; what is said already is not written again."""
    wanted = dict(pace.own_numbers)
    row.preset = pace.preset
    row.numbers = [kept for kept in row.numbers if kept.name in wanted]
    for kept in row.numbers:
        kept.value = wanted.pop(kept.name)
    row.numbers.extend(AnimalPaceNumberRow(name=name, value=value) for name, value in wanted.items())


def read_pace(row: AnimalPaceRow) -> AnimalPace:
    """The pace that the row tells of."""
    numbers = sorted((number.name, number.value) for number in row.numbers)
    return AnimalPace(preset=row.preset, own_numbers=tuple(numbers))
