"""What happened besides the sessions, as a line of the history: an incident, or a medicine over its days."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.gui.history.entry import Column
from exposure_planner.household.medicine import Medicine
from exposure_planner.household.welfare import IncidentReport
from exposure_planner.planner.level import Level
from exposure_planner.wording.choices import severity_name
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.medicines import medicine_kind_in_short, say_last_day
from exposure_planner.wording.numbers import say_short_date
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True, slots=True)
class Happening:
    """A line of the history that is no session."""

    told: IncidentReport | Medicine

    @property
    def id(self) -> UUID:
        """Of what was told."""
        return self.told.id

    @property
    def first(self) -> date:
        """Its day, or its first one."""
        return self.told.on if isinstance(self.told, IncidentReport) else self.told.since

    @property
    def level(self) -> Level | None:
        """How stressed the animal was, where that is known."""
        return self.told.level if isinstance(self.told, IncidentReport) else None

    def reaches(self, day: date) -> bool:
        """Whether it lies on this day or later, or goes on till then."""
        if isinstance(self.told, IncidentReport):
            return self.told.on >= day
        return self.told.until is None or self.told.until >= day


def happening_text(happening: Happening, column: Column, translate: Translate) -> str:
    """What stands in the column; empty in those that only sessions fill."""
    say = _TEXTS.get(column)
    return say(happening, translate) if say else ""


def happening_in_words(happening: Happening, column: Column, translate: Translate) -> str:
    """The same for those who do not see its mark: what kind of line it is stands with its name."""
    text = happening_text(happening, column, translate)
    if column is Column.STAGE and isinstance(happening.told, IncidentReport):
        return translate("history", "Between sessions: {what}").format(what=text)
    if column is Column.STAGE:
        return translate("history", "Medicine or supplement: {what}").format(what=text)
    if column is Column.LEVEL and happening.level is not None:
        return translate("history", "Level {number}: {name}").format(number=int(happening.level), name=text)
    return text


def happening_search_text(happening: Happening, translate: Translate) -> str:
    """Everything that can be searched for, in small letters."""
    return "\n".join(happening_in_words(happening, column, translate) for column in _TEXTS).casefold()


def happening_sort_key(happening: Happening, column: Column, translate: Translate) -> str:
    """What the column sorts by among lines that are no sessions."""
    if column is Column.DAY:
        return happening.first.isoformat()
    if column is Column.LEVEL and happening.level is not None:
        return str(int(happening.level))
    return happening_text(happening, column, translate).casefold()


def _day(happening: Happening, translate: Translate) -> str:
    return f"{say_short_date(happening.first, translate)} {happening.first.year}"


def _weight(happening: Happening, translate: Translate) -> str:
    """The level, or how much it was; of a medicine, where it comes from."""
    told = happening.told
    if isinstance(told, Medicine):
        return medicine_kind_in_short(told.kind, translate)
    return (
        severity_name(told.severity, translate) if told.level is None else level_name(told.level, translate)
    )


def _end(happening: Happening, translate: Translate) -> str:
    return say_last_day(happening.told, translate) if isinstance(happening.told, Medicine) else ""


def _note(happening: Happening, _translate: Translate) -> str:
    told = happening.told
    return " · ".join(filter(None, (told.how, told.note))) if isinstance(told, Medicine) else ""


_TEXTS: Mapping[Column, Callable[[Happening, Translate], str]] = {
    Column.DAY: _day,
    Column.STAGE: lambda happening, _translate: happening.told.what,
    Column.LEVEL: _weight,
    Column.ENDED_BY: _end,
    Column.NOTE: _note,
}
