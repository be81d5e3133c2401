"""What a person fills in when they rate a session, and the rules that it must keep."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from unicodedata import category
from uuid import UUID

from exposure_planner.errors import (
    BlankText,
    DateInFuture,
    LevelOutOfRange,
    MinutesOutOfRange,
    ReasonNeeded,
    ReasonTooShort,
)
from exposure_planner.household.session import LoggedSession, Mark, Rating, Stillness, TriggerMet
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity
from exposure_planner.services.floors import ate_less, floor_under

LONGEST_MINUTES = 24 * 60.0
"""A session longer than a day is a slip of the keyboard."""

_UNSEEN = {"Cc", "Cf", "Zl", "Zp", "Zs"}
"""Kinds of letters of Unicode that leave nothing on a page, such as the marks that turn a line."""

FEWEST_WORDS = 3
"""Of a reason that goes against safety: one word is a sigh and not a reason."""


@dataclass(frozen=True, kw_only=True)
class CompanionDraft:
    """What the second animal on a ladder of two showed in the same session."""

    rating_id: UUID
    animal_id: UUID
    level: int
    signs: tuple[str, ...] = ()
    lower_reason: str = ""
    end: Level | None = None
    stillness: Stillness = Stillness.UNKNOWN


@dataclass(frozen=True, kw_only=True)
class SessionDraft:
    """What a person fills in. `level` alone is a valid record; the rest has defaults.

    Attributes:
        id, rating_id: given by the caller, so that doing it again after an undo makes the same session.
        planned: the duration that was advised.
        minutes: how long it lasted; None when it lasted as planned.
        lower_reason: why the level is kept although a ticked sign allows only a higher one.
        food: how a treat was taken; of two animals, by the one that ate less.
        off_plan_reason: why another stage was done than advised.
        companion: how the second animal was, on a ladder of two; the higher level of both counts.
        not_planned: something happened that was not to happen that day.
        confirmed: what looked like a contradiction and is right all the same.
    """

    id: UUID
    rating_id: UUID
    ladder_id: UUID
    stage_id: UUID
    on: date
    level: int
    planned: timedelta
    minutes: float | None = None
    person_id: UUID | None = None
    signs: tuple[str, ...] = ()
    lower_reason: str = ""
    end: Level | None = None
    started: time | None = None
    food: Food = Food.UNKNOWN
    play: Play = Play.UNKNOWN
    choice: Choice = Choice.UNKNOWN
    ended_by: EndedBy = EndedBy.PLAN
    recovery: timedelta | None = None
    escape_attempt: bool = False
    harm: bool = False
    other_stress: Severity = Severity.NONE
    triggers: tuple[TriggerMet, ...] = ()
    place: str = ""
    weather: str = ""
    note: str = ""
    off_plan_reason: str = ""
    companion: CompanionDraft | None = None
    stillness: Stillness = Stillness.UNKNOWN
    first_sign: timedelta | None = None
    equipment: str = ""
    film: str = ""
    not_planned: bool = False
    confirmed: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()


def as_logged(
    draft: SessionDraft, catalogue: Iterable[Sign], today: date, companion_catalogue: Iterable[Sign] = ()
) -> LoggedSession:
    """The session to keep; the second catalogue has the signs of the second animal's species.

    Raises:
        LevelOutOfRange, DateInFuture, MinutesOutOfRange: with the field that is meant.

    A level below the floor is raised to it, unless a reason was written; both are kept.
    """
    check_day(draft.on, today)
    minutes = draft.planned / timedelta(minutes=1) if draft.minutes is None else draft.minutes
    if minutes != 0 or draft.ended_by is EndedBy.PLAN:
        # A no before it began is worth keeping.
        check_minutes(minutes)
    return LoggedSession(
        id=draft.id,
        ladder_id=draft.ladder_id,
        stage_id=draft.stage_id,
        on=draft.on,
        planned=draft.planned,
        actual=timedelta(minutes=minutes),
        ratings=_ratings(draft, tuple(catalogue), tuple(companion_catalogue)),
        started=draft.started,
        food=draft.food,
        play=draft.play,
        choice=draft.choice,
        ended_by=draft.ended_by,
        recovery=draft.recovery,
        escape_attempt=draft.escape_attempt,
        harm=draft.harm,
        other_stress=draft.other_stress,
        triggers=draft.triggers,
        place=draft.place.strip(),
        weather=draft.weather.strip(),
        note=draft.note.strip(),
        off_plan_reason=draft.off_plan_reason.strip(),
        first_sign=draft.first_sign,
        equipment=draft.equipment.strip(),
        film=draft.film.strip(),
        not_planned=draft.not_planned,
        confirmed=draft.confirmed,
        marks=draft.marks,
    )


def check_day(on: date, today: date) -> None:
    """A session cannot have been on a day that has not come. Raises DateInFuture."""
    if on > today:
        raise DateInFuture("on")


def check_minutes(minutes: float, field: str = "minutes") -> None:
    """Minutes must be above zero and at most a day; not-a-number is neither. Raises MinutesOutOfRange."""
    if not 0 < minutes <= LONGEST_MINUTES:
        raise MinutesOutOfRange(field)


def checked_text(text: str, field: str) -> str:
    """The text without surrounding blanks. Raises BlankText when nothing is left that could be seen."""
    stripped = text.strip()
    if all(category(letter) in _UNSEEN for letter in stripped):
        raise BlankText(field)
    return stripped


def check_few_words(text: str, field: str) -> None:
    """A reason that is kept and printed has a few words. Raises ReasonNeeded, ReasonTooShort."""
    words = text.split()
    if not words:
        raise ReasonNeeded(field)
    if len(words) < FEWEST_WORDS:
        raise ReasonTooShort(field)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What was seen of one animal; no `animal_id` for the one that the ladder belongs to."""

    rating_id: UUID
    animal_id: UUID | None
    level: int
    signs: tuple[str, ...]
    lower_reason: str
    end: Level | None
    stillness: Stillness


