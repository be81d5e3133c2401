"""The statements of a gate's checklist, for a cat and for a dog."""

from collections.abc import Callable, Iterable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.household.gate_list import GateGroup, GatePoint, points_of
from exposure_planner.planner.ladder import Gate
from exposure_planner.wording.gate_points_by_group import DOGS_POINTS, POINTS, SHORT_POINTS
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def gate_point_statement(point: GatePoint, species: Species, animal: str, translate: Translate) -> str:
    """A statement to tick where it is true."""
    for_dogs = DOGS_POINTS if species is Species.DOG else {}
    return for_dogs.get(point, POINTS[point])(translate).format(animal=animal)


def gate_group_name(group: GateGroup, translate: Translate) -> str:
    """The heading above points that belong together."""
    return _GROUPS[group](translate)


def gate_purpose(gate: Gate, animal: str, translate: Translate) -> str:
    """What the checklist is for, and how it is gone through."""
    return _PURPOSES[gate](translate).format(animal=animal)


def hard_stop_mark(translate: Translate) -> str:
    """What stands beside a point without which nobody goes out."""
    return translate("gate", "must be")


def say_still_missing(missing: Iterable[GatePoint], translate: Translate) -> str:
    """One sentence for what is not ticked yet; empty when nothing is missing."""
    missing = tuple(missing)
    stops = tuple(point for point in missing if point.is_hard_stop)
    if stops:
        return translate("gate", "Indoors only, as long as this is missing: {points}.").format(
            points=_in_short(stops, translate)
        )
    count = len(missing)
    if count > _MOST_NAMED:
        return translate("gate", "%n point is still missing.|%n points are still missing.", "", count)
    if missing:
        return translate("gate", "Still missing: {points}.").format(points=_in_short(missing, translate))
    return ""


def say_gate_override(
    reason: str, ticked: Iterable[str], gate: Gate, species: Species, translate: Translate
) -> str:
    """What a person decided at a gate, and which of the hard stops were missing."""
    was_true = set(ticked)
    stops = [
        point for point in points_of(gate, species) if point.is_hard_stop and point.value not in was_true
    ]
    said = translate("week_sheet", "You decided to go without the full check: “{why}”").format(
        why=reason.strip()
    )
    if not stops:
        return said
    return translate("week_sheet", "{said} Missing: {points}.").format(
        said=said, points=_in_short(stops, translate)
    )


_MOST_NAMED = 4


def _in_short(points: Iterable[GatePoint], translate: Translate) -> str:
    return say_list([SHORT_POINTS[point](translate) for point in points], translate)


_GROUPS: Mapping[GateGroup, _Say] = {
    GateGroup.IDENTITY: lambda translate: translate("gate", "Identity and health"),
    GateGroup.TRAINING: lambda translate: translate("gate", "What has been practised"),
    GateGroup.MOMENT: lambda translate: translate("gate", "Place and moment, today"),
    GateGroup.BARRIER: lambda translate: translate("gate", "The barrier, today"),
    GateGroup.MUZZLE: lambda translate: translate("gate", "The muzzle"),
    GateGroup.OWN: lambda translate: translate("gate", "Your own list, today"),
}

_PURPOSES: Mapping[Gate, _Say] = {
    Gate.OUTDOOR: lambda translate: translate(
        "gate",
        "Tick what is true today. It keeps {animal} safe, and brings {animal} home if something goes wrong.",
    ),
    Gate.BARRIER: lambda translate: translate("gate", "Tick what is true today, before anybody meets."),
    Gate.MUZZLE: lambda translate: translate("gate", "Tick what is true of {animal} and the muzzle."),
    Gate.OWN: lambda translate: translate("gate", "Go through what you noted for this rung."),
}
