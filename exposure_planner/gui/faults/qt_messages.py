"""What Qt itself complains of goes into the log as well, without what it complains about."""

import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from exposure_planner.faults.log_file import LogFile

_COMPLAINTS = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})
_WHO_COMPLAINS = re.compile(r"[A-Za-z_]\w*(?:::~?[A-Za-z_]\w*)+")
"""The class and function that most messages of Qt begin with; whatever follows may be a path or a text."""


def note_qt_messages(log: LogFile) -> Callable[[], None]:
    """Write down from now on who complained in Qt; gives back what ends it."""

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in _COMPLAINTS:
            log.note(without_arguments(kind, context.category or "", text))
        if sys.stderr is not None:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(hear)
    return lambda: _put_back(before)


def without_arguments(kind: QtMsgType, category: str, text: str) -> str:
    """How bad it is, the category and the function, such as "Qt warning, default, QPainter::begin"."""
    found = _WHO_COMPLAINS.match(text)
    parts = (f"Qt {kind.name.removeprefix('Qt').removesuffix('Msg').lower()}", category)
    return ", ".join([*filter(None, parts), *([found.group()] if found else [])])


def _put_back(before: object) -> None:
    qInstallMessageHandler(before)  # type: ignore[arg-type]
