"""Ready-made ladders: a person begins with one and changes what does not fit."""

from datetime import timedelta
from enum import Enum
from itertools import pairwise
from pathlib import Path

from exposure_planner.catalogue.plain_text import is_key
from exposure_planner.catalogue.ready_ladder import KnownBreak, ReadyLadder, ReadyStage
from exposure_planner.catalogue.strict_table import StrictTable, read_table, table_in
from exposure_planner.household.animal import Species
from exposure_planner.planner.ladder import WHOLE_DAY, DistanceTo, Gate, StageTrigger
from exposure_planner.planner.level import LAST_CALM, Level
from exposure_planner.resource_files import resource

FEWEST_STAGES, MOST_STAGES = 6, 14
"""`domain.md` 2.3 R7 and 6.1."""

MOST_STAGES_OF_A_PERSON = 40
"""A person's own ladder may be shorter or longer than advised; more than this is no ladder any more."""

STRONGEST_FIRST = 20
"""How strong a trigger of the first stage may be, of 100 (`domain.md` 6.1)."""


class Rule(Enum):
    """A rule of `domain.md` 2.3 that a ladder may break on purpose; R5 and R8 are questions."""

    R1 = "R1"
    R2 = "R2"
    R3 = "R3"
    R4 = "R4"
    R6 = "R6"
    R7 = "R7"


_MAY_BE_SOFTER = frozenset({"movement", "variety"})
"""Where what gets harder is of another kind, the triggers may be softer than below (`domain.md` 6.1)."""

_LONGEST_MINUTES = 240
_MOST_DAYS = 60
_FARTHEST_M = 10_000
_MOST_TRIGGERS = 6


def ready_ladders(species: Species) -> tuple[ReadyLadder, ...]:
    """The shipped ladders for this kind of animal, by title. Raises ResourceBroken."""
    ladders = (read_ladder(path) for path in sorted(resource("ladders").glob("*.toml")))
    fitting = (ladder for ladder in ladders if species is Species.OTHER or species in ladder.species)
    return tuple(sorted(fitting, key=lambda ladder: ladder.title.casefold()))


def read_ladder(path: Path) -> ReadyLadder:
    """One shipped ladder from its file, by all rules of 6.1. Raises ResourceBroken, which names the place."""
    table = read_table(path)
    ladder = _ladder(table, MOST_STAGES)
    _check_shape(ladder, table)
    return ladder


def read_persons_ladder(text: str, file: str) -> ReadyLadder:
    """One ladder that a person made, ours or a stranger; `file` names it in a complaint.

    The same schema and the same rules of safety as for the shipped ones. How many stages there are and how strong
    the first one is are for the ladder rules to remark on. Raises ResourceBroken, which names the place.
    """
    return _ladder(table_in(text, file), MOST_STAGES_OF_A_PERSON)


def _ladder(table: StrictTable, most_stages: int) -> ReadyLadder:
    table.whole("version", 1, 1)
    ladder = ReadyLadder(
        key=table.text("key", longest=60),
        title=table.text("title", longest=60),
        species=frozenset(table.choices("species", Species)),
        goal=table.text("goal"),
        why_this_order=table.text("why_this_order"),
        prerequisites=table.texts("prerequisites"),
        bring=table.texts("bring"),
        sources=table.texts("sources"),
        stages=tuple(_stage(stage) for stage in table.tables("stages", most_stages, "stage")),
        animals=table.whole("animals", 1, 2, 1),
        breaks=tuple(_break(each) for each in table.tables("breaks", most_stages, "break")),
        changed_from=table.text("changed_from", "", longest=60),
    )
    table.finish()
    _check_safety(ladder, table)
    return ladder


