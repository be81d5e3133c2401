"""A small dialog of sentences and fields, as wide as a sentence is good to read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog

_LETTERS_WIDE = 58


class SentenceDialog(RoomyDialog):
    """A dialog that asks before a file is saved: sentences and fields in one column, and two buttons below.

    Attributes:
        column: where everything stands, from the top.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, no wider than the screen, and as high as its lines need."""
        wished = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        room = self.screen().availableGeometry().width() - 2 * Space.XL
        width = min(max(wished, super().sizeHint().width()), room)
        return QSize(width, self.column.totalHeightForWidth(width))

    def add_buttons(self, go_on: str) -> QPushButton:
        """Put the way on and Cancel below everything else; the way on."""
        self.column.addStretch(1)
        box = QDialogButtonBox()
        on = with_role(box.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole), "primary")
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        on.setObjectName("saveButton")
        cancel.setObjectName("cancelButton")
        on.setDefault(True)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)
        return on
