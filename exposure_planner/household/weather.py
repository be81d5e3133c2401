"""In which weather an animal goes out."""

from dataclasses import dataclass
from enum import Enum

from exposure_planner.household.animal import Species

WARMEST_IN_A_BAG = 24.0
"""Above this a bag with a window is a greenhouse (`domain.md` 5.5), whatever the animal itself can bear."""


class Outside(Enum):
    """How long an animal may be outside in the warmth of a day."""

    FULL = "full"
    SHORTER = "shorter"
    """Half the time."""
    TOO_COLD = "too_cold"
    TOO_WARM = "too_warm"

    @property
    def is_today(self) -> bool:
        """Whether it may go out at all."""
        return self in {Outside.FULL, Outside.SHORTER}


@dataclass(frozen=True, kw_only=True)
class WeatherLimits:
    """In which weather an animal goes out, in degrees Celsius (`domain.md` 5.5; settings, no veterinary facts).

    Attributes:
        coldest, hottest: below and above these it does not go.
        mild_from, mild_to: between these it goes for the full time; outside of them for a shorter one.
    """

    coldest: float = 7.0
    mild_from: float = 10.0
    mild_to: float = 24.0
    hottest: float = 27.0

    @classmethod
    def ordinary(cls, species: Species) -> "WeatherLimits":
        """What holds until somebody sets others: a dog bears more cold than a cat."""
        return cls(coldest=-1.0, mild_from=5.0) if species is Species.DOG else cls()

    @property
    def is_in_order(self) -> bool:
        """Whether each number is at least the one before."""
        return self.coldest <= self.mild_from <= self.mild_to <= self.hottest

    def outside(self, celsius: float, *, in_bag: bool = False) -> Outside:
        """How long it may be outside at this warmth; `in_bag` in a bag or backpack with a window."""
        if celsius < self.coldest:
            return Outside.TOO_COLD
        if celsius > self.hottest or (in_bag and celsius > WARMEST_IN_A_BAG):
            return Outside.TOO_WARM
        return Outside.FULL if self.mild_from <= celsius <= self.mild_to else Outside.SHORTER
