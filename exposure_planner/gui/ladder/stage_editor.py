"""The dialog in which one rung is written."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.ladder.stage_fields import StageFields
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 94
_HEIGHT_IN_LINES = 44


class StageEditor(CarefulDialog):
    """The dialog in which one rung is written.

    Signals:
        save_requested(Stage): the rung as the person wishes to keep it.
    """

    def __init__(
        self,
        stage: Stage,
        known_triggers: Sequence[str],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setObjectName("stageEditor")
        self.setWindowTitle(stage.title or self.tr("A new rung"))
        self.fields = StageFields(stage, known_triggers, translate)
        self.problem = with_tone(with_role(PlainLabel(), "problem"), "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.fields)
        self._scroll = scroll
        self.outer.addWidget(scroll, 1)
        self.outer.addWidget(self.problem)
        self.add_buttons()
        self.fields.title.setFocus()
        # Left alone, Qt opens no window higher than two thirds of the screen.
        self.resize(self.sizeHint())

    def value(self) -> Stage:
        """The rung as it is written now."""
        return self.fields.stage()

    def is_changed(self) -> bool:
        """Whether something is written that is not kept."""
        return self.fields.is_changed()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, and no higher than most screens."""
        return in_letters(self, _WIDTH_IN_LETTERS, _HEIGHT_IN_LINES)

    def ask_to_save(self) -> None:
        """Clear what was said about the last attempt, and pass the wish on."""
        self.problem.hide()
        for said in self._field_problems().values():
            said.clear_problem()
        super().ask_to_save()

    def show_problem(self, problem: Problem) -> None:
        """Say at the field what to do; everything that was typed stays."""
        sentence = say_problem(problem, self._translate)
        said = self._field_problems().get(problem.field)
        if said is None:
            self.problem.setText(sentence)
            self.problem.show()
        else:
            said.say(sentence)
            self.show_field(problem.field)

    def show_field(self, name: str) -> None:
        """Put the keyboard on the field for what `Stage` calls by this name."""
        field = self.fields.field(name)
        field.setFocus()
        self._scroll.ensureWidgetVisible(field)

    def _field_problems(self) -> dict[str, FieldError]:
        fields = self.fields
        return {"title": fields.title_problem, "minutes": fields.minutes_problem, "gate": fields.gate_problem}
