"""What was put away, in words: what it is, whose, since when, what it holds, and why it stays."""

from collections.abc import Callable, Mapping
from datetime import date

from exposure_planner.household.trash import Held, Keeps, StaysFor, TrashItem, TrashKind
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_day_and_year, say_list, say_short_date
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def trash_kind_name(kind: TrashKind, translate: Translate) -> str:
    """What kind of thing it is: "Rung", "Animal"."""
    return _KINDS[kind](translate)


def say_what(item: TrashItem, translate: Translate) -> str:
    """The thing by its name; a session by its day and its rung."""
    if item.on is None:
        return item.title
    return translate("trash", "{day}: {rung}").format(day=say_short_date(item.on, translate), rung=item.title)


def say_whose(item: TrashItem, translate: Translate) -> str:
    """Whose it is, and on which ladder; empty for what is nobody's."""
    names = say_list(item.animals, translate)
    if not item.ladder:
        return names
    return translate("trash", "{animals} · {ladder}").format(animals=names, ladder=item.ladder)


def say_put_away(item: TrashItem, today: date, translate: Translate) -> str:
    """When it was put away: "today", "Tue 24 Nov", with its year where that is another; or that nobody noted it."""
    on = item.put_away_on
    if on is None:
        return translate("trash", "not noted")
    if on == today:
        return translate("trash", "today")
    return say_short_date(on, translate) if on.year == today.year else say_day_and_year(on, translate)


def say_held(held: Held, translate: Translate) -> str:
    """How much it holds: "2 ladders, 9 rungs and 41 sessions"; empty for nothing."""
    ladders, stages, sessions = held.ladders, held.stages, held.sessions
    parts = (
        (ladders, translate("trash", "%n ladder|%n ladders", "", ladders)),
        (stages, translate("trash", "%n rung|%n rungs", "", stages)),
        (sessions, translate("trash", "%n session|%n sessions", "", sessions)),
    )
    return say_list([said for count, said in parts if count], translate)


def say_stays(reason: StaysFor, translate: Translate) -> str:
    """Why it cannot be erased by itself."""
    if reason.why is Keeps.SESSIONS:
        sessions = reason.sessions
        return translate(
            "trash", "Stays as long as its session does.|Stays as long as its %n sessions do.", "", sessions
        )
    if reason.why is Keeps.SPLIT:
        return translate("trash", "Stays as long as “{title}” does, which was split from it.").format(
            title=reason.title
        )
    return translate("trash", "Stays as long as the ladder “{title}” with {animal} does.").format(
        title=reason.title, animal=reason.animal
    )


def say_note(item: TrashItem, translate: Translate) -> str:
    """What is good to know before deciding: why it stays, or else what it holds; the level of a session."""
    if item.stays_for is not None:
        return say_stays(item.stays_for, translate)
    return say_held(item.held, translate) if item.level is None else level_name(item.level, translate)


def say_short(item: TrashItem, translate: Translate) -> str:
    """The thing in a sentence: an animal by its name, anything else in quotation marks."""
    if item.kind is TrashKind.ANIMAL:
        return item.title
    if item.kind is TrashKind.SESSION and item.on is not None:
        return translate("trash", "the session of {day}").format(day=say_short_date(item.on, translate))
    return translate("trash", "“{title}”").format(title=item.title)


def what_it_explains(translate: Translate) -> str:
    """What putting away means, above the list."""
    return translate("trash", "Nothing here is gone until you erase it on purpose.")


_KINDS: Mapping[TrashKind, _Say] = {
    TrashKind.ANIMAL: lambda translate: translate("trash", "Animal"),
    TrashKind.LADDER: lambda translate: translate("trash", "Ladder"),
    TrashKind.STAGE: lambda translate: translate("trash", "Rung"),
    TrashKind.SESSION: lambda translate: translate("trash", "Session"),
    TrashKind.TEMPLATE: lambda translate: translate("trash", "Template"),
}
