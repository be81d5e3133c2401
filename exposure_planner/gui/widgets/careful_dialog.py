"""A dialog that loses nothing that was typed: leaving it with changes asks once, kindly."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space


class CarefulDialog(QDialog):
    """A dialog with Save and Cancel. It stays open until whoever opened it says that all was kept.

    Signals:
        save_requested(object): the person wishes to keep this value. `accept()` when it was kept.
    """

    save_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: QMessageBox | None = None
        self.setModal(True)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.outer.setSpacing(Space.M)

    def value(self) -> object:
        """What would be kept now. Dialogs override this."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether something was typed that is not kept. Dialogs override this."""
        raise NotImplementedError

    def add_buttons(self) -> None:
        """Put Save and Cancel below everything else."""
        box = QDialogButtonBox()
        save = with_role(box.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole), "primary")
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.setObjectName("saveButton")
        cancel.setObjectName("cancelButton")
        save.setDefault(True)
        box.accepted.connect(self.ask_to_save)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(box)
        self.outer.addLayout(row)

    def make_room(self) -> None:
        """Grow by a sentence that came, as far as the screen goes."""
        # What the layouts remember is from before the sentence.
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        needed = self.outer.totalHeightForWidth(self.width())
        most = self.screen().availableSize().height()
        self.resize(self.width(), min(max(self.height(), needed), most))

    def ask_to_save(self) -> None:
        """Pass the wish on."""
        self.save_requested.emit(self.value())

    def reject(self) -> None:
        """Leave; where something was typed, ask first."""
        if self.is_changed():
            self._ask()
        else:
            super().reject()

    def _ask(self) -> None:
        question = QMessageBox(self)
        question.setObjectName("keepQuestion")
        question.setWindowTitle(self.windowTitle())
        question.setText(self.tr("You changed something here. Would you like to keep it?"))
        question.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("&Leave it as it was"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = question.addButton(self.tr("&Go on writing"), QMessageBox.ButtonRole.RejectRole)
        question.setEscapeButton(go_on)
        question.buttonClicked.connect(self._on_answered)
        self._question = question
        question.open()

    def _on_answered(self, button: QAbstractButton) -> None:
        if self._question is None:
            return
        role = self._question.buttonRole(button)
        if role is QMessageBox.ButtonRole.AcceptRole:
            self.ask_to_save()
        elif role is QMessageBox.ButtonRole.DestructiveRole:
            super().reject()
