"""One thing a person did, that can be undone and redone by name."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from exposure_planner.errors import Problem


class Step(QUndoCommand):
    """Asks a service to do something, and the other way round to undo it.

    `QUndoStack.push` calls `redo` at once and keeps a command whose `redo` raised; so a problem is reported
    here, and the step is marked as obsolete, which takes it off the stack.
    """

    def __init__(
        self,
        name: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        report: Callable[[Problem], None],
    ) -> None:
        # The name stands in a menu, where a single ampersand would be taken for a key.
        super().__init__(name.replace("&", "&&"))
        self._do = do
        self._undo = undo
        self._report = report
        self.problem: Problem | None = None

    def redo(self) -> None:
        """Do it, for the first time or again."""
        self._attempt(self._do)

    def undo(self) -> None:
        """Take it back."""
        self._attempt(self._undo)

    def _attempt(self, action: Callable[[], object]) -> None:
        try:
            action()
        except Problem as problem:
            self.problem = problem
            self.setObsolete(True)
            self._report(problem)
