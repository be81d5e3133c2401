"""The first page of a new ladder: questions about health, before anything is practised."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.welcome.flag_row import FlagRow
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import RedFlag
from exposure_planner.wording.red_flags import flag_group_name, red_flag_question
from exposure_planner.wording.translate import Translate


class FlagsFace(Face):
    """All questions in one list; none is answered at first."""

    def __init__(
        self, animal: Animal, translate: Translate, before: str = "", parent: QWidget | None = None
    ) -> None:
        """`before` stands above the questions, in place of why they come before a ladder."""
        super().__init__(parent)
        self.setObjectName("flagsFace")
        self._translate = translate
        self.rows = [FlagRow(flag, red_flag_question(flag, animal.name, translate)) for flag in RedFlag]
        self._problem = wrapped("", "problem", "flagsProblem")
        self._problem.hide()
        self._scroll = self._questions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(before or self._why_first(animal.name)))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._problem)

    @property
    def yes(self) -> tuple[RedFlag, ...]:
        """What was answered with yes."""
        return tuple(row.flag for row in self.rows if row.answer)

    @property
    def is_begun(self) -> bool:
        """Whether anything was answered."""
        return any(row.answer is not None for row in self.rows)

    @property
    def is_complete(self) -> bool:
        """Whether everything was answered."""
        return all(row.answer is not None for row in self.rows)

    def enter(self) -> None:
        """Begin with the first question."""
        self.rows[0].take_focus()

    def may_go_on(self) -> bool:
        """Only when everything was answered."""
        if not self.is_complete:
            self.ask_for_the_rest()
        return self.is_complete

    def say_no_to_the_rest(self) -> None:
        """Answer every open question with no; a yes that was given stays."""
        for row in self.rows:
            if row.answer is None:
                row.say_no()

    def ask_for_the_rest(self) -> None:
        """Say why it does not go on yet, and lead to the first open question."""
        still_open = [row for row in self.rows if row.answer is None]
        for row in still_open:
            row.show_open(marked=True)
        self._problem.setText(
            self.tr(
                "Please answer every question first; they tell whether practice is safe. Still open: {count}."
            ).format(count=len(still_open))
        )
        self._problem.show()
        if still_open:
            still_open[0].take_focus()
            self._scroll.ensureWidgetVisible(still_open[0])

    def _why_first(self, name: str) -> str:
        return self.tr(
            "First a few questions about {animal}’s health. Fear can have pain or illness behind it, "
            "and then practice waits."
        ).format(animal=name)

    def _on_answered(self) -> None:
        self._problem.hide()
        self.answered.emit()

    def _questions(self) -> QScrollArea:
        questions = QWidget()
        inside = QVBoxLayout(questions)
        inside.setContentsMargins(Space.NONE, Space.NONE, Space.M, Space.NONE)
        inside.setSpacing(Space.XS)
        group = None
        for row in self.rows:
            if row.flag.group is not group:
                if group is not None:
                    inside.addSpacing(Space.S)
                group = row.flag.group
                inside.addWidget(wrapped(flag_group_name(group, self._translate), "strong"))
            else:
                inside.addWidget(with_role(QFrame(), "line"))
            inside.addWidget(row)
            row.answered.connect(self._on_answered)
        inside.addStretch()
        return scrolled(questions)
