"""What is filled in, and the draft that it makes."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from uuid import UUID

from exposure_planner.gui.rating.details import Details
from exposure_planner.gui.rating.level_choice import LevelChoice
from exposure_planner.gui.rating.time_of_day import read_time, write_time
from exposure_planner.household.session import LoggedSession, Rating
from exposure_planner.planner.level import Level
from exposure_planner.services.draft import SessionDraft


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What is filled in.

    Attributes:
        minutes: None for as long as planned.
    """

    stage_id: UUID
    on: date
    minutes: float | None
    choice: LevelChoice
    lower_reason: str
    off_plan_reason: str
    signs: tuple[str, ...]
    details: Details


@dataclass(frozen=True, kw_only=True)
class SessionIdentity:
    """What stays the same however often the form is filled in and saved."""

    id: UUID
    rating_id: UUID
    ladder_id: UUID
    started: time | None = None


def as_draft(
    filled: Filled, identity: SessionIdentity, planned: timedelta, person_id: UUID | None
) -> SessionDraft:
    """What is handed to the service; a level that nobody chose counts as the one shown.

    Raises:
        ValueError: what is typed for its beginning is no time of day.
    """
    details, choice = filled.details, filled.choice
    level = choice.chosen if choice.chosen is not None else choice.shown
    return SessionDraft(
        id=identity.id,
        rating_id=identity.rating_id,
        ladder_id=identity.ladder_id,
        stage_id=filled.stage_id,
        on=filled.on,
        level=int(Level.SETTLED if level is None else level),
        planned=planned,
        minutes=filled.minutes,
        person_id=person_id,
        signs=filled.signs,
        lower_reason=filled.lower_reason if choice.lowered else "",
        started=_started(details.began, identity.started),
        food=details.food,
        play=details.play,
        choice=details.choice,
        ended_by=details.ended_by,
        recovery=details.recovery,
        escape_attempt=details.escape_attempt,
        harm=details.harm,
        other_stress=details.other_stress,
        triggers=details.triggers,
        place=details.place,
        weather=details.weather,
        note=details.note,
        off_plan_reason=filled.off_plan_reason,
    )


def _started(began: str, before: time | None) -> time | None:
    """The time that is typed; one that was not touched keeps its seconds."""
    return before if began == write_time(before) else read_time(began)


def as_edited(session: LoggedSession, changed: LoggedSession) -> LoggedSession:
    """The session with its facts changed; what others rated and what the form does not show stays."""
    first = changed.ratings[0]
    rating: Rating = replace(first, end=session.ratings[0].end)
    return replace(changed, ratings=(rating, *session.ratings[1:]), withdrawn_at=session.withdrawn_at)


def details_of(session: LoggedSession) -> Details:
    """What was kept, for the form; a session's first rating is the one that is edited."""
    return Details(
        food=session.food,
        recovery=session.recovery,
        ended_by=session.ended_by,
        choice=session.choice,
        play=session.play,
        other_stress=session.other_stress,
        weather=session.weather,
        began=write_time(session.started),
        place=session.place,
        escape_attempt=session.escape_attempt,
        harm=session.harm,
        triggers=session.triggers,
        person=session.ratings[0].person_id,
        note=session.note,
    )


def choice_of(rating: Rating) -> LevelChoice:
    """The level that was chosen, and whether on purpose below the floor."""
    return LevelChoice(chosen=rating.before_floor, floor=rating.floor, lowered=rating.kept < rating.floor)
