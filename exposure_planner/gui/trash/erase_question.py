"""Asks whether something is to be erased for ever: it names what goes and what stays, and wants two steps."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.trash import ErasurePlan
from exposure_planner.wording.erasing import each_that_goes, each_that_stays, question, what_it_means
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 74
_SHARE_OF_SCREEN = 0.85


class EraseQuestion(QDialog):
    """Asks whether something is to be erased for ever. Nothing can be pressed by mistake: a tick comes first.

    Signals:
        confirmed: the person wishes it.
    """

    confirmed = Signal()

    def __init__(self, plan: ErasurePlan, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eraseQuestion")
        self.setModal(True)
        self.setWindowTitle(self.tr("Erase for ever"))
        self.certain = QCheckBox(self.tr("&Yes, this may be gone for ever"))
        self.certain.setObjectName("certainToErase")
        box = QDialogButtonBox()
        self.keep = with_role(
            box.addButton(self.tr("&Keep everything"), QDialogButtonBox.ButtonRole.RejectRole), "primary"
        )
        self.erase = box.addButton(self.tr("&Erase for ever"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.keep.setObjectName("keepEverything")
        self.erase.setObjectName("eraseForEver")
        self.keep.setDefault(True)
        self.erase.setAutoDefault(False)
        self.erase.setEnabled(False)
        self.certain.toggled.connect(self.erase.setEnabled)
        self.keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self._on_erase)
        self._scroll = scrolled(self._said(plan, translate))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(question(plan.goes, translate), "title", "eraseHeading"))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.certain)
        layout.addWidget(box)
        # Left alone, Qt opens no window larger than two thirds of the screen.
        self.resize(self.sizeHint())
        self.keep.setFocus()

    def sizeHint(self) -> QSize:
        """As high as what is said, and no larger than the screen."""
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        layout = self.layout()
        # The frame that scrolls asks for little; what is in it may have the room that it needs.
        more = self._inside.heightForWidth(width - 2 * Space.L) - self._scroll.sizeHint().height()
        height = (layout.heightForWidth(width) if layout else 0) + more
        return QSize(width, height).boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN)

    def _said(self, plan: ErasurePlan, translate: Translate) -> QWidget:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        _add(column, each_that_goes(plan.goes, translate))
        if plan.stays:
            column.addWidget(with_role(PlainLabel(self.tr("This stays")), "strong"))
            _add(column, each_that_stays(plan.stays, translate))
        column.addWidget(with_role(PlainLabel(self.tr("Before you decide")), "strong"))
        _add(column, what_it_means(plan, translate))
        column.addStretch(1)
        return self._inside

    def _on_erase(self) -> None:
        self.accept()
        self.confirmed.emit()


def _add(column: QVBoxLayout, lines: Sequence[str]) -> None:
    for line in lines:
        column.addWidget(wrapped(line))
    column.addSpacing(Space.S)
