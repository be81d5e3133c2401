"""What the program knows already about a gate's points, and which words of a stage tell it."""

from collections.abc import Callable, Mapping

from exposure_planner.household.gate_list import PointSource, SourceKind
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.numbers import say_day_of_month
from exposure_planner.wording.translate import Translate


def says_harness(stage: Stage, translate: Translate) -> bool:
    """Whether the animal wears the harness on this stage, as far as its words tell."""
    return _names((stage.title, *stage.equipment), translate("gate", "harness, vest"))


def says_retreat(stage: Stage, translate: Translate) -> bool:
    """Whether this stage is about the retreat itself, as far as its title tells."""
    return _names((stage.title,), translate("gate", "carrier, backpack, bag, crate"))


def says_bag(stage: Stage, translate: Translate) -> bool:
    """Whether a window bag or backpack goes along on this stage."""
    return _names((stage.title, *stage.equipment), translate("gate", "backpack, window bag, bubble"))


def say_point_source(source: PointSource, translate: Translate) -> str:
    """Where a point is known from: "3 calm days in the harness, the last on 12 May"."""
    return _SOURCES[source.kind](translate, source.count).format(on=say_day_of_month(source.on, translate))


def _names(texts: tuple[str, ...], words: str) -> bool:
    text = " ".join(texts).casefold()
    return any(word.strip() in text for word in words.split(","))


_SOURCES: Mapping[SourceKind, Callable[[Translate, int], str]] = {
    SourceKind.EARLIER: lambda translate, _n: translate("gate", "True on {on}; is it still?"),
    SourceKind.CHIP: lambda translate, _n: translate("gate", "Phone number checked on {on}."),
    SourceKind.IN_HARNESS: lambda translate, n: translate(
        "gate",
        "%n calm day of 10 minutes or more in the harness, on {on}.|"
        "%n calm days of 10 minutes or more in the harness, the last on {on}.",
        "",
        n,
    ),
    SourceKind.AT_RETREAT: lambda translate, n: translate(
        "gate",
        "%n calm day at the retreat, on {on}.|%n calm days at the retreat, the last on {on}.",
        "",
        n,
    ),
}
