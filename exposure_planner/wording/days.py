"""What is said when a session is moved to another day."""

from datetime import date

from exposure_planner.errors import DayStaysFree
from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.wording.numbers import say_short_date, say_weekday
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.translate import Translate


def say_move(to: date, translate: Translate) -> str:
    """The name of the step: "Move the session to Thursday"."""
    return translate("days", "Move the session to {day}").format(day=say_weekday(to, translate))


def say_stays_free(problem: DayStaysFree, translate: Translate) -> str:
    """Why the planner plans nothing on the day that a session should be moved to."""
    day = say_short_date(problem.day, translate)
    reason = problem.reason
    if not isinstance(reason, Reason):
        return translate("days", "{day} stays free; the session stays where it is.").format(day=day)
    if reason.code is ReasonCode.FREE_DAY:
        why = translate("days", "The days around it have their sessions, and calm settles on days off.")
    else:
        why = say_reason(reason, problem.names, problem.animal, translate)
    return translate("days", "{day} stays free. {why}").format(day=day, why=why)
