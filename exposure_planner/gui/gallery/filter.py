"""What to look for in the gallery."""

from dataclasses import dataclass
from enum import Enum

from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.household.animal import Species


class Where(Enum):
    """Where a ladder leads."""

    ANYWHERE = "anywhere"
    INDOORS = "indoors"
    OUTDOORS = "outdoors"


@dataclass(frozen=True, kw_only=True)
class GalleryFilter:
    """What to look for.

    Attributes:
        words: each must stand somewhere in the ladder.
        species: whom the ladder is for; None for any animal.
        for_two: only those that two animals go together.
        yours: only one's own.
    """

    words: str = ""
    species: Species | None = None
    where: Where = Where.ANYWHERE
    for_two: bool = False
    yours: bool = False

    def lets_through(self, entry: GalleryEntry) -> bool:
        """Whether the ladder is one of those."""
        if self.species is not None and self.species not in entry.ladder.species:
            return False
        if self.where is not Where.ANYWHERE and entry.leads_out is not (self.where is Where.OUTDOORS):
            return False
        if (self.for_two and not entry.is_for_two) or (self.yours and not entry.is_yours):
            return False
        text = _text_of(entry)
        return all(word in text for word in self.words.casefold().split())


def _text_of(entry: GalleryEntry) -> str:
    ladder = entry.ladder
    of_stages = (
        part
        for stage in entry.stages
        for part in (stage.title, stage.place, *(trigger.what for trigger in stage.triggers))
    )
    return "\n".join((ladder.title, ladder.goal, ladder.changed_from, *ladder.bring, *of_stages)).casefold()
