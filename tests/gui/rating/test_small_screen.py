"""The rating dialog where there is little room, such as at twice the size on a small screen."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.gui.widgets.yielding_scroll import YieldingScroll
from tests.gui.rating.filling_in import Open, button, press, save, text_of

_TWICE_THE_SIZE = (601, 352)
"""What a screen of 1280 by 800 leaves for a dialog at 200 %."""


def made_small(dialog: RatingDialog) -> RatingDialog:
    dialog.resize(*_TWICE_THE_SIZE)
    return dialog


def is_in_sight(part: QWidget, dialog: QWidget) -> bool:
    whole = QRect(part.mapTo(dialog, QPoint()), part.size())
    return dialog.rect().contains(whole) and part.visibleRegion().boundingRect().size() == part.size()


def scroll_of(dialog: QWidget) -> YieldingScroll:
    return dialog.findChild(YieldingScroll)


def test_the_dialog_is_no_larger_than_a_small_screen(open_dialog: Open) -> None:
    dialog = made_small(open_dialog())

    assert (dialog.width(), dialog.height()) == _TWICE_THE_SIZE


def test_the_buttons_stay_in_sight_on_a_small_screen(open_dialog: Open) -> None:
    dialog = made_small(open_dialog())

    assert is_in_sight(button(dialog, "saveButton"), dialog)
    assert is_in_sight(button(dialog, "leaveButton"), dialog)


def test_on_a_small_screen_everything_scrolls_and_nothing_is_cut_at_the_side(open_dialog: Open) -> None:
    dialog = made_small(open_dialog())
    whole = scroll_of(dialog).widget()

    assert scroll_of(dialog).scrolls_as_one
    assert whole.width() <= scroll_of(dialog).viewport().width()
    assert is_in_sight(button(dialog, "level0"), dialog)


def test_the_tab_key_brings_every_field_into_sight_on_a_small_screen(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = made_small(open_dialog())
    press(qtbot, dialog, "1")

    for _ in range(30):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget().visibleRegion().boundingRect().height() > 0


def test_on_a_small_screen_a_missing_level_is_brought_into_sight(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = made_small(open_dialog())
    dialog.findChild(QLineEdit, "began").setFocus()
    scroll_of(dialog).bring_into_sight(dialog.findChild(QLineEdit, "began"))
    assert not is_in_sight(button(dialog, "level0"), dialog)

    save(qtbot, dialog)

    assert text_of(dialog, "levelRowProblem")
    assert is_in_sight(button(dialog, "level0"), dialog)


def test_with_enough_room_the_levels_stay_in_sight(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.resize(1100, 760)

    assert not scroll_of(dialog).scrolls_as_one
    assert scroll_of(dialog).verticalScrollBar().maximum() == 0
