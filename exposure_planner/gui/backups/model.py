"""Backups, as Qt's table model."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_planner.gui.widgets.plain_tip import plain_tip
from exposure_planner.household.backup import Backup, Inside, Soundness
from exposure_planner.wording.backups import (
    say_difference,
    say_last_day,
    say_soundness,
    say_when_briefly,
    say_why,
)
from exposure_planner.wording.translate import Translate

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BackupColumn(IntEnum):
    """The columns of the table."""

    WHEN = 0
    WHY = 1
    DIFFERENCE = 2
    ANIMALS = 3
    SESSIONS = 4
    NEWEST = 5


BACKUP_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Asks for the whole backup."""


class BackupModel(QAbstractTableModel):
    """Backups, and what was found in them so far. It shows what it is given."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._backups: tuple[Backup, ...] = ()
        self._inside: dict[Path, Inside] = {}
        self._today = date.max
        self._headings = {
            BackupColumn.WHEN: self.tr("Made"),
            BackupColumn.WHY: self.tr("Why"),
            BackupColumn.DIFFERENCE: self.tr("Compared with now"),
            BackupColumn.ANIMALS: self.tr("Animals"),
            BackupColumn.SESSIONS: self.tr("Sessions"),
            BackupColumn.NEWEST: self.tr("Last session"),
        }

    def show(self, backups: Sequence[Backup], today: date) -> None:
        """Show these as of today; nobody has looked into them yet."""
        self.beginResetModel()
        self._backups, self._inside, self._today = tuple(backups), {}, today
        self.endResetModel()

    def tell(self, path: Path, inside: Inside) -> None:
        """Show what was found in one of them."""
        self._inside[path] = inside
        for row, backup in enumerate(self._backups):
            if backup.path == path:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(BackupColumn) - 1))

    def inside(self, backup: Backup) -> Inside | None:
        """What was found in it; None while nobody has looked."""
        return self._inside.get(backup.path)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Six."""
        return 0 if parent.isValid() else len(BackupColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(BackupColumn):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[BackupColumn(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(BackupColumn(section))
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, or the whole backup."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        backup, column = self._backups[index.row()], BackupColumn(index.column())
        if role == BACKUP_ROLE:
            return backup
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(backup, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(backup.path))
        return None

    def _text(self, backup: Backup, column: BackupColumn) -> str:
        texts: Mapping[BackupColumn, Callable[[], str]] = {
            BackupColumn.WHEN: lambda: say_when_briefly(backup.made_at, self._today, self._translate),
            BackupColumn.WHY: lambda: say_why(backup.cause, self._translate),
            BackupColumn.DIFFERENCE: lambda: self._say_difference(backup),
        }
        return texts.get(column, lambda: self._say_contents(backup, column))()

    def _say_contents(self, backup: Backup, column: BackupColumn) -> str:
        inside = self._inside.get(backup.path)
        if inside is None or inside.contents is None:
            return ""
        contents = inside.contents
        if column is BackupColumn.ANIMALS:
            return str(contents.animals)
        if column is BackupColumn.SESSIONS:
            return str(contents.sessions)
        return "" if contents.newest is None else say_last_day(contents.newest, self._today, self._translate)

    def _say_difference(self, backup: Backup) -> str:
        inside = self._inside.get(backup.path)
        if inside is None:
            return self.tr("being looked into…")
        if inside.soundness is not Soundness.WHOLE:
            return self.tr("{why}: cannot be restored").format(
                why=say_soundness(inside.soundness, self._translate)
            )
        if inside.difference is None:
            return say_soundness(inside.soundness, self._translate)
        return say_difference(inside.difference, self._translate)


def _alignment(column: BackupColumn) -> Qt.AlignmentFlag:
    number = column in {BackupColumn.ANIMALS, BackupColumn.SESSIONS}
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
