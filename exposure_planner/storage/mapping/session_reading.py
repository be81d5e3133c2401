"""Reads logged sessions: five queries however many there are, as plain tuples, because histories are long."""

import gc
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from exposure_planner.household.session import LoggedSession, Mark, Rating, TriggerMet
from exposure_planner.storage.tables.sessions import (
    RatingRow,
    RatingSignRow,
    SessionMarkRow,
    SessionRow,
    TriggerMetRow,
)

# Each column is named like the field of the value that it fills.
_SESSION_COLUMNS: tuple[InstrumentedAttribute[Any], ...] = (
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
    SessionRow.first_sign,
    SessionRow.equipment,
    SessionRow.film,
    SessionRow.not_planned,
)
_SESSION_FIELDS = tuple(column.key for column in _SESSION_COLUMNS)
_RATING_COLUMNS: tuple[InstrumentedAttribute[Any], ...] = (
    RatingRow.before_floor,
    RatingRow.floor,
    RatingRow.kept,
    RatingRow.lower_reason,
    RatingRow.end,
    RatingRow.stillness,
)
_RATING_FIELDS = tuple(column.key for column in _RATING_COLUMNS)

_Key = str | UUID
"""An id as the database's driver gives it: enough to find what belongs together."""


def read_sessions(orm_session: Session, *which: ColumnElement[bool]) -> tuple[LoggedSession, ...]:
    """Every session for which all of `which` holds, in order of day, start and entry."""
    with _garbage_collection_paused():
        return tuple(_sessions(orm_session, which))


def _sessions(orm_session: Session, which: tuple[ColumnElement[bool], ...]) -> Iterator[LoggedSession]:
    ids = _Ids()
    ratings = _ratings(orm_session, which)
    triggers = _triggers(orm_session, which)
    marks = _marks(orm_session, which)
    query = (
        select(
            _key(SessionRow.id),
            _key(SessionRow.ladder_id),
            _key(SessionRow.stage_id),
            SessionRow.confirmed,
            *_SESSION_COLUMNS,
        )
        .where(*which)
        .order_by(SessionRow.on, SessionRow.started.nulls_first(), SessionRow.entry)
    )
    for key, ladder_key, stage_key, confirmed, *values in orm_session.execute(query):
        yield LoggedSession(
            id=_made_uuid(key),
            ladder_id=ids[ladder_key],
            stage_id=ids[stage_key],
            ratings=tuple(ratings.get(key, ())),
            triggers=tuple(triggers.get(key, ())),
            marks=tuple(marks.get(key, ())),
            confirmed=tuple(confirmed.split()),
            **dict(zip(_SESSION_FIELDS, values, strict=True)),
        )


def _ratings(orm_session: Session, which: tuple[ColumnElement[bool], ...]) -> Mapping[_Key, list[Rating]]:
    ids = _Ids()
    signs = _signs(orm_session, which)
    query = (
        select(
            _key(RatingRow.session_id),
            _key(RatingRow.id),
            _key(RatingRow.person_id),
            _key(RatingRow.animal_id),
            *_RATING_COLUMNS,
        )
        .join(SessionRow, SessionRow.id == RatingRow.session_id)
        .where(*which)
        .order_by(RatingRow.position)
    )
    found: defaultdict[_Key, list[Rating]] = defaultdict(list)
    for session_key, key, person_key, animal_key, *values in orm_session.execute(query):
        rating = Rating(
            id=_made_uuid(key),
            person_id=None if person_key is None else ids[person_key],
            animal_id=None if animal_key is None else ids[animal_key],
            signs=tuple(signs.get(key, ())),
            **dict(zip(_RATING_FIELDS, values, strict=True)),
        )
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


def _marks(orm_session: Session, which: tuple[ColumnElement[bool], ...]) -> Mapping[_Key, list[Mark]]:
    query = (
        select(_key(SessionMarkRow.session_id), SessionMarkRow.kind, SessionMarkRow.after)
        .join(SessionRow, SessionRow.id == SessionMarkRow.session_id)
        .where(*which)
        .order_by(SessionMarkRow.position)
    )
    found: defaultdict[_Key, list[Mark]] = defaultdict(list)
    for key, kind, after in orm_session.execute(query):
        found[key].append(Mark(kind=kind, after=after))
    return found


def _key(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    return type_coerce(column, Text).label(None)


def _made_uuid(key: _Key) -> UUID:
    return key if isinstance(key, UUID) else UUID(key)


class _Ids(dict[_Key, UUID]):
    """Ids that come again and again, each made once."""

    def __missing__(self, key: _Key) -> UUID:
        """Make this one."""
        made = self[key] = _made_uuid(key)
        return made


@contextmanager
def _garbage_collection_paused() -> Iterator[None]:
    # Everything made here is kept, so that looking for garbage again and again took a quarter of the time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
