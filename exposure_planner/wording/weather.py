"""Weather limits and what the warmth of a day means for going out."""

from collections.abc import Callable, Mapping

from exposure_planner.household.weather import WARMEST_IN_A_BAG, Outside, WeatherLimits
from exposure_planner.wording.translate import Translate


def say_limits(limits: WeatherLimits, translate: Translate) -> str:
    """In one line, in which weather an animal goes out."""
    return translate(
        "weather",
        "Outside: between {mild_from} and {mild_to} °C the full time, not below {coldest} or above {hottest} °C; "
        "no rain, strong wind or thunder.",
    ).format(
        mild_from=_number(limits.mild_from),
        mild_to=_number(limits.mild_to),
        coldest=_number(limits.coldest),
        hottest=_number(limits.hottest),
    )


def say_outside(outside: Outside, celsius: float, animal: str, translate: Translate) -> str:
    """What the warmth means for today's session."""
    return _OUTSIDE[outside](translate).format(warmth=say_warmth(celsius, translate), animal=animal)


def say_bag_rule(translate: Translate) -> str:
    """What a bag or backpack with a window asks for."""
    return translate(
        "weather",
        "A window bag warms up like a greenhouse: shade only, a hand inside every 5 minutes, not above {warmest}.",
    ).format(warmest=say_warmth(WARMEST_IN_A_BAG, translate))


def say_warmth(celsius: float, translate: Translate) -> str:
    """A temperature: "12 °C"."""
    return translate("weather", "{number} °C").format(number=_number(celsius))


def say_fahrenheit(celsius: float, translate: Translate) -> str:
    """The same in degrees Fahrenheit, rounded: "54 °F"."""
    return translate("weather", "{number} °F").format(number=_number(round(celsius * 9 / 5 + 32)))


def _number(celsius: float) -> str:
    return f"{celsius:.1f}".removesuffix(".0").replace("-", "−")


_OUTSIDE: Mapping[Outside, Callable[[Translate], str]] = {
    Outside.FULL: lambda translate: translate("weather", "{warmth} is mild enough for the full time."),
    Outside.SHORTER: lambda translate: translate(
        "weather", "{warmth} is bearable for a while: half the time today."
    ),
    Outside.TOO_COLD: lambda translate: translate(
        "weather", "{warmth} is too cold for {animal}: not outside today."
    ),
    Outside.TOO_WARM: lambda translate: translate(
        "weather", "{warmth} is too warm for {animal}: not outside today."
    ),
}
