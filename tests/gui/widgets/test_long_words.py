"""Long words break where a line ends, and nowhere else."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from exposure_planner.gui.widgets.long_words import with_breaks

LONG = "Rindfleischetikettierung"
SOFT_HYPHEN = "\u00ad"


def test_ordinary_words_stay_as_they_are() -> None:
    assert with_breaks("Window backpack to the park") == "Window backpack to the park"


def test_a_long_word_says_the_same_with_its_hyphens_left_out() -> None:
    broken = with_breaks(f"Die {LONG} ruht")

    assert broken.replace(SOFT_HYPHEN, "") == f"Die {LONG} ruht"
    assert [part for part in broken.split(SOFT_HYPHEN) if not part] == []


def test_no_line_holds_less_than_four_letters_of_a_broken_word() -> None:
    parts = with_breaks(LONG).split(SOFT_HYPHEN)

    assert parts[0] == "Rind"
    assert parts[-1] == "rung"


def test_a_label_with_a_long_word_fits_where_the_room_is_narrow(qtbot: QtBot) -> None:
    whole, broken = QLabel(LONG), QLabel(with_breaks(LONG))
    for label in (whole, broken):
        qtbot.addWidget(label)
        label.setWordWrap(True)

    assert broken.minimumSizeHint().width() < whole.minimumSizeHint().width() / 2
    assert broken.sizeHint().width() <= whole.sizeHint().width()
