"""How values that no database knows are kept in columns.

Choices are kept as plain text, by value and without a CHECK: only these types write them, and they refuse what
is not a member, so a CHECK would say the same twice and make every new member rebuild its table in SQLite.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum, IntEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: takes aware values only and gives them back in UTC, because SQLite drops time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Put the moment into UTC. Raises ValueError for a moment that does not say its time zone."""
        if value is None:
            return None
        if value.utcoffset() is None:
            msg = f"a moment without a time zone cannot be kept: {value!r}"
            raise ValueError(msg)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Say that it is UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class WholeSeconds(TypeDecorator[timedelta]):
    """A length of time in whole seconds, which anybody who opens the file can read.

    Fractions are rounded: nobody times an animal to less than a second. Something never becomes nothing, so that
    no later division meets a zero that was not given.
    """

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Round to seconds, but anything above zero to one at least."""
        if value is None:
            return None
        seconds = round(value.total_seconds())
        return 1 if seconds == 0 and value > timedelta(0) else seconds

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any | None], timedelta | None]:  # noqa: ARG002
        """Make a length of time of seconds, each only once: the same few come again and again."""
        return _Lengths().__getitem__


class _Lengths(dict[int | None, timedelta | None]):
    """Lengths of time by their seconds, made when first asked for."""

    def __missing__(self, seconds: int | None) -> timedelta | None:
        """Make this one."""
        made = None if seconds is None else timedelta(seconds=seconds)
        self[seconds] = made
        return made


class ChoiceText(TypeDecorator[Enum]):
    """A choice, kept by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[Enum]) -> None:
        super().__init__()
        self.choices = choices

    @property
    def sort_key_function(self) -> Callable[[Any], Any]:  # type: ignore[override]
        """By value: SQLAlchemy orders rows by their key when it writes them, and enums have no order."""
        return lambda choice: choice.value

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Take a member's value. Raises ValueError for what is no member."""
        return None if value is None else str(self.choices(value).value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any | None], Enum | None]:  # noqa: ARG002
        """Look the member up; without a call of our own for each value, because histories are long."""
        members: Mapping[str | None, Enum | None] = {
            None: None,
            **{str(each.value): each for each in self.choices},
        }
        return members.__getitem__


class ScaleNumber(TypeDecorator[IntEnum]):
    """A step on a scale, kept as its number."""

    impl = Integer
    cache_ok = True

    def __init__(self, steps: type[IntEnum]) -> None:
        super().__init__()
        self.steps = steps

    def process_bind_param(self, value: IntEnum | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Take the step's number. Raises ValueError for what is no step."""
        return None if value is None else int(self.steps(value))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any | None], IntEnum | None]:  # noqa: ARG002
        """Look the step up."""
        members: Mapping[int | None, IntEnum | None] = {
            None: None,
            **{int(each): each for each in self.steps},
        }
        return members.__getitem__
