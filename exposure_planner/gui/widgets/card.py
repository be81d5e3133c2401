"""A raised sheet with an optional heading and room for content."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel


class Card(QFrame):
    """A raised sheet.

    Attributes:
        content: where the card's own widgets go, from top to bottom.
        heading: the card's heading; hidden while it has no text.
    """

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "card")
        self.heading = with_role(PlainLabel(heading, self), "heading")
        self.heading.setWordWrap(True)
        self.heading.setVisible(bool(heading))
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.S)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.setSpacing(Space.M)
        outer.addWidget(self.heading)
        outer.addLayout(self.content)

    def set_heading(self, heading: str) -> None:
        """Change the heading; an empty one takes no room."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
