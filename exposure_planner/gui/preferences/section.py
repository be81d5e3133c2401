"""One section of the preferences: it shows settings, and says what was changed in them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.settings import Settings


class Section(QWidget):
    """A heading with fields below it.

    Signals:
        changed(Settings): the settings as the person now wants them.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.heading = with_role(PlainLabel(), "heading")
        self.form = QFormLayout()
        self.form.setSpacing(Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.heading)
        layout.addLayout(self.form)

    def show_settings(self, settings: Settings) -> None:
        """Take over what another section changed."""
        self.settings = settings

    def add_hint(self, text: str) -> None:
        """A quiet sentence below the last field."""
        hint = with_role(PlainLabel(text), "quiet")
        hint.setWordWrap(True)
        self.form.addRow(hint)
