"""A dialog that asks a few things and keeps the answers as one step."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE = 84
_SHARE_OF_SCREEN = 0.9
_FOOT = ((2, 70), (1, 0))
"""The buttons beside what is missing, or below it, and how many letters wide the foot must be for it."""


class QuestionDialog(RoomyDialog):
    """A dialog that asks a few things and keeps the answers as one step.

    Attributes:
        desk: the way to the services.
        content: where the questions go, from top to bottom.
        save_button: keeps the answers; Enter and Ctrl+Enter press it.
        still_missing: says beside the buttons what is missing; hidden while there is nothing to say.
    """

    def __init__(self, desk: Desk, title: str, day: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self.desk = desk
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.M)
        self.save_button = with_role(QPushButton(save), "primary")
        self.save_button.setObjectName("saveButton")
        self.save_button.setDefault(True)
        self._fields: dict[str, tuple[FieldError, QWidget]] = {}
        self._problem = wrapped("", "problem", "dialogProblem")
        self._problem.hide()
        self.still_missing = wrapped("", "quiet", "stillMissing")
        self.still_missing.hide()
        self._inside = QWidget()
        self._in_sight = QVBoxLayout()
        self._lay_out(title, day)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_button.click)

    def save(self) -> None:
        """Keep the answers. Dialogs override this."""
        raise NotImplementedError

    def add_field(self, field: QWidget, name: str, label: str) -> None:
        """Put a field with its label into the dialog; problems named `name` are said below it."""
        caption = wrapped(label, "quiet")
        caption.setBuddy(field)
        field.setAccessibleName(label)
        error = FieldError(field)
        self._fields[name] = (error, field)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(caption)
        column.addWidget(field)
        column.addWidget(error)
        self.content.addLayout(column)

    def add_in_sight(self, widget: QWidget) -> None:
        """Put it between what scrolls and the buttons, so that it is always seen."""
        self._in_sight.addWidget(widget)
        self._in_sight.setContentsMargins(Space.L, Space.S, Space.L, Space.NONE)

    def keep(self, name: str, do: Callable[[], object], undo: Callable[[], object]) -> None:
        """Keep the answers as a step of this name and close; stay open where there is a problem."""
        for error, _ in self._fields.values():
            error.clear_problem()
        self._problem.hide()
        if do_from_dialog(self.desk, name, do, undo, self._show_problem):
            self.accept()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, high enough for what is asked, and no larger than the screen."""
        most = self.screen().availableGeometry().size() * _SHARE_OF_SCREEN
        width = min(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE, most.width())
        inside = self._inside.layout()
        asked = inside.heightForWidth(width - 2 * Space.L) if inside is not None else 0
        around = self.layout()
        fixed = around.minimumSize().height() if around is not None else 0
        return QSize(width, min(asked + fixed + Space.L, most.height()))

    def _show_problem(self, problem: Problem) -> None:
        sentence = say_problem(problem, self.desk.translate)
        if problem.field in self._fields:
            error, field = self._fields[problem.field]
            error.say(sentence)
            field.setFocus()
        else:
            self._problem.setText(sentence)
            self._problem.show()

    def _lay_out(self, title: str, day: str) -> None:
        inside_layout = QVBoxLayout(self._inside)
        inside_layout.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        inside_layout.setSpacing(Space.M)
        inside_layout.addWidget(wrapped(title, "title"))
        inside_layout.addWidget(wrapped(day, "quiet", "dayAsked"))
        inside_layout.addLayout(self.content)
        inside_layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._inside)
        away = with_role(QPushButton(self.tr("&Not now")), "plain")
        away.setObjectName("notNowButton")
        away.setAutoDefault(False)
        away.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._in_sight)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        foot.addWidget(self._foot(away))
        layout.addLayout(foot)

    def _foot(self, away: QPushButton) -> QWidget:
        """What is missing with the buttons beside it, or below where the room is narrow."""
        said, buttons = QWidget(), QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._problem)
        column.addWidget(self.still_missing)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(away)
        row.addWidget(self.save_button)
        return FoldingGrid((said, buttons), _FOOT, stretches=(1, 0), gap=Space.S)
