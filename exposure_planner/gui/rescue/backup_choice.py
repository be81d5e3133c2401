"""The backups that can be restored, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.backup import WholeBackup
from exposure_planner.wording.rescue import say_whole_backup
from exposure_planner.wording.translate import Translate

_ROWS_IN_SIGHT = 3


class _WholeRows(QListWidget):
    """A list that is as high as its first rows, none of them cut."""

    def minimumSizeHint(self) -> QSize:
        """Override QListWidget.minimumSizeHint."""
        self.ensurePolished()
        rows = min(_ROWS_IN_SIGHT, self.count())
        return QSize(super().minimumSizeHint().width(), self.sizeHintForRow(0) * rows + 2 * self.frameWidth())


class BackupChoice(QWidget):
    """The backups that can be restored, the newest above and chosen."""

    def __init__(
        self, backups: Sequence[WholeBackup], translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list: QListWidget = _WholeRows()
        self.list.setObjectName("whole_backups")
        self.list.setAccessibleName(self.tr("Backups that can be restored"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        for whole in backups:
            first, second = say_whole_backup(whole, translate)
            item = QListWidgetItem(f"{first}\n{second}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{first}. {second}")
            item.setData(Qt.ItemDataRole.UserRole, whole)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        label = PlainLabel(self.tr("&Backups that can be restored"))
        label.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(label)
        layout.addWidget(self.list)

    def chosen(self) -> WholeBackup | None:
        """The chosen one."""
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, WholeBackup) else None

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint: as high as what is in sight."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
