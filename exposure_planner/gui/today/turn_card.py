"""The card for a day that another ladder of the same animal has: one click there, or this one instead."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.gui.widgets.short_title import short_title
from exposure_planner.services.views import TodayView
from exposure_planner.wording.numbers import say_date, say_minutes
from exposure_planner.wording.translate import Translate


class TurnCard(TodayCard):
    """Whose turn it is and what comes there, and when this ladder has its turn."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        turn = view.turn
        if turn is None:
            raise ValueError("it is this ladder's own turn")
        stage = turn.ladder.any_stage(turn.planned.stage_id)
        title = stage.title if stage else ""
        minutes = say_minutes(turn.planned.duration, translate)
        self.add_heading(self.tr("Today belongs to another ladder"))
        self.add_stage(
            turn.ladder.title, self.tr("“{stage}”, {minutes}").format(stage=title, minutes=minutes)
        )
        why = self.tr("It has waited longest, and {animal} has one session a day over all ladders.")
        self.add_text(why.format(animal=view.animal.name))
        self.add_text(self._here(), name="whatHere")
        other = short_title(turn.ladder.title).replace("&", "&&")
        go = Wish(kind=WishKind.OTHER_LADDER, ladder_id=turn.ladder.id)
        self.add_button(self.tr("&Go to “{ladder}”").format(ladder=other), "otherLadder", go, "primary")
        instead = Wish(kind=WishKind.THIS_INSTEAD)
        self.add_button(self.tr("&This one today instead"), "thisInstead", instead)

    def _here(self) -> str:
        """What comes on this ladder, and when."""
        stage, minutes = self.words.stage, self.words.minutes
        day = self.view.next_day
        if day is None:
            return self.tr("Here “{stage}”, {minutes}, comes next.").format(stage=stage, minutes=minutes)
        said = self.tr("Here “{stage}”, {minutes}, comes on {day}.")
        return said.format(stage=stage, minutes=minutes, day=say_date(day.on, self.translate))
