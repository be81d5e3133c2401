"""The window: side bar to the left; page switch, message bar and the page to the right."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.page import Page
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.gui.window.page_switcher import PageSwitcher
from exposure_planner.gui.window.side_bar import SideBar

_SMALLEST = QSize(960, 640)
_FIRST = QSize(1200, 760)


class MainWindow(QMainWindow):
    """The frame; it knows the pages by name only.

    Signals:
        closing: the person closes the window.
    """

    closing = Signal()

    def __init__(
        self, pages: Mapping[PageName, Page], welcome: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setMinimumSize(_SMALLEST)
        self.resize(_FIRST)
        self.side_bar, self.switcher, self.messages = SideBar(), PageSwitcher(), MessageBar()
        self._pages, self._welcome = dict(pages), welcome
        self._stack = QStackedWidget()
        for page in (welcome, *self._pages.values()):
            self._stack.addWidget(page)
        self.setCentralWidget(self._laid_out())

    def show_page(self, name: PageName) -> None:
        """Show this page."""
        self._stack.setCurrentWidget(self._pages[name])
        self.switcher.show_page(name)
        self._frame_visible(True)

    def show_first_page(self) -> None:
        """Show the page that a person begins with, the keyboard on the animals."""
        self.show_page(PageName.TODAY)
        self.side_bar.list.setFocus()

    def show_welcome(self) -> None:
        """Show the welcome instead of pages; there is nothing else yet."""
        self._stack.setCurrentWidget(self._welcome)
        self._frame_visible(False)

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome is seen."""
        return self._stack.currentWidget() is self._welcome

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent."""
        self.closing.emit()
        super().closeEvent(event)

    def _frame_visible(self, visible: bool) -> None:  # noqa: FBT001
        self.side_bar.setVisible(visible)
        self.switcher.setVisible(visible)

    def _laid_out(self) -> QWidget:
        right = QVBoxLayout()
        right.setSpacing(Space.NONE)
        around_message = QVBoxLayout()
        around_message.setContentsMargins(Space.L, Space.S, Space.L, Space.NONE)
        around_message.addWidget(self.messages)
        right.addWidget(self.switcher)
        right.addLayout(around_message)
        right.addWidget(self._stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.NONE)
        row.addWidget(self.side_bar)
        row.addLayout(right, 1)
        return whole
