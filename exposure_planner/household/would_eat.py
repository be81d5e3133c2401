"""Would it eat there? A guess that most people can make, and the level that it stands for."""

from collections.abc import Mapping
from enum import Enum

from exposure_planner.planner.level import Level


class WouldEat(Enum):
    """What a person expects their animal to do with a loved treat on a rung."""

    AS_AT_HOME = "as_at_home"
    GLANCING_UP = "glancing_up"
    WITH_PAUSES = "with_pauses"
    THEN_STOP = "then_stop"
    REFUSE = "refuse"
    NO_MATTER = "no_matter"
    """Nobody eats there, or it cannot be told."""


LEVEL_OF_EATING: Mapping[WouldEat, Level] = {
    WouldEat.AS_AT_HOME: Level.SETTLED,
    WouldEat.GLANCING_UP: Level.CURIOUS,
    WouldEat.WITH_PAUSES: Level.UNEASY,
    WouldEat.THEN_STOP: Level.WORRIED,
    WouldEat.REFUSE: Level.VERY_FRIGHTENED,
}
"""The food column of `domain.md` 1.6; refusing sets the floor of 1.8. Panic is never guessed from food."""
