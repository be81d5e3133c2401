"""The last page of a new ladder: a ready one, or one of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.catalogue.ladders import ReadyLadder
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.welcome.own_form import OwnForm
from exposure_planner.gui.welcome.ready_preview import ReadyPreview
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.wording.translate import Translate

_LARGEST_LIST = 0.4


class ChoiceFace(QWidget):
    """The ready ladders for this kind of animal, and a blank one, with a look at each.

    Attributes:
        list: the titles to choose from.
        own: the form for a ladder of one's own.
    """

    def __init__(
        self,
        animal: Animal,
        ready: Sequence[ReadyLadder],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choiceFace")
        self._ready = tuple(ready)
        self.own = OwnForm(animal)
        self.list = QListWidget()
        self.list.setObjectName("ladderChoices")
        self.list.setAccessibleName(self.tr("Ladders to choose from"))
        self.list.setSpacing(Space.XS)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([ladder.title for ladder in self._ready])
        self.list.addItem(self.tr("A ladder of your own"))
        for row in range(self.list.count()):
            # A long title ends in dots where the window is narrow.
            self.list.item(row).setToolTip(self.list.item(row).text())
        self._faces = QStackedWidget()
        for ladder in self._ready:
            self._faces.addWidget(_readable(scrolled(ReadyPreview(ladder, translate)), ladder.title))
        self._faces.addWidget(scrolled(self.own))
        self._lay_out()
        self.list.currentRowChanged.connect(self._faces.setCurrentIndex)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> ReadyLadder | None:
        """The ready ladder that is chosen; None for one of one's own."""
        row = self.list.currentRow()
        return self._ready[row] if 0 <= row < len(self._ready) else None

    def choose_own(self) -> None:
        """Choose a ladder of one's own."""
        self.list.setCurrentRow(len(self._ready))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the room that its longest title needs, but never most of the page."""
        super().resizeEvent(event)
        needed = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + Space.L
        self.list.setFixedWidth(min(needed, round(self.width() * _LARGEST_LIST)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.list)
        row.addWidget(self._faces, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.M)
        layout.addWidget(
            wrapped(self.tr("Begin with a ready ladder and change what does not fit, or with a blank one."))
        )
        layout.addLayout(row, 1)


def _readable(scroll: QScrollArea, title: str) -> QScrollArea:
    """A preview has nothing to press, so the keyboard reaches it as a whole, to scroll it."""
    scroll.setObjectName("ladderPreview")
    scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    scroll.setAccessibleName(title)
    return scroll
