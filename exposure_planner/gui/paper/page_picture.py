"""A small picture of a page as it will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_planner.printing.page_layout import PageLayout, Pages
from exposure_planner.printing.page_painter import draw_page
from exposure_planner.printing.paper import paper_height, paper_width
from exposure_planner.printing.text import UNITS_PER_POINT

_WIDTH, _HEIGHT = 380, 500
_BEHIND = 6
"""How far a second page looks out behind the first one, in points of the screen."""


class PagePicture(QWidget):
    """The first page, and a hint of those behind it; white in the dark theme too, as paper is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagePicture")
        self._pages: Pages = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pages(self, pages: Pages) -> None:
        """Show these from now on; nothing where there are none."""
        self._pages = pages
        self.setAccessibleName(self.tr("The page, %n of them", "", len(pages)) if pages else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to see what it is, too small to read."""
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Half of it still shows what it is."""
        return QSize(_WIDTH // 2, _HEIGHT // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page as large as there is room."""
        if not self._pages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._place()
        for behind in range(min(2, len(self._pages) - 1), -1, -1):
            _sheet(painter, paper.translated(behind * _BEHIND, behind * _BEHIND))
        painter.translate(paper.topLeft())
        scale = paper.width() / paper_width(self._pages[0].paper) / UNITS_PER_POINT
        painter.scale(scale, scale)
        draw_page(painter, self._pages[0])
        painter.end()

    def _place(self) -> QRectF:
        page: PageLayout = self._pages[0]
        width, height = paper_width(page.paper), paper_height(page.paper)
        room = self.rect().adjusted(1, 1, -2 * _BEHIND - 1, -2 * _BEHIND - 1)
        scale = min(room.width() / width, room.height() / height)
        return QRectF(room.x(), room.y(), width * scale, height * scale)


def _sheet(painter: QPainter, paper: QRectF) -> None:
    painter.setPen(QColor(128, 128, 128))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(paper)
