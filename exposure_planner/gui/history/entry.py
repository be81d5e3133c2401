"""A session as a line of the history: what stands in each column, and how the columns sort."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Person
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food
from exposure_planner.services.second_ratings import apart
from exposure_planner.settings import Scale
from exposure_planner.wording.choices import ended_by_name, food_name
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_minutes, say_short_date
from exposure_planner.wording.scales import say_on_scale, short_on_scale
from exposure_planner.wording.translate import Translate

SortKey = int | float | str


class Column(IntEnum):
    """The columns of the history, from left to right."""

    DAY = 0
    STAGE = 1
    LEVEL = 2
    MINUTES = 3
    FOOD = 4
    ENDED_BY = 5
    TRIGGERS = 6
    RATED_BY = 7
    NOTE = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A session as a line of the history.

    Attributes:
        stage_title: with the ladder's title where several ladders are shown.
        stage_place: the rung's place in its ladder, 0 for the lowest; one that was put away comes after all others.
        rated_by: the names of those who rated.
        both: how each was where two animals were rated: "Miles Davis 1, Elfie 3"; empty otherwise.
        species: whose level it is.
        scale: another scale to show beside the level.
    """

    session: LoggedSession
    stage_title: str
    stage_place: int
    rated_by: str
    both: str = ""
    species: Species = Species.OTHER
    scale: Scale = Scale.OWN


def entries_of(
    sessions: Iterable[LoggedSession],
    ladders: Iterable[KeptLadder],
    people: Iterable[Person],
    animals: Iterable[Animal] = (),
    scale: Scale = Scale.OWN,
) -> tuple[Entry, ...]:
    """The lines of the history, in the order of the sessions."""
    kept = tuple(ladders)
    owners = {ladder.id: ladder.animal_id for ladder in kept}
    known = tuple(animals)
    called = {animal.id: animal.name for animal in known}
    species = {animal.id: animal.species for animal in known}
    stages = _stages(kept, named=len(kept) > 1)
    names = {person.id: person.name for person in people}
    return tuple(
        Entry(
            session=session,
            stage_title=stages.get(session.stage_id, ("", 0))[0],
            stage_place=stages.get(session.stage_id, ("", 0))[1],
            rated_by=_raters(session, names),
            both=_both(session, owners.get(session.ladder_id), called),
            species=_species_of(species, owners.get(session.ladder_id)),
            scale=scale,
        )
        for session in sessions
    )


def cell_text(entry: Entry, column: Column, translate: Translate) -> str:
    """What stands in the column."""
    return _TEXTS[column](entry, translate)


def sort_key(entry: Entry, column: Column) -> SortKey:
    """What the column sorts by."""
    return _KEYS[column](entry)


def search_text(entry: Entry, translate: Translate) -> str:
    """Everything that can be searched for, in small letters."""
    cells = (cell_text(entry, column, translate) for column in Column)
    return "\n".join((*cells, level_text(entry, translate))).casefold()


def _stages(ladders: tuple[KeptLadder, ...], *, named: bool) -> dict[UUID, tuple[str, int]]:
    found = {}
    for ladder in ladders:
        for place, stage in enumerate((*ladder.stages, *ladder.retired_stages)):
            title = f"{stage.title} · {ladder.title}" if named else stage.title
            found[stage.id] = (title, place)
    return found


def _raters(session: LoggedSession, names: Mapping[UUID, str]) -> str:
    """Who rated; with the level of each where people saw different ones of the same animal."""
    named = [(names.get(rating.person_id, ""), rating) for rating in session.ratings if rating.person_id]
    differ = apart(session) > 0
    return ", ".join(f"{name} {int(rating.kept)}" if differ else name for name, rating in named if name)


def _both(session: LoggedSession, owner: UUID | None, called: Mapping[UUID, str]) -> str:
    """The highest level of each animal, where two were rated."""
    highest: dict[UUID | None, Level] = {}
    for rating in session.ratings:
        whose = rating.animal_id or owner
        highest[whose] = max(rating.kept, highest.get(whose, rating.kept))
    if len(highest) < 2:
        return ""
    return ", ".join(
        f"{called.get(whose, '') if whose else ''} {int(level)}".strip() for whose, level in highest.items()
    )


def level_text(entry: Entry, translate: Translate) -> str:
    """The level that counts in words, and how each was where two animals were rated."""
    name = level_name(entry.session.peak, translate)
    beside = entry.both or say_on_scale(entry.session.peak, entry.scale, entry.species, translate)
    return f"{name} · {beside}" if beside else name


def _level(entry: Entry, translate: Translate) -> str:
    name = level_name(entry.session.peak, translate)
    beside = short_on_scale(entry.session.peak, entry.scale, entry.species)
    return f"{name} · {beside}" if beside else name


def _species_of(known: Mapping[UUID, Species], owner: UUID | None) -> Species:
    return known.get(owner, Species.OTHER) if owner else Species.OTHER


def _triggers(session: LoggedSession) -> str:
    return ", ".join(trigger.what for trigger in session.triggers)


def _moment(session: LoggedSession) -> int:
    minute = session.started.hour * 60 + session.started.minute if session.started else 0
    return session.on.toordinal() * 24 * 60 + minute


def _day(entry: Entry, translate: Translate) -> str:
    on = entry.session.on
    return f"{say_short_date(on, translate)} {on.year}"


_TEXTS: Mapping[Column, Callable[[Entry, Translate], str]] = {
    Column.DAY: _day,
    Column.STAGE: lambda entry, _translate: entry.stage_title,
    # The mark beside it says which level counts.
    Column.LEVEL: lambda entry, translate: entry.both or _level(entry, translate),
    Column.MINUTES: lambda entry, translate: say_minutes(entry.session.actual, translate),
    Column.FOOD: lambda entry, translate: (
        "" if entry.session.food is Food.UNKNOWN else food_name(entry.session.food, translate)
    ),
    Column.ENDED_BY: lambda entry, translate: ended_by_name(entry.session.ended_by, translate),
    Column.TRIGGERS: lambda entry, _translate: _triggers(entry.session),
    Column.RATED_BY: lambda entry, _translate: entry.rated_by,
    Column.NOTE: lambda entry, _translate: entry.session.note,
}

_FOODS = {food: place for place, food in enumerate(Food)}
_ENDS = {ended_by: place for place, ended_by in enumerate(EndedBy)}

_KEYS: Mapping[Column, Callable[[Entry], SortKey]] = {
    Column.DAY: lambda entry: _moment(entry.session),
    Column.STAGE: lambda entry: entry.stage_place,
    Column.LEVEL: lambda entry: int(entry.session.peak),
    Column.MINUTES: lambda entry: entry.session.actual.total_seconds(),
    Column.FOOD: lambda entry: _FOODS[entry.session.food],
    Column.ENDED_BY: lambda entry: _ENDS[entry.session.ended_by],
    Column.TRIGGERS: lambda entry: _triggers(entry.session).casefold(),
    Column.RATED_BY: lambda entry: entry.rated_by.casefold(),
    Column.NOTE: lambda entry: entry.session.note.casefold(),
}
