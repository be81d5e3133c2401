"""Make it fit: strike what does not apply, set the minutes, guess the stress, and see where it begins."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.errors import LadderHasNoStages, Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.gallery.card_list import CardList
from exposure_planner.gui.gallery.eat_choice import EAT_KEYS
from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.gui.gallery.fit_delegate import FitDelegate
from exposure_planner.gui.gallery.fit_model import FitModel
from exposure_planner.gui.gallery.fit_question import FitQuestion
from exposure_planner.gui.gallery.fit_rows import fit_rows, say_beginning, whole_remarks
from exposure_planner.gui.gallery.together import Together
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.household.would_eat import WouldEat
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.draft import check_minutes
from exposure_planner.services.fitting import FitStage, FittedLadder, Fitting
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_LIST_SHARE = 0.5
_LINES_FOR_ALL = 22


class FitFace(Face):
    """The chosen ladder's rungs, and what is asked about each of them.

    Attributes:
        list: the rungs.
        question: what is asked about the chosen one.
    """

    def __init__(
        self,
        animal: Animal,
        others: Sequence[Animal],
        chosen: Callable[[], GalleryEntry | None],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("fitFace")
        self._animal, self._translate, self._chosen = animal, translate, chosen
        # Whoever goes back and looks at another ladder finds this one again as it was left.
        self._fittings: dict[str, Fitting] = {}
        self._key = ""
        self._model = FitModel(self)
        self.list = CardList(self._model, FitDelegate(), "fitRungs")
        self.list.setAccessibleName(self.tr("Rungs, the easiest first"))
        self.question = FitQuestion(animal, translate)
        self.together = Together(animal, others)
        self._beginning = wrapped("", "body", "fitBeginning")
        self._remarks = wrapped("", "problem", "fitRemarks")
        self._lay_out()
        self._connect()

    @property
    def is_needed(self) -> bool:
        """A ladder of one's own fits already."""
        return self._chosen() is not None

    @property
    def heading(self) -> str:
        """Which ladder is made fit."""
        entry = self._chosen()
        title = entry.ladder.title if entry else ""
        return self.tr("Make “{ladder}” fit {animal}").format(ladder=title, animal=self._animal.name)

    @property
    def is_begun(self) -> bool:
        """Whether anything was said about any rung."""
        return any(
            fitting.begin_at is not None or any(each.struck or each.answer for each in fitting.stages)
            for fitting in self._fittings.values()
        )

    @property
    def with_animal_id(self) -> UUID | None:
        """The second animal, where two go the ladder together."""
        entry = self._chosen()
        return self.together.chosen if entry is not None and entry.is_for_two else None

    def prepare(self) -> None:
        """Show the chosen ladder as it was left."""
        entry = self._chosen()
        if entry is None:
            return
        is_new = entry.key != self._key
        self._key = entry.key
        self._fittings.setdefault(entry.key, _offered(entry, self._animal))
        self.together.setVisible(entry.is_for_two)
        self._show()
        if is_new or self.list.row() < 0:
            self.list.choose(0)

    def enter(self) -> None:
        """The keys answer at once."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def fitted(self) -> FittedLadder:
        """What is to be kept. Raises LadderHasNoStages, MinutesOutOfRange; `show_problem` knows where."""
        self.question.take_minutes()
        fitting = self._fittings[self._key]
        for row, each in enumerate(fitting.stages):
            if not each.struck:
                try:
                    check_minutes(each.stage.duration / timedelta(minutes=1))
                except Problem:
                    self.list.choose(row)
                    raise
        result = fitting.result()
        if not result.stages:
            raise LadderHasNoStages
        return result

    def ahead(self) -> tuple[Stage, ...]:
        """The rungs as they stand now, even where some could not be kept like that."""
        fitting = self._fittings.get(self._key)
        return () if fitting is None else fitting.result().stages

    def may_go_on(self) -> bool:
        """Only with rungs that can be kept. Raises what `fitted` raises."""
        return bool(self.fitted().stages)

    def show_problem(self, problem: Problem) -> bool:
        """Say at the minutes what to do; False where it is about something else."""
        if problem.field != "minutes":
            return False
        self.question.minutes_problem.say(say_problem(problem, self._translate))
        self.question.minutes.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the rungs and the question."""
        super().resizeEvent(event)
        self.list.setFixedWidth(round(self.width() * _LIST_SHARE))
        # In a low window the rungs need the room more than the sentence about the keys.
        self._how.setVisible(self.height() >= self.fontMetrics().height() * _LINES_FOR_ALL)

    def _on_answer(self, answer: WouldEat) -> None:
        row = self.list.row()
        if row < 0 or self._fittings[self._key].stages[row].struck:
            return
        self._change(self._fittings[self._key].with_stage(row, answer=answer))
        following = [
            later
            for later in range(row + 1, self._model.rowCount())
            if not self._fittings[self._key].stages[later].struck
        ]
        if following:
            self.list.choose(following[0])

    def _on_tick(self, row: int, applies: bool) -> None:  # noqa: FBT001
        self._change(self._fittings[self._key].with_stage(row, struck=not applies))

    def _on_applies(self, applies: bool) -> None:  # noqa: FBT001
        self._on_tick(self.list.row(), applies)

    def _on_duration(self, duration: timedelta) -> None:
        self._change(self._fittings[self._key].with_duration(self.list.row(), duration))

    def _on_begin(self) -> None:
        fitting = self._fittings[self._key]
        self._change(replace(fitting, begin_at=fitting.stages[self.list.row()].stage.id))

    def _on_row_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._ask()

    def _change(self, fitting: Fitting) -> None:
        self._fittings[self._key] = fitting
        self._show()
        self.answered.emit()

    def _show(self) -> None:
        fitting = self._fittings[self._key]
        self._model.show(fit_rows(fitting, self._translate))
        self.list.show_chosen_later()
        self._beginning.setText(say_beginning(fitting, self._translate))
        remarks = whole_remarks(fitting, self._translate)
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._ask()

    def _ask(self) -> None:
        row, fitting = self.list.row(), self._fittings[self._key]
        if 0 <= row < len(fitting.stages):
            begins = fitting.beginning() == row
            remarks = self._model.row(row).remarks
            self.question.show_stage(row + 1, fitting.stages[row], remarks, begins_here=begins)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self._model.tick_wished.connect(self._on_tick)
        self.question.applies_wished.connect(self._on_applies)
        self.question.duration_wished.connect(self._on_duration)
        self.question.begin_wished.connect(self._on_begin)
        self.question.eat.chosen.connect(self._on_answer)
        for key, answer in EAT_KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda answer=answer: self._on_answer(answer))

    def _lay_out(self) -> None:
        how = self.tr(
            "Take out what does not apply, and guess for each rung whether {animal} would eat there. "
            "Keys: 0 to 4 answer, the space bar takes out or back."
        ).format(animal=self._animal.name)
        row = QHBoxLayout()
        row.setSpacing(Space.NONE)
        row.addWidget(self.list)
        row.addWidget(scrolled(self.question), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.S)
        self._how = wrapped(how, "quiet", "fitHow")
        self.list.setAccessibleDescription(how)
        layout.addWidget(self._how)
        layout.addWidget(self.together)
        layout.addLayout(row, 1)
        layout.addWidget(self._beginning)
        layout.addWidget(self._remarks)


def _offered(entry: GalleryEntry, animal: Animal) -> Fitting:
    return Fitting(species=animal.species, stages=tuple(FitStage(stage=stage) for stage in entry.stages))
