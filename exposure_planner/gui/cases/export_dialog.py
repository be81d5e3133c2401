"""The dialog that asks about whom a case file is to be."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.sentence_dialog import SentenceDialog
from exposure_planner.household.animal import Animal


class ExportDialog(SentenceDialog):
    """Asks whose case is handed out.

    Attributes:
        whom: the choice: an animal's id, or None for everybody.
        sealed: whether a passphrase is wanted.
    Signals:
        chosen(object, bool): save the case of this animal, or of everybody for None; sealed, or not.
    """

    chosen = Signal(object, bool)

    def __init__(self, animals: Sequence[Animal], first: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__("exportDialog", parent)
        self.setWindowTitle(self.tr("Export a case"))
        everybody: tuple[UUID | None, str] = (None, self.tr("Everything, of everybody"))
        one_each = [(animal.id, animal.name) for animal in animals]
        self.whom = ChoiceBox[UUID | None]((*one_each, everybody), "whoseCase")
        self.whom.choose(first)
        self.sealed = QCheckBox(self.tr("Seal it with a &passphrase"))
        self.sealed.setObjectName("sealCase")
        self._lay_out()
        self.whom.setFocus()

    def _lay_out(self) -> None:
        about = self.tr(
            "A case file holds everything: ladders, sessions, notes, the photo, what the vet gave. Another copy of "
            "this program takes it in, as often as you like, and merges it with what is there."
        )
        trust = self.tr(
            "Whoever has the file can read it, unless you seal it. Give it only to people you trust."
        )
        self.column.addWidget(wrapped(about, "body", "aboutExport"))
        fields = form()
        fields.addRow(self.tr("&Whose case"), self.whom)
        fields.addRow("", self.sealed)
        self.column.addLayout(fields)
        self.column.addWidget(wrapped(trust, "quiet", "exportTrust"))
        self.add_buttons(self.tr("&Save…")).clicked.connect(self._on_save)

    def _on_save(self) -> None:
        whom, sealed = self.whom.value(), self.sealed.isChecked()
        self.accept()
        self.chosen.emit(whom, sealed)
