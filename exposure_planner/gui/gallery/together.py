"""Who goes a ladder for two together with this animal."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.together_box import TogetherBox
from exposure_planner.household.animal import Animal


class Together(QWidget):
    """Asks for the second animal; where there is no other one yet, says so."""

    def __init__(self, animal: Animal, others: Sequence[Animal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("together")
        self._box = TogetherBox(animal, others, self.tr("Somebody who is not kept here"))
        self._box.setObjectName("togetherWith")
        self._box.setCurrentIndex(1 if self._box.offers_somebody else 0)
        # Underlined, the T stands apart from the o, and the last letter is cut.
        label = PlainLabel(self.tr("Together &with"))
        label.setBuddy(self._box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.M)
        if self._box.offers_somebody:
            layout.addWidget(label)
            layout.addWidget(self._box)
            layout.addStretch()
        else:
            text = self.tr(
                "This ladder is for two animals. Add the second one too; until then {animal} alone is rated."
            )
            layout.addWidget(wrapped(text.format(animal=animal.name)))

    @property
    def chosen(self) -> UUID | None:
        """The second animal; None where nobody is chosen."""
        return self._box.value()
