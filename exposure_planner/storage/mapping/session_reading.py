"""Reads logged sessions: four queries however many there are, as plain tuples, because histories are long."""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Text, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from exposure_planner.household.session import LoggedSession, Rating, TriggerMet
from exposure_planner.storage.tables.sessions import RatingRow, RatingSignRow, SessionRow, TriggerMetRow

# Each column is named like the field of the value that it fills.
_SESSION_COLUMNS: tuple[InstrumentedAttribute[Any], ...] = (
    SessionRow.id,
    SessionRow.ladder_id,
    SessionRow.stage_id,
    SessionRow.on,
    SessionRow.planned,
    SessionRow.actual,
    SessionRow.started,
    SessionRow.food,
    SessionRow.play,
    SessionRow.choice,
    SessionRow.ended_by,
    SessionRow.recovery,
    SessionRow.escape_attempt,
    SessionRow.harm,
    SessionRow.other_stress,
    SessionRow.place,
    SessionRow.weather,
    SessionRow.note,
    SessionRow.off_plan_reason,
    SessionRow.withdrawn_at,
)
_SESSION_FIELDS = tuple(column.key for column in _SESSION_COLUMNS)
_RATING_COLUMNS: tuple[InstrumentedAttribute[Any], ...] = (
    RatingRow.id,
    RatingRow.person_id,
    RatingRow.before_floor,
    RatingRow.floor,
    RatingRow.kept,
    RatingRow.lower_reason,
    RatingRow.end,
)
_RATING_FIELDS = tuple(column.key for column in _RATING_COLUMNS)

_Key = Hashable
"""An id as the database driver gives it: good enough to find what belongs together, and quicker than a UUID."""


def read_sessions(orm_session: Session, *which: ColumnElement[bool]) -> tuple[LoggedSession, ...]:
    """Every session for which all of `which` holds, in order of day, start and entry."""
    ratings = _ratings(orm_session, which)
    triggers = _triggers(orm_session, which)
    query = (
        select(_key(SessionRow.id), *_SESSION_COLUMNS)
        .where(*which)
        .order_by(SessionRow.on, SessionRow.started.nulls_first(), SessionRow.entry)
    )
    return tuple(
        LoggedSession(
            ratings=tuple(ratings.get(key, ())),
            triggers=tuple(triggers.get(key, ())),
            **dict(zip(_SESSION_FIELDS, values, strict=True)),
        )
        for key, *values in orm_session.execute(query)
    )


def _ratings(orm_session: Session, which: tuple[ColumnElement[bool], ...]) -> Mapping[_Key, list[Rating]]:
    signs = _signs(orm_session, which)
    query = (
        select(_key(RatingRow.id), _key(RatingRow.session_id), *_RATING_COLUMNS)
        .join(SessionRow, SessionRow.id == RatingRow.session_id)
        .where(*which)
        .order_by(RatingRow.position)
    )
    found: defaultdict[_Key, list[Rating]] = defaultdict(list)
    for key, session_key, *values in orm_session.execute(query):
        rating = Rating(signs=tuple(signs.get(key, ())), **dict(zip(_RATING_FIELDS, values, strict=True)))
        found[session_key].append(rating)
    return found


def _signs(orm_session: Session, which: tuple[ColumnElement[bool], ...]) -> Mapping[_Key, list[str]]:
    query = (
        select(_key(RatingSignRow.rating_id), RatingSignRow.text)
        .join(RatingRow, RatingRow.id == RatingSignRow.rating_id)
        .join(SessionRow, SessionRow.id == RatingRow.session_id)
        .where(*which)
        .order_by(RatingSignRow.position)
    )
    found: defaultdict[_Key, list[str]] = defaultdict(list)
    for key, text in orm_session.execute(query):
        found[key].append(text)
    return found


def _triggers(
    orm_session: Session, which: tuple[ColumnElement[bool], ...]
) -> Mapping[_Key, list[TriggerMet]]:
    query = (
        select(
            _key(TriggerMetRow.session_id),
            TriggerMetRow.text,
            TriggerMetRow.distance_m,
            TriggerMetRow.one_off,
        )
        .join(SessionRow, SessionRow.id == TriggerMetRow.session_id)
        .where(*which)
        .order_by(TriggerMetRow.position)
    )
    found: defaultdict[_Key, list[TriggerMet]] = defaultdict(list)
    for key, what, distance_m, one_off in orm_session.execute(query):
        found[key].append(TriggerMet(what=what, distance_m=distance_m, one_off=one_off))
    return found


def _key(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    return type_coerce(column, Text).label(None)
