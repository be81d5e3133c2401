"""A ladder that somebody shared, to look through before it is kept."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.gui.gallery.preview import LadderPreview
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_LETTERS_WIDE, _LINES_HIGH = 88, 34


class ImportDialog(QDialog):
    """Everything that the ladder says, and whether to keep it.

    Signals:
        keep_wished: the person wishes to keep it.
    """

    keep_wished = Signal()

    def __init__(self, entry: GalleryEntry, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Keep this ladder?"))
        self._translate = translate
        self._problem = wrapped("", "problem", "importProblem")
        self._problem.hide()
        scroll = QScrollArea()
        scroll.setObjectName("ladderPreview")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(entry.ladder.title)
        scroll.setWidget(LadderPreview(entry, translate))
        about = self.tr(
            "Somebody made this ladder for their own animal. Look through it first; you can change every rung later."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(about))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())

    def sizeHint(self) -> QSize:
        """As large as a ladder is comfortable to read in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def show_problem(self, problem: Problem) -> None:
        """Say what to do."""
        self._problem.setText(say_problem(problem, self._translate))
        self._problem.show()

    def _buttons(self) -> QHBoxLayout:
        leave = QPushButton(self.tr("&Not now"))
        leave.setObjectName("leaveImport")
        keep = with_role(QPushButton(self.tr("&Keep it")), "primary")
        keep.setObjectName("keepImport")
        leave.setAutoDefault(False)
        keep.setDefault(True)
        leave.clicked.connect(self.reject)
        keep.clicked.connect(self.keep_wished)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(keep)
        return row
