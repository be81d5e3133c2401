"""Changes what happened besides the sessions, or takes it back, from the history."""

from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.history.happening import Happening
from exposure_planner.gui.undo.step import Step
from exposure_planner.household.welfare import IncidentReport


class HappeningEdits:
    """What can be done to an incident or a medicine that stands in the history."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, happening: Happening, window: QWidget) -> None:
        """Ask again what was told."""
        from exposure_planner.gui.checklists.incident_dialog import IncidentDialog
        from exposure_planner.gui.medicines.dialog import MedicineDialog

        told = happening.told
        try:
            if isinstance(told, IncidentReport):
                IncidentDialog(self._desk, told.animal_id, told, window).open()
            else:
                MedicineDialog(self._desk, told.animal_id, told, window).open()
        except Problem as problem:
            self._desk.report(problem)

    def take_back(self, happening: Happening) -> bool:
        """It was told by mistake; undoing it brings it back. Returns whether it was done."""
        told, services = happening.told, self._desk.services
        name = self._desk.translate("history", "Take back: {what}").format(what=told.what)
        if isinstance(told, IncidentReport):
            return self._desk.do(
                Step(
                    name,
                    lambda: services.welfare.undo_incident(told),
                    lambda: services.welfare.report_incident(told),
                    self._desk.report,
                )
            )
        return self._desk.do(
            Step(
                name,
                lambda: services.medicines.withdraw(told),
                lambda: services.medicines.keep(told),
                self._desk.report,
            )
        )
