"""A step that a dialog asks for: problems are shown there first, and later in the message bar."""

from collections.abc import Callable

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.step import Step


def do_from_dialog(
    desk: Desk,
    name: str,
    do: Callable[[], object],
    undo: Callable[[], object],
    show: Callable[[Problem], None],
) -> bool:
    """Do it as a step with this name; False when `show` was given a problem instead."""
    reporter = _Reporter(show)
    done = desk.do(Step(name, do, undo, reporter))
    # The dialog is gone by the time that somebody undoes the step.
    reporter.tell = desk.report
    return done


class _Reporter:
    def __init__(self, tell: Callable[[Problem], None]) -> None:
        self.tell = tell

    def __call__(self, problem: Problem) -> None:
        self.tell(problem)
