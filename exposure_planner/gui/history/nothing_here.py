"""What the History page says while no session stands there."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.widgets.empty_state import EmptyState


class NothingHere(EmptyState):
    """Says that there was no session yet, or that there is none any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "-", parent)
        self._had_sessions: set[UUID | None] = set()
        self.look_at(None, 0)

    def look_at(self, whose: UUID | None, sessions: int) -> None:
        """Take in how many sessions a ladder or an animal has now."""
        if sessions:
            self._had_sessions.add(whose)
        log = self.tr("Log a session")
        if whose in self._had_sessions:
            self.say(
                self.tr("No sessions here now"),
                self.tr("What stood here was taken out. Undo brings it back, and so does File, Put away."),
                log,
            )
        else:
            self.say(
                self.tr("No sessions yet"),
                self.tr("Each session that you log stands here, with what you saw and what came of it."),
                log,
            )