def _ratings(
    draft: SessionDraft, catalogue: tuple[Sign, ...], companion_catalogue: tuple[Sign, ...]
) -> tuple[Rating, ...]:
    first = Seen(
        rating_id=draft.rating_id,
        animal_id=None,
        level=draft.level,
        signs=draft.signs,
        lower_reason=draft.lower_reason,
        end=draft.end,
        stillness=draft.stillness,
    )
    if draft.companion is None:
        return (as_rating(first, draft.food, catalogue, draft.person_id),)
    other = draft.companion
    second = Seen(
        rating_id=other.rating_id,
        animal_id=other.animal_id,
        level=other.level,
        signs=other.signs,
        lower_reason=other.lower_reason,
        end=other.end,
        stillness=other.stillness,
    )
    seen = [_without_food(first, catalogue), _without_food(second, companion_catalogue)]
    foods = [Food.UNKNOWN, Food.UNKNOWN]
    foods[ate_less(seen[0], seen[1])] = draft.food
    return (
        as_rating(first, foods[0], catalogue, draft.person_id),
        as_rating(second, foods[1], companion_catalogue, draft.person_id),
    )


def _without_food(seen: Seen, catalogue: Iterable[Sign]) -> Level:
    """The level that was chosen, or the one that the signs ask for."""
    return max(_checked_level(seen.level), floor_under(seen.signs, Food.UNKNOWN, catalogue, seen.stillness))


def _checked_level(level: int) -> Level:
    if level not in {int(each) for each in Level}:
        raise LevelOutOfRange(level)
    return Level(level)


def as_rating(seen: Seen, food: Food, catalogue: Iterable[Sign], person_id: UUID | None) -> Rating:
    """What one person saw, with the floor of its signs, the food and the stillness. Raises LevelOutOfRange."""
    chosen = _checked_level(seen.level)
    floor = floor_under(seen.signs, food, catalogue, seen.stillness)
    reason = seen.lower_reason.strip()
    return Rating(
        id=seen.rating_id,
        person_id=person_id,
        animal_id=seen.animal_id,
        signs=seen.signs,
        before_floor=chosen,
        floor=floor,
        kept=chosen if reason else max(chosen, floor),
        lower_reason=reason if chosen < floor else "",
        end=seen.end,
        stillness=seen.stillness,
    )
