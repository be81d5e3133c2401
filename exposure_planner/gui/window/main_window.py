"""The window: side bar to the left; page switch, message bar and the page to the right.

Until it is filled it needs nothing but Qt, so that it stands on the screen while the rest is still read in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.gui.style.space import Space

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exposure_planner.gui.desk import PageName
    from exposure_planner.gui.page import Page

_SMALLEST = QSize(560, 340)
"""A screen of 1280 by 800 at twice the size leaves little more."""
_FIRST = QSize(1200, 760)
_SHARE_OF_SCREEN = 0.94
"""The rest is the window's own title and frame."""


class MainWindow(QMainWindow):
    """The frame; it knows the pages by name only.

    Signals:
        closing: the person closes the window.
    """

    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setMinimumSize(_SMALLEST)
        self.resize(_FIRST.boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN))

    def fill(self, first: Mapping[PageName, Page], welcome: QWidget) -> None:
        """Put in everything but the pages behind the first one; done once."""
        from exposure_planner.gui.window.beside_or_over import BesideOrOver
        from exposure_planner.gui.window.message_bar import MessageBar
        from exposure_planner.gui.window.page_switcher import PageSwitcher
        from exposure_planner.gui.window.side_bar import SideBar

        self.side_bar, self.switcher, self.messages = SideBar(), PageSwitcher(), MessageBar()
        self._pages, self._welcome = dict(first), welcome
        self._stack = QStackedWidget()
        for page in (welcome, *self._pages.values()):
            self._stack.addWidget(page)
        self._whole = BesideOrOver(self.side_bar, self._right())
        self.setCentralWidget(self._whole)
        self._connect()

    def add_pages(self, behind: Mapping[PageName, Page]) -> None:
        """Put in the pages behind the first one; done once."""
        self._pages |= behind
        for page in behind.values():
            self._stack.addWidget(page)

    def paint_now(self) -> None:
        """Be seen as it is, before anything else is done. What the person types or presses waits."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        # That brought what was asked for before; what it led to is done, and painted, as well.
        QCoreApplication.sendPostedEvents()
        self.repaint()

    def show_page(self, name: PageName) -> None:
        """Show this page."""
        self._stack.setCurrentWidget(self._pages[name])
        self.switcher.show_page(name)
        self._frame_visible(True)

    def show_first_page(self) -> None:
        """Show the page that a person begins with, the keyboard on the animals."""
        first = next(iter(self._pages))
        self.show_page(first)
        if self.side_bar.isVisibleTo(self):
            self.side_bar.list.setFocus()
        else:
            self._pages[first].setFocus()

    def find_animal(self) -> None:
        """Bring the animals into sight, the keyboard in the search field."""
        self._whole.open_side()
        self.side_bar.start_search()

    def show_welcome(self) -> None:
        """Show the welcome instead of pages; there is nothing else yet."""
        self._stack.setCurrentWidget(self._welcome)
        self._frame_visible(False)

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome is seen."""
        return self._stack.currentWidget() is self._welcome

    def come_to_front(self) -> None:
        """Show the window, wherever it was."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent."""
        self.closing.emit()
        super().closeEvent(event)

    def _frame_visible(self, visible: bool) -> None:  # noqa: FBT001
        self._whole.want_side(visible)
        self.switcher.setVisible(visible)

    def _connect(self) -> None:
        self._whole.narrow_changed.connect(self.switcher.animals.setVisible)
        self._whole.closed.connect(self.switcher.animals.setFocus)
        self.switcher.animals.clicked.connect(self._on_animals_wished)
        # Not each time that another one is chosen: the arrow keys pass over many.
        for settled in (self.side_bar.list.clicked, self.side_bar.list.activated, self.side_bar.add.clicked):
            settled.connect(self._whole.close_side)

    def _on_animals_wished(self) -> None:
        self._whole.toggle_side()
        if self.side_bar.isVisible():
            self.side_bar.list.setFocus()

    def _right(self) -> QWidget:
        whole = QWidget()
        right = QVBoxLayout(whole)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.NONE)
        around_message = QVBoxLayout()
        around_message.setContentsMargins(Space.L, Space.S, Space.L, Space.NONE)
        around_message.addWidget(self.messages)
        right.addWidget(self.switcher)
        right.addLayout(around_message)
        right.addWidget(self._stack, 1)
        return whole
