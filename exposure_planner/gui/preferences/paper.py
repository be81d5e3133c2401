"""The paper in the printer."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.preferences.section import Section
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.settings import PaperSize, Settings


class PaperSection(Section):
    """The paper in the printer."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.heading.setText(self.tr("Paper"))
        self._size = ChoiceBox(((size, size.value) for size in PaperSize), "paperSize")
        self._size.choose(settings.paper)
        self.form.addRow(self.tr("&Paper"), self._size)
        self._size.activated.connect(
            lambda: self.changed.emit(replace(self.settings, paper=self._size.value()))
        )
