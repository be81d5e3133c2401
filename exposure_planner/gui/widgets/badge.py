"""A word or two in a small round box."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.widgets.plain_label import PlainLabel


class Badge(PlainLabel):
    """A word or two in a small round box; `tone` is "", "done", "care", "problem" or "info"."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        with_role(self, "badge")
        with_tone(self, tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
