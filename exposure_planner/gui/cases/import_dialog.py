"""The dialog that shows what taking in a case file would do, before it is done."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.case_preview import ImportPreview, NamedDifference
from exposure_planner.wording.cases import (
    say_added,
    say_animals,
    say_difference,
    say_kept,
    say_reordered,
    say_taken,
)
from exposure_planner.wording.translate import Translate

_LETTERS_WIDE = 74
_SHARE_OF_SCREEN = 0.85
_MOST_SHOWN = 100
"""Differences; nobody reads more, and a label for each of thousands would hold the window up."""


class ImportDialog(RoomyDialog):
    """Shows what is new, what changes and what stays.

    Signals:
        confirmed: the person wishes to take it in.
    """

    confirmed = Signal()

    def __init__(
        self, preview: ImportPreview, file_name: str, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import a case"))
        self._preview, self._translate = preview, translate
        self._scroll = scrolled(self._said())
        self._scroll.setAccessibleName(self.tr("What would change"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(file_name, "title", "importedFile"))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(wrapped(self._promise(), "quiet", "importPromise"))
        layout.addWidget(self._buttons())

    def sizeHint(self) -> QSize:
        """As high as what is said, and no larger than the screen."""
        width = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        layout = self.layout()
        # The frame that scrolls asks for what its lines take in a narrow column.
        more = self._inside.heightForWidth(width - 2 * Space.L) - self._scroll.sizeHint().height()
        height = (layout.totalHeightForWidth(width) if layout else 0) + more
        return QSize(width, height).boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN)

    def _said(self) -> QWidget:
        preview, translate = self._preview, self._translate
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(wrapped(say_animals(preview, translate)))
        if preview.nothing_new and not preview.kept:
            column.addWidget(wrapped(self.tr("Everything in it is here already."), "body", "nothingNew"))
        else:
            column.addWidget(wrapped(say_added(preview.added, translate), "body", "whatIsNew"))
        if preview.taken:
            self._add(column, say_taken(len(preview.taken), translate), preview.taken, "whatChanges")
        if preview.kept:
            self._add(column, say_kept(len(preview.kept), translate), preview.kept, "whatStays")
        for title in preview.reordered:
            column.addWidget(wrapped(say_reordered(title, translate)))
        column.addStretch(1)
        return self._inside

    def _add(
        self, column: QVBoxLayout, heading: str, differences: Iterable[NamedDifference], name: str
    ) -> None:
        column.addSpacing(Space.S)
        column.addWidget(wrapped(heading, "strong", name))
        listed = list(differences)
        for difference in listed[:_MOST_SHOWN]:
            column.addWidget(wrapped(say_difference(difference, self._translate)))
        if len(listed) > _MOST_SHOWN:
            column.addWidget(wrapped(self.tr("and %n more", "", len(listed) - _MOST_SHOWN), "quiet"))

    def _promise(self) -> str:
        if self._preview.nothing_new:
            return self.tr("Nothing here changes.")
        return self.tr(
            "Nothing is removed. A copy of everything as it is now is made first, and Undo takes all of it back."
        )

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        if self._preview.nothing_new:
            close = with_role(box.addButton(self.tr("&Close"), role.RejectRole), "primary")
            close.setObjectName("closeButton")
            close.setDefault(True)
        else:
            take_in = with_role(box.addButton(self.tr("&Take it in"), role.AcceptRole), "primary")
            cancel = box.addButton(self.tr("Cancel"), role.RejectRole)
            take_in.setObjectName("takeInButton")
            cancel.setObjectName("cancelButton")
            take_in.setDefault(True)
        box.accepted.connect(self._on_take_in)
        box.rejected.connect(self.reject)
        return box

    def _on_take_in(self) -> None:
        self.accept()
        self.confirmed.emit()
