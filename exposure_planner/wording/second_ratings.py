"""Two people saw the same session: how they agreed, kindly."""

from collections.abc import Iterable

from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate


def say_ratings(seen: Iterable[tuple[str, Level]], translate: Translate) -> str:
    """Who saw what: "Ida: Curious and Tom: Worried"; a rating without a name is somebody's."""
    said = [
        translate("second_ratings", "{name}: {level}").format(
            name=name or translate("second_ratings", "Somebody"), level=level_name(level, translate)
        )
        for name, level in seen
    ]
    return say_list(said, translate)


def say_agreement(apart: int, far: int, translate: Translate) -> tuple[str, ...]:
    """What it means that they differ by so many levels; from `far` levels on practice helps."""
    if apart == 0:
        return (translate("second_ratings", "You saw the same."),)
    both = translate(
        "second_ratings", "Both are kept; the plan follows the higher one, to be on the safe side."
    )
    if apart < far:
        return (translate("second_ratings", "You were close."), both)
    return (
        translate("second_ratings", "You saw quite different things; that happens."),
        both,
        translate("second_ratings", "A few minutes of practice together bring two pairs of eyes closer."),
    )
