"""The line in which a second folder for backups is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space


class SecondFolderLine(QWidget):
    """Says where each backup lies as well, and lets that be chosen.

    Signals:
        wished(str): another folder; empty for none.
    """

    wished = Signal(str)

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = wrapped("", "quiet", "secondFolder")
        self.choose = QPushButton(self.tr("Second &folder…"))
        self.choose.setObjectName("chooseSecondFolder")
        self.forget = QPushButton(self.tr("&No second folder"))
        self.forget.setObjectName("forgetSecondFolder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.said, 1)
        for button in (self.choose, self.forget):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.choose.clicked.connect(self._on_choose)
        self.forget.clicked.connect(lambda: self._take(""))
        self._folder = folder
        self._say()

    def _on_choose(self) -> None:
        files = QFileDialog(self, self.tr("Choose a second folder for backups"), self._folder)
        files.setFileMode(QFileDialog.FileMode.Directory)
        files.setOption(QFileDialog.Option.ShowDirsOnly)
        files.fileSelected.connect(self._take)
        files.finished.connect(files.deleteLater)
        files.open()

    def _take(self, folder: str) -> None:
        self._folder = folder
        self._say()
        self.wished.emit(folder)

    def _say(self) -> None:
        self.forget.setVisible(bool(self._folder))
        self.said.setText(
            self.tr("Each new backup is put into {folder} as well.").format(folder=self._folder)
            if self._folder
            else self.tr("A second folder on another disk keeps them if this one breaks.")
        )
