"""A tool tip draws nothing that a stranger's table asks for."""

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.widgets.elided_label import ElidedLabel
from exposure_planner.gui.widgets.plain_tip import plain_tip


@pytest.mark.parametrize("text", ["<img src='/x'>", "<b>so</b> & so", "a < b"])
def test_a_text_that_looks_like_a_web_page_is_said_as_it_stands(text: str) -> None:
    tip = plain_tip(text)

    assert "<img" not in tip
    assert "<b>" not in tip
    assert tip.startswith("<span>")


def test_an_ordinary_text_is_left_alone() -> None:
    assert plain_tip("two, 5 min") == "two, 5 min"


def test_a_label_that_is_cut_short_has_such_a_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.say("<img src='/x'> and much more than fits")
    label.resize(20, 20)
    label.show()

    assert label.toolTip().startswith("<span>&lt;img")
