"""The menu with the animals that were put away: choosing one brings it back; below, the way to all else."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from exposure_planner.household.animal import Animal


class BringBackMenu(QMenu):
    """Asks for the animals that were put away each time before it opens.

    Signals:
        wished(Animal): the person wishes to have this one back.
    """

    wished = Signal(object)

    def __init__(
        self, put_away: Callable[[], Iterable[Animal]], everything: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._everything = everything
        self.setObjectName("bringBackMenu")
        self.setTitle(self.tr("&Bring back"))
        self._put_away = put_away
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Read again who was put away."""
        self.clear()
        for animal in self._put_away():
            # A single ampersand would become an underlined letter.
            action = self.addAction(animal.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, animal=animal: self.wished.emit(animal))
        if self.isEmpty():
            self.addAction(self.tr("Nobody was put away")).setEnabled(False)
        self.addSeparator()
        # Among names, the action's own words in the File menu would say nothing.
        self.addAction(self.tr("&All that was put away…")).triggered.connect(self._everything.trigger)
