"""What is true besides the sessions. A field left at its default was not kept, and stops nothing."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Severity


@dataclass(frozen=True, kw_only=True)
class GateCheck:
    """A checklist that was gone through on a day.

    Attributes:
        holds: every point that must be true was true, or a person overrode it in writing.
        stage_id: the stage it was for; None when it was for every stage behind that gate.
        overridden: it holds only because a person wrote down why.
    """

    gate: Gate
    on: date
    holds: bool
    stage_id: UUID | None = None
    overridden: bool = False


@dataclass(frozen=True, kw_only=True)
class ChipCheck:
    """The day on which somebody last made sure that the chip's registry has the right phone number."""

    on: date


@dataclass(frozen=True, kw_only=True)
class BackToNormal:
    """The return-to-normal list (`domain.md` 2.5) was ticked in full on this day."""

    on: date


@dataclass(frozen=True, kw_only=True)
class Incident:
    """Something stressful that happened between sessions: a vet visit, visitors, thunder."""

    on: date
    severity: Severity


@dataclass(frozen=True, kw_only=True)
class RedElsewhere:
    """The same animal was very frightened or panicked, but not in a session of this ladder.

    Attributes:
        unplanned: it happened between sessions; without it, in a session on another ladder.
    """

    on: date
    peak: Level
    unplanned: bool = False


@dataclass(frozen=True, kw_only=True)
class VetStop:
    """A red flag was answered with yes: nothing goes on until a person says that it may."""

    since: date
    behaviourist: bool = False


@dataclass(frozen=True, kw_only=True)
class Override:
    """A person wrote down why a stage is done on a day although a rule speaks against it."""

    on: date
    stage_id: UUID


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """What is true besides the sessions.

    Attributes:
        gate_checks: every check made; None when nobody keeps them, and then no gate stops anything.
        back_to_normal: every time the list was ticked; None when nobody keeps it: then days alone end a rest.
        sessions_elsewhere: the days of the animal's sessions on its other ladders; a day has room for one session.
        weekdays: the days that suit, Monday = 0; None when every day does.
        free_days: the days that a person keeps free, whatever the plan says.
        extra_days: the days that suit although their weekday does not; one that is kept free as well stays free.
        chip_checked: the newest check of the chip; None when nobody keeps it, and then it stops nothing.
        indoor_plan_first: the day on which the questions before an outdoor ladder came out against it, and nobody
            overrode that in writing; None when nothing speaks against it, or nobody asked.
    """

    gate_checks: tuple[GateCheck, ...] | None = None
    back_to_normal: tuple[BackToNormal, ...] | None = None
    incidents: tuple[Incident, ...] = ()
    reds_elsewhere: tuple[RedElsewhere, ...] = ()
    sessions_elsewhere: tuple[date, ...] = ()
    vet_stop: VetStop | None = None
    weekdays: frozenset[int] | None = None
    free_days: frozenset[date] = frozenset()
    extra_days: frozenset[date] = frozenset()
    overrides: tuple[Override, ...] = ()
    chip_checked: ChipCheck | None = None
    indoor_plan_first: date | None = None
