"""Keeps the sessions of a table as one step that can be undone by name."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from exposure_planner.errors import Problem
from exposure_planner.errors.sheets import ImportStopped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.household.sheet_import import ImportPlan

_SOON_MS = 400
"""What takes less is over before anybody could read of it."""


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
        progress = self._progress()
        try:
            if not self._imports.keep(self._plan, lambda done: self._go_on(progress, done)):
                raise ImportStopped
        finally:
            progress.reset()
            progress.deleteLater()
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

    def _progress(self) -> QProgressDialog:
        translate = self._desk.translate
        dialog = QProgressDialog(
            translate("import_sheet", "The sessions are being added."),
            translate("import_sheet", "&Stop"),
            0,
            len(self._plan.sessions),
            self._parent,
        )
        dialog.setObjectName("importProgress")
        dialog.setWindowTitle(translate("import_sheet", "Import sessions"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_SOON_MS)
        dialog.setAutoClose(False)
        return dialog

    def _go_on(self, progress: QProgressDialog, done: int) -> bool:
        progress.setValue(done)
        if progress.isVisible():
            QCoreApplication.processEvents()
        return not progress.wasCanceled()
