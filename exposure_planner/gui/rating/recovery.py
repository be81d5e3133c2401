"""How long until all was normal again, in steps that a person can tell apart without a watch."""

from datetime import timedelta
from enum import Enum

from exposure_planner.wording.translate import Translate


class Recovery(Enum):
    """Steps that lie between the planner's borders: 10 seconds, 1 minute and 5 minutes (`domain.md` 1.6)."""

    NOT_NOTED = None
    AT_ONCE = timedelta(seconds=5)
    UNDER_A_MINUTE = timedelta(seconds=30)
    UNDER_FIVE_MINUTES = timedelta(minutes=3)
    UNDER_HALF_AN_HOUR = timedelta(minutes=15)
    LONGER = timedelta(hours=1)


_BORDERS = (
    (timedelta(seconds=10), Recovery.AT_ONCE),
    (timedelta(minutes=1), Recovery.UNDER_A_MINUTE),
    (timedelta(minutes=5), Recovery.UNDER_FIVE_MINUTES),
    (timedelta(minutes=30), Recovery.UNDER_HALF_AN_HOUR),
)


def step_of(recovery: timedelta | None) -> Recovery:
    """The step in which this time lies."""
    if recovery is None:
        return Recovery.NOT_NOTED
    return next((step for border, step in _BORDERS if recovery < border), Recovery.LONGER)


def recovery_name(step: Recovery, translate: Translate) -> str:
    """The step in words."""
    return {
        Recovery.NOT_NOTED: translate("recovery", "Not noted"),
        Recovery.AT_ONCE: translate("recovery", "At once, within 10 seconds"),
        Recovery.UNDER_A_MINUTE: translate("recovery", "Within a minute"),
        Recovery.UNDER_FIVE_MINUTES: translate("recovery", "1 to 5 minutes"),
        Recovery.UNDER_HALF_AN_HOUR: translate("recovery", "5 to 30 minutes"),
        Recovery.LONGER: translate("recovery", "Longer than 30 minutes"),
    }[step]
