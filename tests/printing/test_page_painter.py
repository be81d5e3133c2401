"""The drawn page, looked at as a picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from exposure_planner.printing.boxes import LevelCircle, Rung
from exposure_planner.printing.page_layout import PageLayout
from exposure_planner.printing.page_painter import draw_page
from exposure_planner.printing.text import UNITS_PER_POINT
from exposure_planner.printing.week_layout import layout_week
from exposure_planner.settings import Paper
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from tests.printing.weeks import half_done_week

pytestmark = pytest.mark.usefixtures("qapp")

_PIXELS_PER_POINT = 2


@pytest.fixture
def page() -> PageLayout:
    (page,) = layout_week(say_week(half_done_week(), english), Paper())
    return page


@pytest.fixture
def picture(page: PageLayout) -> QImage:
    image = QImage(595 * _PIXELS_PER_POINT, 842 * _PIXELS_PER_POINT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(_PIXELS_PER_POINT / UNITS_PER_POINT, _PIXELS_PER_POINT / UNITS_PER_POINT)
    draw_page(painter, page)
    painter.end()
    return image


def test_only_levels_that_were_seen_and_the_rung_of_this_week_are_filled(
    page: PageLayout, picture: QImage
) -> None:
    marks = [box for box in page.boxes if isinstance(box, LevelCircle | Rung)]

    # A fifth from the left edge, half-way down: inside the outline, beside the number.
    inside = [_colour(picture, box.x + box.width * 0.2, box.y + box.height * 0.5) for box in marks]

    assert [colour.lightness() < 128 for colour in inside] == [box.filled for box in marks]


def test_the_margin_stays_white(picture: QImage) -> None:
    edge = [_colour(picture, x, 20) for x in range(0, 590, 5)] + [
        _colour(picture, 20, y) for y in range(0, 840, 5)
    ]

    assert set(map(QColor.name, edge)) == {"#ffffff"}


def test_a_recorded_page_is_black_whatever_pen_it_is_played_back_with(page: PageLayout) -> None:
    recorded = QPicture()
    painter = QPainter(recorded)
    draw_page(painter, page)
    painter.end()
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)

    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.red)
    painter.scale(1 / UNITS_PER_POINT, 1 / UNITS_PER_POINT)
    painter.drawPicture(0, 0, recorded)
    painter.end()

    colours = {image.pixelColor(x, y).name() for x in range(595) for y in range(0, 842, 3)}
    assert len(colours) > 1
    assert {colour for colour in colours if colour[1:3] != colour[3:5] or colour[3:5] != colour[5:7]} == set()


def _colour(picture: QImage, x: float, y: float) -> QColor:
    return picture.pixelColor(round(x * _PIXELS_PER_POINT), round(y * _PIXELS_PER_POINT))
