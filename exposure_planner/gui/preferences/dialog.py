"""The Preferences dialog; what is changed holds at once."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.autostart import autostart
from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.preferences.data_place import DataPlaceSection
from exposure_planner.gui.preferences.look import LookSection
from exposure_planner.gui.preferences.pace import PaceSection
from exposure_planner.gui.preferences.paper import PaperSection
from exposure_planner.gui.preferences.rating import RatingSection
from exposure_planner.gui.preferences.reminding import ReminderSection
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.settings import Settings, SettingsStore
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_LETTERS_WIDE = 88
_SHARE_OF_SCREEN = 0.9


class PreferencesDialog(RoomyDialog):
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
            RatingSection(current, translate),
            PaperSection(current),
            ReminderSection(current, autostart(folder=folder), translate),
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

    def sizeHint(self) -> QSize:
        """As large as everything in it, and no larger than the screen; the rest scrolls."""
        most = self.screen().availableGeometry().size() * _SHARE_OF_SCREEN
        width = min(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE, most.width())
        foot = self._foot.sizeHint().height()
        return QSize(width, min(self._inside.heightForWidth(width) + foot, most.height()))

    def _lay_out(self) -> None:
        self._inside, self._foot = QWidget(), QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        inside.setSpacing(Space.L)
        for section in self._sections:
            if section is not self._sections[0]:
                inside.addWidget(with_role(QFrame(), "line"))
            inside.addWidget(section)
            section.changed.connect(self._on_changed)
        inside.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        foot.addWidget(self._problem, 1)
        foot.addStretch()
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.NONE)
        layout.addWidget(scrolled(self._inside), 1)
        layout.addWidget(self._foot)
