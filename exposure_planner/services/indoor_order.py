"""The order of what is done indoors: activities of one pillar stand together, and move as one past the others."""

from collections.abc import Sequence

from exposure_planner.household.indoors import IndoorActivity, Pillar

Activities = tuple[IndoorActivity, ...]


def grouped(activities: Sequence[IndoorActivity]) -> Activities:
    """The same with those of one pillar together, the pillars in the order in which they come first."""
    pillars = dict.fromkeys(activity.pillar for activity in activities)
    return tuple(activity for pillar in pillars for activity in activities if activity.pillar is pillar)


def stepped(activities: Activities, index: int, step: int) -> Activities:
    """One place up (-1) or down (1): past its neighbour, or, at the edge of its pillar, with all of its pillar."""
    beside = index + step
    if not (0 <= index < len(activities) and 0 <= beside < len(activities)):
        return activities
    if activities[index].pillar is not activities[beside].pillar:
        return _with_pillar_moved(activities, activities[index].pillar, activities[beside].pillar)
    order = list(activities)
    order[index], order[beside] = order[beside], order[index]
    return tuple(order)


def dropped(activities: Activities, index: int, before: int) -> Activities:
    """The activity let go in front of the one at `before` (as many as there are: at the end).

    Among its own pillar it takes that place; among another it takes its whole pillar there.
    """
    if not (0 <= index < len(activities) and 0 <= before <= len(activities)):
        return activities
    own = activities[index].pillar
    first, last = _reach(activities, own)
    if not first <= before <= last:
        met = activities[before] if before < first else activities[before - 1]
        return _with_pillar_moved(activities, own, met.pillar)
    order = list(activities)
    moved = order.pop(index)
    order.insert(before - 1 if before > index else before, moved)
    return tuple(order)


def landing(activities: Activities, index: int, before: int) -> int:
    """In front of which one it would really land: where the line is drawn while it is dragged."""
    first, last = _reach(activities, activities[index].pillar)
    if first <= before <= last:
        return before
    if before < first:
        return _reach(activities, activities[before].pillar)[0]
    return _reach(activities, activities[before - 1].pillar)[1]


def _with_pillar_moved(activities: Activities, own: Pillar, past: Pillar) -> Activities:
    """The pillar takes the place of the other one, which makes room."""
    pillars = list(dict.fromkeys(activity.pillar for activity in activities))
    at = pillars.index(past)
    pillars.remove(own)
    pillars.insert(at, own)
    return tuple(activity for pillar in pillars for activity in activities if activity.pillar is pillar)


def _reach(activities: Activities, pillar: Pillar) -> tuple[int, int]:
    """Where the pillar begins, and where the next one does."""
    places = [place for place, activity in enumerate(activities) if activity.pillar is pillar]
    return places[0], places[-1] + 1
