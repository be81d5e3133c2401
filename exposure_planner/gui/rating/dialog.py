"""Rates a session: one level and Save are enough; then the advice follows at once."""

from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.advice.words import advice_words
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.rating.complete import is_complete
from exposure_planner.gui.rating.filled import Filled
from exposure_planner.gui.rating.next_face import NextFace
from exposure_planner.gui.rating.prefill import Prefill
from exposure_planner.gui.rating.put_away_bar import PutAwayBar
from exposure_planner.gui.rating.rating_form import RatingForm
from exposure_planner.gui.rating.record import Keeping, SessionRecord, open_record
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.planner import Advice
from exposure_planner.planner.level import Level
from exposure_planner.services.draft import check_day
from exposure_planner.wording.contradictions import say_contradiction
from exposure_planner.wording.numbers import as_said
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.together import say_both, spoken_as_one

_LETTERS_WIDE = 150
_LINES_HIGH = 44
_LINES_FOR_A_TITLE = 34
"""Lower than so many lines, the window's own title is enough."""


class RatingDialog(RoomyDialog):
    """Rates a session, or changes what was kept of one.

    Signals:
        session_kept: it was saved; the dialog shows what comes next until it is closed.
    """

    session_kept = Signal()

    def __init__(
        self,
        desk: Desk,
        ladder_id: UUID,
        stage_id: UUID | None = None,
        session_id: UUID | None = None,
        prefill: Prefill | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Raises NothingThere where ladder or session are not kept any more."""
        super().__init__(parent)
        self.setObjectName("ratingDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._record: SessionRecord = open_record(
            desk.services, ladder_id, stage_id, session_id, prefill or Prefill(), uuid4, desk.settings().scale
        )
        around = self._record.around
        self.form = RatingForm(around.rated, self._record.stages, around.people, desk.translate)
        self._spoken = spoken_as_one(around.animal, around.companion, desk.translate)
        self._bar = PutAwayBar()
        self._confirmed = self._record.confirmed
        self._asked_about: tuple[str, ...] = ()
        self._title = wrapped("", "title", "ratingTitle")
        self._problem = wrapped("", "problem", "ratingProblem")
        self._next = NextFace()
        self._faces = QStackedLayout(self)
        self._lay_out()
        self._record.show_in(self.form)
        self._on_session_chosen()
        self._as_opened = self.form.filled()
        self._connect()
        self.form.parts[0].levels.take_focus()

    def sizeHint(self) -> QSize:
        """As large as the form is comfortable in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title's room to the form where there is little."""
        super().resizeEvent(event)
        lines = event.size().height() / max(1, self.fontMetrics().height())
        self._title.setVisible(lines >= _LINES_FOR_A_TITLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys 0 to 5 choose a level wherever a digit means nothing else."""
        text = event.text()
        if self._is_rating and len(text) == 1 and text in "012345":
            self.form.choose_by_key(Level(int(text)))
            return
        if self._is_rating and self.form.press_letter(text):
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc: ask once, kindly, where something was filled in."""
        if self._is_rating and not self._bar.is_asking and self.form.filled() != self._as_opened:
            self._bar.ask()
            return
        if self._bar.is_asking:
            self._bar.stop_asking()
            return
        super().reject()

    def save(self) -> None:
        """Keep the session, or say at the field what is still missing."""
        filled = replace(self.form.filled(), confirmed=self._confirmed)
        self._problem.hide()
        if not is_complete(self.form, is_new=self._record.is_new):
            return
        try:
            keeping = self._record.keeping(filled)
            doubtful = self._doubt(keeping)
        except Problem as problem:
            self._show_problem(problem)
            return
        if doubtful:
            return
        name = self._step_name(filled)
        if do_from_dialog(self._desk, name, keeping.keep, keeping.take_back, self._show_problem):
            self._show_next(keeping.advice)

    @property
    def _is_rating(self) -> bool:
        return self._faces.currentIndex() == 0

    def _doubt(self, keeping: Keeping) -> bool:
        """Ask once about what hardly goes together; what was confirmed is asked about no more."""
        session = keeping.session()
        doubts = self._desk.services.sessions.contradictions(session)
        if doubts:
            self._asked_about = tuple(doubt.value for doubt in doubts)
            names, say = self._names(), self._desk.translate
            self._bar.doubt(say_contradiction(doubt, session, names, say) for doubt in doubts)
        return bool(doubts)

    def _on_right(self) -> None:
        self._confirmed += self._asked_about
        self._bar.stop_asking()
        self.save()

    def _show_problem(self, problem: Problem) -> None:
        """Say it at the field where it has one, else above the buttons; everything typed stays."""
        sentence = say_problem(problem, self._desk.translate)
        if not self.form.say_problem(problem.field, sentence):
            self._problem.setText(sentence)
            self._problem.show()

    def _show_next(self, advice: Advice | None) -> None:
        if advice is None:
            self.accept()
            return
        around, desk = self._record.around, self._desk
        words = advice_words(advice, around.kept, self._spoken, desk.services.clock.today(), desk.translate)
        self._next.say(self.tr("Kept. What comes next for {animal}:").format(animal=self._names()), words)
        self._faces.setCurrentWidget(self._next)
        self._next.close_button.setDefault(True)
        self._next.close_button.setFocus()
        self.session_kept.emit()

    def _on_session_chosen(self) -> None:
        """Another rung or day: how long was planned, and does it depart from the plan?"""
        self._check_day()
        stage_id, on = self.form.heading.stage_id(), self.form.heading.day.day()
        if self._record.is_new:
            planned = as_said(self._record.planned(stage_id, on))
            self.form.heading.show_planned(planned)
        reasons = self._record.against(self.form.filled())
        if reasons is None:
            self.form.off_plan.hide()
            return
        kept = self._record.around.kept
        names = {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}
        said = [say_reason(reason, names, self._spoken.name, self._desk.translate) for reason in reasons]
        self.form.off_plan.ask(said or [self.tr("This is not what is advised for that day.")])

    def _check_day(self) -> None:
        try:
            check_day(self.form.heading.day.day(), self._desk.services.clock.today())
        except Problem as problem:
            self.form.heading.day_problem.say(say_problem(problem, self._desk.translate))
        else:
            self.form.heading.day_problem.clear_problem()

    def _step_name(self, filled: Filled) -> str:
        stage = self._record.around.kept.any_stage(filled.stage_id)
        title = stage.title if stage else ""
        if self._record.is_new:
            return self.tr("Rate “{stage}”").format(stage=title)
        return self.tr("Change the rating of “{stage}”").format(stage=title)

    def _connect(self) -> None:
        self.form.session_chosen.connect(self._on_session_chosen)
        if self._record.is_new and not self.form.is_of_two:
            # A calm session takes two taps all the same: the level, and what kind of calm.
            self.form.parts[0].stillness.say_that_loose_saves()
            self.form.parts[0].loose_chosen.connect(self.save)
        self._bar.save_wished.connect(self.save)
        self._bar.right_wished.connect(self._on_right)
        self._bar.leave_wished.connect(self.reject)
        self._bar.put_away_wished.connect(self._put_away)
        self._next.close_wished.connect(self.accept)
        self._next.second_wished.connect(self._on_second)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save_keys)

    def _names(self) -> str:
        return say_both((rated.animal for rated in self._record.around.rated), self._desk.translate)

    def _on_second(self) -> None:
        # Late: most sessions are seen by one person.
        from exposure_planner.gui.rating.second_dialog import SecondDialog

        dialog = SecondDialog(self._desk, self._record.session_id, self.parentWidget())
        self.accept()
        dialog.open()

    def _put_away(self) -> None:
        super().reject()

    def _on_save_keys(self) -> None:
        if self._is_rating:
            self.save()
        else:
            self.accept()

    def _lay_out(self) -> None:
        name = self._names()
        if self._record.is_new:
            title = self.tr("How was it for {animal}?").format(animal=name)
        else:
            title = self.tr("Change what you saw of {animal}").format(animal=name)
        self.setWindowTitle(title)
        rating = QWidget()
        layout = QVBoxLayout(rating)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        self._title.setText(title)
        layout.addWidget(self._title)
        layout.addWidget(self.form, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._bar)
        self._problem.hide()
        self._faces.addWidget(rating)
        self._faces.addWidget(self._next)
