"""One call changes how everything looks."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QPushButton, QStyle, QTableView
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.inline_editor import TitleField
from exposure_planner.gui.style.palette import DARK, LIGHT
from exposure_planner.gui.style.roles import mark_problem, with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import apply_theme, colours, style_sheet
from exposure_planner.gui.style.type_scale import SMALLEST_BASE, TypeScale, base_size, font_for, type_scale
from exposure_planner.resource_files import resource
from exposure_planner.settings import Appearance

RING = 2
ROLES = ("quiet", "body", "strong", "heading", "title", "display")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application; it looks as before when the test is over."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_every_name_in_the_style_sheet_is_filled_in(app: QApplication, chosen: object) -> None:
    sheet = style_sheet(LIGHT if chosen is LIGHT else DARK, TypeScale(body=12))

    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("folder", ["light", "dark"])
def test_every_picture_that_the_style_sheet_names_is_shipped(folder: str) -> None:
    text = resource("styles", "exposure.qss").read_text(encoding="utf-8")
    named = {line.split("$icons/")[1].split('"')[0] for line in text.splitlines() if "$icons/" in line}

    missing = [name for name in named if not resource("icons", folder, name).is_file()]

    assert named
    assert missing == []


def test_the_colours_for_painting_follow_the_appearance(app: QApplication) -> None:
    apply_theme(app, Appearance.DARK, 100)
    dark = colours()

    apply_theme(app, Appearance.LIGHT, 100)

    assert (dark, colours()) == (DARK, LIGHT)


def test_a_larger_text_size_enlarges_every_role(app: QApplication, qtbot: QtBot) -> None:
    label = QLabel("Miles Davis")
    qtbot.addWidget(label)
    apply_theme(app, Appearance.LIGHT, 100)
    label.ensurePolished()
    usual = [QFontMetrics(font_for(role)).height() for role in ROLES]
    usual_label = label.fontMetrics().height()

    apply_theme(app, Appearance.LIGHT, 200)

    assert type_scale().body == pytest.approx(2 * base_size(100), abs=0.2)
    assert all(
        QFontMetrics(font_for(role)).height() > size * 1.7 for role, size in zip(ROLES, usual, strict=True)
    )
    assert label.fontMetrics().height() > usual_label * 1.7


def test_boxes_to_tick_grow_with_the_text_beside_them(app: QApplication, qtbot: QtBot) -> None:
    box = QCheckBox("Mon")
    qtbot.addWidget(box)
    apply_theme(app, Appearance.LIGHT, 100)
    usual = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)

    apply_theme(app, Appearance.LIGHT, 200)

    assert box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box) > usual * 1.7


def test_the_body_is_never_smaller_than_a_person_on_a_sofa_can_read(app: QApplication) -> None:
    assert base_size(100) >= SMALLEST_BASE


def test_roles_differ_in_size_in_the_order_of_their_weight() -> None:
    sizes = TypeScale(body=12)

    assert sizes.quiet < sizes.body < sizes.heading < sizes.title < sizes.display


def test_a_role_that_is_given_later_is_seen_at_once(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, Appearance.LIGHT, 100)
    label = QLabel("Hallway")
    qtbot.addWidget(label)
    label.ensurePolished()
    body = label.font().pointSizeF()

    with_role(label, "title")

    assert label.font().pointSizeF() > body


def test_a_notice_that_changes_its_tone_changes_the_text_in_it(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, Appearance.LIGHT, 100)
    notice = with_tone(with_role(QFrame(), "notice"), "done")
    qtbot.addWidget(notice)
    text = QLabel("The printer does not answer.", notice)
    notice.show()

    with_tone(notice, "problem")

    assert text.palette().color(text.foregroundRole()).name() == LIGHT.problem_ink


def test_a_tone_and_a_problem_can_be_taken_back(app: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Go on")
    qtbot.addWidget(button)

    with_tone(button, "care")
    mark_problem(button, True)
    mark_problem(button, False)

    assert button.property("tone") == "care"
    assert button.property("problem") is False


def test_rows_of_a_table_leave_the_ring_around_it_in_sight(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, Appearance.LIGHT, 100)
    table = QTableView()
    qtbot.addWidget(table)
    table.show()

    assert table.viewport().geometry().left() >= RING
    assert table.viewport().geometry().right() < table.width() - RING


def test_a_title_typed_on_a_card_is_hardly_higher_than_its_words(app: QApplication, qtbot: QtBot) -> None:
    """Else the field would cover the line below."""
    apply_theme(app, Appearance.LIGHT, 100)
    card = QFrame()
    qtbot.addWidget(card)
    field = TitleField(card)
    field.ensurePolished()

    assert field.sizeHint().height() <= QFontMetrics(field.font()).height() + 2 * Space.XS
