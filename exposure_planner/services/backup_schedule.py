"""When a backup is due, and which of the older ones can go. It looks at moments only."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Final

from exposure_planner.household.backup import Backup, Cause

EVERY: Final = timedelta(hours=1)

_AGES: Final[tuple[tuple[timedelta, Callable[[datetime], object]], ...]] = (
    (timedelta(days=1), lambda moment: (moment.date(), moment.hour)),
    (timedelta(days=14), lambda moment: moment.date()),
    (timedelta(days=62), lambda moment: moment.isocalendar()[:2]),
    (timedelta(days=5 * 366), lambda moment: (moment.year, moment.month)),
)
"""Up to an age, one in each of these is kept: hours, days, weeks, months; nothing that is older than all of them."""

_ALL_KEPT_FOR: Final[dict[Cause, timedelta]] = {
    Cause.HOURLY: timedelta(0),
    Cause.BEFORE_IMPORT: timedelta(days=62),
    Cause.BEFORE_RESTORE: timedelta(days=62),
    Cause.BEFORE_MIGRATION: timedelta(days=366),
}
"""How long each of a kind stays before it thins out with the others; what is not named here stays for ever."""


def is_due(moments: Iterable[datetime], now: datetime, every: timedelta = EVERY) -> bool:
    """Whether the newest backup is old enough; one from the future says only that a clock was turned back."""
    past = [moment for moment in moments if moment <= now]
    return not past or now - max(past) >= every


def to_let_go(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The backups that can go: of each hour, day, week or month the last one stays, and the newest always does."""
    thinning = sorted(
        (each for each in backups if _thins_out(each, now)), key=lambda each: each.made_at, reverse=True
    )
    past = [each for each in thinning if each.made_at <= now]
    taken: set[object] = set()
    going = []
    for each in past:
        place = _place(each.made_at, now)
        if each is not past[0] and (place is None or place in taken):
            going.append(each)
        taken.add(place)
    return tuple(going)


def _thins_out(backup: Backup, now: datetime) -> bool:
    kept_for = _ALL_KEPT_FOR.get(backup.cause)
    return kept_for is not None and now - backup.made_at >= kept_for


def _place(moment: datetime, now: datetime) -> object:
    """The hour, day, week or month that it stands for; None for one that is too old."""
    for number, (age, part) in enumerate(_AGES):
        if now - moment <= age:
            return number, part(moment)
    return None
