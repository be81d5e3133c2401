"""What a session under way already says about its rating."""

from datetime import datetime, timedelta
from math import ceil

from exposure_planner.gui.rating.prefill import Prefill
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import MarkKind, TriggerMet
from exposure_planner.planner.observed import EndedBy
from exposure_planner.wording.marks import say_trigger
from exposure_planner.wording.translate import Translate

_MINUTE = timedelta(minutes=1)
_STEP = 0.5
_FORGOTTEN = timedelta(hours=1)
_FORGOTTEN_SHARE = 4
_TRIGGERS = (MarkKind.TRIGGER, MarkKind.NOT_PLANNED)


def prefilled(running: RunningSession, now: datetime, translate: Translate) -> Prefill:
    """What is known before anything is filled in."""
    signs = [mark.after for mark in running.marks if mark.kind is MarkKind.FIRST_SIGN]
    return Prefill(
        session_id=running.id,
        on=running.on,
        minutes=_minutes(running, now),
        ended_by=running.ended_by,
        started=running.started,
        weather=running.weather,
        first_sign=signs[0] if signs else None,
        triggers=tuple(
            TriggerMet(what=say_trigger(mark, translate), one_off=mark.kind is MarkKind.NOT_PLANNED)
            for mark in running.marks
            if mark.kind in _TRIGGERS
        ),
        marks=running.marks,
        not_planned=any(mark.kind is MarkKind.NOT_PLANNED for mark in running.marks),
    )


def was_forgotten(running: RunningSession, now: datetime) -> bool:
    """Whether it goes on for so long that nobody can mean it: the computer slept, or the lid was closed."""
    return running.lasted(now) > max(_FORGOTTEN, _FORGOTTEN_SHARE * running.planned)


def _minutes(running: RunningSession, now: datetime) -> float | None:
    """In halves; as planned where it ended as planned, or where nobody knows when it ended."""
    if was_forgotten(running, now):
        return None
    if running.ended_by is EndedBy.PLAN:
        return running.planned / _MINUTE if running.shortened else None
    return max(1, ceil(running.lasted(now) / _MINUTE / _STEP)) * _STEP
