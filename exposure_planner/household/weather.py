"""In which weather an animal goes out."""

from dataclasses import dataclass


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
