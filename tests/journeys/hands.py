"""A person's hands inside a journey: a real mouse and keyboard through xdotool, and eyes that wait."""

import subprocess
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_MS = 15_000


class Hands:
    """Moves the mouse and presses keys as the display server sees them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Let the program work until something can be seen; give up after a while and say what was missing."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not seen():
            if patience.hasExpired():
                raise AssertionError(f"not seen: {what}")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press the left button on a widget, in its middle unless told otherwise."""
        self.until(lambda: widget.isVisible() and widget.window().isVisible(), f"{widget.objectName()} shown")
        self.click_at(widget.mapToGlobal(at or widget.rect().center()))

    def click_at(self, where: QPoint) -> None:
        """Press the left button at a place of the screen, such as on the tray."""
        # From beside it: told to wait for a mouse that is there already, xdotool waits for ever.
        beside = ("mousemove", str(where.x() - 2), str(where.y()))
        self._xdotool(*beside, "mousemove", "--sync", str(where.x()), str(where.y()), "click", "1")

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag with the left button; one xdotool command, so that nothing comes between its parts."""
        a, b = widget.mapToGlobal(start), widget.mapToGlobal(end)
        nudge = 12 if b.y() >= a.y() else -12
        steps = [("mousemove", str(a.x()), str(a.y())), ("mousedown", "1")]
        steps += [("mousemove", str(a.x()), str(a.y() + nudge)), ("mousemove", str(b.x()), str(b.y() - 3))]
        steps += [("mousemove", str(b.x()), str(b.y())), ("mouseup", "1")]
        command: list[str] = []
        for step in steps:
            command += [*step, "sleep", "0.05"]
        self._xdotool(*command)

    def drag_past(
        self, widget: QWidget, start: QPoint, beyond: QPoint, end: QPoint | None, held_seconds: float
    ) -> None:
        """Drag to a point beyond the widget's edge, stay there for a while, then come back and let go.

        Without an end, Escape is pressed out there instead. One xdotool command, as for `drag`.
        """
        a, b = widget.mapToGlobal(start), widget.mapToGlobal(beyond)
        command = ["mousemove", str(a.x()), str(a.y()), "sleep", "0.05", "mousedown", "1", "sleep", "0.05"]
        nudge = 12 if b.y() >= a.y() else -12
        command += ["mousemove", str(a.x()), str(a.y() + nudge), "sleep", "0.05"]
        command += ["mousemove", str(b.x()), str(b.y() - nudge), "sleep", "0.05"]
        command += ["mousemove", str(b.x()), str(b.y()), "sleep", str(held_seconds)]
        if end is None:
            command += ["key", "Escape", "sleep", "0.2"]
        else:
            c = widget.mapToGlobal(end)
            command += ["mousemove", str(c.x()), str(c.y() + 3), "sleep", "0.05"]
            command += ["mousemove", str(c.x()), str(c.y()), "sleep", "0.4"]
        self._xdotool(*command, "mouseup", "1", "sleep", "0.05")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by xdotool's names: `ctrl+l`, `Tab`, `alt+Up`."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "5", text)

    def focus(self, window: QWidget) -> None:
        """Wait until the window is in front and takes the keys."""
        window.raise_()
        window.activateWindow()
        self.until(lambda: window.isActiveWindow(), f"{window.windowTitle()} in front")

    def _xdotool(self, *words: str) -> None:
        process = subprocess.Popen(["xdotool", *words])
        self.until(lambda: process.poll() is not None, f"xdotool {' '.join(words)}")
        assert process.returncode == 0
        self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def find(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The visible child with this object name."""
    found = parent.findChild(kind, name, Qt.FindChildOption.FindChildrenRecursively)
    assert found is not None, f"no {kind.__name__} is called {name}"
    return found
