"""Opens the window of a session under way, and its rating once it is over."""

from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.outing.prefilled import prefilled, was_forgotten
from exposure_planner.gui.outing.steps import put_session_aside
from exposure_planner.gui.outing.window import OutingWindow
from exposure_planner.household.running import RunningSession


def show_outing(desk: Desk, running: RunningSession, window: QWidget) -> None:
    """Bring it to the front; one that is over, or was forgotten, is rated instead."""
    if running.ended is not None or was_forgotten(running, desk.services.clock.now()):
        rate_outing(desk, running, window)
        return
    for known in window.findChildren(OutingWindow):
        if known.session_id == running.id and known.isVisible():
            known.activateWindow()
            return
    try:
        opened = OutingWindow(desk, running, window)
    except Problem as problem:
        desk.report(problem)
        return
    opened.over.connect(lambda over: rate_outing(desk, over, window))
    opened.aside_wished.connect(lambda aside: put_session_aside(desk, aside.id, opened.animal_name))
    opened.show()


def rate_outing(desk: Desk, running: RunningSession, window: QWidget) -> None:
    """Rate it; it stays under way until that is kept, so that putting the rating away loses nothing."""
    from exposure_planner.gui.rating.dialog import RatingDialog

    now = desk.services.clock.now()
    try:
        dialog = RatingDialog(
            desk,
            running.ladder_id,
            running.stage_id,
            prefill=prefilled(running, now, desk.translate),
            parent=window,
        )
    except Problem as problem:
        desk.report(problem)
        return
    dialog.open()
