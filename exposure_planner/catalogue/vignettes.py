"""Short stories to practise rating with; the README beside the files explains every field."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.catalogue.strict_table import StrictTable, read_table
from exposure_planner.household.animal import Species
from exposure_planner.household.calibration import Vignette
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.resource_files import resource

_OF_EACH_LEVEL = 2
_MOST_STORIES = _OF_EACH_LEVEL * len(Level)
_LONGEST_CODE, _LONGEST_STORY = 40, 320
_CODE = re.compile(r"[a-z][a-z_]*")
_TOLD_OF = (Species.CAT, Species.DOG)


class ShippedVignettes:
    """Fits the services' port by shape; each file is read when it is asked for, and once."""

    def __init__(self) -> None:
        self._known: dict[Species, tuple[Vignette, ...]] = {}

    def vignettes(self, species: Species) -> tuple[Vignette, ...]:
        """In the order of the file; none for other animals than cats and dogs. Raises ResourceBroken."""
        if species not in _TOLD_OF:
            return ()
        if species not in self._known:
            path = resource("vignettes", f"{species.value}.toml")
            self._known[species] = read_vignettes(path, ShippedSigns().signs(species))
        return self._known[species]


def read_vignettes(path: Path, signs: Iterable[Sign]) -> tuple[Vignette, ...]:
    """The stories of one file, in its order. Raises ResourceBroken with file, story and field."""
    floors = {sign.code: sign.floor for sign in signs}
    table = read_table(path)
    table.whole("version", 1, 1)
    if not any(table.texts("sources")):
        raise table.broken("sources", "it is missing")
    stories = tuple(_story(each, floors) for each in table.tables("stories", _MOST_STORIES, "story"))
    table.finish()
    _check_codes(table, stories)
    _check_levels(table, stories)
    return stories


def _story(table: StrictTable, floors: dict[str, Level]) -> Vignette:
    story = Vignette(
        code=table.text("code", longest=_LONGEST_CODE),
        level=table.choice("level", Level),
        signs=table.texts("signs"),
        story=table.text("story", longest=_LONGEST_STORY),
        why=table.text("why", longest=_LONGEST_STORY),
    )
    table.finish()
    if not _CODE.fullmatch(story.code):
        raise table.broken("code", "it may have small letters and _ only")
    if not story.signs:
        raise table.broken("signs", "at least one is needed")
    for sign in story.signs:
        if sign not in floors:
            raise table.broken("signs", f"“{sign}” is not known")
        if floors[sign] > story.level:
            raise table.broken("level", f"“{sign}” means {int(floors[sign])} at the least")
    return story


def _check_codes(table: StrictTable, stories: tuple[Vignette, ...]) -> None:
    known: set[str] = set()
    for number, story in enumerate(stories, start=1):
        if story.code in known:
            raise table.broken(f"story {number}, code", f"“{story.code}” is there twice")
        known.add(story.code)


def _check_levels(table: StrictTable, stories: tuple[Vignette, ...]) -> None:
    """Where a level were missing, nobody could practise it."""
    told = Counter(story.level for story in stories)
    for level in Level:
        if told[level] != _OF_EACH_LEVEL:
            raise table.broken("stories", f"level {int(level)} must be there twice")
