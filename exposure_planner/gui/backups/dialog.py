"""File, Backups: what there is, what is in it, and the way back to it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.backups.beside import Beside, Tell, Work
from exposure_planner.gui.backups.model import BackupModel
from exposure_planner.gui.backups.restoring import restore_as_step
from exposure_planner.gui.backups.second_folder import SecondFolderLine
from exposure_planner.gui.backups.table import BackupTable
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.household.backup import Backup, Cause, Inside, Soundness
from exposure_planner.services.backups import BackupService
from exposure_planner.wording.backups import say_contents, say_missed
from exposure_planner.wording.problems import say_problem

_SIZE_IN_LETTERS_AND_LINES = (150, 34)


class BackupsDialog(RoomyDialog):
    """What backups there are. Restoring one is a step that can be undone by name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Backups"))
        self._desk, self._backups = desk, desk.services.backups
        self._looking: Beside | None = None
        self.model = BackupModel(desk.translate, self)
        self.table, self.messages = BackupTable(self.model), MessageBar()
        self.now = wrapped("", "strong", "backupNow")
        self.explained = wrapped(
            self.tr(
                "One comes by itself in each hour in which something changed; older ones thin out to one a day, "
                "a week, a month."
            ),
            "quiet",
            "backupsExplained",
        )
        self.nothing = EmptyState(
            self.tr("No backup yet"),
            self.tr("The first one comes by itself as soon as there is something to keep."),
            self.tr("&Back up now"),
        )
        self.second = SecondFolderLine(desk.settings().backup_folder)
        self._lay_out()
        self._connect()
        self.refresh()
        (self.table if self.model.rowCount() else self.close_button).setFocus()

    def sizeHint(self) -> QSize:
        """Wide enough for the table, and no larger than the screen."""
        letters, lines = _SIZE_IN_LETTERS_AND_LINES
        return in_letters(self, letters, lines)

    def refresh(self) -> None:
        """Read again what there is, and look into each beside the window's thread."""
        row = max(self.table.currentIndex().row(), 0)
        try:
            now = say_contents(self._backups.now(), self._desk.translate)
            self.now.setText(self.tr("Now: {what}").format(what=now))
        except Problem as problem:
            # Whoever cannot read what is kept now needs the backups most.
            self.now.clear()
            self._show(problem)
        known = self._backups.all()
        self.model.show(known, self._desk.services.clock.today())
        self._parts.setCurrentWidget(self.table if known else self.nothing)
        if known:
            self.table.selectRow(min(row, len(known) - 1))
        self._fit()
        self._look_into(known)

    def done(self, result: int) -> None:
        """Override QDialog.done: nobody wants to know any more."""
        self._stop_looking()
        super().done(result)

    def _look_into(self, known: tuple[Backup, ...]) -> None:
        self._stop_looking()
        self._looking = Beside(_look_into_each(self._backups, known))
        self._looking.told.connect(self._on_looked_into)
        self._looking.ended.connect(self._on_looking_ended)
        self._looking.start()

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.ended.disconnect(self._on_looking_ended)
            self._looking.told.disconnect(self._on_looked_into)
            self._looking.cancel()
            self._looking = None

    def _on_looking_ended(self) -> None:
        self._looking = None

    def _on_looked_into(self, found: tuple[Path, Inside]) -> None:
        self.model.tell(*found)
        self._fit()

    def _on_back_up(self) -> None:
        try:
            made = self._backups.make(Cause.BY_HAND)
        except Problem as problem:
            self._show(problem)
            return
        self.refresh()
        self.table.selectRow(0)
        if made.missed is None:
            self._say(self.tr("Everything is saved in a new backup."))
        else:
            self._say(say_missed(made.missed, self._desk.translate), Tone.CARE)

    def _on_restore(self) -> None:
        chosen = self.table.chosen()
        if chosen is not None and self.restore.isEnabled():
            self._restore(chosen.path)

    def _on_file_wished(self) -> None:
        files = QFileDialog(self, self.tr("Choose a backup"), str(self._backups.folder))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.setNameFilters([self.tr("Backups (*.sqlite3)"), self.tr("All files (*)")])
        files.fileSelected.connect(lambda file: self._restore(Path(file)))
        files.finished.connect(files.deleteLater)
        files.open()

    def _restore(self, path: Path) -> None:
        if restore_as_step(self._desk, path, self._show):
            self.refresh()
            self._say(
                self.tr("Everything is as it was then. Undo, in the Edit menu, takes you back to before.")
            )

    def _on_second_wished(self, folder: str) -> None:
        self._desk.settings_wished.emit(replace(self._desk.settings(), backup_folder=folder))

    def _fit(self) -> None:
        """Offer only what can be done."""
        chosen = self.table.chosen()
        inside = None if chosen is None else self.model.inside(chosen)
        can_be = inside is not None and inside.soundness is Soundness.WHOLE
        self.restore.setEnabled(can_be)
        self.restore.setVisible(self.model.rowCount() > 0)
        self.back_up.setVisible(self.model.rowCount() > 0)

    def _say(self, text: str, tone: Tone = Tone.DONE) -> None:
        self.messages.say(Message(text=text, tone=tone))

    def _show(self, problem: Problem) -> None:
        self._say(say_problem(problem, self._desk.translate), Tone.PROBLEM)

    def _show_folder(self) -> None:
        folder = self._backups.folder
        there = folder if folder.exists() else folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._fit)
        self.table.activated.connect(self._on_restore)
        self.restore.clicked.connect(self._on_restore)
        self.from_file.clicked.connect(self._on_file_wished)
        self.back_up.clicked.connect(self._on_back_up)
        self.nothing.wanted.connect(self._on_back_up)
        self.folder.clicked.connect(self._show_folder)
        self.second.wished.connect(self._on_second_wished)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._parts = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for widget in (self.messages, self.now, self.explained):
            layout.addWidget(widget)
        layout.addLayout(self._parts, 1)
        self._parts.addWidget(self.nothing)
        self._parts.addWidget(self.table)
        layout.addWidget(self.second)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.restore = with_role(self._button("restoreBackup", self.tr("&Restore this one")), "primary")
        self.back_up = self._button("backUpNow", self.tr("&Back up now"))
        self.from_file = self._button("restoreFile", self.tr("Restore a f&ile…"))
        self.folder = self._button("showBackups", self.tr("&Show them"))
        self.close_button = self._button("closeBackups", self.tr("&Close"))
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        for button in (self.restore, self.back_up):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.from_file, self.folder, self.close_button):
            foot.addWidget(button)
        return foot

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


def _look_into_each(backups: BackupService, known: tuple[Backup, ...]) -> Work:
    def work(tell: Tell, is_cancelled: Callable[[], bool]) -> None:
        for each in known:
            if is_cancelled():
                return
            tell((each.path, backups.look_into(each.path)))

    return work
