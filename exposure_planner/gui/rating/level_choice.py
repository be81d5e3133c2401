"""Which level is chosen, and what the ticked signs make of it."""

from dataclasses import dataclass, replace

from exposure_planner.planner.level import Level


@dataclass(frozen=True, kw_only=True)
class LevelChoice:
    """Which level is chosen, and what the ticked signs make of it.

    Attributes:
        chosen: what the person chose; None while they have not.
        floor: the lowest level that the ticked signs and the food allow.
        lowered: the person chose a level below the floor on purpose, and so is asked why.
    """

    chosen: Level | None = None
    floor: Level = Level.SETTLED
    lowered: bool = False

    @property
    def shown(self) -> Level | None:
        """The level to show; None while nothing says one."""
        if self.chosen is None:
            return self.floor if self.floor > Level.SETTLED else None
        return self.chosen if self.lowered else max(self.chosen, self.floor)

    @property
    def is_raised(self) -> bool:
        """Whether a sign, and not the person, set the level that is shown."""
        return self.shown is not None and self.shown != self.chosen

    def choose(self, level: Level) -> "LevelChoice":
        """The person chose a level."""
        return replace(self, chosen=level, lowered=level < self.floor)

    def with_floor(self, floor: Level) -> "LevelChoice":
        """Other signs are ticked now; a higher floor raises the level again."""
        lowered = self.lowered and floor <= self.floor and self.chosen is not None and self.chosen < floor
        return replace(self, floor=floor, lowered=lowered)
