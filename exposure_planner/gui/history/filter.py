"""Which lines of a history are looked at."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from exposure_planner.gui.history.entry import Entry
from exposure_planner.gui.history.happening import Happening
from exposure_planner.gui.history.lines import Line, line_search_text
from exposure_planner.gui.history.model import HistoryModel
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which lines are looked at.

    Attributes:
        text: stands somewhere in the line; empty for any.
        from_level: this level or worse.
        stage_id: only this rung; None for all.
        first: from this day on; None for all time.
        besides: also what happened besides the sessions.
    """

    text: str = ""
    from_level: Level = Level.SETTLED
    stage_id: UUID | None = None
    first: date | None = None
    besides: bool = True

    def fits(self, line: Line, translate: Translate) -> bool:
        """Whether this line is looked at."""
        fits = self._fits_session(line) if isinstance(line, Entry) else self._fits_besides(line)
        return fits and (not self.text or self.text.casefold() in line_search_text(line, translate))

    def _fits_session(self, entry: Entry) -> bool:
        session = entry.session
        return (
            session.peak >= self.from_level
            and (self.stage_id is None or session.stage_id == self.stage_id)
            and (self.first is None or session.on >= self.first)
        )

    def _fits_besides(self, happening: Happening) -> bool:
        """What has no level, or no rung, is left out where one is asked for."""
        return (
            self.besides
            and self.stage_id is None
            and (happening.level or Level.SETTLED) >= self.from_level
            and (self.first is None or happening.reaches(self.first))
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
        """Look at these lines."""
        if wanted != self._wanted:
            self.beginFilterChange()
            self._wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @property
    def wanted(self) -> Wanted:
        """Which lines are looked at."""
        return self._wanted

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by this column."""
        self._model.sort(column, order)

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the line in this row is looked at."""
        return self._wanted.fits(self._model.lines()[row], self._translate)

    def fitting(self) -> tuple[Line, ...]:
        """The lines that are looked at."""
        return tuple(line for line in self._model.lines() if self._wanted.fits(line, self._translate))
