"""The signs that can be ticked, per kind of animal."""

from exposure_planner.catalogue.strict_table import StrictTable, read_table
from exposure_planner.household.animal import Species
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.resource_files import resource

_MOST_SIGNS = 80
_LONGEST_SIGN = 90


class ShippedSigns:
    """Fits the services' port by shape; each file is read when it is asked for, and once."""

    def __init__(self) -> None:
        self._known: dict[Species, tuple[Sign, ...]] = {}

    def signs(self, species: Species) -> tuple[Sign, ...]:
        """From the lowest floor to the highest. Raises ResourceBroken."""
        if species not in self._known:
            self._known[species] = _read(species)
        return self._known[species]


def _read(species: Species) -> tuple[Sign, ...]:
    table = read_table(resource("signs", f"{species.value}.toml"))
    table.whole("version", 1, 1)
    signs = tuple(_sign(each) for each in table.tables("signs", _MOST_SIGNS, "sign"))
    table.finish()
    codes = [sign.code for sign in signs]
    for number, code in enumerate(codes, start=1):
        if code in codes[: number - 1]:
            raise table.broken(f"sign {number}, code", f"“{code}” is there twice")
    return tuple(sorted(signs, key=lambda sign: sign.floor))


def _sign(table: StrictTable) -> Sign:
    sign = Sign(
        code=table.text("code", longest=40),
        floor=table.choice("floor", Level),
        text=table.text("text", longest=_LONGEST_SIGN),
    )
    table.finish()
    return sign
