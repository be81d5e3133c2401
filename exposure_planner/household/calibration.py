"""Short stories of animals to rate, and how people rated them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level


@dataclass(frozen=True, kw_only=True)
class Vignette:
    """A short story of an animal, with the level that fits it.

    Attributes:
        code: stays the same for ever; answers keep it.
        story: what is seen, in a few sentences, without a word for the fear.
        signs: codes of the signs that are in the story.
        why: why this level and not the ones beside it.
    """

    code: str
    story: str
    level: Level
    signs: tuple[str, ...]
    why: str


@dataclass(frozen=True, kw_only=True)
class CalibrationAnswer:
    """How somebody rated a story.

    Attributes:
        person_id: who; None where nobody of the household was chosen.
        household_id: in which household.
        round_id: the answers of one sitting share it.
    """

    id: UUID
    household_id: UUID
    person_id: UUID | None
    round_id: UUID
    species: Species
    vignette: str
    level: Level
    on: date
