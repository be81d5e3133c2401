"""Widgets that nobody holds any more are let go in the window's thread and in no other."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from exposure_planner.gui.collecting import Collecting


class Circle(QObject):
    """Holds itself, so that only a search for garbage lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_search_for_garbage_in_another_thread_never_finds_a_widget(qtbot: QtBot) -> None:
    gc.enable()
    keeper = QObject()
    Collecting(keeper)
    let_go_in: list[threading.Thread] = []
    weakref.finalize(Circle(), lambda: let_go_in.append(threading.current_thread()))

    made: list[list[int]] = []
    # So many objects that Python would look for garbage.
    busy = threading.Thread(target=lambda: made.extend([number] for number in range(100_000)))
    busy.start()
    busy.join()
    assert let_go_in == []

    qtbot.waitUntil(lambda: let_go_in == [threading.main_thread()])
