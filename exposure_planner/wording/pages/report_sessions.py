"""The report's table of sessions, and what is known of those that were too much."""

from collections.abc import Sequence

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner import EndedBy, Food
from exposure_planner.planner.level import Level
from exposure_planner.wording.choices import ended_by_name, food_name
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_list, say_minutes, say_short_date
from exposure_planner.wording.pages.report_chart import rung_number
from exposure_planner.wording.sheet_parts import Table
from exposure_planner.wording.translate import Translate

MOST_ROWS = 30
"""The newest; the chart has all."""
_MOST_REDS = 8


def session_table(
    sessions: Sequence[LoggedSession], kept: KeptLadder, translate: Translate
) -> tuple[Table, int]:
    """The newest sessions first, and how many were left out."""
    shown = tuple(reversed(sessions))[:MOST_ROWS]
    table = Table(
        headings=(
            translate("report", "Day"),
            translate("report", "Rung"),
            translate("report", "Lasted"),
            translate("report", "Highest level"),
            translate("report", "Food"),
            translate("report", "Calm after"),
            translate("report", "Ended by"),
        ),
        rows=tuple(_row(each, kept, translate) for each in shown),
        shares=(1.1, 0.6, 1.0, 1.5, 1.7, 1.1, 1.4),
    )
    return table, len(sessions) - len(shown)


def reds_of(sessions: Sequence[LoggedSession], kept: KeptLadder, translate: Translate) -> tuple[str, ...]:
    """The newest sessions in which it was very frightened or worse, each with its circumstances."""
    reds = [each for each in sessions if each.peak >= Level.VERY_FRIGHTENED]
    return tuple(_circumstances(each, kept, translate) for each in reds[-_MOST_REDS:])


def _row(session: LoggedSession, kept: KeptLadder, translate: Translate) -> tuple[str, ...]:
    level = f"{int(session.peak)} {level_name(session.peak, translate)}"
    return (
        say_short_date(session.on, translate),
        rung_number(session, kept),
        say_minutes(session.actual, translate) if session.actual else "",
        level,
        "" if session.food is Food.UNKNOWN else food_name(session.food, translate),
        "" if session.recovery is None else say_minutes(session.recovery, translate),
        "" if session.ended_by is EndedBy.PLAN else ended_by_name(session.ended_by, translate),
    )


def _circumstances(session: LoggedSession, kept: KeptLadder, translate: Translate) -> str:
    stage = kept.any_stage(session.stage_id)
    known = [
        level_name(session.peak, translate),
        f"“{stage.title}”" if stage is not None else "",
        say_list([trigger.what for trigger in session.triggers], translate) if session.triggers else "",
        session.weather,
        session.note,
    ]
    return translate("report", "{day}: {what}").format(
        day=say_short_date(session.on, translate), what="; ".join(part for part in known if part)
    )
