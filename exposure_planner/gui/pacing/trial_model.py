"""The sessions of a trial as Qt's table model, filled while the person looks on."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.services.pace_trial import TriedSession
from exposure_planner.wording.numbers import say_short_date
from exposure_planner.wording.pace_trial import say_advised, say_done
from exposure_planner.wording.translate import Translate

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TrialColumn(IntEnum):
    """The columns of the table."""

    DAY = 0
    PARTS = 1
    DONE = 2
    NOW = 3
    OTHER = 4


class TrialModel(QAbstractTableModel):
    """The sessions, the oldest first; those after which the paces part stand out by a word, weight and colour."""

    def __init__(
        self, names: Mapping[UUID, str], other: str, translate: Translate, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._names, self._other, self._translate = names, other, translate
        self._all: list[TriedSession] = []
        self._shown: list[TriedSession] = []
        self._only_different = False
        self.different = 0

    @property
    def sessions(self) -> int:
        """How many sessions have been compared."""
        return len(self._all)

    def add(self, rows: Sequence[TriedSession]) -> None:
        """Take some more sessions."""
        self._all.extend(rows)
        self.different += sum(row.differs for row in rows)
        shown = [row for row in rows if row.differs or not self._only_different]
        if shown:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._shown.extend(shown)
            self.endInsertRows()

    def show_only_different(self, only: bool) -> None:  # noqa: FBT001
        """Leave out the sessions after which both paces advise the same, or show them again."""
        self.beginResetModel()
        self._only_different = only
        self._shown = [row for row in self._all if row.differs or not only]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many sessions are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Five."""
        return 0 if parent.isValid() else len(TrialColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What each column holds."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Day"),
            self.tr("Same?"),
            self.tr("Done and seen"),
            self.tr("As it is paced now"),
            self.tr("At “{pace}”").format(pace=self._other),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, and how they stand out."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row, column = self._shown[index.row()], TrialColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(row, column).replace("\n", ": ")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if not row.differs:
            return None
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(colours().care)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(colours().care_ink)
        if role == Qt.ItemDataRole.FontRole and column is TrialColumn.PARTS:
            return font_for("strong")
        return None

    def _words(self, row: TriedSession, column: TrialColumn) -> str:
        if column is TrialColumn.DAY:
            return say_short_date(row.session.on, self._translate)
        if column is TrialColumn.PARTS:
            return self.tr("≠ other") if row.differs else self.tr("same")
        if column is TrialColumn.DONE:
            return say_done(row.session, self._names, self._translate)
        advice = row.now if column is TrialColumn.NOW else row.other
        return say_advised(advice, self._names, self._translate)
