"""The Today page: one large card with what comes next, and why."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.advice.words import advice_words
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.page import Page
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.answers import LadderDay, TodayAnswers
from exposure_planner.gui.today.chip_reminder import ChipReminder
from exposure_planner.gui.today.done_list import DoneList
from exposure_planner.gui.today.face import Face, Wish, face_of
from exposure_planner.gui.today.pause_card import PauseCard
from exposure_planner.gui.today.review_card import ReviewCard
from exposure_planner.gui.today.session_card import SessionCard
from exposure_planner.gui.today.split_card import SplitCard
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.gui.today.turn_card import TurnCard
from exposure_planner.gui.today.under_way_card import UnderWayCard
from exposure_planner.gui.today.waiting_card import WaitingCard
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.services.views import TodayView
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.together import say_both, spoken_as_one

_LETTERS_WIDE = 96
_SECOND = 1000

_CARDS: Mapping[Face, type[TodayCard]] = {
    Face.SESSION: SessionCard,
    Face.WAITING: WaitingCard,
    Face.SPLIT: SplitCard,
    Face.REVIEW: ReviewCard,
    Face.PAUSE: PauseCard,
    Face.TURN: TurnCard,
}


class TodayPage(Page):
    """What comes next, and why.

    Signals:
        ladder_wished: there is no ladder yet, and the person wishes to start one.
    """

    ladder_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("todayPage")
        self._view: TodayView | None = None
        self._names = ""
        self._card: TodayCard | UnderWayCard | None = None
        self._done: DoneList | None = None
        self._where = wrapped("", "quiet", "todayWhere")
        self._column = QVBoxLayout()
        self._chip = ChipReminder(desk.translate)
        self._chip.wished.connect(self._on_wished)
        self._incident = with_role(QPushButton(self.tr("Something st&ressful happened…")), "quiet")
        self._incident.setObjectName("reportIncident")
        self._incident.clicked.connect(self._on_incident_wished)
        self._wrong = with_role(QPushButton(), "quiet")
        self._wrong.setObjectName("somethingWrong")
        self._wrong.clicked.connect(self._on_something_wrong)
        self._empty = EmptyState("", "")
        self._empty.wanted.connect(self._on_empty_wanted)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scrolled())
        self._stack.addWidget(self._empty)
        self._answers = TodayAnswers(desk, self)
        self._answers.shown_changed.connect(self.mark_stale)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._on_second_passed)

    def refresh(self) -> None:
        """Read again what comes next, and show it; a session that is under way stays in sight."""
        ladder_id = self.desk.ladder_id
        self._view = self._read(ladder_id) if ladder_id is not None else None
        if self._view is None:
            self._say_why_empty()
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentIndex(0)
        self._show(self._view)

    def _say_why_empty(self) -> None:
        if self._lives_indoors():
            self._empty.say(
                self.tr("A good life indoors"),
                self.tr("No ladder is under way, and none is needed: there is a week to enjoy at home."),
                self.tr("The week &indoors"),
            )
            return
        self._empty.say(
            self.tr("No ladder yet"),
            self.tr(
                "A ladder is one goal in small steps, the easiest first. Today then says what comes next."
            ),
            self.tr("Star&t a ladder"),
        )

    def _lives_indoors(self) -> bool:
        animal_id = self.desk.animal_id
        return animal_id is not None and self.desk.services.indoors.plan(animal_id) is not None

    def _on_empty_wanted(self) -> None:
        if self._lives_indoors():
            self.desk.indoor_plan_wished.emit(self.desk.animal_id)
        else:
            self.ladder_wished.emit()

    def _read(self, ladder_id: UUID) -> TodayView | None:
        try:
            view = self.desk.services.planning.today(ladder_id)
        except Problem as problem:
            self.desk.report(problem)
            return None
        animals = (view.animal,) if view.companion is None else (view.animal, view.companion)
        self._names = say_both(animals, self.desk.translate)
        self._looked_at = next((each for each in animals if each.id == self.desk.animal_id), view.animal)
        return replace(view, animal=spoken_as_one(view.animal, view.companion, self.desk.translate))

    def _show(self, view: TodayView) -> None:
        day = say_date(view.today, self.desk.translate)
        self._where.setText(f"{day} · {self._names} · {view.kept.title}")
        had_focus = self._card is not None and self._card.isAncestorOf(self.focusWidget() or self)
        self._put_card(self._new_card(view))
        self._show_below(view)
        if self._done is not None:
            _put_out(self._column, self._done)
            self._done = None
        if view.done:
            self._done = DoneList(view.done, view.kept, self.desk.translate)
            self._done.edit_wished.connect(self._on_edit_wished)
            self._column.insertWidget(self._column.indexOf(self._incident), self._done)
            self._done.show()
        if had_focus:
            self._focus_on_card()

    def _show_below(self, view: TodayView) -> None:
        """What can be said besides; nothing of it while a session lasts."""
        busy = isinstance(self._card, UnderWayCard)
        self._incident.setHidden(busy)
        self._wrong.setHidden(busy)
        name = self._looked_at.name.replace("&", "&&")
        self._wrong.setText(self.tr("So&mething is wrong with {animal}…").format(animal=name))
        due = None if busy or view.stop is not None else view.outdoors.chip_due
        self._chip.show_due(due, view.today, view.animal.name)

    def _new_card(self, view: TodayView) -> TodayCard | UnderWayCard:
        running = self.desk.services.outings.of_ladder(view.kept.id)
        if running is not None:
            stage = view.kept.any_stage(running.stage_id)
            under_way = UnderWayCard(running, view.animal, stage.title if stage else "")
            under_way.show_elapsed(self.desk.services.clock.now())
            return under_way
        here = LadderDay(ladder_id=view.kept.id, on=view.today)
        gently, instead = self._answers.gentle_day == here, self._answers.chosen_day == here
        words = advice_words(view.advice, view.kept, view.animal, view.today, self.desk.translate)
        card = _CARDS[face_of(view, gently=gently, instead=instead)](view, words, self.desk.translate)
        if isinstance(card, SessionCard):
            card.show_warmth(self._answers.warmth_for(view))
        return card

    def _put_card(self, card: TodayCard | UnderWayCard) -> None:
        if self._card is not None:
            _put_out(self._column, self._card)
        self._card = card
        card.wished.connect(self._on_wished)
        if isinstance(card, UnderWayCard):
            self._clock.start()
        else:
            self._clock.stop()
        self._column.insertWidget(self._column.indexOf(self._where) + 1, card)
        card.show()

    def _focus_on_card(self) -> None:
        button = self._card.findChild(QPushButton) if self._card is not None else None
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scrolled(self) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._where)
        self._column.addWidget(self._chip)
        self._column.addWidget(self._incident, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._wrong, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 1)
        scroll = QScrollArea()
        scroll.setObjectName("todayScroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(centred)
        return scroll

    def _on_wished(self, wish: Wish) -> None:
        if self._view is not None:
            self._answers.answer(self._view, wish)

    def _on_edit_wished(self, session_id: UUID) -> None:
        if self._view is not None:
            self._answers.edit_session(self._view, session_id)

    def _on_incident_wished(self) -> None:
        if self._view is not None:
            self._answers.report_incident(self._view)

    def _on_something_wrong(self) -> None:
        if self._view is not None:
            self._answers.something_is_wrong(self._looked_at.id)

    def _on_second_passed(self) -> None:
        if isinstance(self._card, UnderWayCard):
            self._card.show_elapsed(self.desk.services.clock.now())


def _put_out(column: QVBoxLayout, widget: QWidget) -> None:
    """Take a widget off the page; it goes when its own signals have been answered."""
    column.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
