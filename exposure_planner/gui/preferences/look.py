"""Light or dark, and how large the text is."""

from dataclasses import replace

from PySide6.QtWidgets import QSpinBox, QWidget

from exposure_planner.gui.preferences.section import Section
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.settings import LARGEST_TEXT, SMALLEST_TEXT, Appearance, Settings

_STEP = 10


class LookSection(Section):
    """Light or dark, and how large the text is."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.heading.setText(self.tr("Look"))
        choices = (
            (Appearance.SYSTEM, self.tr("As the computer has it")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        )
        self._appearance = ChoiceBox(choices, "appearance")
        self._appearance.choose(settings.appearance)
        self._text = QSpinBox()
        self._text.setObjectName("textSize")
        self._text.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self._text.setSingleStep(_STEP)
        self._text.setSuffix(" %")
        self._text.setKeyboardTracking(False)
        self._text.setValue(settings.text_size)
        self.form.addRow(self.tr("&Colours"), self._appearance)
        self.form.addRow(self.tr("Te&xt size"), self._text)
        self._appearance.activated.connect(self._on_changed)
        self._text.valueChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.changed.emit(
            replace(self.settings, appearance=self._appearance.value(), text_size=self._text.value())
        )
