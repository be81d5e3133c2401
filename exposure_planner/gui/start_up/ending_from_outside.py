"""Ends in order when the computer shuts down, or when somebody presses Ctrl+C where they typed the command."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

_ASKED_TO_END: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


@contextmanager
def ends_in_order(window: QWidget) -> Iterator[None]:
    """Meanwhile, whoever asks the process to end closes the window first: what is typed in its fields is kept.

    Who asks twice ends it at once.
    """
    before = {each: signal.getsignal(each) for each in _ASKED_TO_END}

    def leave() -> None:
        # What was typed before, and nobody has looked at yet, comes first.
        QCoreApplication.processEvents()
        window.close()
        QCoreApplication.exit(0)

    def asked(_number: int, _frame: object) -> None:
        for each in _ASKED_TO_END:
            signal.signal(each, signal.SIG_DFL)
        # Not here: any line of the program may be half way through.
        QTimer.singleShot(0, window, leave)

    for each in _ASKED_TO_END:
        signal.signal(each, asked)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
