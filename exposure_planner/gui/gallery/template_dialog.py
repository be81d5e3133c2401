"""The dialog in which a ladder becomes a template of one's own."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.form_parts import form, line
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate, TemplateWish
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 66
_GOAL_LINES = 3


class TemplateDialog(CarefulDialog):
    """Asks for title and goal, and says what comes along.

    Signals:
        save_requested(TemplateWish): what the template shall be.
    """

    def __init__(self, kept: KeptLadder, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateDialog")
        self.setWindowTitle(self.tr("Save as template"))
        self._translate = translate
        self.title, self.goal = line("templateTitle"), QPlainTextEdit(kept.goal)
        self.title.setText(kept.title)
        self.goal.setObjectName("templateGoal")
        self.goal.setTabChangesFocus(True)
        self.goal.setFixedHeight(self.fontMetrics().lineSpacing() * (_GOAL_LINES + 1))
        self.notes = QCheckBox(self.tr("Take the &notes on the rungs along"))
        self.notes.setObjectName("templateNotes")
        self.title_problem = FieldError(self.title)
        self.problem = wrapped("", "problem", "templateProblem")
        self.problem.hide()
        self._opened_as = self.value()
        fields = form()
        fields.addRow(self.tr("&Title"), self.title)
        fields.addRow("", self.title_problem)
        fields.addRow(self.tr("&Goal"), self.goal)
        self.outer.addLayout(fields)
        self.outer.addWidget(self.notes)
        about = self.tr(
            "The rungs in use come along, in their order. Sessions, guesses and whatever is only about "
            "this animal stay here. You find it in the gallery, where you can share it as a file."
        )
        self.outer.addWidget(wrapped(about, "quiet"))
        self.outer.addWidget(self.problem)
        self.add_buttons()
        self.title.selectAll()

    def value(self) -> TemplateWish:
        """What is written now."""
        return TemplateWish(
            title=self.title.text().strip(),
            goal=self.goal.toPlainText().strip(),
            with_notes=self.notes.isChecked(),
        )

    def is_changed(self) -> bool:
        """Whether something is written that is not kept."""
        return self.value() != self._opened_as

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        return super().sizeHint().expandedTo(QSize(width, 0))

    def show_problem(self, problem: Problem) -> None:
        """Say what to do; everything that was typed stays."""
        sentence = say_problem(problem, self._translate)
        self.title_problem.clear_problem()
        self.problem.hide()
        if problem.field == "title":
            self.title_problem.say(sentence)
            self.title.setFocus()
        else:
            self.problem.setText(sentence)
            self.problem.show()
        self.make_room()


class RenameTemplateDialog(CarefulDialog):
    """Asks for another title.

    Signals:
        save_requested(str): the title.
    """

    def __init__(self, template: OwnTemplate, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("renameTemplateDialog")
        self.setWindowTitle(self.tr("Rename the template"))
        self._translate, self._opened_as = translate, template.title
        self.title: QLineEdit = line("newTitle")
        self.title.setText(template.title)
        self.title.selectAll()
        self.problem = FieldError(self.title)
        fields = form()
        fields.addRow(self.tr("&Title"), self.title)
        fields.addRow("", self.problem)
        self.outer.addLayout(fields)
        self.add_buttons()

    def value(self) -> str:
        """The title as it is written now."""
        return self.title.text().strip()

    def is_changed(self) -> bool:
        """Whether another title is written."""
        return self.value() != self._opened_as

    def sizeHint(self) -> QSize:
        """Wide enough for a title."""
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        return super().sizeHint().expandedTo(QSize(width, 0))

    def show_problem(self, problem: Problem) -> None:
        """Say at the title what to do."""
        self.problem.say(say_problem(problem, self._translate))
        self.title.setFocus()
        self.make_room()
