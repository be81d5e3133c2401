"""What is filled in, and the draft that it makes."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from uuid import UUID

from exposure_planner.gui.rating.details import Details
from exposure_planner.gui.rating.level_choice import LevelChoice
from exposure_planner.gui.rating.time_of_day import read_time, write_time
from exposure_planner.household.session import LoggedSession, Mark, Rating, Stillness
from exposure_planner.planner.level import Level
from exposure_planner.services.draft import CompanionDraft, SessionDraft


@dataclass(frozen=True, kw_only=True)
class FilledPart:
    """What is filled in about one animal."""

    choice: LevelChoice
    lower_reason: str = ""
    signs: tuple[str, ...] = ()
    stillness: Stillness = Stillness.UNKNOWN
    end: Level | None = None

    @property
    def level(self) -> int:
        """A level that nobody chose counts as the one shown."""
        level = self.choice.chosen if self.choice.chosen is not None else self.choice.shown
        return int(Level.SETTLED if level is None else level)

    @property
    def kept_reason(self) -> str:
        """Why the level lies below the floor; empty where it does not."""
        return self.lower_reason if self.choice.lowered else ""


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What is filled in.

    Attributes:
        minutes: None for as long as planned.
        first, second: about each animal; no second one where only one is rated.
        confirmed: what hardly goes together and was said to be right.
    """

    stage_id: UUID
    on: date
    minutes: float | None
    first: FilledPart
    off_plan_reason: str
    details: Details
    second: FilledPart | None = None
    confirmed: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[FilledPart, ...]:
        """About each animal that is rated."""
        return (self.first,) if self.second is None else (self.first, self.second)


@dataclass(frozen=True, kw_only=True)
class SessionIdentity:
    """What stays the same however often the form is filled in and saved.

    Attributes:
        second_id, second_animal_id: of the second animal's rating; None where only one is rated.
        marks, not_planned: from a session that was accompanied.
    """

    id: UUID
    rating_id: UUID
    ladder_id: UUID
    started: time | None = None
    second_id: UUID | None = None
    second_animal_id: UUID | None = None
    marks: tuple[Mark, ...] = ()
    not_planned: bool = False


def as_draft(
    filled: Filled, identity: SessionIdentity, planned: timedelta, person_id: UUID | None
) -> SessionDraft:
    """What is handed to the service; a level that nobody chose counts as the one shown.

    Raises:
        ValueError: what is typed for its beginning is no time of day.
    """
    details = filled.details
    return SessionDraft(
        id=identity.id,
        rating_id=identity.rating_id,
        ladder_id=identity.ladder_id,
        stage_id=filled.stage_id,
        on=filled.on,
        level=filled.first.level,
        planned=planned,
        minutes=filled.minutes,
        person_id=person_id,
        signs=filled.first.signs,
        lower_reason=filled.first.kept_reason,
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
        companion=_second(filled.second, identity),
        stillness=filled.first.stillness,
        end=filled.first.end,
        first_sign=details.first_sign,
        equipment=details.equipment,
        film=details.film,
        confirmed=filled.confirmed,
        marks=identity.marks,
        not_planned=identity.not_planned,
    )


def _second(filled: FilledPart | None, identity: SessionIdentity) -> CompanionDraft | None:
    if filled is None or identity.second_id is None or identity.second_animal_id is None:
        return None
    return CompanionDraft(
        rating_id=identity.second_id,
        animal_id=identity.second_animal_id,
        level=filled.level,
        signs=filled.signs,
        lower_reason=filled.kept_reason,
        stillness=filled.stillness,
        end=filled.end,
    )


def _started(began: str, before: time | None) -> time | None:
    """The time that is typed; one that was not touched keeps its seconds."""
    return before if began == write_time(before) else read_time(began)


def as_edited(session: LoggedSession, changed: LoggedSession) -> LoggedSession:
    """The session with its facts changed; what others rated and what the form does not show stays."""
    new = {rating.id: rating for rating in changed.ratings}
    ratings = tuple(
        replace(new[known.id], animal_id=known.animal_id) if known.id in new else known
        for known in session.ratings
    )
    return replace(changed, ratings=ratings, withdrawn_at=session.withdrawn_at)


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
        first_sign=session.first_sign,
        equipment=session.equipment,
        film=session.film,
    )


def choice_of(rating: Rating) -> LevelChoice:
    """The level that was chosen, and whether on purpose below the floor."""
    return LevelChoice(chosen=rating.before_floor, floor=rating.floor, lowered=rating.kept < rating.floor)
