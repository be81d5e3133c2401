"""Which sessions of a history are looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from exposure_planner.gui.history.entry import Entry, search_text
from exposure_planner.gui.history.model import HistoryModel
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which sessions are looked at.

    Attributes:
        text: stands somewhere in the line; empty for any.
        from_level: this level or worse.
        stage_id: only this rung; None for all.
        first: from this day on; None for all time.
    """

    text: str = ""
    from_level: Level = Level.SETTLED
    stage_id: UUID | None = None
    first: date | None = None

    def fits(self, entry: Entry, translate: Translate) -> bool:
        """Whether this session is looked at."""
        session = entry.session
        return (
            session.peak >= self.from_level
            and (self.stage_id is None or session.stage_id == self.stage_id)
            and (self.first is None or session.on >= self.first)
            and (not self.text or self.text.casefold() in search_text(entry, translate))
        )


EVERYTHING = Wanted()


class HistoryFilter(QSortFilterProxyModel):
    """Leaves out what is not looked at. Sorting it sorts the history itself, which is many times quicker."""

    def __init__(self, model: HistoryModel, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._translate = translate
        self._wanted = EVERYTHING
        self.setSourceModel(model)

    def want(self, wanted: Wanted) -> None:
        """Look at these sessions."""
        if wanted != self._wanted:
            self.beginFilterChange()
            self._wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @property
    def wanted(self) -> Wanted:
        """Which sessions are looked at."""
        return self._wanted

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by this column."""
        self._model.sort(column, order)

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the session in this row is looked at."""
        return self._wanted.fits(self._model.entries()[row], self._translate)

    def fitting(self) -> Iterable[Entry]:
        """The sessions that are looked at."""
        return (entry for entry in self._model.entries() if self._wanted.fits(entry, self._translate))
