"""The Preferences dialog; what is changed holds at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.preferences.data_place import DataPlaceSection
from exposure_planner.gui.preferences.look import LookSection
from exposure_planner.gui.preferences.pace import PaceSection
from exposure_planner.gui.preferences.paper import PaperSection
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.settings import Settings, SettingsStore
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_LETTERS_WIDE = 88


class PreferencesDialog(QDialog):
    """Plain sections, one below the other.

    Signals:
        settings_changed(Settings): these are kept and hold from now on.
    """

    settings_changed = Signal(object)

    def __init__(
        self, store: SettingsStore, folder: Path, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._store, self._translate = store, translate
        current = store.current
        self._sections = (
            LookSection(current),
            PaceSection(current),
            PaperSection(current),
            DataPlaceSection(folder, current),
        )
        self._problem = wrapped("", "problem", "preferencesProblem")
        self._problem.hide()
        self._lay_out()

    def _on_changed(self, settings: Settings) -> None:
        try:
            self._store.save(settings)
        except Problem as problem:
            self._problem.setText(say_problem(problem, self._translate))
            self._problem.show()
            return
        self._problem.hide()
        for section in self._sections:
            section.show_settings(settings)
        self.settings_changed.emit(settings)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        for section in self._sections:
            if section is not self._sections[0]:
                layout.addWidget(with_role(QFrame(), "line"))
            layout.addWidget(section)
            section.changed.connect(self._on_changed)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
