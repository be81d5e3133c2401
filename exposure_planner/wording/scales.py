"""Our levels beside other scales: a rough cross-walk of our own, numbers only (`domain.md` 1.6)."""

from collections.abc import Callable, Mapping

from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.translate import Translate

_CSS: Mapping[Level, str] = {
    Level.SETTLED: "1–2",
    Level.CURIOUS: "3",
    Level.UNEASY: "4",
    Level.WORRIED: "4–5",
    Level.VERY_FRIGHTENED: "5–6",
    Level.PANIC: "7",
}

_NAMES: Mapping[Scale, Callable[[Translate], str]] = {
    Scale.OWN: lambda translate: translate("scales", "Nothing"),
    Scale.FAS: lambda translate: translate("scales", "FAS, 0 to 5"),
    Scale.CSS: lambda translate: translate("scales", "Cat-Stress-Score, 1 to 7"),
}


def scale_name(scale: Scale, translate: Translate) -> str:
    """As it stands in a list to choose from."""
    return _NAMES[scale](translate)


def say_on_scale(level: Level, scale: Scale, translate: Translate) -> str:
    """The level on another scale: "FAS 3", "about CSS 4–5"; empty where none stands beside ours."""
    if scale is Scale.FAS:
        return translate("scales", "about FAS {number}").format(number=int(level))
    if scale is Scale.CSS:
        return translate("scales", "about CSS {number}").format(number=_CSS[level])
    return ""
