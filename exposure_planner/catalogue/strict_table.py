"""Reads TOML and JSON strictly: what is unknown, of the wrong kind or out of range is refused with its place."""

import json
import re
import tomllib
from enum import Enum
from pathlib import Path
from typing import TypeVar

from exposure_planner.catalogue.plain_text import complaint_about, shown
from exposure_planner.errors import ResourceBroken

LARGEST_FILE_BYTES = 100_000
LONGEST_TEXT = 400
LONGEST_LIST = 40
LONGEST_LINE = 1_000
"""Reading a name with very many dots in it, or lists in lists, takes longer than anybody waits."""

LONGEST_NAME = 80
"""So much of a file's name is said."""

_WHOLE = "the file as a whole"

E = TypeVar("E", bound=Enum)


class StrictTable:
    """One table of a file. Each value is taken once; `finish` complains about whatever was not asked for."""

    def __init__(self, values: dict[str, object], file: str, place: str) -> None:
        self._values = dict(values)
        self._file = file
        self._place = place

    def broken(self, key: str, what: str) -> ResourceBroken:
        """The problem to raise for one key of this table."""
        place = f"{self._place}, {key}" if self._place and key else self._place or key
        return ResourceBroken(self._file, place, what)

    def has(self, key: str) -> bool:
        """Whether the key is there and was not taken yet."""
        return key in self._values

    def text(self, key: str, default: str | None = None, *, longest: int = LONGEST_TEXT) -> str:
        """A line of text; without a default it must be there and hold a letter."""
        value = self._take(key, default)
        if default is None and isinstance(value, str) and not value.strip():
            raise self.broken(key, "it is empty")
        return self._line(key, value, longest)

    def paragraphs(self, key: str, *, longest: int) -> str:
        """Text of several lines, empty when it is not there; `longest` is for all of them together."""
        value = self._take(key, "")
        if not isinstance(value, str):
            raise self.broken(key, "it must be text")
        if len(value) > longest:
            raise self.broken(key, f"it may have {longest} letters at the most")
        return "\n".join(self._line(key, line, longest) for line in value.split("\n")).strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of lines, empty when it is not there."""
        return tuple(self._line(key, value, LONGEST_TEXT) for value in self._list(key))

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """A number from `low` to `high`."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.broken(key, "it must be a number")
        if not low <= value <= high:
            raise self.broken(key, f"it must be from {low:g} to {high:g}")
        return float(value)

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`."""
        number = self.number(key, low, high, default)
        if not number.is_integer():
            raise self.broken(key, "it must be a whole number")
        return int(number)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.broken(key, "it must be true or false")
        return value

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        """One of an enum's values."""
        if default is not None and key not in self._values:
            return default
        return self._choice(key, kind, self._take(key, None))

    def choices(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """A list of an enum's values, empty when it is not there."""
        return tuple(self._choice(key, kind, value) for value in self._list(key))

    def tables(self, key: str, most: int, word: str) -> tuple["StrictTable", ...]:
        """A list of tables, empty when it is not there; `word` names one of them in a complaint."""
        return tuple(
            self._table(value, f"{word} {number}")
            for number, value in enumerate(self._list(key, most), start=1)
        )

    def table(self, key: str, word: str) -> "StrictTable":
        """A table inside this one; it must be there."""
        return self._table(self._take(key, None), word)

    def finish(self) -> None:
        """Everything that may be here was taken: the rest is unknown. Raises ResourceBroken."""
        for key in self._values:
            raise self.broken(shown(key, LONGEST_LIST) or "a nameless key", "this is not known here")

    def _take(self, key: str, default: object) -> object:
        value = self._values.pop(key, default)
        if value is None:
            raise self.broken(key, "it is missing")
        return value

    def _list(self, key: str, most: int = LONGEST_LIST) -> list[object]:
        value = self._values.pop(key, [])
        if not isinstance(value, list):
            raise self.broken(key, "it must be a list")
        if len(value) > most:
            raise self.broken(key, f"it may have {most} entries at the most")
        return value

    def _table(self, value: object, name: str) -> "StrictTable":
        place = f"{self._place}, {name}" if self._place else name
        if not isinstance(value, dict):
            raise ResourceBroken(self._file, place, "it must be a table")
        return StrictTable(value, self._file, place)

    def _line(self, key: str, value: object, longest: int) -> str:
        if not isinstance(value, str):
            raise self.broken(key, "it must be text")
        if len(value) > longest:
            raise self.broken(key, f"it may have {longest} letters at the most")
        if complaint := complaint_about(value):
            raise self.broken(key, complaint)
        return value.strip()

    def _choice(self, key: str, kind: type[E], value: object) -> E:
        for member in kind:
            if member.value == value and not isinstance(value, bool):
                return member
        known = ", ".join(str(member.value) for member in kind)
        raise self.broken(key, f"it must be one of {known}")


def read_table(path: Path) -> StrictTable:
    """The whole file as a table. Raises ResourceBroken when it cannot be read as one."""
    return table_in(read_text(path), path.name)


def read_text(path: Path) -> str:
    """What the file holds, if it is text and not too large; no more than that is read. Raises ResourceBroken."""
    return _text_of(path, LARGEST_FILE_BYTES)


def table_in(text: str, file: str) -> StrictTable:
    """The TOML in a text as a table; `file` names it in a complaint. Raises ResourceBroken."""
    if len(text) > LARGEST_FILE_BYTES:
        raise ResourceBroken(file, _WHOLE, f"it is larger than {LARGEST_FILE_BYTES // 1000} kB")
    if any(len(line) > LONGEST_LINE for line in text.splitlines()):
        raise ResourceBroken(file, _WHOLE, f"it has a line of more than {LONGEST_LINE} letters")
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise ResourceBroken(file, _WHOLE, _not_toml(error)) from error
    return StrictTable(values, file, "")


def _not_toml(error: Exception) -> str:
    """Where the reading stopped; Python's own words for it are for programmers."""
    line = re.search(r"at line (\d+)", str(error))
    return f"it cannot be read as TOML from line {line[1]} on" if line else "it cannot be read as TOML"


def read_json_table(path: Path, largest: int) -> StrictTable:
    """A whole JSON file of at most so many bytes as a table. Raises ResourceBroken when it cannot be read as one."""
    text = _text_of(path, largest)
    try:
        values = json.loads(text)
    except (RecursionError, ValueError) as error:
        raise ResourceBroken(path.name, _WHOLE, f"it cannot be read as JSON ({str(error)[:120]})") from error
    if not isinstance(values, dict):
        raise ResourceBroken(path.name, _WHOLE, "it must be a table")
    return StrictTable(values, path.name, "")


def _text_of(path: Path, largest: int) -> str:
    name = shown(path.name, LONGEST_NAME)
    # No more than the limit is ever read: what calls itself a file may be endless.
    if path.exists() and not path.is_file():
        raise ResourceBroken(name, _WHOLE, "it is no ordinary file")
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise ResourceBroken(name, _WHOLE, "it cannot be opened") from error
    if len(content) > largest:
        raise ResourceBroken(name, _WHOLE, f"it is larger than {largest // 1000} kB")
    try:
        # Some editors set a mark before the first letter.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ResourceBroken(name, _WHOLE, "it is not text") from error
