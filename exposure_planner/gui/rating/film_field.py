"""Where a film of the session lies: chosen or written, and opened only when the person asks for it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space


class FilmField(QWidget):
    """A line with the file's place, a button to choose one, and one to look at it while it is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmField")
        self.line = QLineEdit()
        self.line.setObjectName("film")
        self.line.setPlaceholderText(self.tr("Film the whole animal; the file stays where it is"))
        self.setFocusProxy(self.line)
        self._choose = with_role(QPushButton(self.tr("Choose…")), "small")
        self._choose.setObjectName("chooseFilm")
        self._look = with_role(QPushButton(self.tr("Look")), "small")
        self._look.setObjectName("lookAtFilm")
        for button in (self._choose, self._look):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.line, 1)
        row.addWidget(self._choose)
        row.addWidget(self._look)
        self.line.textChanged.connect(self._fit)
        self._choose.clicked.connect(self._on_choose)
        self._look.clicked.connect(self._on_look)
        self._fit()

    def film(self) -> str:
        """Where it lies, as it is written."""
        return self.line.text().strip()

    def show_film(self, film: str) -> None:
        """Show what was kept."""
        self.line.setText(film)

    def _fit(self) -> None:
        self._look.setVisible(bool(self.film()) and Path(self.film()).is_file())

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the film"))
        dialog.setObjectName("filmDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        films = self.tr("Films (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.3gp)")
        dialog.setNameFilters([films, self.tr("All files (*)")])
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()

    def _on_look(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.film()))
