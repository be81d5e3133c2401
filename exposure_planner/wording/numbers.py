"""Minutes, days, dates, shares and distances as people write them."""

from collections.abc import Sequence
from datetime import date, timedelta

from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.wording.translate import Translate

_WHOLE_MINUTES_FROM = timedelta(minutes=10)
_HOURS_FROM = timedelta(hours=1)


def say_minutes(duration: timedelta, translate: Translate) -> str:
    """A length of time: "45 s", "1½ min", "3 min", "1 h 15 min", "all day". Odd seconds are dropped, never added."""
    if duration >= WHOLE_DAY:
        return translate("numbers", "all day")
    if duration < timedelta(minutes=1):
        return _say_seconds(duration, translate)
    if duration < _WHOLE_MINUTES_FROM:
        halves = duration // timedelta(seconds=30)
        number = f"{halves // 2}½" if halves % 2 else str(halves // 2)
        return translate("numbers", "{number} min").format(number=number)
    minutes = duration // timedelta(minutes=1)
    if duration < _HOURS_FROM:
        return translate("numbers", "{number} min").format(number=minutes)
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("numbers", "{hours} h").format(hours=hours)
    return translate("numbers", "{hours} h {rest} min").format(hours=hours, rest=rest)


def as_said(duration: timedelta) -> timedelta:
    """The length of time that is said for this one, such as 2 minutes for 2 minutes and 6 seconds."""
    if duration < timedelta(minutes=1):
        return timedelta(seconds=_said_seconds(duration))
    step = timedelta(seconds=30) if duration < _WHOLE_MINUTES_FROM else timedelta(minutes=1)
    return duration // step * step


def say_days(days: int, translate: Translate) -> str:
    """A number of days: "1 day", "3 days"."""
    return translate("numbers", "%n day|%n days", "", days)


def say_date(on: date, translate: Translate) -> str:
    """A day in full: "Tuesday 24 November"."""
    return translate("numbers", "{weekday} {day} {month}").format(
        weekday=_weekdays(translate)[on.weekday()], day=on.day, month=_months(translate)[on.month - 1]
    )


def say_weekday(on: date, translate: Translate) -> str:
    """The day of the week: "Tuesday"."""
    return _weekdays(translate)[on.weekday()]


def say_short_date(on: date, translate: Translate) -> str:
    """A day in few letters: "Tue 24 Nov"."""
    return translate("numbers", "{short_weekday} {day} {short_month}").format(
        short_weekday=_short_weekdays(translate)[on.weekday()],
        day=on.day,
        short_month=_short_months(translate)[on.month - 1],
    )


def say_day_of_month(on: date, translate: Translate) -> str:
    """A day without weekday and year: "24 November"."""
    return translate("numbers", "{day} {month}").format(day=on.day, month=_months(translate)[on.month - 1])


def say_day_and_year(on: date, translate: Translate) -> str:
    """A day with its year: "24 November 2026"."""
    return translate("numbers", "{day} {month} {year}").format(
        day=on.day, month=_months(translate)[on.month - 1], year=on.year
    )


def say_percent(share: float, translate: Translate) -> str:
    """A share from 0 to 1 in hundredths: "25 %"."""
    return translate("numbers", "{number} %").format(number=round(share * 100))


def say_metres(metres: float, translate: Translate) -> str:
    """A distance: "0.5 m", "3 m"."""
    number = f"{metres:.1f}".rstrip("0").rstrip(".")
    return translate("numbers", "{number} m").format(number=number)


def say_list(parts: Sequence[str], translate: Translate) -> str:
    """Several things in one breath: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return translate("numbers", "{some} and {last}").format(some=", ".join(parts[:-1]), last=parts[-1])


def _say_seconds(duration: timedelta, translate: Translate) -> str:
    return translate("numbers", "{number} s").format(number=_said_seconds(duration))


def _said_seconds(duration: timedelta) -> int:
    seconds = max(0, duration // timedelta(seconds=1))
    return seconds - seconds % 5 if seconds > 10 else seconds


def _weekdays(translate: Translate) -> tuple[str, ...]:
    return (
        translate("numbers", "Monday"),
        translate("numbers", "Tuesday"),
        translate("numbers", "Wednesday"),
        translate("numbers", "Thursday"),
        translate("numbers", "Friday"),
        translate("numbers", "Saturday"),
        translate("numbers", "Sunday"),
    )


def _short_weekdays(translate: Translate) -> tuple[str, ...]:
    return (
        translate("numbers", "Mon"),
        translate("numbers", "Tue"),
        translate("numbers", "Wed"),
        translate("numbers", "Thu"),
        translate("numbers", "Fri"),
        translate("numbers", "Sat"),
        translate("numbers", "Sun"),
    )


def _months(translate: Translate) -> tuple[str, ...]:
    return (
        translate("numbers", "January"),
        translate("numbers", "February"),
        translate("numbers", "March"),
        translate("numbers", "April"),
        translate("numbers", "May"),
        translate("numbers", "June"),
        translate("numbers", "July"),
        translate("numbers", "August"),
        translate("numbers", "September"),
        translate("numbers", "October"),
        translate("numbers", "November"),
        translate("numbers", "December"),
    )


def _short_months(translate: Translate) -> tuple[str, ...]:
    return (
        translate("numbers", "Jan"),
        translate("numbers", "Feb"),
        translate("numbers", "Mar"),
        translate("numbers", "Apr"),
        translate("numbers", "May", "short"),
        translate("numbers", "Jun"),
        translate("numbers", "Jul"),
        translate("numbers", "Aug"),
        translate("numbers", "Sep"),
        translate("numbers", "Oct"),
        translate("numbers", "Nov"),
        translate("numbers", "Dec"),
    )
