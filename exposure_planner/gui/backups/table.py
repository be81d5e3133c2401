"""The table of backups."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exposure_planner.gui.backups.model import BACKUP_ROLE, BackupColumn, BackupModel
from exposure_planner.gui.widgets.record_table import RecordTable
from exposure_planner.household.backup import Backup

_WIDTHS = {
    BackupColumn.WHEN: 23,
    BackupColumn.WHY: 20,
    BackupColumn.DIFFERENCE: 58,
    BackupColumn.ANIMALS: 12,
    BackupColumn.SESSIONS: 13,
}
"""In letters of average width; the last column takes the rest."""
_LEAST_WIDTH = 8


class BackupTable(RecordTable):
    """One backup a row, the newest above; one can be chosen."""

    def __init__(self, model: BackupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupTable")
        self.setAccessibleName(self.tr("Backups"))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.take_looks(_WIDTHS, least=_LEAST_WIDTH)

    def chosen(self) -> Backup | None:
        """The chosen backup."""
        found = self.currentIndex().data(BACKUP_ROLE)
        return found if isinstance(found, Backup) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in sight when a message takes some of the room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
