"""The card for a session that may be done today."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.planner import Move
from exposure_planner.planner.ladder import Gate, Stage
from exposure_planner.services.views import TodayView
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.translate import Translate


class SessionCard(TodayCard):
    """The stage, how long, what to bring, and why; a safety check that stands in the way comes first."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        self.add_heading(self._heading())
        if view.gate_stage is not None:
            self._add_gate(view.gate_stage)
        self.add_stage(words.stage, words.minutes)
        if words.warm_up:
            self.add_text(self.tr("Warm up first at “{stage}”.").format(stage=words.warm_up), name="warmUp")
        self.add_facts()
        self.add_reasons()
        self._add_buttons()

    def _heading(self) -> str:
        if self.view.advice.move is Move.REVIEW:
            return self.tr("Gently on, as long as it is good")
        return self.words.heading

    def _add_gate(self, stage: Stage) -> None:
        notice = with_tone(with_role(QFrame(), "notice"), "care")
        notice.setObjectName("gateNotice")
        layout = QVBoxLayout(notice)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        if stage.gate is Gate.OUTDOOR:
            text = self.tr("Before “{stage}” five things must be true that keep {animal} safe.")
        else:
            text = self.tr("Before “{stage}” comes its safety check.")
        layout.addWidget(wrapped(text.format(stage=stage.title, animal=self.view.animal.name), "strong"))
        last = self.view.last_gate_visit
        if last is not None:
            on = say_date(last.on, self.translate)
            layout.addWidget(wrapped(self.tr("Last gone through on {day}.").format(day=on)))
        self.content.addWidget(notice)

    def _add_buttons(self) -> None:
        view = self.view
        start = Wish(kind=WishKind.START, stage_id=view.advice.stage_id, duration=view.advice.duration)
        log = Wish(kind=WishKind.LOG, stage_id=view.advice.stage_id)
        if view.gate_stage is not None:
            check = Wish(kind=WishKind.CHECK_GATE, stage_id=view.gate_stage.id)
            self.add_button(self.tr("Go through the &check"), "checkGate", check, "primary")
            title = self.words.stage
            self.add_button(self.tr("&Start “{stage}” today").format(stage=title), "startSession", start)
        else:
            self.add_button(self.tr("S&tart session"), "startSession", start, "primary")
        self.add_button(self.tr("L&og a session"), "logSession", log)
        if view.advice.move is Move.REVIEW:
            again = Wish(kind=WishKind.ASK_AGAIN)
            self.add_button(self.tr("Is this the right &goal?"), "askAgain", again, "quiet")
