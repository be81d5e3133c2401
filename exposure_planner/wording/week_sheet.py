"""A week in ready sentences: what the Week page, the paper and the terminal all show."""

from dataclasses import dataclass
from datetime import date

from exposure_planner.planner.level import Level
from exposure_planner.wording.paper_sheet import PaperSheet

MOST_INSTRUCTIONS = 5
"""More than five instructions, and owners do worse (`domain.md` 0.17)."""


@dataclass(frozen=True, kw_only=True)
class SeenRow:
    """A session that was done.

    Attributes:
        text: the level in words, "Curious".
    """

    stage: str
    level: Level
    text: str


@dataclass(frozen=True, kw_only=True)
class PlannedRow:
    """A session to do.

    Attributes:
        ladder: on which ladder; empty where there is only one.
        raters: the animals that are rated, where there are two.
        minutes: how long, in words: "3 min".
        timed: minutes can be filled in; a day that is rated as a whole has none.
        notes: what else to know about it, a few words each.
        if_then: what to do next if it goes like this; what holds for all sessions is among the instructions,
            and what was said on an earlier day is only pointed to.
    """

    stage: str
    place: str
    minutes: str
    notes: tuple[str, ...] = ()
    if_then: tuple[str, ...] = ()
    ladder: str = ""
    raters: tuple[str, ...] = ()
    timed: bool = True

    @property
    def details(self) -> str:
        """How long, where, on which ladder, and what else to know, in one line."""
        return " · ".join(part for part in (self.minutes, self.place, self.ladder, *self.notes) if part)


@dataclass(frozen=True, kw_only=True)
class SheetDay:
    """One day: planned, done or free.

    Attributes:
        name, short_name: "Tuesday 24 November", "Tue 24 Nov".
        free: why nothing is planned; empty where something is, or where the day is over.
        overrides: what a person decided against a rule, each with the reason they wrote.
    """

    on: date
    name: str
    short_name: str
    is_today: bool = False
    seen: tuple[SeenRow, ...] = ()
    planned: PlannedRow | None = None
    free: str = ""
    overrides: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LadderStrip:
    """The ladder as a row of rungs.

    Attributes:
        here: the rung of the advice, 0 for the lowest; None when there is none.
        text: the same in words, "Stage 6 of 12".
    """

    count: int
    here: int | None
    text: str


@dataclass(frozen=True, kw_only=True)
class LadderLine:
    """One more ladder of the same animal."""

    ladder: str
    goal: str
    strip: LadderStrip


@dataclass(frozen=True, kw_only=True)
class FormWords:
    """The words beside what is filled in by hand.

    Attributes:
        legend: which number means which level.
    """

    done: str
    minutes: str
    highest_level: str
    legend: str
    food: str
    food_choices: tuple[str, ...]
    ended_by: str
    ended_by_choices: tuple[str, ...]
    notes: str


@dataclass(frozen=True, kw_only=True)
class WeekSheet(PaperSheet):
    """A week in ready sentences.

    Attributes:
        dates: "24 to 30 November 2026".
        notes: what a person should know about this week as a whole; why nothing is planned, where nothing is.
        instructions: at most five sentences to act on.
        ladder, goal, strip: of the animal's first ladder.
        more: its other ladders.
        stop_rules: when to stop, and what to do then; none where nothing is planned.
        bring: what to have at hand, in one sentence; empty when nothing is planned.
    """

    animal: str
    dates: str
    ladder: str
    goal: str
    strip: LadderStrip
    notes: tuple[str, ...]
    instructions_title: str
    instructions: tuple[str, ...]
    days: tuple[SheetDay, ...]
    stop_title: str
    stop_rules: tuple[str, ...]
    bring: str
    form: FormWords

    def __post_init__(self) -> None:
        if len(self.instructions) > MOST_INSTRUCTIONS:
            raise ValueError(f"{len(self.instructions)} instructions; {MOST_INSTRUCTIONS} at the most")

    more: tuple[LadderLine, ...] = ()
