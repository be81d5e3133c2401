"""One page of a dialog that is gone through page by page, forth and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Face(QWidget):
    """One page of such a dialog. It keeps what was written on it, however often it is left.

    Signals:
        answered: something on it changed that may change what comes next.
    """

    answered = Signal()

    @property
    def is_needed(self) -> bool:
        """Whether it comes at all, as things stand now."""
        return True

    @property
    def is_begun(self) -> bool:
        """Whether something was written on it."""
        return False

    @property
    def heading(self) -> str:
        """What stands above it; empty for what always stands there."""
        return ""

    @property
    def way_on(self) -> str:
        """What the button says that leads on; empty for what it always says."""
        return ""

    def prepare(self) -> None:
        """It is shown next: show what follows from earlier pages."""

    def enter(self) -> None:
        """It is shown now: take the keyboard."""

    def may_go_on(self) -> bool:
        """Whether the next page may come; where not, it says why, or raises a Problem for the dialog to say."""
        return True
