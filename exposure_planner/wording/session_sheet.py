"""What stands in a sheet of sessions: the headings, and one row for each session."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession, Rating, TriggerMet
from exposure_planner.household.session_sheet import Cell, SheetColumn
from exposure_planner.planner.observed import Food
from exposure_planner.wording.choices import ended_by_name, food_name
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_metres
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class SessionFacts:
    """Everything that a row tells of.

    Attributes:
        signs: the text of every sign, by its code.
        people: the name of whoever may have rated, by id.
    """

    session: LoggedSession
    ladder: KeptLadder
    animals: Sequence[Animal]
    signs: Mapping[str, str]
    people: Mapping[UUID, str]


def sheet_headings(translate: Translate) -> dict[SheetColumn, str]:
    """What stands above each column; the same words are known again when such a sheet is read."""
    return {
        SheetColumn.DAY: translate("session_sheet", "Day"),
        SheetColumn.START: translate("session_sheet", "Start"),
        SheetColumn.ANIMAL: translate("session_sheet", "Animal"),
        SheetColumn.LADDER: translate("session_sheet", "Ladder"),
        SheetColumn.RUNG: translate("session_sheet", "Rung"),
        SheetColumn.PLANNED: translate("session_sheet", "Planned (min)"),
        SheetColumn.ACTUAL: translate("session_sheet", "Lasted (min)"),
        SheetColumn.LEVEL: translate("session_sheet", "Level (0 to 5)"),
        SheetColumn.LEVEL_NAME: translate("session_sheet", "Level in words"),
        SheetColumn.END_LEVEL: translate("session_sheet", "Level at the end (0 to 5)"),
        SheetColumn.FOOD: translate("session_sheet", "Food"),
        SheetColumn.ENDED_BY: translate("session_sheet", "What ended it"),
        SheetColumn.RECOVERY: translate("session_sheet", "Calm again after (min)"),
        SheetColumn.SIGNS: translate("session_sheet", "Signs"),
        SheetColumn.TRIGGERS: translate("session_sheet", "What turned up"),
        SheetColumn.NOTE: translate("session_sheet", "Note"),
        SheetColumn.OFF_PLAN: translate("session_sheet", "Why not as advised"),
        SheetColumn.RATED_BY: translate("session_sheet", "Rated by"),
        SheetColumn.ID: translate("session_sheet", "Number in Exposure Planner"),
    }


def sheet_row(facts: SessionFacts, translate: Translate) -> tuple[Cell, ...]:
    """The row of one session, a cell for each column."""
    return tuple(_CELLS[column](facts, translate) for column in SheetColumn)


def _minutes(length: timedelta | None) -> Cell:
    """Whole minutes as a whole number, others to the hundredth."""
    if length is None:
        return None
    minutes = round(length / timedelta(minutes=1), 2)
    return int(minutes) if minutes == int(minutes) else minutes


def _rung(facts: SessionFacts) -> Cell:
    stage = facts.ladder.any_stage(facts.session.stage_id)
    return stage.title if stage else None


def _worst(facts: SessionFacts) -> Rating:
    return max(facts.session.ratings, key=lambda rating: rating.kept)


def _end(facts: SessionFacts) -> Cell:
    ends = [rating.end for rating in facts.session.ratings if rating.end is not None]
    return int(max(ends)) if ends else None


def _signs(facts: SessionFacts) -> Cell:
    codes = dict.fromkeys(code for rating in facts.session.ratings for code in rating.signs)
    return "; ".join(facts.signs.get(code, code) for code in codes)


def _trigger(met: TriggerMet, translate: Translate) -> str:
    return met.what if met.distance_m is None else f"{met.what} ({say_metres(met.distance_m, translate)})"


def _raters(facts: SessionFacts) -> Cell:
    ids = dict.fromkeys(rating.person_id for rating in facts.session.ratings if rating.person_id is not None)
    return "; ".join(facts.people[person] for person in ids if person in facts.people)


def _food(facts: SessionFacts, translate: Translate) -> Cell:
    food = facts.session.food
    return None if food is Food.UNKNOWN else food_name(food, translate)


_CELLS: Mapping[SheetColumn, Callable[[SessionFacts, Translate], Cell]] = {
    SheetColumn.DAY: lambda facts, _: facts.session.on,
    SheetColumn.START: lambda facts, _: facts.session.started,
    SheetColumn.ANIMAL: lambda facts, _: "; ".join(animal.name for animal in facts.animals),
    SheetColumn.LADDER: lambda facts, _: facts.ladder.title,
    SheetColumn.RUNG: lambda facts, _: _rung(facts),
    SheetColumn.PLANNED: lambda facts, _: _minutes(facts.session.planned),
    SheetColumn.ACTUAL: lambda facts, _: _minutes(facts.session.actual),
    SheetColumn.LEVEL: lambda facts, _: int(facts.session.peak),
    SheetColumn.LEVEL_NAME: lambda facts, translate: level_name(_worst(facts).kept, translate),
    SheetColumn.END_LEVEL: lambda facts, _: _end(facts),
    SheetColumn.FOOD: _food,
    SheetColumn.ENDED_BY: lambda facts, translate: ended_by_name(facts.session.ended_by, translate),
    SheetColumn.RECOVERY: lambda facts, _: _minutes(facts.session.recovery),
    SheetColumn.SIGNS: lambda facts, _: _signs(facts),
    SheetColumn.TRIGGERS: lambda facts, translate: "; ".join(
        _trigger(met, translate) for met in facts.session.triggers
    ),
    SheetColumn.NOTE: lambda facts, _: facts.session.note,
    SheetColumn.OFF_PLAN: lambda facts, _: facts.session.off_plan_reason,
    SheetColumn.RATED_BY: lambda facts, _: _raters(facts),
    SheetColumn.ID: lambda facts, _: str(facts.session.id),
}
