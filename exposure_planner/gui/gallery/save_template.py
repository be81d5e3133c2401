"""Keeps a ladder as a template: asks for title and goal, then keeps it as a step that can be undone."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.gallery.template_dialog import TemplateDialog
from exposure_planner.gui.gallery.template_steps import TemplateSteps
from exposure_planner.household.own_template import TemplateWish


def open_template_dialog(desk: Desk, ladder_id: UUID, window: QWidget) -> None:
    """Ask how this ladder shall be kept as a template."""
    try:
        kept = desk.services.ladders.get(ladder_id)
        species = desk.services.animals.get(kept.animal_id).species
    except Problem as problem:
        desk.report(problem)
        return
    dialog = TemplateDialog(kept, desk.translate, window)
    steps = TemplateSteps(desk)

    def keep(wish: TemplateWish) -> None:
        if steps.save_from(kept, species, wish, dialog.show_problem):
            dialog.accept()
            text = QCoreApplication.translate(
                "save_template", "“{title}” is in the gallery of new ladders now."
            )
            desk.say(text.format(title=wish.title))

    dialog.finished.connect(dialog.deleteLater)
    dialog.save_requested.connect(keep)
    dialog.open()
