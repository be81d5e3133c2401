"""Chooses the second animal of a ladder, or nobody."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.household.animal import Animal


class TogetherBox(ChoiceBox[UUID | None]):
    """Chooses the second animal of a ladder, or nobody; `value()` is its id or None."""

    def __init__(
        self, animal: Animal, others: Iterable[Animal], nobody: str = "", parent: QWidget | None = None
    ) -> None:
        """`others` are all animals that are kept here; those of other households are left out.

        `nobody` says what it means to choose none of them; blank for this animal going alone.
        """
        found: list[tuple[UUID | None, str]] = [
            (other.id, other.name)
            for other in others
            if other.id != animal.id and other.household_id == animal.household_id
        ]
        super().__init__([(None, ""), *found], "together", parent)
        self.setItemText(0, nobody or self.tr("Nobody: {animal} alone").format(animal=animal.name))
        self.setAccessibleName(self.tr("Together with"))

    @property
    def offers_somebody(self) -> bool:
        """Whether there is anybody to choose."""
        return self.count() > 1
