"""Values of columns as JSON has them, and back."""

import base64
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, Float, Integer, LargeBinary, Text, Time, Uuid
from sqlalchemy.types import TypeEngine

from exposure_planner.household.case import Json
from exposure_planner.storage.columns import ChoiceText, ScaleNumber, UtcDateTime, WholeSeconds


def to_json(column: Column[Any], value: Any) -> Json:  # noqa: ANN401 - whatever the column holds
    """The value as it stands in a file."""
    return None if value is None else _WRITERS.get(type(column.type), _as_it_is)(value)


def from_json(column: Column[Any], given: Json) -> Any:  # noqa: ANN401
    """The value that the column takes.

    Raises:
        ValueError: no value of this column is written like that.
    """
    if given is None:
        if not column.nullable:
            raise ValueError(f"{column} cannot be nothing")
        return None
    try:
        return _reader(column.type)(given)
    except (TypeError, AttributeError, OverflowError) as cause:
        raise ValueError(f"{column} does not take {given!r}") from cause


def _reader(kind: TypeEngine[Any]) -> Callable[[Any], Any]:
    if isinstance(kind, ChoiceText):
        return kind.choices
    if isinstance(kind, ScaleNumber):
        return lambda given: kind.steps(_plain(int, given))
    return _READERS[type(kind)]


def _as_it_is(value: Any) -> Json:  # noqa: ANN401
    return cast("Json", value)


def _plain(kind: type[Any], given: Any) -> Any:  # noqa: ANN401
    """The same value; a truth is no number here. Raises ValueError."""
    if not isinstance(given, kind) or (kind is not bool and isinstance(given, bool)):
        raise ValueError(f"{given!r} is no {kind.__name__}")
    return given


def _moment(given: str) -> datetime:
    moment = datetime.fromisoformat(given)
    if moment.tzinfo is None:
        raise ValueError(f"{given!r} does not say its time zone")
    return moment.astimezone(UTC)


def _finite(given: float) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float) or not abs(given) < float("inf"):
        raise ValueError(f"{given!r} is no number")
    return float(given)


_WRITERS: Final[Mapping[type[TypeEngine[Any]], Callable[[Any], Json]]] = {
    Uuid: str,
    Date: date.isoformat,
    Time: time.isoformat,
    UtcDateTime: lambda moment: moment.astimezone(UTC).isoformat(),
    WholeSeconds: lambda length: max(round(length.total_seconds()), 1 if length > timedelta(0) else 0),
    ChoiceText: lambda choice: str(choice.value),
    ScaleNumber: int,
    LargeBinary: lambda content: base64.b64encode(content).decode("ascii"),
}

_READERS: Final[Mapping[type[TypeEngine[Any]], Callable[[Any], Any]]] = {
    Uuid: UUID,
    Date: date.fromisoformat,
    Time: time.fromisoformat,
    UtcDateTime: _moment,
    WholeSeconds: lambda given: timedelta(seconds=_plain(int, given)),
    LargeBinary: lambda given: base64.b64decode(given, validate=True),
    Boolean: lambda given: _plain(bool, given),
    Integer: lambda given: _plain(int, given),
    Float: _finite,
    Text: lambda given: _plain(str, given),
}
