"""Reads a page as a person does."""

from PySide6.QtWidgets import QLabel, QWidget

from exposure_planner.gui.week.page import WeekPage


def labels_on(widget: QWidget) -> list[str]:
    """The text of every label that can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def dates_on(page: WeekPage) -> str:
    """The page's title."""
    title = page.findChild(QLabel, "weekTitle")
    assert isinstance(title, QLabel)
    return title.text()
