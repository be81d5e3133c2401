"""The row above the page: one button for each page, and which ladder is looked at."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.elided_label import ElidedLabel
from exposure_planner.household.ladder import KeptLadder

_LONGEST_TITLE_IN_LETTERS = 30
_SHORTEST_TITLE_IN_LETTERS = 5
"""Where the room is narrow, the ladder's name gives way to the pages."""


class PageSwitcher(QFrame):
    """The row above the page.

    Attributes:
        animals: brings the animals into sight; shown only where they have no place of their own.
    Signals:
        page_chosen(PageName): the person wishes to see another page.
        ladder_chosen(UUID): the person wishes to look at another ladder.
    """

    page_chosen = Signal(object)
    ladder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageSwitcher")
        self._buttons = {name: self._button(name, text) for name, text in self._titles().items()}
        self._group = QButtonGroup(self)
        self.animals = with_role(QPushButton("☰"), "page")
        self.animals.setObjectName("showAnimals")
        self.animals.setAccessibleName(self.tr("Show the animals"))
        self.animals.setToolTip(self.animals.accessibleName())
        self.animals.hide()
        self.ladders, self._only = self._chooser(), with_role(ElidedLabel(), "quiet")
        self._only.setMaximumWidth(self.ladders.maximumWidth())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.animals)
        for button in self._buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.ladders, 100)
        layout.addWidget(self._only)
        self.ladders.activated.connect(self._on_ladder_activated)

    def show_page(self, name: PageName) -> None:
        """Mark this page as the one that is seen."""
        self._buttons[name].setChecked(True)

    def show_ladders(self, ladders: Iterable[KeptLadder], chosen: UUID | None) -> None:
        """Offer these ladders; one alone is only named."""
        known = list(ladders)
        self.ladders.clear()
        for ladder in known:
            self.ladders.addItem(ladder.title, ladder.id)
        # Qt would look for the very same object; an id that was read again is an equal one.
        here = next((row for row, ladder in enumerate(known) if ladder.id == chosen), 0)
        self.ladders.setCurrentIndex(here)
        self.ladders.setVisible(len(known) > 1)
        title = known[0].title if len(known) == 1 else ""
        self._only.say(title)
        self._only.setVisible(bool(title))

    def _on_ladder_activated(self, row: int) -> None:
        self.ladder_chosen.emit(self.ladders.itemData(row))

    def _chooser(self) -> QComboBox:
        chooser = QComboBox()
        chooser.setObjectName("ladderChooser")
        chooser.setAccessibleName(self.tr("Ladder"))
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(_SHORTEST_TITLE_IN_LETTERS)
        chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chooser.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LONGEST_TITLE_IN_LETTERS + Space.XXL)
        return chooser

    def _button(self, name: PageName, text: str) -> QPushButton:
        button = with_role(QPushButton(text), "page")
        button.setObjectName(f"{name.value}PageButton")
        button.setCheckable(True)
        # The chosen page's name is bold; room for that is kept, so that nothing moves or is cut.
        bold = button.font()
        bold.setBold(True)
        button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 2 * Space.L)
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        return button

    def _titles(self) -> dict[PageName, str]:
        return {
            PageName.TODAY: self.tr("Today"),
            PageName.LADDER: self.tr("Ladder"),
            PageName.HISTORY: self.tr("History"),
            PageName.WEEK: self.tr("Week"),
            PageName.ANIMAL: self.tr("Animal"),
        }