def _stage(table: StrictTable) -> ReadyStage:
    days = table.whole("days", 1, _MOST_DAYS) if table.has("days") else None
    stage = ReadyStage(
        title=table.text("title", longest=60),
        place=table.text("place", "", longest=60),
        duration=WHOLE_DAY if days else timedelta(minutes=table.number("minutes", 0.01, _LONGEST_MINUTES)),
        expected=table.choice("expected", Level) if table.has("expected") else None,
        gate=table.choice("gate", Gate) if table.has("gate") else None,
        distance_m=table.number("distance_m", 0, _FARTHEST_M) if table.has("distance_m") else None,
        distance_to=table.choice("distance_to", DistanceTo, DistanceTo.RETREAT),
        triggers=tuple(_trigger(each) for each in table.tables("triggers", _MOST_TRIGGERS, "trigger")),
        people=table.text("people", "", longest=120),
        equipment=table.texts("equipment"),
        retreat=table.text("retreat", "", longest=120),
        exit_time=timedelta(seconds=table.number("exit_seconds", 0, 3600))
        if table.has("exit_seconds")
        else None,
        pass_sign=table.text("pass_sign"),
        stop_sign=table.text("stop_sign"),
        note=table.text("note", ""),
        harder=table.text("harder", "", longest=60),
        source=table.text("source", ""),
        outdoors=table.flag("outdoors"),
        milestone=table.flag("milestone"),
        days=days,
    )
    table.finish()
    if stage.outdoors:
        _check_outdoors(stage, table)
    return stage


def _break(table: StrictTable) -> KnownBreak:
    known = KnownBreak(
        rule=table.choice("rule", Rule).value,
        stage=table.whole("stage", 0, MOST_STAGES_OF_A_PERSON, 0),
        why=table.text("why"),
    )
    table.finish()
    return known


def _trigger(table: StrictTable) -> StageTrigger:
    trigger = StageTrigger(what=table.text("what", longest=80), intensity=table.whole("intensity", 0, 100))
    table.finish()
    return trigger


def _check_outdoors(stage: ReadyStage, table: StrictTable) -> None:
    """R6 of `domain.md` 2.3."""
    if not stage.retreat:
        raise table.broken("retreat", "outdoors there must be one")
    if stage.exit_time is None or stage.exit_time >= stage.duration:
        raise table.broken("exit_seconds", "outdoors the way home must be shorter than the session")


def _check_safety(ladder: ReadyLadder, table: StrictTable) -> None:
    """What no ladder may do without, whoever made it."""
    if not is_key(ladder.key):
        raise table.broken("key", "it may hold small letters, digits and single hyphens only")
    if not ladder.species:
        raise table.broken("species", "it must name at least one")
    if not ladder.sources:
        raise table.broken("sources", "it must name at least one")
    if not ladder.stages:
        raise table.broken("stages", "there must be at least one")
    first = ladder.stages[0]
    if first.expected is None or first.expected > LAST_CALM:
        raise table.broken("stage 1, expected", "it must be 0 or 1: begin with what is calm already")
    _check_gate(ladder, table)


def _check_shape(ladder: ReadyLadder, table: StrictTable) -> None:
    """What `domain.md` 6.1 asks of a shipped ladder besides."""
    if len(ladder.stages) < FEWEST_STAGES:
        raise table.broken("stages", f"there must be from {FEWEST_STAGES} to {MOST_STAGES}")
    if any(trigger.intensity > STRONGEST_FIRST for trigger in ladder.stages[0].triggers):
        raise table.broken(
            "stage 1, triggers", f"they may have an intensity of {STRONGEST_FIRST} at the most"
        )
    for number, (below, stage) in enumerate(pairwise(ladder.stages), start=2):
        eased = stage.place != below.place or stage.harder in _MAY_BE_SOFTER
        if _strongest(stage) < _strongest(below) and not eased:
            raise table.broken(f"stage {number}, triggers", "they may be softer only in a new place or way")


def _check_gate(ladder: ReadyLadder, table: StrictTable) -> None:
    # Dogs are outdoors every day; for every other animal the first stage there is a step into danger.
    if ladder.species == {Species.DOG}:
        return
    for number, stage in enumerate(ladder.stages, start=1):
        if stage.gate is Gate.OUTDOOR:
            return
        if stage.outdoors:
            raise table.broken(f"stage {number}, gate", "the first stage outdoors needs the outdoor gate")


def _strongest(stage: ReadyStage) -> int:
    return max((trigger.intensity for trigger in stage.triggers), default=0)
