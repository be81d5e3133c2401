"""Writes a ladder as TOML in the schema that `catalogue.ladders` reads; what says nothing is left out."""

from datetime import timedelta

import tomli_w

from exposure_planner.catalogue.ready_ladder import ReadyLadder, ReadyStage
from exposure_planner.planner.ladder import DistanceTo

_VERSION = 1

Toml = dict[str, object]


def document_of(ladder: ReadyLadder) -> str:
    """The ladder as TOML: the same ladder always gives the same text."""
    values: Toml = {
        "version": _VERSION,
        "key": ladder.key,
        "title": ladder.title,
        "species": sorted(species.value for species in ladder.species),
        "goal": ladder.goal,
        "why_this_order": ladder.why_this_order,
        "prerequisites": list(ladder.prerequisites),
        "bring": list(ladder.bring),
        "sources": list(ladder.sources),
        "animals": None if ladder.animals == 1 else ladder.animals,
        "breaks": [{"rule": each.rule, "stage": each.stage, "why": each.why} for each in ladder.breaks],
        "changed_from": ladder.changed_from,
        "stages": [_stage(stage) for stage in ladder.stages],
    }
    return tomli_w.dumps(_said(values))


def _stage(stage: ReadyStage) -> Toml:
    return _said(
        {
            "title": stage.title,
            "place": stage.place,
            "minutes": None if stage.days else _number(stage.duration / timedelta(minutes=1)),
            "days": stage.days,
            "expected": None if stage.expected is None else int(stage.expected),
            "gate": None if stage.gate is None else stage.gate.value,
            "distance_m": None if stage.distance_m is None else _number(stage.distance_m),
            "distance_to": None if stage.distance_to is DistanceTo.RETREAT else stage.distance_to.value,
            "triggers": [{"what": each.what, "intensity": each.intensity} for each in stage.triggers],
            "people": stage.people,
            "equipment": list(stage.equipment),
            "retreat": stage.retreat,
            "exit_seconds": None
            if stage.exit_time is None
            else _number(stage.exit_time / timedelta(seconds=1)),
            "outdoors": stage.outdoors,
            "milestone": stage.milestone,
            "pass_sign": stage.pass_sign,
            "stop_sign": stage.stop_sign,
            "note": stage.note,
            "harder": stage.harder,
            "source": stage.source,
        }
    )


def _said(values: Toml) -> Toml:
    return {name: value for name, value in values.items() if _says_something(value)}


def _says_something(value: object) -> bool:
    return value is not None and value is not False and value != "" and value != []


def _number(value: float) -> int | float:
    """A whole number is written as one."""
    return int(value) if value.is_integer() else value
