"""The dialog for something of one's own, and for changing what is on the plan."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.indoors import MOST_TIMES_A_WEEK, IndoorActivity, Pillar
from exposure_planner.wording.indoors import pillar_name
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 62


class TimesBox(QSpinBox):
    """How often in a week; scrolling the form changes nothing in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("times")
        self.setRange(1, MOST_TIMES_A_WEEK)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSuffix(self.tr(" × a week"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class ActivityDialog(CarefulDialog):
    """The dialog for something of one's own, and for changing what is on the plan.

    Signals:
        save_requested(IndoorActivity): as it is written now.
    """

    def __init__(self, activity: IndoorActivity, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate, self._opened_as = translate, activity
        self.setObjectName("activityDialog")
        self.setWindowTitle(
            self.tr("Change what is done at home") if activity.title else self.tr("Something of your own")
        )
        self.title = QLineEdit(activity.title)
        self.title.setObjectName("title")
        self.title.setPlaceholderText(self.tr("In a few words, such as: sit together by the fish tank"))
        self.pillar = ChoiceBox([(pillar, pillar_name(pillar, translate)) for pillar in Pillar], "pillar")
        self.pillar.choose(activity.pillar)
        self.times = TimesBox()
        self.times.setValue(activity.times_a_week)
        self.title_problem, self.times_problem = FieldError(self.title), FieldError(self.times)
        self.problem = with_role(PlainLabel(), "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.addRow(self.tr("&What"), self.title)
        form.addRow("", self.title_problem)
        form.addRow(self.tr("What it &gives"), self.pillar)
        form.addRow(self.tr("How &often"), self.times)
        form.addRow("", self.times_problem)
        self.outer.addLayout(form)
        self.outer.addWidget(self.problem)
        self.add_buttons()

    def value(self) -> IndoorActivity:
        """What is written now."""
        return IndoorActivity(
            code=self._opened_as.code,
            title=self.title.text().strip(),
            pillar=self.pillar.value(),
            times_a_week=self.times.value(),
        )

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
        fields = {"activity": self.title_problem, "times": self.times_problem}
        if problem.field in fields:
            fields[problem.field].say(sentence)
            (self.title if problem.field == "activity" else self.times).setFocus()
        else:
            self.problem.setText(sentence)
            self.problem.show()
        self.make_room()
