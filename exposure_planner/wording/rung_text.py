"""A rung's facts in one line, and rungs as plain text for other programs."""

from collections.abc import Sequence

from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.choices import distance_to_name
from exposure_planner.wording.numbers import say_days, say_metres, say_minutes
from exposure_planner.wording.translate import Translate


def say_length(stage: Stage, translate: Translate) -> str:
    """How long it takes: "3 min", or "2 days" where it is rated once a day."""
    return say_minutes(stage.duration, translate) if stage.days is None else say_days(stage.days, translate)


def say_facts(stage: Stage, translate: Translate) -> str:
    """Place, length and distance in one line: "hallway · 3 min · 2 m from the retreat"."""
    parts = [stage.place.strip(), say_length(stage, translate)]
    if stage.distance_m is not None:
        distance = say_metres(stage.distance_m, translate)
        parts.append(f"{distance} {distance_to_name(stage.distance_to, translate)}")
    if stage.outdoors:
        parts.append(translate("ladder", "outdoors"))
    return " · ".join(part for part in parts if part)


def rungs_as_text(stages: Sequence[Stage], translate: Translate) -> str:
    """A line for each rung, the highest first as on screen."""
    return "\n".join(f"{stage.title} ({say_facts(stage, translate)})" for stage in reversed(stages))
