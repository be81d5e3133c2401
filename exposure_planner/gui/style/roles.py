"""Says what a widget is, so that the style sheet can say how it looks."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def with_role(widget: W, role: str) -> W:
    """The same widget, marked with what it is; the docstring of `gui.style` lists the roles."""
    return _marked(widget, "role", role)


def with_tone(widget: W, tone: str) -> W:
    """The same notice or badge, marked with how it is meant: "done", "care", "problem" or "info"."""
    return _marked(widget, "tone", tone)


def mark_problem(widget: QWidget, problem: bool) -> None:  # noqa: FBT001
    """Show around a field whether something is the matter with what it holds."""
    _marked(widget, "problem", problem)


def _marked(widget: W, name: str, value: object) -> W:
    if widget.property(name) == value:
        return widget
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # A style sheet looks at properties only when it is put on a widget anew; a notice's tone also colours
        # the labels within it.
        affected: list[QWidget] = [widget, *widget.findChildren(QWidget)]
        for styled in affected:
            styled.style().unpolish(styled)
            styled.style().polish(styled)
    return widget
