"""Where a rung is and how long it takes, in one line."""

from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.choices import distance_to_name
from exposure_planner.wording.numbers import say_metres, say_minutes
from exposure_planner.wording.translate import Translate


def say_length(stage: Stage, translate: Translate) -> str:
    """How long a session lasts, or for how many days a stage goes on that is rated once a day."""
    days = stage.days
    if days is not None:
        return translate("rung_facts", "for %n day|for %n days", "", days)
    return say_minutes(stage.duration, translate)


def say_place(stage: Stage, translate: Translate) -> str:
    """Where it is, and how far from the way back or from what frightens; empty where neither is known."""
    parts = [stage.place] if stage.place else []
    if stage.distance_m:
        distance = say_metres(stage.distance_m, translate)
        parts.append(f"{distance} {distance_to_name(stage.distance_to, translate)}")
    return ", ".join(parts)


def say_rung(stage: Stage, translate: Translate) -> str:
    """Place and length: "back door, 1 m to home or the retreat · 3 min"."""
    return " · ".join(part for part in (say_place(stage, translate), say_length(stage, translate)) if part)
