"""The row above the page: one button for each page, and which ladder is looked at."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.elided_combo_box import ElidedComboBox
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
        self._shown, self._has_indoors = PageName.TODAY, False
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
        self._fit_indoors()
        self.ladders.activated.connect(self._on_ladder_activated)

    def show_page(self, name: PageName) -> None:
        """Mark this page as the one that is seen."""
        self._buttons[name].setChecked(True)
        self._shown = name
        self._fit_indoors()

    def offer_indoors(self, *, has_plan: bool) -> None:
        """Offer the Indoors page to an animal that has a plan; others see it only while they are there."""
        self._has_indoors = has_plan
        self._fit_indoors()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the names of the pages together where the room is narrow."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_indoors(self) -> None:
        shown = self._has_indoors or self._shown is PageName.INDOORS
        self._buttons[PageName.INDOORS].setVisible(shown)
        self._fit_names()

    def _fit_names(self) -> None:
        offered = [button for button in self._buttons.values() if not button.isHidden()]
        others = self.ladders.minimumSizeHint().width() + self.animals.sizeHint().width() + 2 * Space.L
        wide = sum(_width_of(button, Space.L) + Space.XS for button in offered)
        is_tight = wide + others > self.width()
        for button in self._buttons.values():
            with_tone(button, "tight" if is_tight else "")
            button.setMinimumWidth(_width_of(button, Space.S if is_tight else Space.L))

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
        chooser = ElidedComboBox()
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
        button.setMinimumWidth(_width_of(button, Space.L))
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        return button

    def _titles(self) -> dict[PageName, str]:
        return {
            PageName.TODAY: self.tr("Today"),
            PageName.LADDER: self.tr("Ladder"),
            PageName.HISTORY: self.tr("History"),
            PageName.WEEK: self.tr("Week"),
            PageName.ANIMAL: self.tr("Animal"),
            PageName.INDOORS: self.tr("Indoors"),
        }


def _width_of(button: QPushButton, beside: int) -> int:
    """How wide a button is with its text in bold and so much room on both sides."""
    bold = button.font()
    bold.setBold(True)
    return QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * beside
