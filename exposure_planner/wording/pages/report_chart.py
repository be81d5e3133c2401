"""The report's chart: levels over time, and the rungs as bands."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby, pairwise

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_short_date
from exposure_planner.wording.sheet_parts import ChartBand, ChartPoint, LevelChart
from exposure_planner.wording.translate import Translate


def chart_of(sessions: Sequence[LoggedSession], kept: KeptLadder, translate: Translate) -> LevelChart:
    """Of at least one session, in order."""
    first, last = sessions[0].on, sessions[-1].on
    return LevelChart(
        points=tuple(
            ChartPoint(on=each.on, level=each.peak, over=each.peak >= Level.WORRIED) for each in sessions
        ),
        bands=_bands(sessions, kept),
        first=say_short_date(first, translate),
        last=say_short_date(last, translate),
        threshold=translate("report", "dashed: between uneasy and worried"),
        levels=tuple(level_name(level, translate) for level in Level),
        days=(first, last),
    )


def _bands(sessions: Sequence[LoggedSession], kept: KeptLadder) -> tuple[ChartBand, ...]:
    """A rung's band lasts until the next rung's first session."""
    runs = [tuple(run) for _, run in groupby(sessions, key=lambda each: each.stage_id)]
    starts = [run[0].on for run in runs]
    ends = [max(start, following - timedelta(days=1)) for start, following in pairwise(starts)]
    return tuple(
        ChartBand(first=start, last=end, label=rung_number(run[0], kept))
        for run, start, end in zip(runs, starts, (*ends, sessions[-1].on), strict=True)
    )


def rung_number(session: LoggedSession, kept: KeptLadder) -> str:
    """Counted from the easiest, 1; a dash for a rung that has left the ladder."""
    index = kept.ladder.index_of(session.stage_id)
    return "–" if index is None else str(index + 1)
