"""What is shown when the person's data cannot be opened: the sentence, and ways out."""

from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import (
    DatabaseDamaged,
    DatabaseEmptied,
    DatabaseNewer,
    DatabaseNotOurs,
    Problem,
)
from exposure_planner.gui.rescue.backup_choice import BackupChoice
from exposure_planner.gui.rescue.run import RescueRun, Way
from exposure_planner.gui.start_up.dialog_alone import answered_alone
from exposure_planner.gui.start_up.first_frame import PROGRAM
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.services.ports.rescue import Rescue
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.rescue import say_aside, say_restored_from, say_salvaged
from exposure_planner.wording.translate import Translate

_LETTERS_A_LINE = 90


def wants_another_try(problem: Problem, folder: Path, rescue: Rescue | None, translate: Translate) -> bool:
    """Show the ways out and wait; True when the person wants the data to be opened once more."""

    def dialog() -> StartProblemDialog:
        made = StartProblemDialog(problem, rescue, translate)
        made.folder_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        return made

    return answered_alone(dialog).result() == QDialog.DialogCode.Accepted


class StartProblemDialog(RoomyDialog):
    """A small window with a sentence and ways out; accepted is to try again, rejected is to quit.

    Signals:
        folder_requested: the person wants to see the folder.
    """

    folder_requested = Signal()

    def __init__(
        self, problem: Problem, rescue: Rescue | None, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rescue, self._translate = rescue, translate
        self._run: RescueRun | None = None
        self.setObjectName("start_problem")
        # Not the name alone: that is what the window behind it is called while nothing is read in.
        self.setWindowTitle(f"{self.tr('Your data')} – {PROGRAM}")
        self._heading = with_role(PlainLabel(self._heading_for(problem)), "heading")
        self._heading.setWordWrap(True)
        self._said = PlainLabel(say_problem(problem, translate))
        self._said.setObjectName("start_problem_sentence")
        self._said.setWordWrap(True)
        self._said.setMinimumWidth(self._said.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
        self._backups = BackupChoice(rescue.backups() if rescue else (), translate, self)
        self._backups.setVisible(self._backups.chosen() is not None)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Under way"))
        self._busy.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for part in (self._heading, self._said, self._backups, self._busy):
            layout.addWidget(part)
        # What is left once it is put right is less: it stays at the top.
        layout.addStretch(1)
        layout.addLayout(self._buttons())

    def reject(self) -> None:
        """Override QDialog.reject: what is under way comes to its end first."""
        if self._run is None:
            super().reject()

    def _heading_for(self, problem: Problem) -> str:
        match problem:
            case DatabaseDamaged():
                return self.tr("The file with your data is damaged")
            case DatabaseEmptied():
                return self.tr("The file with your data is empty")
            case DatabaseNotOurs():
                return self.tr("Something else lies where your data should be")
            case DatabaseNewer():
                return self.tr("Your data is from a newer version")
        return self.tr("Your data cannot be opened just now")

    def _buttons(self) -> FlowLayout:
        # Made in the order of the tab key: what most people want comes first.
        self._restore = self._button("restore", self.tr("&Restore this backup"))
        self._restore.setVisible(self._backups.chosen() is not None)
        self._restore.clicked.connect(self._on_restore)
        self._salvage = self._button("salvage", self.tr("&Save what can be read"))
        self._salvage.setVisible(self._rescue is not None and self._rescue.can_salvage)
        self._salvage.clicked.connect(self._on_salvage)
        self._again = self._button("try_again", self.tr("&Try again"))
        self._again.clicked.connect(self.accept)
        leave = self._button("quit", self.tr("&Quit"))
        leave.clicked.connect(self.reject)
        folder = self._button("show_folder", self.tr("Show the &folder"))
        folder.clicked.connect(self.folder_requested)
        with_role(self._first_way(), "primary").setDefault(True)
        flow = FlowLayout(gap=Space.S)
        for button in (self._restore, self._salvage, self._again, leave, folder):
            flow.addWidget(button)
        return flow

    def _first_way(self) -> QPushButton:
        """What most people want: what is not damaged may well open once something else was put right."""
        if self._salvage.isHidden():
            return self._again
        return self._salvage if self._restore.isHidden() else self._restore

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _on_restore(self) -> None:
        rescue, whole = self._rescue, self._backups.chosen()
        if rescue is None or whole is None:
            return

        def restore() -> list[str]:
            aside = rescue.restore(whole.backup.path)
            said = [say_restored_from(whole, self._translate)]
            return said if aside is None else [*said, say_aside(aside, self._translate)]

        self._go(restore)

    def _on_salvage(self) -> None:
        rescue = self._rescue
        if rescue is not None:
            self._go(lambda: say_salvaged(*rescue.salvage(), self._translate))

    def _go(self, way: Way) -> None:
        self._run = RescueRun(way, self)
        self._run.over.connect(self._on_over)
        self._show_busy(busy=True)
        self._run.start()

    def _on_over(self) -> None:
        run, self._run = self._run, None
        self._show_busy(busy=False)
        if run is None or run.fault is not None:
            return
        if run.problem is not None:
            self._said.setText(say_problem(run.problem, self._translate))
            return
        self._heading.setText(self.tr("Your data is here again"))
        self._said.setText("\n".join(run.said))
        for over in (self._backups, self._restore, self._salvage):
            over.hide()
        self._again.setText(self.tr("&Open it"))
        with_role(self._again, "primary").setDefault(True)
        self._again.setFocus()
        self.resize(self.sizeHint().expandedTo(QSize(self.width(), 0)))

    def _show_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        for button in self.findChildren(QPushButton):
            button.setDisabled(busy)
        self._backups.setDisabled(busy)
