"""The window of a session under way: what to do, when to stop, and the way home, large enough for arm's length."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import NothingThere, Problem
from exposure_planner.gui.advice.sentences import FactRows, Sentences, wrapped
from exposure_planner.gui.advice.words import stage_facts
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.outing.awake import StayAwake
from exposure_planner.gui.outing.chime import play_chime
from exposure_planner.gui.outing.clock_line import ClockLine
from exposure_planner.gui.outing.mark_buttons import MarkButtons
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_tip import plain_tip
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.gui.widgets.yielding_scroll import YieldingScroll
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import MarkKind
from exposure_planner.planner.observed import EndedBy
from exposure_planner.wording.if_then import stop_rules
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.together import spoken_as_one

_SECOND = 1000
_LETTERS_WIDE, _LINES_HIGH = 100, 46


class OutingWindow(RoomyDialog):
    """A session under way. Closing the window leaves it under way.

    Signals:
        over(RunningSession): it ended, and can be rated.
        aside_wished(RunningSession): it is not to be kept after all.
    """

    over = Signal(object)
    aside_wished = Signal(object)

    def __init__(self, desk: Desk, running: RunningSession, parent: QWidget | None = None) -> None:
        """Raises NothingThere where ladder or rung are not kept any more."""
        super().__init__(parent)
        self.setObjectName("outingWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._desk, self._running = desk, running
        kept = desk.services.ladders.get(running.ladder_id)
        stage = kept.any_stage(running.stage_id)
        if stage is None:
            raise NothingThere
        animals = [desk.services.animals.get(animal_id) for animal_id in kept.animal_ids]
        self._animal = spoken_as_one(animals[0], animals[1] if len(animals) > 1 else None, desk.translate)
        self._stage = stage
        self._awake = StayAwake()
        self._clock = ClockLine(running.planned)
        self.marks = MarkButtons(desk.translate)
        self._pause = QPushButton()
        self._problem = wrapped("", "problem", "outingProblem")
        self._problem.hide()
        self._rung = self._is_over()
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self._on_second_passed)
        self._lay_out()
        self.marks.marked.connect(self._on_marked)
        self.marks.take_back_wished.connect(lambda: self._change(desk.services.outings.take_mark_back))
        self._show_running()

    @property
    def session_id(self) -> UUID:
        """Which session it is about."""
        return self._running.id

    @property
    def animal_name(self) -> str:
        """With whom."""
        return self._animal.name

    def sizeHint(self) -> QSize:
        """Large, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def showEvent(self, event: QShowEvent) -> None:
        """The time runs on, and the screen stays awake."""
        super().showEvent(event)
        self._timer.start()
        self._awake.begin()
        self.home.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Closed, and not merely out of sight: the session goes on, Today leads back to it, the screen may sleep."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._timer.stop()
            self._awake.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H for home; the marks by their first letters."""
        letter = event.text().upper()
        if letter == "H":
            self.home.click()
        elif letter == "P":
            self._pause.click()
        elif not letter or not self.marks.press(letter):
            super().keyPressEvent(event)

    def _on_second_passed(self) -> None:
        self._show_elapsed()
        if self._is_over() and not self._rung:
            self._rung = True
            if self._desk.settings().soft_sound:
                play_chime()

    def _is_over(self) -> bool:
        return self._clock.is_over(self._running.lasted(self._desk.services.clock.now()))

    def _on_marked(self, kind: MarkKind) -> None:
        outings = self._desk.services.outings
        self._change(lambda session_id: outings.mark(session_id, kind))

    def _on_pause(self) -> None:
        outings = self._desk.services.outings
        self._change(outings.pause if self._running.paused is None else outings.go_on)

    def _on_over(self, ended_by: EndedBy) -> None:
        outings = self._desk.services.outings
        if self._change(lambda session_id: outings.end(session_id, ended_by)):
            self.over.emit(self._running)
            self.close()

    def _on_not_after_all(self) -> None:
        self.aside_wished.emit(self._running)
        self.close()

    def _change(self, change: Callable[[UUID], RunningSession]) -> bool:
        """Keep a tap at once; what could not be kept is said, and nothing else changes."""
        try:
            self._running = self._changed(change)
        except Problem as problem:
            self._problem.setText(say_problem(problem, self._desk.translate))
            self._problem.show()
            return False
        self._problem.hide()
        self._show_running()
        return True

    def _changed(self, change: Callable[[UUID], RunningSession]) -> RunningSession:
        try:
            return change(self._running.id)
        except NothingThere:
            # A backup from before it began was restored; what was seen since is known here still.
            self._desk.services.outings.put_back(self._running)
            return change(self._running.id)

    def _show_running(self) -> None:
        paused = self._running.paused is not None
        self._pause.setText(self.tr("Go o&n") if paused else self.tr("&Pause"))
        self.marks.show_marks(self._running.marks)
        self._show_elapsed()

    def _show_elapsed(self) -> None:
        lasted = self._running.lasted(self._desk.services.clock.now())
        self._clock.show_elapsed(lasted, paused=self._running.paused is not None)

    def _lay_out(self) -> None:
        stage, animal, say = self._stage, self._animal, self._desk.translate
        self.setWindowTitle(self.tr("Now, with {animal}").format(animal=animal.name))
        below = QWidget()
        content = QVBoxLayout(below)
        content.setContentsMargins(0, 0, Space.M, 0)
        content.setSpacing(Space.M)
        content.addWidget(self.marks)
        content.addWidget(Sentences(self.tr("When to stop"), self._stop_signs(), "large"))
        facts = stage_facts(stage, animal, say)
        if facts:
            content.addWidget(FactRows(facts))
        content.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        outer.setSpacing(Space.M)
        outer.addWidget(YieldingScroll(self._what_to_do(), below), 1)
        # Below everything that scrolls: the way home is in sight however small the window is.
        outer.addWidget(self._way_home())
        outer.addWidget(self._problem)
        outer.addWidget(self._other_ways())

    def _what_to_do(self) -> QWidget:
        minutes = say_minutes(self._running.planned, self._desk.translate)
        at_most = self.tr("{minutes} at the most; shorter is always fine.").format(minutes=minutes)
        staying = QWidget()
        layout = QVBoxLayout(staying)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(wrapped(self._stage.title, "display", "outingStage"))
        layout.addWidget(wrapped(at_most, "title"))
        layout.addWidget(self._clock)
        return staying

    def _stop_signs(self) -> tuple[str, ...]:
        own = self._stage.stop_sign.strip()
        rules = stop_rules(self._animal.species, self._desk.translate, outdoors=self._stage.outdoors)
        return (own, *rules) if own else rules

    def _way_home(self) -> QPushButton:
        text = self.tr("H&ome now") if self._stage.outdoors else self.tr("St&op now")
        enough = self.tr("{animal} has had enough: well done, both of you. Press H")
        self.home = with_role(QPushButton(text), "home")
        self.home.setObjectName("homeNow")
        self.home.setToolTip(plain_tip(enough.format(animal=self._animal.name)))
        self.home.setMinimumHeight(self.fontMetrics().height() * 4)
        self.home.clicked.connect(lambda: self._on_over(EndedBy.ANIMAL))
        return self.home

    def _other_ways(self) -> QWidget:
        done = QPushButton(self.tr("&Done as planned"))
        done.setObjectName("doneAsPlanned")
        done.clicked.connect(lambda: self._on_over(EndedBy.PLAN))
        away = with_role(QPushButton(self.tr("Not &today after all")), "quiet")
        away.setObjectName("notAfterAll")
        away.clicked.connect(self._on_not_after_all)
        self._pause.setObjectName("pauseSession")
        self._pause.clicked.connect(self._on_pause)
        row = QWidget()
        flow = FlowLayout(row, gap=Space.M)
        for button in (done, self._pause, away):
            button.setAutoDefault(False)
            button.setMinimumHeight(round(self.fontMetrics().height() * 2.4))
            flow.addWidget(button)
        return row
