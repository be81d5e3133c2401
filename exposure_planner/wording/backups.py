"""What is said of backups: when and why they were made, what is in them, and what differs from now."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from exposure_planner.household.backup import Backup, Cause, Contents, Difference, Inside, Matter, Soundness
from exposure_planner.wording.numbers import say_day_and_year, say_list, say_short_date
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_when(moment: datetime, translate: Translate) -> str:
    """A moment on the person's own clock: "24 November 2026, 14:05"."""
    local = moment.astimezone()
    return translate("backups", "{day}, {time}").format(
        day=say_day_and_year(local.date(), translate), time=f"{local:%H:%M}"
    )


def say_when_briefly(moment: datetime, today: date, translate: Translate) -> str:
    """The same for a table: "Tue 24 Nov, 14:05", with the year where it is another one."""
    local = moment.astimezone()
    if local.year != today.year:
        return say_when(moment, translate)
    return translate("backups", "{day}, {time}").format(
        day=say_short_date(local.date(), translate), time=f"{local:%H:%M}"
    )


def say_last_day(newest: date, today: date, translate: Translate) -> str:
    """The day of the last session, for a table: "Tue 24 Nov"."""
    return (
        say_short_date(newest, translate)
        if newest.year == today.year
        else say_day_and_year(newest, translate)
    )


def say_why(cause: Cause, translate: Translate) -> str:
    """Why a backup was made."""
    return _CAUSES[cause](translate)


def say_animals(animals: int, translate: Translate) -> str:
    """How many animals."""
    return translate("backups", "%n animal|%n animals", "", animals)


def say_sessions(sessions: int, translate: Translate) -> str:
    """How many sessions."""
    return translate("backups", "%n session|%n sessions", "", sessions)


def say_contents(contents: Contents, translate: Translate) -> str:
    """What is kept: "2 animals, 31 sessions, the last on 22 November 2026"."""
    parts = {
        "animals": say_animals(contents.animals, translate),
        "sessions": say_sessions(contents.sessions, translate),
    }
    if contents.newest is None:
        return translate("backups", "{animals}, {sessions}").format(**parts)
    return translate("backups", "{animals}, {sessions}, the last on {day}").format(
        **parts, day=say_day_and_year(contents.newest, translate)
    )


_MATTERS: Mapping[Matter, Callable[[Translate], str]] = {
    Matter.ANIMALS: lambda translate: translate("backups", "animals"),
    Matter.LADDERS: lambda translate: translate("backups", "ladders"),
    Matter.OTHER: lambda translate: translate("backups", "other things"),
}


def say_difference(difference: Difference, translate: Translate) -> str:
    """What has become of everything since."""
    if difference.is_none:
        return translate("backups", "the same as now")
    return "; ".join([*_say_sessions(difference, translate), *_say_beside(difference, translate)])


def _say_beside(difference: Difference, translate: Translate) -> Iterator[str]:
    if difference.beside:
        what = [_MATTERS[each](translate) for each in Matter if each in difference.beside]
        yield translate("backups", "{what} differ").format(what=say_list(what, translate))


def _say_sessions(difference: Difference, translate: Translate) -> Iterator[str]:
    added, changed, missing = difference.added, difference.changed, difference.missing
    parts = []
    if added:
        parts.append(translate("backups", "%n new since|%n new since", "", added))
    if changed:
        parts.append(translate("backups", "%n changed since|%n changed since", "", changed))
    if missing:
        parts.append(translate("backups", "%n missing now|%n missing now", "", missing))
    if parts:
        yield say_list(parts, translate)


def say_soundness(soundness: Soundness, translate: Translate) -> str:
    """Whether it can be restored."""
    return _SOUNDNESS[soundness](translate)


def say_line(backup: Backup, inside: Inside, translate: Translate) -> tuple[str, str]:
    """Two lines for the terminal: when, why and what; and the file."""
    what = [say_soundness(inside.soundness, translate)]
    if inside.contents is not None and inside.difference is not None:
        what = [say_contents(inside.contents, translate), say_difference(inside.difference, translate)]
    first = translate("backups", "{when}, {why}: {what}").format(
        when=say_when(backup.made_at, translate),
        why=say_why(backup.cause, translate),
        what="; ".join(what),
    )
    return first, f"    {backup.path}"


def say_no_backups(folder: Path, translate: Translate) -> str:
    """There are none yet."""
    return translate("backups", "No backup lies in {folder} yet.").format(folder=folder)


def say_in_backup(contents: Contents, translate: Translate) -> str:
    """What is in the file that is to be restored."""
    return translate("backups", "In it: {what}.").format(what=say_contents(contents, translate))


def say_compared(difference: Difference, translate: Translate) -> str:
    """What differed when it was restored."""
    return translate("backups", "Compared with what was here: {what}.").format(
        what=say_difference(difference, translate)
    )


def say_restored(translate: Translate) -> str:
    """That it was done."""
    return translate("backups", "Everything is as it was in this backup.")


def say_way_back(command: str, translate: Translate) -> str:
    """How to undo it: with this command."""
    return translate("backups", "How it was before is kept; to go back: {command}").format(command=command)


def say_kept_aside(aside: Path, translate: Translate) -> str:
    """Where the file lies that could not be opened."""
    return translate("backups", "What could not be opened is kept as {path}").format(path=aside)


def say_backup_made(path: Path, translate: Translate) -> str:
    """Where a new backup lies."""
    return translate("backups", "Everything is saved in {path}").format(path=path)


def say_missed(folder: Path, translate: Translate) -> str:
    """The second folder could not take it."""
    return translate(
        "backups", "The second folder for backups, {folder}, cannot be reached just now."
    ).format(folder=folder)


def say_not_by_itself(problem: str, translate: Translate) -> str:
    """No backup could be made by itself; `problem` says why, in a sentence."""
    return translate("backups", "The backup of this hour waits. {problem}").format(problem=problem)


def say_last(backup: Backup, count: int, translate: Translate) -> str:
    """When the last whole backup was made, and how many there are."""
    number = translate("backups", "%n backup|%n backups", "", count)
    return translate("backups", "{number}, the last whole one of {when}").format(
        number=number, when=say_when(backup.made_at, translate)
    )


def say_none_whole(folder: Path, translate: Translate) -> str:
    """There are backups, and none of them can be restored."""
    return translate("backups", "No backup in {folder} is whole; make one with “backup”.").format(
        folder=folder
    )


def say_backups_to_come(translate: Translate) -> str:
    """None was made yet."""
    return translate("backups", "none yet; the window makes them by itself, and “backup” makes one now")


_CAUSES: Mapping[Cause, _Say] = {
    Cause.HOURLY: lambda translate: translate("backups", "by itself"),
    Cause.BY_HAND: lambda translate: translate("backups", "by hand"),
    Cause.BEFORE_MIGRATION: lambda translate: translate("backups", "before an update"),
    Cause.BEFORE_IMPORT: lambda translate: translate("backups", "before an import"),
    Cause.BEFORE_RESTORE: lambda translate: translate("backups", "before restoring"),
    Cause.BEFORE_EMPTYING: lambda translate: translate("backups", "before erasing"),
}

_SOUNDNESS: Mapping[Soundness, _Say] = {
    Soundness.WHOLE: lambda translate: translate("backups", "whole"),
    Soundness.DAMAGED: lambda translate: translate("backups", "damaged"),
    Soundness.NEWER: lambda translate: translate("backups", "of a newer version"),
}
