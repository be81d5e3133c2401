"""The dialog that brings a second animal onto a ladder, or leads the first alone again."""

from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.together_box import TogetherBox
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.services.outdoors import leads_out

_WIDTH_IN_LETTERS = 62


class TogetherDialog(CarefulDialog):
    """The dialog that brings a second animal onto a ladder."""

    def __init__(
        self, kept: KeptLadder, animal: Animal, others: tuple[Animal, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("togetherDialog")
        self.setWindowTitle(self.tr("Two animals on one ladder"))
        self._opened_as = kept.with_animal_id
        self.box = TogetherBox(animal, others)
        self.box.choose(kept.with_animal_id)
        label = with_role(PlainLabel(self.tr("Together &with")), "quiet")
        label.setBuddy(self.box)
        field = QVBoxLayout()
        field.setSpacing(Space.XS)
        field.addWidget(label)
        field.addWidget(self.box)
        self.outer.addWidget(wrapped(self._explanation(animal), "body", "togetherExplained"))
        self.outer.addLayout(field)
        self.add_buttons()

    def value(self) -> UUID | None:
        """Who is chosen now."""
        return self.box.value()

    def is_changed(self) -> bool:
        """Whether somebody else is chosen than is kept."""
        return self.value() != self._opened_as

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        return super().sizeHint().expandedTo(QSize(width, 0))

    def _explanation(self, animal: Animal) -> str:
        if not self.box.offers_somebody:
            return self.tr("Nobody else lives here yet. Add the second animal first.")
        said = self.tr(
            "For two that get to know each other. After each session you say how both were; the one that finds "
            "it harder decides how it goes on. What {animal} did alone stays as it is."
        )
        return said.format(animal=animal.name)


def open_together(desk: Desk, kept: KeptLadder, window: QWidget) -> None:
    """Ask who goes along, and keep it as a step that can be undone. Raises NothingThere."""
    animal = desk.services.animals.get(kept.animal_id)
    dialog = TogetherDialog(kept, animal, desk.services.animals.all(), window)
    ladders = desk.services.ladders

    def keep(chosen: UUID | None) -> None:
        name = dialog.tr("Change who is on “{ladder}”").format(ladder=kept.title)
        done = not dialog.is_changed() or do_from_dialog(
            desk,
            name,
            lambda: ladders.set_companion(kept.id, chosen),
            lambda: ladders.put_back(kept),
            desk.report,
        )
        if done:
            changed = dialog.is_changed()
            dialog.accept()
            if changed and chosen is not None:
                _ask_whether_outdoors_is_for(desk, kept, animal, chosen, window)

    dialog.save_requested.connect(keep)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _ask_whether_outdoors_is_for(
    desk: Desk, kept: KeptLadder, animal: Animal, second_id: UUID, window: QWidget
) -> None:
    """What was answered of the first animal says nothing of the second."""
    if leads_out(kept, animal.species) and desk.services.suitability.is_asked(second_id):
        # Late: few ladders are for two.
        from exposure_planner.gui.checklists.suitability_dialog import SuitabilityDialog

        SuitabilityDialog(desk, second_id, window).open()
