"""Where the data lies."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.preferences.section import Section
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.settings import Settings


class DataPlaceSection(Section):
    """Where the data lies, to be read, copied and shown."""

    def __init__(self, folder: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.heading.setText(self.tr("Your data"))
        place = PlainLabel(str(folder))
        place.setObjectName("dataPlace")
        place.setWordWrap(True)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        show = QPushButton(self.tr("Show the &folder"))
        show.setObjectName("showDataFolder")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.form.addRow(place)
        row = QHBoxLayout()
        row.addWidget(show)
        row.addStretch(1)
        self.form.addRow(row)
        self.add_hint(self.tr("Everything stays on this computer."))
