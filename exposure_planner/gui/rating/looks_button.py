"""Opens the large drawings of the levels."""

from PySide6.QtWidgets import QPushButton, QWidget

from exposure_planner.gui.rating.looks_dialog import LooksDialog
from exposure_planner.gui.style.roles import with_role
from exposure_planner.household.animal import Species
from exposure_planner.settings import Scale
from exposure_planner.wording.translate import Translate


class LooksButton(QPushButton):
    """Opens the large drawings of the levels, for such an animal, over the window that it stands in."""

    def __init__(
        self,
        species: Species,
        translate: Translate,
        prefix: str = "",
        scale: Scale = Scale.OWN,
        parent: QWidget | None = None,
    ) -> None:
        """`scale` is another scale to show beside the levels."""
        super().__init__(parent)
        self._species, self._translate, self._scale = species, translate, scale
        with_role(self, "quiet")
        self.setObjectName(f"{prefix}looks")
        self.setText(self.tr("What the le&vels look like…"))
        # In a dialog every button would else become the one that Enter presses.
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        LooksDialog(self._species, self._translate, self._scale, self.window()).open()
