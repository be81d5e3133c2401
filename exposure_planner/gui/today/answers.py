"""What happens when something is wished for on the Today page.

Dialogs are imported where they are opened: the page is the first thing on screen, and waits for none of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.steps import check_chip, lift_stop, set_status, split_stage
from exposure_planner.household.running import RunningSession
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.outings import OutingWish
from exposure_planner.services.views import TodayView
from exposure_planner.wording.weather import say_warmth


@dataclass(frozen=True, kw_only=True)
class WarmDay:
    """How warm it was said to be on this day where this household lives, in degrees Celsius."""

    on: date
    household_id: UUID
    celsius: float


@dataclass(frozen=True, kw_only=True)
class LadderDay:
    """A day on a ladder."""

    ladder_id: UUID
    on: date


class TodayAnswers(QObject):
    """Opens what is wished for, and remembers what is under way.

    Attributes:
        gentle_day: where and when a person goes on gently although the goal is in question; None otherwise.
        chosen_day: where and when a person chose this ladder although another one has the day; None otherwise.
    Signals:
        shown_changed: the page should show something else now, though nothing was saved.
    """

    shown_changed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.gentle_day: LadderDay | None = None
        self.chosen_day: LadderDay | None = None
        self._warm_day: WarmDay | None = None
        self._answers: Mapping[WishKind, Callable[[TodayView, Wish], None]] = {
            WishKind.START: self._start,
            WishKind.LOG: self._log,
            WishKind.CHECK_GATE: self._check_gate,
            WishKind.CHECK_NORMAL: self._check_normal,
            WishKind.LIFT_STOP: self._lift_stop,
            WishKind.SPLIT: self._split,
            WishKind.GO_GENTLY: self._go_gently,
            WishKind.ASK_AGAIN: self._ask_again,
            WishKind.CLOSE_LADDER: self._close_ladder,
            WishKind.LIVE_INDOORS: self._live_indoors,
            WishKind.OPEN_AGAIN: self._open_again,
            WishKind.SHOW_LADDER: self._show_ladder,
            WishKind.OTHER_LADDER: self._other_ladder,
            WishKind.SAY_WARMTH: self._say_warmth,
            WishKind.CHECK_CHIP: self._check_chip,
            WishKind.ANSWER_SUITABILITY: self._answer_suitability,
            WishKind.BACK_TO_SESSION: self._back_to_session,
            WishKind.PUT_SESSION_ASIDE: self._put_session_aside,
            WishKind.THIS_INSTEAD: self._this_instead,
        }

    def answer(self, view: TodayView, wish: Wish) -> None:
        """Do what is wished for; a problem is said in the message bar."""
        try:
            self._answers[wish.kind](view, wish)
        except Problem as problem:
            self._desk.report(problem)

    def warmth_for(self, view: TodayView) -> float | None:
        """How warm it was said to be today where this animal lives; None where nobody said."""
        warm = self._warm_day
        here = warm is not None and (warm.on, warm.household_id) == (view.today, view.animal.household_id)
        return warm.celsius if warm is not None and here else None

    def something_is_wrong(self, animal_id: UUID) -> None:
        """Go through the questions about this animal's health."""
        from exposure_planner.gui.checklists.flags_dialog import FlagsDialog

        self._open(lambda: FlagsDialog(self._desk, animal_id, self._window))

    def edit_session(self, view: TodayView, session_id: UUID) -> None:
        """Change what was written about a session."""
        from exposure_planner.gui.rating.dialog import RatingDialog

        self._open(lambda: RatingDialog(self._desk, view.kept.id, session_id=session_id, parent=self._window))

    def report_incident(self, view: TodayView) -> None:
        """Write down something stressful."""
        from exposure_planner.gui.checklists.incident_dialog import IncidentDialog

        # On a ladder of two it happened to whoever is looked at.
        animal_id = self._desk.animal_id or view.animal.id
        self._open(lambda: IncidentDialog(self._desk, animal_id, parent=self._window))

    def _start(self, view: TodayView, wish: Wish) -> None:
        stage = view.kept.any_stage(wish.stage_id) if wish.stage_id else None
        if stage is None:
            return
        warmth = self.warmth_for(view)
        begun = OutingWish(
            id=uuid4(),
            ladder_id=view.kept.id,
            stage_id=stage.id,
            planned=wish.duration,
            shortened=stage.id == view.advice.stage_id and wish.duration < view.advice.duration,
            weather=say_warmth(warmth, self._desk.translate) if stage.outdoors and warmth is not None else "",
        )
        self._show_session(self._desk.services.outings.begin(begun))

    def _log(self, _view: TodayView, wish: Wish) -> None:
        self._desk.rating_requested.emit(wish.stage_id)

    def _check_gate(self, view: TodayView, wish: Wish) -> None:
        from exposure_planner.gui.checklists.gate_dialog import GateDialog

        stage_id = wish.stage_id
        if stage_id is not None:
            self._open(lambda: GateDialog(self._desk, view.kept.id, stage_id, self._window))

    def _check_normal(self, view: TodayView, _wish: Wish) -> None:
        from exposure_planner.gui.checklists.normal_dialog import NormalDialog

        self._open(lambda: NormalDialog(self._desk, view.not_yet_normal.id, self._window))

    def _lift_stop(self, view: TodayView, _wish: Wish) -> None:
        if view.stop is not None:
            name = self.tr("Go on with {animal}").format(animal=(view.stopped or view.animal).name)
            lift_stop(self._desk, name, view.stop)

    def _split(self, view: TodayView, wish: Wish) -> None:
        if wish.stage_id is None or view.stage is None:
            return
        name = self.tr("Put an easier rung below “{stage}”").format(stage=view.stage.title)
        if split_stage(self._desk, name, view.kept.id, wish.stage_id):
            self._desk.page_requested.emit(PageName.LADDER)

    def _go_gently(self, view: TodayView, _wish: Wish) -> None:
        self.gentle_day = LadderDay(ladder_id=view.kept.id, on=view.today)
        self.shown_changed.emit()

    def _ask_again(self, _view: TodayView, _wish: Wish) -> None:
        self.gentle_day = None
        self.shown_changed.emit()

    def _this_instead(self, view: TodayView, _wish: Wish) -> None:
        self.chosen_day = LadderDay(ladder_id=view.kept.id, on=view.today)
        self.shown_changed.emit()

    def _close_ladder(self, view: TodayView, _wish: Wish) -> None:
        self._desk.closing_requested.emit(view.kept.id)

    def _live_indoors(self, view: TodayView, _wish: Wish) -> None:
        self._desk.indoor_plan_wished.emit(view.animal.id)

    def _open_again(self, view: TodayView, _wish: Wish) -> None:
        name = self.tr("Open “{ladder}” again").format(ladder=view.kept.title)
        set_status(self._desk, name, view.kept.id, LadderStatus.OPEN)

    def _show_ladder(self, _view: TodayView, _wish: Wish) -> None:
        self._desk.page_requested.emit(PageName.LADDER)

    def _other_ladder(self, _view: TodayView, wish: Wish) -> None:
        self._desk.choose_ladder(wish.ladder_id)

    def _say_warmth(self, view: TodayView, wish: Wish) -> None:
        """The card shows already what it means."""
        if wish.celsius is None:
            self._warm_day = None
        else:
            household = view.animal.household_id
            self._warm_day = WarmDay(on=view.today, household_id=household, celsius=wish.celsius)

    def _check_chip(self, view: TodayView, _wish: Wish) -> None:
        name = self.tr("Check {animal}’s chip phone").format(animal=view.animal.name)
        check_chip(self._desk, name, view.animal)

    def _answer_suitability(self, view: TodayView, _wish: Wish) -> None:
        from exposure_planner.gui.checklists.suitability_dialog import SuitabilityDialog

        self._open(lambda: SuitabilityDialog(self._desk, view.animal.id, self._window))

    def _back_to_session(self, view: TodayView, _wish: Wish) -> None:
        running = self._desk.services.outings.of_ladder(view.kept.id)
        if running is not None:
            self._show_session(running)

    def _put_session_aside(self, view: TodayView, _wish: Wish) -> None:
        running = self._desk.services.outings.of_ladder(view.kept.id)
        if running is not None:
            from exposure_planner.gui.outing.steps import put_session_aside

            put_session_aside(self._desk, running.id, view.animal.name)

    def _show_session(self, running: RunningSession) -> None:
        from exposure_planner.gui.outing.opening import show_outing

        show_outing(self._desk, running, self._window.window())

    def _open(self, build: Callable[[], QDialog]) -> None:
        try:
            build().open()
        except Problem as problem:
            self._desk.report(problem)
