"""Rungs on the clipboard: written as JSON, and read as strictly as a stranger's file."""

import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from uuid import UUID

from exposure_planner.catalogue.strict_table import StrictTable
from exposure_planner.errors import CopiedRungsUnreadable, ResourceBroken
from exposure_planner.planner.ladder import WHOLE_DAY, DistanceTo, Gate, Stage, StageTrigger
from exposure_planner.planner.level import Level

RUNGS_MIME_TYPE = "application/x-exposure-planner-rungs+json"
"""What rungs are called on the clipboard, between ladders, animals and two windows of the program."""

MOST_RUNGS = 100
LARGEST_BYTES = 400_000
LONGEST_NOTE = 4000
MOST_DAYS = 365
MOST_SECONDS = WHOLE_DAY.total_seconds()
FARTHEST_M = 100_000.0

_VERSION = 1
_CLIPBOARD = "clipboard"
_WHOLE = "as a whole"

Json = dict[str, object]


def write_rungs(stages: Sequence[Stage]) -> bytes:
    """The rungs as JSON, from the easiest up; without ids, because history stays where it is."""
    return json.dumps(
        {"version": _VERSION, "rungs": [_written(stage) for stage in stages]}, ensure_ascii=False
    ).encode()


def read_rungs(copied: bytes, new_id: Callable[[], UUID]) -> tuple[Stage, ...]:
    """The rungs that were copied, each with a new id.

    Raises:
        CopiedRungsUnreadable: with the place in it and what is wrong there.
    """
    try:
        table = _table(copied)
        table.whole("version", _VERSION, _VERSION)
        rungs = table.tables("rungs", MOST_RUNGS, "rung")
        table.finish()
        if not rungs:
            raise table.broken("rungs", "there must be at least one")
        return tuple(_stage(rung, new_id()) for rung in rungs)
    except ResourceBroken as broken:
        raise CopiedRungsUnreadable(broken.place, broken.what) from broken


def _table(copied: bytes) -> StrictTable:
    if len(copied) > LARGEST_BYTES:
        raise ResourceBroken(_CLIPBOARD, _WHOLE, f"it is larger than {LARGEST_BYTES // 1000} kB")
    try:
        values = json.loads(copied.decode("utf-8"))
    except (RecursionError, ValueError) as error:
        raise ResourceBroken(_CLIPBOARD, _WHOLE, "it cannot be read as JSON") from error
    if not isinstance(values, dict):
        raise ResourceBroken(_CLIPBOARD, _WHOLE, "it must be a table")
    return StrictTable(values, _CLIPBOARD, "")


def _written(stage: Stage) -> Json:
    facts: Json = {
        "title": _one_line(stage.title),
        "seconds": stage.duration.total_seconds(),
        "days": stage.days,
        "expected": None if stage.expected is None else int(stage.expected),
        "place": _one_line(stage.place),
        "gate": None if stage.gate is None else stage.gate.value,
        "distance_m": stage.distance_m,
        "distance_to": stage.distance_to.value,
        "triggers": [{"what": _one_line(each.what), "intensity": each.intensity} for each in stage.triggers],
        "people": _one_line(stage.people),
        "equipment": [_one_line(thing) for thing in stage.equipment],
        "retreat": _one_line(stage.retreat),
        "exit_seconds": None if stage.exit_time is None else stage.exit_time.total_seconds(),
        "stop_sign": _one_line(stage.stop_sign),
        "pass_sign": _one_line(stage.pass_sign),
        "harder": _one_line(stage.harder),
        "note": "\n".join(_one_line(line) for line in stage.note.splitlines()),
        "outdoors": stage.outdoors,
        "milestone": stage.milestone,
    }
    return {name: value for name, value in facts.items() if value is not None}


def _one_line(text: str) -> str:
    """Without tabs and line breaks, which the reader would refuse."""
    return " ".join(text.split())


def _stage(table: StrictTable, stage_id: UUID) -> Stage:
    days = table.whole("days", 1, MOST_DAYS) if table.has("days") else None
    duration = timedelta(seconds=table.number("seconds", 1, MOST_SECONDS))
    stage = Stage(
        id=stage_id,
        title=table.text("title"),
        duration=duration if days is None else WHOLE_DAY,
        days=days,
        expected=_level(table),
        place=table.text("place", ""),
        gate=table.choice("gate", Gate) if table.has("gate") else None,
        distance_m=table.number("distance_m", 0, FARTHEST_M) if table.has("distance_m") else None,
        distance_to=table.choice("distance_to", DistanceTo, DistanceTo.RETREAT),
        triggers=tuple(_trigger(each) for each in table.tables("triggers", 40, "trigger")),
        people=table.text("people", ""),
        equipment=tuple(thing for thing in table.texts("equipment") if thing),
        retreat=table.text("retreat", ""),
        exit_time=_seconds(table, "exit_seconds"),
        stop_sign=table.text("stop_sign", ""),
        pass_sign=table.text("pass_sign", ""),
        harder=table.text("harder", ""),
        note=table.paragraphs("note", longest=LONGEST_NOTE),
        outdoors=table.flag("outdoors"),
        milestone=table.flag("milestone"),
    )
    table.finish()
    return stage


def _level(table: StrictTable) -> Level | None:
    if not table.has("expected"):
        return None
    return Level(table.whole("expected", int(Level.SETTLED), int(Level.PANIC)))


def _seconds(table: StrictTable, key: str) -> timedelta | None:
    return timedelta(seconds=table.number(key, 0, MOST_SECONDS)) if table.has(key) else None


def _trigger(table: StrictTable) -> StageTrigger:
    trigger = StageTrigger(what=table.text("what"), intensity=table.whole("intensity", 0, 100))
    table.finish()
    return trigger
