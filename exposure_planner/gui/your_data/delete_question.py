"""Asks whether everything is to be deleted: says what goes, offers to take it along first, wants a typed word."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.household.own_files import KeptHere
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.your_data import WORD_TO_TYPE, each_that_is_deleted, say_folders, what_stays

_LETTERS_WIDE = 84
_SHARE_OF_SCREEN = 0.9


class DeleteQuestion(RoomyDialog):
    """Asks whether everything is to be deleted. Nothing can be pressed by mistake: a word is typed first.

    Signals:
        export_wished: take everything along first.
        confirmed: the person typed the word and wishes it.
    """

    export_wished = Signal()
    confirmed = Signal()

    def __init__(self, kept: KeptHere, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deleteEverything")
        self.setModal(True)
        self.setWindowTitle(self.tr("Delete everything"))
        self.messages = MessageBar()
        self._inside = self._said(kept, translate)
        self._scroll = scrolled(self._inside)
        self._word_row()
        box = self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(self.tr("Delete everything for ever?"), "title", "deleteHeading"))
        layout.addWidget(self.messages)
        layout.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self._label)
        layout.addWidget(self.word)
        layout.addWidget(box)
        self.keep.setFocus()

    def sizeHint(self) -> QSize:
        """As high as what is said, and no larger than the screen."""
        most = self.screen().availableSize() * _SHARE_OF_SCREEN
        width = min(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE, most.width())
        layout = self.layout()
        more = self._inside.heightForWidth(width - 2 * Space.L) - self._scroll.sizeHint().height()
        height = (layout.heightForWidth(width) if layout else 0) + more
        return QSize(width, min(height, most.height()))

    def _said(self, kept: KeptHere, translate: Translate) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        _add(column, self.tr("This goes"), each_that_is_deleted(kept, translate))
        _add(column, self.tr("From here"), say_folders(kept))
        _add(column, self.tr("Before you decide"), what_stays(translate))
        column.addStretch(1)
        return inside

    def _word_row(self) -> None:
        self.export = QPushButton(self.tr("E&xport everything first…"))
        self.export.setObjectName("exportFirst")
        self.export.setAutoDefault(False)
        self.export.clicked.connect(self.export_wished)
        self.word = QLineEdit()
        self.word.setObjectName("deleteWord")
        self._label = PlainLabel(self.tr("&Type {word} to go on").format(word=WORD_TO_TYPE))
        self._label.setBuddy(self.word)
        self.word.textChanged.connect(lambda text: self.delete.setEnabled(text.strip() == WORD_TO_TYPE))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.keep = with_role(
            box.addButton(self.tr("&Keep everything"), QDialogButtonBox.ButtonRole.RejectRole), "primary"
        )
        self.delete = box.addButton(
            self.tr("&Delete everything"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.keep.setObjectName("keepEverything")
        self.delete.setObjectName("deleteForEver")
        self.keep.setDefault(True)
        self.delete.setAutoDefault(False)
        self.delete.setEnabled(False)
        self.keep.clicked.connect(self.reject)
        self.delete.clicked.connect(self._on_delete)
        return box

    def _on_delete(self) -> None:
        self.accept()
        self.confirmed.emit()


def _add(column: QVBoxLayout, heading: str, lines: Sequence[str]) -> None:
    column.addWidget(with_role(PlainLabel(heading), "strong"))
    for line in lines:
        column.addWidget(wrapped(line))
    column.addSpacing(Space.S)
