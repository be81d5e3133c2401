"""Ideas for a good life indoors, per kind of animal; the README beside the files explains every field."""

import re
from pathlib import Path

from exposure_planner.catalogue.strict_table import StrictTable, read_table
from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import MOST_TIMES_A_WEEK, IndoorIdea, Pillar
from exposure_planner.resource_files import resource

_MOST_IDEAS = 40
_LONGEST_CODE, _LONGEST_TITLE, _LONGEST_HOW, _LONGEST_WHY = 40, 60, 240, 200
_CODE = re.compile(r"[a-z][a-z_]*")


class ShippedIndoorIdeas:
    """Fits the services' port by shape; each file is read when it is asked for, and once."""

    def __init__(self) -> None:
        self._known: dict[Species, tuple[IndoorIdea, ...]] = {}

    def ideas(self, species: Species) -> tuple[IndoorIdea, ...]:
        """From the most worthwhile to the least. Raises ResourceBroken."""
        if species not in self._known:
            self._known[species] = read_indoor_ideas(resource("indoors", f"{species.value}.toml"))
        return self._known[species]


def read_indoor_ideas(path: Path) -> tuple[IndoorIdea, ...]:
    """The ideas of one file, in its order. Raises ResourceBroken with file, idea and field."""
    table = read_table(path)
    table.whole("version", 1, 1)
    if not any(table.texts("sources")):
        raise table.broken("sources", "it is missing")
    ideas = tuple(_idea(each) for each in table.tables("ideas", _MOST_IDEAS, "idea"))
    table.finish()
    _check_codes(table, ideas)
    _check_pillars(table, ideas)
    return ideas


def _idea(table: StrictTable) -> IndoorIdea:
    idea = IndoorIdea(
        code=table.text("code", longest=_LONGEST_CODE),
        title=table.text("title", longest=_LONGEST_TITLE),
        pillar=table.choice("pillar", Pillar),
        times_a_week=table.whole("times_a_week", 1, MOST_TIMES_A_WEEK),
        how=table.text("how", longest=_LONGEST_HOW),
        why=table.text("why", longest=_LONGEST_WHY),
        places=tuple(place.casefold() for place in table.texts("places")),
    )
    table.finish()
    if not _CODE.fullmatch(idea.code):
        raise table.broken("code", "it may have small letters and _ only")
    if "" in idea.places:
        raise table.broken("places", "one of them is empty")
    return idea


def _check_codes(table: StrictTable, ideas: tuple[IndoorIdea, ...]) -> None:
    known: set[str] = set()
    for number, idea in enumerate(ideas, start=1):
        if idea.code in known:
            raise table.broken(f"idea {number}, code", f"“{idea.code}” is there twice")
        known.add(idea.code)


def _check_pillars(table: StrictTable, ideas: tuple[IndoorIdea, ...]) -> None:
    """Without an idea for everybody, a suggested plan would lack a pillar."""
    for pillar in Pillar:
        if not any(idea.pillar is pillar and not idea.places for idea in ideas):
            raise table.broken("ideas", f"none without places is of the pillar {pillar.value}")
