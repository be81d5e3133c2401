"""The card for a rung that is too big a step."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.services.views import TodayView
from exposure_planner.wording.translate import Translate


class SplitCard(TodayCard):
    """Names the rung, offers to put an easier one below it, and says what may be done meanwhile."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        advice = view.advice
        self.add_heading(words.heading)
        self.add_text(words.stage, "display", "stageTitle")
        self.add_text(words.explanation)
        self.add_reasons()
        if words.meanwhile:
            self.add_text(self._meanwhile(), name="meanwhile")
        split = Wish(kind=WishKind.SPLIT, stage_id=advice.stage_id)
        self.add_button(self.tr("&Put an easier rung below"), "splitStage", split, "primary")
        if advice.meanwhile is not None and advice.earliest <= view.today:
            start = Wish(
                kind=WishKind.START,
                stage_id=advice.meanwhile.stage_id,
                duration=advice.meanwhile.duration,
            )
            self.add_button(self.tr("S&tart session"), "startSession", start)
        log = Wish(kind=WishKind.LOG, stage_id=advice.meanwhile.stage_id if advice.meanwhile else None)
        self.add_button(self.tr("L&og a session"), "logSession", log)

    def _meanwhile(self) -> str:
        if self.words.day:
            return self.tr("Until that is done: {what}, from {day} on.").format(
                what=self.words.meanwhile, day=self.words.day
            )
        return self.tr("Until that is done: {what}.").format(what=self.words.meanwhile)
