"""Opens the practice for whoever is looked at."""

from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.calibration.dialog import PracticeDialog
from exposure_planner.gui.desk import Desk


def open_practice(desk: Desk, window: QWidget) -> None:
    """Rate short stories, beginning with the kind of animal that is looked at; without one nobody's are asked."""
    if desk.animal_id is None:
        return
    try:
        animal = desk.services.animals.get(desk.animal_id)
        PracticeDialog(desk, animal.household_id, animal.species, window).open()
    except Problem as problem:
        desk.report(problem)
