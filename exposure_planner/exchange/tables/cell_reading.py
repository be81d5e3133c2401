"""Reads days, hours and lengths of time in the ways in which people and spreadsheets write them."""

import re
from collections.abc import Iterable
from datetime import date, time, timedelta

from exposure_planner.household.spreadsheet import DayOrder, LengthUnit

_FIRST_YEAR, _LAST_YEAR = 1980, 2200
"""No session was before; a number beyond is no year."""
_SERIAL_BEGINS = date(1899, 12, 30)
_SERIALS = range(29221, 109575)
"""Days as spreadsheets count them, from 1980 to 2199."""
_LONGEST = 40
"""Letters; nothing longer is a day, an hour or a length of time."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4}|\d{2})")
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|\d{2})")
_WEEKDAY = re.compile(r"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HOUR = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?")
_AFTER_A_DAY = re.compile(
    r"(?:t|,?\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\.?)?)\s*(?:z|[+-]\d{2}:?\d{2})?"
)
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:[.,]\d+)?")
_BARE = re.compile(r"\d{1,7}(?:[.,]\d{1,6})?")
_PART = re.compile(r"(\d{1,6}(?:[.,]\d{1,6})?)\s*([a-z]+|['′\"″]+)")
_UNITS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", '"', "″", "''"), LengthUnit.SECONDS),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "'", "′"), LengthUnit.MINUTES),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), LengthUnit.HOURS),
}


def read_day(text: str, order: DayOrder | None) -> tuple[date, time | None] | None:
    """The day, and the hour where one stands behind it; None where it cannot be read or the order is not known."""
    written = text.strip().casefold()
    if len(written) > _LONGEST:
        return None
    if written.isdecimal() and written.isascii() and int(written) in _SERIALS:
        return _SERIAL_BEGINS + timedelta(days=int(written)), None
    written = _WEEKDAY.sub("", written)
    for pattern in (_YEAR_FIRST, _NUMBERS, _DAY_MONTH, _MONTH_DAY):
        found = pattern.match(written)
        if found is None:
            continue
        day = _day_of(pattern, found.groups(), order)
        rest = written[found.end() :]
        hour = _AFTER_A_DAY.fullmatch(rest) if rest.strip() else None
        if day is None or (rest.strip() and hour is None):
            return None
        return day, read_hour(hour.group(1)) if hour else None
    return None


def day_orders(texts: Iterable[str]) -> frozenset[DayOrder]:
    """Which orders the days written only in numbers allow: both where they do not tell, none where they disagree."""
    allowed = set(DayOrder)
    for text in texts:
        found = _NUMBERS.match(_WEEKDAY.sub("", text.strip().casefold()))
        if found is None or _YEAR_FIRST.match(text.strip()):
            continue
        first, mark, second, _ = found.groups()
        if int(first) > 12 or mark == ".":
            allowed.discard(DayOrder.MONTH_FIRST)
        if int(second) > 12:
            allowed.discard(DayOrder.DAY_FIRST)
    return frozenset(allowed)


def needs_an_order(texts: Iterable[str]) -> bool:
    """Whether any day is written only in numbers, with the year last."""
    return any(_NUMBERS.match(_WEEKDAY.sub("", text.strip().casefold())) for text in texts)


def read_hour(text: str) -> time | None:
    """The hour: 9:30, 21:05, 9:30 pm, 9 am."""
    found = _HOUR.fullmatch(text.strip().casefold()) if len(text) <= _LONGEST else None
    if found is None:
        return None
    hours, minutes, _, half = int(found[1]), int(found[2] or 0), found[3], found[4]
    if found[2] is None and half is None:
        return None
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "p" else 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def read_length(text: str, unit: LengthUnit) -> timedelta | None:
    """The length: 5, 5 min, 1 h 5 min, 2:30 (minutes and seconds), 0:05:00; None where it cannot be read."""
    written = text.strip().casefold()
    if not written.isascii() and not set(written) & set("′″"):
        return None
    if not written or len(written) > _LONGEST:
        return None
    if _BARE.fullmatch(written):
        return _times(written, unit)
    if found := _CLOCK.fullmatch(written):
        hours, minutes, seconds = int(found[1] or 0), int(found[2]), int(found[3])
        if seconds > 59 or (found[1] and minutes > 59):
            return None
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return _of_parts(written)


def _of_parts(written: str) -> timedelta | None:
    whole, at = timedelta(), 0
    for part in _PART.finditer(written):
        unit = _UNITS.get(part[2])
        if unit is None or written[at : part.start()].strip(" ,") not in {"", "and"}:
            return None
        whole += _times(part[1], unit)
        at = part.end()
    return whole if at and not written[at:].strip(" .") else None


def _times(number: str, unit: LengthUnit) -> timedelta:
    # Whole milliseconds: the same length is the same however it was written.
    seconds = float(number.replace(",", ".")) * unit.length.total_seconds()
    return timedelta(milliseconds=round(seconds * 1000))


def _day_of(pattern: re.Pattern[str], parts: tuple[str | None, ...], order: DayOrder | None) -> date | None:
    told = [part or "" for part in parts]
    if pattern is _YEAR_FIRST:
        return _day(told[0], told[1], told[2])
    if pattern is _DAY_MONTH:
        return _day(told[2], _month(told[1]), told[0])
    if pattern is _MONTH_DAY:
        return _day(told[2], _month(told[0]), told[1])
    if order is DayOrder.MONTH_FIRST and told[1] != ".":
        return _day(told[3], told[0], told[2])
    if order is DayOrder.DAY_FIRST or told[1] == ".":
        return _day(told[3], told[2], told[0])
    return None


def _month(name: str) -> str:
    return str(_MONTHS.index(name[:3]) + 1) if name[:3] in _MONTHS else "0"


def _day(year: str, month: str, day: str) -> date | None:
    full = int(year) + (2000 if len(year) == 2 else 0)
    if not _FIRST_YEAR <= full <= _LAST_YEAR:
        return None
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None
