"""What the picture of a history shows: a dot for each session, and words for those who cannot see it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.gui.history.entry import Column, Entry, sort_key
from exposure_planner.planner.level import FIRST_OVER_THRESHOLD, LAST_CALM, Level
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_date, say_day_and_year
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartPoint:
    """One session in the picture.

    Attributes:
        step: the rung's place in the ladder, 0 for the lowest; None where several ladders are shown together.
    """

    entry: Entry
    step: int | None

    @property
    def session_id(self) -> UUID:
        """The session that the dot stands for."""
        return self.entry.session.id

    @property
    def on(self) -> date:
        """Its day."""
        return self.entry.session.on

    @property
    def level(self) -> Level:
        """Its highest level."""
        return self.entry.session.peak


def chart_points(entries: Iterable[Entry]) -> tuple[ChartPoint, ...]:
    """A point for each session, by day; with its rung where all are of one ladder."""
    by_day = sorted(entries, key=lambda entry: sort_key(entry, Column.DAY))
    one_ladder = len({entry.session.ladder_id for entry in by_day}) == 1
    return tuple(ChartPoint(entry=entry, step=entry.stage_place if one_ladder else None) for entry in by_day)


def say_chart(points: Sequence[ChartPoint], translate: Translate) -> str:
    """The picture in words: how many sessions (they come by day), from when to when, how calm."""
    if not points:
        return translate("history", "No session to show.")
    count = len(points)
    levels = [point.level for point in points]
    calm = sum(level <= LAST_CALM for level in levels)
    worried = sum(level >= FIRST_OVER_THRESHOLD for level in levels)
    sessions = translate("history", "%n session|%n sessions", "", count)
    return translate(
        "history",
        "{sessions} from {first} to {last}: {calm} calm, {uneasy} uneasy, {worried} worried or more.",
    ).format(
        sessions=sessions,
        first=say_day_and_year(points[0].on, translate),
        last=say_day_and_year(points[-1].on, translate),
        calm=calm,
        uneasy=count - calm - worried,
        worried=worried,
    )


def say_point(point: ChartPoint, translate: Translate) -> str:
    """A dot in words: the day, the rung and the level."""
    entry = point.entry
    level = entry.session.peak
    return translate("history", "{day}: {stage}, level {number} {name}").format(
        day=say_date(entry.session.on, translate),
        stage=entry.stage_title,
        number=int(level),
        name=level_name(level, translate),
    )
