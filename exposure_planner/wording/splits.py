"""What a rung is called that was put in to make a step easier, until its person names it."""

from collections.abc import Callable, Mapping

from exposure_planner.planner.ladder import DistanceTo, Stage
from exposure_planner.planner.split import SplitBy
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate

_Say = Callable[[Stage, Stage, Translate], str]


def easier_title(title: str, by: SplitBy, translate: Translate) -> str:
    """The title of the new, easier rung."""
    if by is SplitBy.DISTANCE:
        return translate("splits", "{title}, half-way there").format(title=title)
    if by is SplitBy.INTENSITY:
        return translate("splits", "{title}, softer").format(title=title)
    return translate("splits", "{title}, half the time").format(title=title)


def say_split(title: str, by: SplitBy, translate: Translate) -> str:
    """What was put in, and which one thing is easier there."""
    if by is SplitBy.DISTANCE:
        text = translate("splits", "An easier rung stands below “{title}” now: half the distance.")
    elif by is SplitBy.INTENSITY:
        text = translate("splits", "An easier rung stands below “{title}” now: half as strong.")
    else:
        text = translate("splits", "An easier rung stands below “{title}” now: half the time.")
    return text.format(title=title)


def half_way_title(lower: Stage, upper: Stage, by: str, translate: Translate) -> str:
    """The title of a rung between two, for what gets harder there: see `planner.half_way`."""
    if by not in _HALF_WAY:
        return easier_title(upper.title, SplitBy.DURATION, translate)
    return _HALF_WAY[by](lower, upper, translate)


def say_half_way(title: str, translate: Translate) -> str:
    """That there is a rung between now."""
    return translate(
        "splits", "“{title}” stands between the two now. Change it as it suits you both."
    ).format(title=title)


def _nearer_or_farther(lower: Stage, upper: Stage, translate: Translate) -> str:
    if upper.distance_to is DistanceTo.TRIGGER:
        return translate("splits", "{title}, a little closer").format(title=lower.title)
    return translate("splits", "{title}, a little farther").format(title=lower.title)


_HALF_WAY: Mapping[str, _Say] = {
    "duration": lambda lower, _, translate: translate("splits", "{title}, a little longer").format(
        title=lower.title
    ),
    "distance": _nearer_or_farther,
    "intensity": lambda lower, _, translate: translate("splits", "{title}, a little stronger").format(
        title=lower.title
    ),
    "people": lambda lower, upper, translate: translate("splits", "{title}, with {people}").format(
        title=lower.title, people=upper.people
    ),
    "equipment": lambda lower, upper, translate: translate("splits", "{title}, with {things}").format(
        title=lower.title, things=say_list(upper.equipment, translate)
    ),
    "place": lambda lower, upper, translate: translate("splits", "{title}, now: {place}").format(
        title=lower.title, place=upper.place
    ),
}
