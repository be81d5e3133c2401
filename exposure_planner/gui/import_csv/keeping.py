"""Keeps the sessions of a table as one step that can be undone by name."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.errors.sheets import ImportStopped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.long_job import LongJob
from exposure_planner.household.sheet_import import ImportPlan


class SheetKeeping:
    """One import, done, undone and done again."""

    def __init__(self, desk: Desk, plan: ImportPlan, parent: QWidget) -> None:
        self._desk, self._plan, self._parent = desk, plan, parent
        self._imports = desk.services.sheet_imports
        self._first = True

    def keep(self, show: Callable[[Problem], None]) -> bool:
        """Keep it as one step; False where `show` was given a problem, or that it was stopped."""
        sessions = len(self._plan.sessions)
        name = self._desk.translate("import_sheet", "Import %n session|Import %n sessions", "", sessions)
        return do_from_dialog(self._desk, name, self._do, self._undo, show)

    def _do(self) -> None:
        if not self._first:
            self._imports.put_back(self._plan)
            self._look()
            return
        job = self._job()
        try:
            if not self._imports.keep(self._plan, job.go_on):
                raise ImportStopped
        finally:
            job.end()
        self._first = False
        self._look()

    def _undo(self) -> None:
        self._imports.take_back(self._plan)
        if self._plan.is_new and self._desk.ladder_id == self._plan.ladder.id:
            self._desk.choose_animal(self._plan.ladder.animal_id)

    def _look(self) -> None:
        """Look at where the sessions are now."""
        if self._desk.animal_id != self._plan.ladder.animal_id:
            self._desk.choose_animal(self._plan.ladder.animal_id)
        self._desk.choose_ladder(self._plan.ladder.id)

    def _job(self) -> LongJob:
        translate = self._desk.translate
        return LongJob(
            "importProgress",
            translate("import_sheet", "Import sessions"),
            translate("import_sheet", "The sessions are being added."),
            len(self._plan.sessions),
            self._parent,
        )
