"""File, Your data: where it lies and who can read it, everything taken along, everything deleted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.gui.advice.sentences import FactRows, wrapped
from exposure_planner.gui.advice.words import Fact
from exposure_planner.gui.cases.handing_out import Export, HandingOut
from exposure_planner.gui.desk import Message
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.gui.your_data.delete_question import DeleteQuestion
from exposure_planner.gui.your_data.own_data import OwnData
from exposure_planner.household.own_files import KeptHere
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.your_data import kind_name, say_files, say_private

_FILE = "exposure-planner-everything"
_LETTERS_WIDE = 78
_SHARE_OF_SCREEN = 0.9


class YourDataDialog(RoomyDialog):
    """Where the data lies and who can read it, everything taken along, everything deleted.

    Signals:
        deletion_wished: the person typed the word: everything is to be deleted.
    """

    deletion_wished = Signal()

    def __init__(
        self, own: OwnData, export: Export, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("yourDataDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Your data"))
        self._own, self._export, self._translate = own, export, translate
        self.messages = MessageBar()
        kept = own.look()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for part in (self._where(kept), self._exporting(), self._deleting()):
            if inside.count():
                inside.addWidget(with_role(QFrame(), "line"))
            inside.addWidget(part)
        inside.addStretch(1)
        self._scroll = scrolled(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.messages)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """As high as what is said, and no larger than the screen; the rest scrolls."""
        most = self.screen().availableSize() * _SHARE_OF_SCREEN
        width = min(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE, most.width())
        more = self._inside.heightForWidth(width - 2 * Space.L) - self._scroll.sizeHint().height()
        return QSize(width, min(super().sizeHint().height() + more, most.height()))

    def _where(self, kept: KeptHere) -> QWidget:
        place = wrapped(str(kept.folders[0]), "body", "yourDataPlace")
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        rows = FactRows(
            Fact(label=kind_name(files.kind, self._translate), text=say_files(files, self._translate))
            for files in kept.files
        )
        said = wrapped(say_private(kept, self._translate), "quiet", "yourDataPrivate")
        folder = QUrl.fromLocalFile(str(kept.folders[0]))
        show = _button(self.tr("Show the &folder"), "showOwnFolder", lambda: QDesktopServices.openUrl(folder))
        return _part(self.tr("Where it lies"), (place, rows, said), show)

    def _exporting(self) -> QWidget:
        said = self.tr(
            "One file with every animal, ladder and session, for another computer or for keeping. Whoever has the "
            "file can read it, unless you seal it."
        )
        self.sealed = QCheckBox(self.tr("Seal it with a &passphrase"))
        self.sealed.setObjectName("sealEverything")
        button = _button(self.tr("&Export everything…"), "exportEverything", self._on_export)
        return _part(self.tr("Take it along"), (wrapped(said), self.sealed), button)

    def _deleting(self) -> QWidget:
        said = self.tr(
            "Animals, sessions, settings and every backup, for ever. You are asked before, and can export first."
        )
        button = _button(self.tr("&Delete everything…"), "deleteEverythingButton", self._on_delete)
        return _part(self.tr("Leave nothing behind"), (wrapped(said),), button)

    def _on_export(self) -> None:
        self._hand_out(self, self.messages.say)

    def _hand_out(self, over: QWidget, say: Callable[[Message], None]) -> None:
        out = HandingOut(self._export, _FILE, self.tr("Export everything"), say, self._translate)
        out.ask(over, sealed=self.sealed.isChecked())

    def _on_delete(self) -> None:
        question = DeleteQuestion(self._own.look(), self._translate, self)
        question.export_wished.connect(lambda: self._hand_out(question, question.messages.say))
        question.confirmed.connect(self._on_confirmed)
        question.finished.connect(question.deleteLater)
        question.open()

    def _on_confirmed(self) -> None:
        self._own.delete_at_the_end()
        self.accept()
        self.deletion_wished.emit()


def _button(text: str, name: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button


def _part(heading: str, said: Sequence[QWidget], button: QPushButton) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    column.addWidget(wrapped(heading, "heading"))
    for each in said:
        column.addWidget(each)
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    column.addLayout(row)
    return part
