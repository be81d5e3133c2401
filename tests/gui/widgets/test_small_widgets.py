"""A problem stands at its field, a level has a shape of its own, an empty page says what to do."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.style.palette import DARK, LIGHT, Colours
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.level_mark import LevelMark, paint_level
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.planner.level import Level

SIDE = 48


def painted(level: Level, colours: Colours) -> QImage:
    """The level's mark on transparent ground."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_level(painter, QRectF(0, 0, SIDE, SIDE), level, colours)
    painter.end()
    return image


def outline(image: QImage) -> frozenset[tuple[int, int]]:
    """Which points are painted, whatever their colour."""
    return frozenset(
        (x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).alphaF() > 0.5
    )


def test_a_problem_is_seen_and_heard_at_its_field(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    field = QLineEdit(both)
    field.setObjectName("name")
    label = FieldError(field, both)

    label.say("Please give your animal a name.")

    assert label.isVisibleTo(both)
    assert label.objectName() == "nameProblem"
    assert field.accessibleDescription() == "Please give your animal a name."
    assert field.property("problem") is True


def test_a_problem_that_is_gone_leaves_nothing_behind(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    field = QLineEdit(both)
    label = FieldError(field, both)
    label.say("Please give your animal a name.")

    label.clear_problem()

    assert not label.isVisibleTo(both)
    assert field.accessibleDescription() == ""
    assert field.property("problem") is False


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_level_can_be_told_by_its_shape_alone(colours: Colours) -> None:
    # The number is left out of the comparison: Settled is a ring on the sheet, so its outline is a full disc.
    shapes = [outline(painted(level, colours)) for level in Level if level is not Level.SETTLED]

    nearest = min(
        len(one ^ other) / len(one | other) for one in shapes for other in shapes if one is not other
    )

    assert all(len(shape) > SIDE * SIDE / 4 for shape in shapes)
    assert nearest > 0.05


def test_settled_is_an_open_ring_and_curious_a_full_disc() -> None:
    beside_the_number = (SIDE // 2, SIDE // 5)

    ring = painted(Level.SETTLED, LIGHT).pixelColor(*beside_the_number).name()
    disc = painted(Level.CURIOUS, LIGHT).pixelColor(*beside_the_number).name()

    assert (ring, disc) == (LIGHT.sheet, LIGHT.levels[1])


def test_a_level_mark_says_its_name(qtbot: QtBot) -> None:
    mark = LevelMark(Level.SETTLED, "Settled")
    qtbot.addWidget(mark)

    mark.set_level(Level.UNEASY, "Uneasy")

    assert mark.accessibleName() == "Uneasy"
    assert mark.sizeHint().height() > mark.fontMetrics().height()


def test_a_card_without_a_heading_keeps_no_room_for_one(qtbot: QtBot) -> None:
    card = Card("Why")
    qtbot.addWidget(card)
    with_heading = card.sizeHint().height()

    card.set_heading("")

    assert not card.heading.isVisibleTo(card)
    assert card.sizeHint().height() < with_heading


def test_an_empty_page_offers_its_one_way_on(qtbot: QtBot) -> None:
    empty = EmptyState("No session yet", "The first one is short.", "Log a session")
    qtbot.addWidget(empty)

    with qtbot.waitSignal(empty.wanted):
        empty.button.click()

    empty.say("All done", "Nothing is left to do.")
    assert not empty.button.isVisibleTo(empty)


def test_a_name_that_looks_like_a_web_page_is_shown_as_it_stands(qtbot: QtBot) -> None:
    label = PlainLabel('<img src="file:///etc/hostname"> <b>Miles</b>')
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == '<img src="file:///etc/hostname"> <b>Miles</b>'
