"""Widgets stand beside each other, and on a new line where the room ends."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.widgets.flow_layout import FlowLayout


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    """Three labels of 100 by 20."""
    box = QWidget()
    qtbot.addWidget(box)
    layout = FlowLayout(box, gap=10)
    for number in range(3):
        label = QLabel(str(number))
        label.setFixedSize(100, 20)
        layout.addWidget(label)
    return box


def places(box: QWidget, width: int) -> list[tuple[int, int]]:
    layout = box.layout()
    assert layout is not None
    layout.setGeometry(QRect(0, 0, width, 500))
    return [(label.x(), label.y()) for label in box.findChildren(QLabel)]


def test_where_there_is_room_all_stand_on_one_line(box: QWidget) -> None:
    assert places(box, 320) == [(0, 0), (110, 0), (220, 0)]


def test_where_the_room_ends_a_new_line_begins(box: QWidget) -> None:
    assert places(box, 319) == [(0, 0), (110, 0), (0, 30)]


def test_what_is_wider_than_the_room_stands_alone(box: QWidget) -> None:
    assert places(box, 50) == [(0, 0), (0, 30), (0, 60)]


def test_the_narrower_the_higher(box: QWidget) -> None:
    layout = box.layout()

    assert layout is not None
    assert [layout.heightForWidth(width) for width in (320, 210, 100)] == [20, 50, 80]


def test_what_is_taken_out_leaves_no_gap(box: QWidget) -> None:
    layout = box.layout()
    assert layout is not None
    taken = layout.takeAt(0)
    assert taken is not None
    gone = taken.widget()
    gone.setParent(None)
    gone.deleteLater()

    assert places(box, 320) == [(0, 0), (110, 0)]
    assert layout.takeAt(9) is None
