"""Ready-made ladders: a person begins with one and changes what does not fit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from exposure_planner.catalogue.plain_text import is_key
from exposure_planner.catalogue.strict_table import StrictTable, read_table, table_in
from exposure_planner.household.animal import Species
from exposure_planner.planner.ladder import DistanceTo, Gate, Stage, StageTrigger
from exposure_planner.planner.level import LAST_CALM, Level
from exposure_planner.resource_files import resource

FEWEST_STAGES, MOST_STAGES = 6, 14
"""`domain.md` 2.3 R7 and 6.1."""

MOST_STAGES_OF_A_PERSON = 40
"""A person's own ladder may be shorter or longer than advised; more than this is no ladder any more."""

STRONGEST_FIRST = 20
"""How strong a trigger of the first stage may be, of 100 (`domain.md` 6.1)."""

_LONGEST_MINUTES = 240
_FARTHEST_M = 10_000
_MOST_TRIGGERS = 6


@dataclass(frozen=True, kw_only=True)
class ReadyStage:
    """A stage of a ready ladder, still without an id.

    Attributes:
        expected: only the first stage has one: the level at which an animal already does it.
        pass_sign: what going well looks like here.
        harder: which parameter gets harder from the stage below; empty for the first.
        source: where this stage comes from, if not from the ladder's own sources.
    """

    title: str
    place: str
    duration: timedelta
    expected: Level | None
    gate: Gate | None
    distance_m: float | None
    distance_to: DistanceTo
    triggers: tuple[StageTrigger, ...]
    people: str
    equipment: tuple[str, ...]
    retreat: str
    exit_time: timedelta | None
    pass_sign: str
    stop_sign: str
    note: str
    harder: str
    source: str
    outdoors: bool
    milestone: bool

    def stage(self, stage_id: UUID) -> Stage:
        """The stage as the planner knows it."""
        return Stage(
            id=stage_id,
            title=self.title,
            duration=self.duration,
            expected=self.expected,
            place=self.place,
            gate=self.gate,
            distance_m=self.distance_m,
            distance_to=self.distance_to,
            triggers=self.triggers,
            people=self.people,
            equipment=self.equipment,
            retreat=self.retreat,
            exit_time=self.exit_time,
            stop_sign=self.stop_sign,
            note=self.note,
            outdoors=self.outdoors,
            milestone=self.milestone,
            pass_sign=self.pass_sign,
            harder=self.harder,
        )


@dataclass(frozen=True, kw_only=True)
class ReadyLadder:
    """A ready-made ladder.

    Attributes:
        key: names it for ever; a kept ladder remembers it as its template.
        species: which kinds of animals it is for.
        goal: what it leads to; a person may write their own.
        prerequisites: what should be true before it is begun.
        bring: everything that is needed somewhere on the way.
        sources: where its order and numbers come from.
        stages: from the easiest to the goal.
        animals: how many go it together.
        changed_from: what the ladder was called that a person changed into this one; empty for the shipped.
    """

    key: str
    title: str
    species: frozenset[Species]
    goal: str
    why_this_order: str
    prerequisites: tuple[str, ...]
    bring: tuple[str, ...]
    sources: tuple[str, ...]
    stages: tuple[ReadyStage, ...]
    animals: int = 1
    changed_from: str = ""

    def stages_with_new_ids(self, new_id: Callable[[], UUID]) -> tuple[Stage, ...]:
        """The stages to keep for one animal."""
        return tuple(stage.stage(new_id()) for stage in self.stages)


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
        changed_from=table.text("changed_from", "", longest=60),
    )
    table.finish()
    _check_safety(ladder, table)
    return ladder


def _stage(table: StrictTable) -> ReadyStage:
    stage = ReadyStage(
        title=table.text("title", longest=60),
        place=table.text("place", "", longest=60),
        duration=timedelta(minutes=table.number("minutes", 0.1, _LONGEST_MINUTES)),
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
    )
    table.finish()
    if stage.outdoors:
        _check_outdoors(stage, table)
    return stage


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


def _check_gate(ladder: ReadyLadder, table: StrictTable) -> None:
    # Dogs are outdoors every day; for every other animal the first stage there is a step into danger.
    if ladder.species == {Species.DOG}:
        return
    for number, stage in enumerate(ladder.stages, start=1):
        if stage.gate is Gate.OUTDOOR:
            return
        if stage.outdoors:
            raise table.broken(f"stage {number}, gate", "the first stage outdoors needs the outdoor gate")
