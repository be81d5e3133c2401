"""Something to see and tick; it sets a floor under the level."""

from dataclasses import dataclass

from exposure_planner.planner.level import Level


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A sign in plain words.

    Attributes:
        code: stays the same for ever; ratings keep it.
        floor: the lowest level that this sign allows.
    """

    code: str
    floor: Level
    text: str
