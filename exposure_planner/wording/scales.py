"""Our levels beside other scales: a rough cross-walk of our own, numbers only (`domain.md` 1.6)."""

from collections.abc import Callable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate

_CSS: Mapping[Level, str] = {
    Level.SETTLED: "1–2",
    Level.CURIOUS: "3",
    Level.UNEASY: "4",
    Level.WORRIED: "4–5",
    Level.VERY_FRIGHTENED: "5–6",
    Level.PANIC: "7",
}

_SHORT_NAMES: Mapping[Scale, str] = {Scale.FAS: "FAS", Scale.CSS: "CSS"}

_MADE_FOR: Mapping[Scale, frozenset[Species]] = {
    Scale.OWN: frozenset(),
    Scale.FAS: frozenset({Species.CAT, Species.DOG}),
    Scale.CSS: frozenset({Species.CAT}),
}

_NAMES: Mapping[Scale, Callable[[Translate], str]] = {
    Scale.OWN: lambda translate: translate("scales", "Nothing"),
    Scale.FAS: lambda translate: translate("scales", "FAS, 0 to 5"),
    Scale.CSS: lambda translate: translate("scales", "Cat-Stress-Score, 1 to 7"),
}


def scale_name(scale: Scale, translate: Translate) -> str:
    """As it stands in a list to choose from."""
    return _NAMES[scale](translate)


def say_on_scale(level: Level, scale: Scale, species: Species, translate: Translate) -> str:
    """The level on another scale: "about CSS 4–5"; empty where none was chosen, or none made for such an animal."""
    short = short_on_scale(level, scale, species)
    return translate("scales", "about {scale}").format(scale=short) if short else ""


def short_on_scale(level: Level, scale: Scale, species: Species) -> str:
    """Where room is scarce: "CSS 4–5"; empty as with `say_on_scale`."""
    if species not in _MADE_FOR[scale]:
        return ""
    number = _CSS[level] if scale is Scale.CSS else str(int(level))
    return f"{_SHORT_NAMES[scale]} {number}"


def say_legend(scale: Scale, species: Species, translate: Translate) -> str:
    """Which number means which level: "0 Settled · 1 Curious", with the other scale where one was chosen."""
    named = " · ".join(_named(level, scale, species, translate) for level in Level)
    rough = say_cross_walk(scale, species, translate)
    return f"{named}. {rough}" if rough else named


def say_cross_walk(scale: Scale, species: Species, translate: Translate) -> str:
    """That what stands beside our levels is rough and our own; empty where nothing does."""
    if species not in _MADE_FOR[scale]:
        return ""
    return translate("scales", "Beside {scale} only roughly: a cross-walk of our own.").format(
        scale=_SHORT_NAMES[scale]
    )


def _named(level: Level, scale: Scale, species: Species, translate: Translate) -> str:
    own, other = f"{int(level)} {level_name(level, translate)}", short_on_scale(level, scale, species)
    return f"{own} ({other})" if other else own
