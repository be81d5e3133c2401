"""What is put away on one side and in use on the other: it stays put away, unless something newer rests on it."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Final

from exposure_planner.household.case import Case, Json, Record, RecordKey

_PUT_AWAY_BY: Final[Mapping[str, str]] = {
    "animal": "retired_on",
    "ladder": "put_away_at",
    "session": "withdrawn_at",
}
"""Which field says that it was put away, and when; only these may be brought back by what is newer."""

_OWNERS: Final[Mapping[str, str]] = {"session": "ladder_id", "ladder": "animal_id"}
"""What a session is on, and whose ladder that is."""


def stays_put_away(kind: str, field: str, one: Json, other: Json) -> bool:
    """Whether the first is put away by this field, and the other is not."""
    return _PUT_AWAY_BY.get(kind) == field and one is not None and other is None


def stays_in_use(key: RecordKey, put_away: Json, case: Case, sessions: Iterable[Record]) -> bool:
    """Whether something in this case is newer than the moment at which the other side put the record away.

    For a session that is an edit of it or of what was seen in it, for a ladder or an animal a session.

    Args:
        key: the record that one side has put away.
        put_away: when, as its field says it.
        case: the side that has it in use.
        sessions: where sessions are looked for: those that the other side does not know, or all.
    """
    moment = _moment(put_away)
    if key.kind == "session":
        seen = {record.key for record in case.records if record.fields.get("session_id") == str(key.id)}
        return any(
            change.at is not None and change.at > moment
            for change in case.changes
            if change.key == key or change.key in seen
        )
    return any(
        _day(record.fields.get("on")) > moment.date() and _is_on(record, key, case)
        for record in sessions
        if record.key.kind == "session" and record.fields.get("withdrawn_at") is None
    )


def _is_on(session: Record, key: RecordKey, case: Case) -> bool:
    ladder_id = session.fields.get(_OWNERS["session"])
    if key.kind == "ladder":
        return ladder_id == str(key.id)
    return any(
        record.fields.get(_OWNERS["ladder"]) == str(key.id)
        for record in case.records
        if record.key.kind == "ladder" and str(record.key.id) == ladder_id
    )


def _moment(said: Json) -> datetime:
    text = str(said)
    if "T" in text:
        return datetime.fromisoformat(text).astimezone(UTC)
    return datetime.combine(date.fromisoformat(text), time(), tzinfo=UTC)


def _day(said: Json) -> date:
    return date.fromisoformat(str(said))
