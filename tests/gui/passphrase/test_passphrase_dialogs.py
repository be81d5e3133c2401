"""A passphrase is typed twice before it seals, and can be typed again where it did not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from exposure_planner.gui.passphrase.dialog import NewPassphraseDialog, OpenWithPassphraseDialog


@pytest.fixture
def new(qtbot: QtBot) -> NewPassphraseDialog:
    """Choosing one."""
    dialog = NewPassphraseDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_typed_twice_it_is_taken(new: NewPassphraseDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(new.first, "four words and more")
    qtbot.keyClicks(new.again, "four words and more")

    with qtbot.waitSignal(new.typed) as given:
        qtbot.keyClick(new.again, Qt.Key.Key_Return)

    assert given.args == ["four words and more"]
    assert not new.isVisible()


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [("short", "short", "8 letters"), ("", "", "8 letters"), ("long enough", "long enouhg", "not the same")],
)
def test_what_does_not_fit_is_said_kindly_and_seals_nothing(
    new: NewPassphraseDialog, qtbot: QtBot, first: str, again: str, said: str
) -> None:
    qtbot.keyClicks(new.first, first)
    qtbot.keyClicks(new.again, again)

    with qtbot.assertNotEmitted(new.typed):
        new.check()

    assert said in new.matter.text()
    assert new.isVisible()


def test_it_says_that_nobody_can_open_the_file_without_it(new: NewPassphraseDialog) -> None:
    assert any("Nobody can open the file without it" in label.text() for label in new.findChildren(QLabel))


def test_what_is_typed_is_hidden_until_it_may_be_seen(new: NewPassphraseDialog) -> None:
    before = {field.echoMode() for field in (new.first, new.again)}
    box = new.findChild(QCheckBox, "showPassphrase")
    assert box is not None
    box.click()

    assert before == {QLineEdit.EchoMode.Password}
    assert {field.echoMode() for field in (new.first, new.again)} == {QLineEdit.EchoMode.Normal}


def test_one_that_does_not_open_the_file_can_be_typed_again(qtbot: QtBot) -> None:
    dialog = OpenWithPassphraseDialog("miles.json")
    qtbot.addWidget(dialog)
    dialog.open()
    tried: list[str] = []
    dialog.typed.connect(tried.append)

    qtbot.keyClicks(dialog.field, "first try")
    dialog.check()
    dialog.say("This passphrase does not open the file; please type it again.")
    qtbot.keyClicks(dialog.field, "second")
    dialog.check()

    assert tried == ["first try", "second"]
    assert dialog.matter.isVisible()
