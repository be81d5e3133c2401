"""The dialog that asks about whom a case file is to be."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.household.animal import Animal

_LETTERS_WIDE = 58


class ExportDialog(RoomyDialog):
    """Asks whose case is handed out.

    Attributes:
        whom: the choice: an animal's id, or None for everybody.
        sealed: whether a passphrase is wanted.
    Signals:
        chosen(object, bool): save the case of this animal, or of everybody for None; sealed, or not.
    """

    chosen = Signal(object, bool)

    def __init__(self, animals: Sequence[Animal], first: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Export"))
        everybody: tuple[UUID | None, str] = (None, self.tr("Everything, of everybody"))
        one_each = [(animal.id, animal.name) for animal in animals]
        self.whom = ChoiceBox[UUID | None]((*one_each, everybody), "whoseCase")
        self.whom.choose(first)
        self.sealed = QCheckBox(self.tr("Seal it with a &passphrase"))
        self.sealed.setObjectName("sealCase")
        self._lay_out()
        self.whom.setFocus()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, no wider than the screen, and as high as its lines need."""
        wished = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        room = self.screen().availableGeometry().width() - 2 * Space.XL
        width = min(max(wished, super().sizeHint().width()), room)
        return QSize(width, self._column.totalHeightForWidth(width))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.M)
        about = self.tr(
            "A case file holds everything: ladders, sessions, notes, the photo, what the vet gave. Another copy of "
            "this program takes it in, as often as you like, and merges it with what is there."
        )
        trust = self.tr(
            "Whoever has the file can read it, unless you seal it. Give it only to people you trust."
        )
        self._column.addWidget(wrapped(about, "body", "aboutExport"))
        fields = form()
        fields.addRow(self.tr("&Whose case"), self.whom)
        fields.addRow("", self.sealed)
        self._column.addLayout(fields)
        self._column.addWidget(wrapped(trust, "quiet", "exportTrust"))
        self._column.addStretch(1)
        box = QDialogButtonBox()
        save = with_role(box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole), "primary")
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.setObjectName("saveButton")
        cancel.setObjectName("cancelButton")
        save.setDefault(True)
        box.accepted.connect(self._on_save)
        box.rejected.connect(self.reject)
        self._column.addWidget(box)

    def _on_save(self) -> None:
        whom, sealed = self.whom.value(), self.sealed.isChecked()
        self.accept()
        self.chosen.emit(whom, sealed)
