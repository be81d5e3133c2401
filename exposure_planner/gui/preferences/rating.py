"""What helps while a session lasts and when it is rated."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from exposure_planner.gui.preferences.section import Section
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.settings import Scale, Settings
from exposure_planner.wording.scales import scale_name
from exposure_planner.wording.translate import Translate


class RatingSection(Section):
    """What helps while a session lasts and when it is rated."""

    def __init__(self, settings: Settings, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.heading.setText(self.tr("Sessions"))
        self._scale = ChoiceBox(((scale, scale_name(scale, translate)) for scale in Scale), "scale")
        self._scale.choose(settings.scale)
        self.form.addRow(self.tr("Beside our &levels show"), self._scale)
        self.add_hint(
            self.tr(
                "A rough cross-walk of our own, for talking with a vet or a behaviourist; the plan follows our "
                "six levels. FAS is for cats and dogs, the Cat-Stress-Score for cats."
            )
        )
        self._sound = QCheckBox(self.tr("A &soft sound when the planned time is over"))
        self._sound.setObjectName("softSound")
        self._sound.setChecked(settings.soft_sound)
        self.form.addRow(self._sound)
        self._scale.activated.connect(
            lambda: self.changed.emit(replace(self.settings, scale=self._scale.value()))
        )
        self._sound.clicked.connect(
            lambda: self.changed.emit(replace(self.settings, soft_sound=self._sound.isChecked()))
        )
