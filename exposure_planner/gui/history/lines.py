"""The lines of the history, sessions and what happened besides, on one line of days."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from exposure_planner.gui.history.entry import Column, Entry, cell_text, search_text, sort_key
from exposure_planner.gui.history.happening import (
    Happening,
    happening_search_text,
    happening_sort_key,
    happening_text,
)
from exposure_planner.wording.translate import Translate

Line = Entry | Happening


def line_id(line: Line) -> UUID:
    """Of the session, the incident or the medicine."""
    return line.session.id if isinstance(line, Entry) else line.id


def line_day(line: Line) -> date:
    """Its day, or its first one."""
    return line.session.on if isinstance(line, Entry) else line.first


def line_text(line: Line, column: Column, translate: Translate) -> str:
    """What stands in the column."""
    if isinstance(line, Entry):
        return cell_text(line, column, translate)
    return happening_text(line, column, translate)


def line_search_text(line: Line, translate: Translate) -> str:
    """Everything that can be searched for, in small letters."""
    if isinstance(line, Entry):
        return search_text(line, translate)
    return happening_search_text(line, translate)


def sorted_lines(
    lines: Iterable[Line], column: Column, translate: Translate, *, downwards: bool
) -> tuple[Line, ...]:
    """Sorted by the column; by anything but the day, what is no session stands after the sessions."""
    if column is Column.DAY:
        return tuple(sorted(lines, key=_moment, reverse=downwards))
    entries: list[Entry] = []
    besides: list[Happening] = []
    for line in lines:
        if isinstance(line, Entry):
            entries.append(line)
        else:
            besides.append(line)
    entries.sort(key=lambda entry: sort_key(entry, column), reverse=downwards)
    besides.sort(key=lambda each: happening_sort_key(each, column, translate), reverse=downwards)
    return (*entries, *besides)


def say_count(shown: Sequence[Line], kept: Sequence[Line], translate: Translate) -> str:
    """How many sessions are shown and of how many, and how many lines of other kinds."""
    sessions, all_of_them = _sessions(shown), _sessions(kept)
    said = translate("history", "%n session|%n sessions", "", all_of_them)
    if sessions != all_of_them:
        said = translate("history", "{shown} of {sessions}").format(shown=sessions, sessions=said)
    if sessions == len(shown):
        return said
    more = translate("history", "%n thing besides|%n things besides", "", len(shown) - sessions)
    return translate("history", "{sessions}, {besides}").format(sessions=said, besides=more)


def _sessions(lines: Iterable[Line]) -> int:
    return sum(isinstance(line, Entry) for line in lines)


def _moment(line: Line) -> tuple[date, int | float | str]:
    """What happened on a day without an hour stands before its sessions."""
    return (line.session.on, sort_key(line, Column.DAY)) if isinstance(line, Entry) else (line.first, -1)
