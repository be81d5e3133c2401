"""The week is printed from the window: the preview, its button, the print dialog, Enter."""

import subprocess

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play

_LOOK_EVERY_MS = 100


def print_it(play: Play) -> None:
    """Ctrl+P from the page that the window opens with."""
    play.hands.focus(play.window)
    play.hands.press("ctrl+p")
    play.hands.until(lambda: play.window.findChild(QWidget, "printPreview") is not None, "the preview")
    preview = find(play.window, QWidget, "printPreview")
    inside = preview.findChild(QPrintPreviewWidget)
    assert inside is not None
    play.hands.until(lambda: inside.pageCount() == 1, "the page in the preview")
    # Qt asks for the printer in a loop of its own, so whoever answers must wait inside of it.
    answering = QTimer()
    answering.timeout.connect(lambda: _answer(preview, answering))
    answering.start(_LOOK_EVERY_MS)
    play.hands.click(_print_button(preview))
    play.hands.until(lambda: not answering.isActive(), "the printers")
    play.hands.press("Escape")
    play.hands.until(lambda: play.window.findChild(QWidget, "printPreview") is None, "the preview gone")


def _answer(preview: QWidget, answering: QTimer) -> None:
    printers = preview.findChild(QPrintDialog) or preview.window().findChild(QPrintDialog)
    if printers is not None and printers.isActiveWindow():
        answering.stop()
        subprocess.Popen(["xdotool", "key", "Return"]).wait(timeout=10)


def _print_button(preview: QWidget) -> QToolButton:
    """The one of Qt's own buttons that prints: the last before ours."""
    bar = preview.findChild(QToolBar)
    assert bar is not None
    own = preview.findChild(QAction, "printGrey")
    actions = bar.actions()
    button = bar.widgetForAction(actions[actions.index(own) - 1])
    assert isinstance(button, QToolButton)
    return button


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        print_it(opened)
        assert opened.program.settings.current.printer, "the printer is not remembered"
    print("done")
