"""An activity as the Indoors page shows it."""

from dataclasses import dataclass

from exposure_planner.household.indoors import IndoorActivity
from exposure_planner.services.indoors import IndoorView
from exposure_planner.wording.indoors import pillar_meaning, pillar_name, say_times_a_week
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One card of the list.

    Attributes:
        key: tells it from the others, wherever it stands.
        heading, meaning: its pillar, where it is the first of it; empty otherwise.
        in_words: everything, for a screen reader.
    """

    activity: IndoorActivity
    key: tuple[str, int]
    heading: str
    meaning: str
    times: str
    how: str
    why: str
    in_words: str


def entries_of(view: IndoorView, translate: Translate) -> tuple[Entry, ...]:
    """The plan's activities in its order; none where nothing was begun."""
    entries: list[Entry] = []
    seen: dict[str, int] = {}
    before = None
    for activity in view.plan.activities if view.plan else ():
        name = activity.code or activity.title
        seen[name] = seen.get(name, 0) + 1
        is_first = activity.pillar is not before
        before = activity.pillar
        entries.append(_entry(view, activity, (name, seen[name]), translate, is_first=is_first))
    return tuple(entries)


def _entry(
    view: IndoorView, activity: IndoorActivity, key: tuple[str, int], translate: Translate, *, is_first: bool
) -> Entry:
    idea = view.idea(activity.code)
    times = say_times_a_week(activity.times_a_week, translate)
    pillar = pillar_name(activity.pillar, translate)
    how, why = (idea.how, idea.why) if idea is not None else ("", "")
    said = (f"{pillar}: {activity.title}, {times}.", how, why)
    return Entry(
        activity=activity,
        key=key,
        heading=pillar if is_first else "",
        meaning=pillar_meaning(activity.pillar, view.animal.name, translate) if is_first else "",
        times=times,
        how=how,
        why=why,
        in_words=" ".join(part for part in said if part),
    )
