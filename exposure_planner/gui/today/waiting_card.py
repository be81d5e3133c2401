"""The card for a day without a session: why, and until when."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.planner import Move, PlannedSession
from exposure_planner.services.views import DoneElsewhere, TodayView
from exposure_planner.wording.numbers import say_date, say_minutes
from exposure_planner.wording.translate import Translate


class WaitingCard(TodayCard):
    """Why today is free, and what comes when; after a fright, the list that ends the rest."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        resting = view.advice.move is Move.REST
        self.add_heading(self._heading())
        self.add_text(self._until(), "display", "untilWhen")
        if resting:
            self.add_text(words.explanation)
        if view.elsewhere and not view.done:
            self.add_text(self._had_elsewhere(view.elsewhere[0]), name="doneElsewhere")
        self.add_text(self._then(), "body", "whatThen")
        if words.meanwhile:
            easy = self.tr("If {animal} asks for something today: {what} is easy enough.")
            self.add_text(easy.format(animal=view.animal.name, what=words.meanwhile), name="meanwhile")
        self.add_reasons()
        self._add_buttons()

    def _heading(self) -> str:
        if self.view.advice.move in {Move.REST, Move.MAINTAIN}:
            return self.words.heading
        done = self.view.done or self.view.elsewhere
        return self.tr("Enough for today") if done else self.tr("A free day")

    def _had_elsewhere(self, done: DoneElsewhere) -> str:
        said = self.tr("{animal} has had today’s session, on “{ladder}”.")
        return said.format(animal=self.view.animal.name, ladder=done.ladder.title)

    def _until(self) -> str:
        if self.view.asks_back_to_normal and self._rest_is_over:
            return self.tr("Until {animal} is as usual again").format(animal=self.view.not_yet_normal.name)
        if self.view.advice.move is Move.REST:
            return self.tr("Rest until {day}").format(day=self.words.day)
        return self.tr("Next on {day}").format(day=self._next_day)

    def _then(self) -> str:
        then = self.tr("Then “{stage}”, {minutes}.")
        planned = self._planned
        if planned is not None:
            stage = self.view.kept.any_stage(planned.stage_id)
            if stage is not None:
                minutes = say_minutes(planned.duration, self.translate)
                return then.format(stage=stage.title, minutes=minutes)
        return then.format(stage=self.words.stage, minutes=self.words.minutes)

    @property
    def _planned(self) -> PlannedSession | None:
        """The next session of the plan; a rest promises none but its own."""
        day = self.view.next_day
        return day.planned if day is not None and self.view.advice.move is not Move.REST else None

    @property
    def _next_day(self) -> str:
        day = self.view.next_day
        return say_date(day.on, self.translate) if day is not None else self.words.day

    @property
    def _rest_is_over(self) -> bool:
        """Only the list is still missing: the days of rest have passed."""
        return (self.view.advice.earliest - self.view.today).days <= 1

    def _add_buttons(self) -> None:
        if self.view.asks_back_to_normal:
            wish = Wish(kind=WishKind.CHECK_NORMAL)
            text = self.tr("Is {animal} as &usual again?").format(animal=self.view.not_yet_normal.name)
            self.add_button(text, "checkNormal", wish, "primary")
        log = Wish(kind=WishKind.LOG)
        self.add_button(self.tr("L&og a session"), "logSession", log)
