"""The dialog in which a ladder gets its title and goal."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 62
_GOAL_LINES = 3


class NameDialog(CarefulDialog):
    """The dialog in which a ladder gets its title and goal.

    Signals:
        save_requested(tuple[str, str]): title and goal.
    """

    def __init__(self, kept: KeptLadder, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._opened_as = (kept.title, kept.goal)
        self.setObjectName("nameDialog")
        self.setWindowTitle(self.tr("Title and goal"))
        self.title, self.goal = QLineEdit(kept.title), QPlainTextEdit(kept.goal)
        self.title.setObjectName("title")
        self.goal.setObjectName("goal")
        self.goal.setTabChangesFocus(True)
        self.goal.setFixedHeight(self.fontMetrics().lineSpacing() * (_GOAL_LINES + 1))
        self.title_problem = FieldError(self.title)
        self.problem = with_role(PlainLabel(), "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow("", self.title_problem)
        form.addRow(self.tr("&Goal"), self.goal)
        self.outer.addLayout(form)
        self.outer.addWidget(self.problem)
        self.add_buttons()

    def value(self) -> tuple[str, str]:
        """Title and goal as they are written now."""
        return self.title.text().strip(), self.goal.toPlainText().strip()

    def is_changed(self) -> bool:
        """Whether something is written that is not kept."""
        return self.value() != self._opened_as

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        return super().sizeHint().expandedTo(QSize(width, 0))

    def show_problem(self, problem: Problem) -> None:
        """Say at the field what to do; everything that was typed stays."""
        sentence = say_problem(problem, self._translate)
        if problem.field == "title":
            self.title_problem.say(sentence)
            self.title.setFocus()
        else:
            self.problem.setText(sentence)
            self.problem.show()
        self.make_room()
