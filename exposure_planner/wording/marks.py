"""What is marked while a session lasts, in words."""

from collections.abc import Iterable
from datetime import timedelta

from exposure_planner.household.session import Mark, MarkKind
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate


def mark_name(kind: MarkKind, translate: Translate) -> str:
    """As it stands on a button."""
    return {
        MarkKind.FIRST_SIGN: translate("marks", "First sign of unease"),
        MarkKind.WANTS_HOME: translate("marks", "Wants home"),
        MarkKind.TRIGGER: translate("marks", "Something came"),
        MarkKind.ATE: translate("marks", "Ate a treat"),
        MarkKind.NOT_PLANNED: translate("marks", "It happened anyway"),
    }[kind]


def say_clock(after: timedelta) -> str:
    """Minutes and seconds as on a watch: "1:05"."""
    seconds = max(0, int(after.total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def say_marks(marks: Iterable[Mark], translate: Translate) -> str:
    """All of them in one line: "First sign of unease at 0:40 and Ate a treat at 1:05"; empty for none."""
    said = [
        translate("marks", "{what} at {clock}").format(
            what=mark_name(mark.kind, translate), clock=say_clock(mark.after)
        )
        for mark in marks
    ]
    return say_list(said, translate) if said else ""


def say_trigger(mark: Mark, translate: Translate) -> str:
    """What stands in for a trigger until somebody writes what it was."""
    if mark.kind is MarkKind.NOT_PLANNED:
        return translate("marks", "Not planned, at {clock}").format(clock=say_clock(mark.after))
    return translate("marks", "Something, at {clock}").format(clock=say_clock(mark.after))
