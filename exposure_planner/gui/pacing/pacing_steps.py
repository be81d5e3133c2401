"""Opens what there is to choose and to try about a pace, and keeps it as a step that can be undone."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.pacing.pace_dialog import PaceDialog
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.household.animal import Animal
from exposure_planner.household.pace import AnimalPace


class PacingSteps:
    """What a person can do about an animal's pace."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        self._desk, self._over = desk, over

    def open_numbers(self, animal_id: UUID) -> None:
        """Show all numbers of the animal's pace."""
        try:
            view = self._desk.services.pacing.of(animal_id)
        except Problem as problem:
            self._desk.report(problem)
            return
        dialog = PaceDialog(view, self._desk.translate, self._over.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(partial(self._on_save_requested, dialog, view.animal))
        dialog.trial_requested.connect(lambda: self.open_trial(self._desk.ladder_id, dialog))
        dialog.open()

    def open_trial(self, ladder_id: UUID | None, over: QWidget | None = None) -> None:
        """Show what another pace would have advised on this ladder."""
        from exposure_planner.gui.pacing.trial_dialog import TrialDialog

        if ladder_id is not None:
            TrialDialog(self._desk, ladder_id, over or self._over.window()).open()

    def keep(self, animal: Animal, pace: AnimalPace, show: Callable[[Problem], None]) -> bool:
        """Pace the animal like this; False when `show` was given a problem instead."""
        pacing = self._desk.services.pacing
        before = pacing.of(animal.id).pace
        if pace == before:
            return True
        name = self._desk.translate("pace", "Change the pace of {animal}").format(animal=animal.name)
        return do_from_dialog(
            self._desk,
            name,
            lambda: pacing.save(animal.id, pace),
            lambda: pacing.save(animal.id, before),
            show,
        )

    def _on_save_requested(self, dialog: PaceDialog, animal: Animal, pace: AnimalPace) -> None:
        if self.keep(animal, pace, dialog.show_problem):
            dialog.accept()
