"""The card for a goal that may not be right: an honest page with good ways on."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import Sentences, wrapped
from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.services.views import TodayView
from exposure_planner.wording.moves import ReviewOption, review_options
from exposure_planner.wording.translate import Translate


class ReviewCard(TodayCard):
    """What was seen, three good ways on, and the two endings: closing kindly, or going on gently."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        self.add_heading(words.heading)
        self.add_text(view.kept.title, "display", "stageTitle")
        self.add_text(words.explanation)
        self.content.addWidget(Sentences("", words.reasons))
        for option in review_options(view.animal.name, translate):
            self.content.addWidget(option_well(option))
        another = Wish(kind=WishKind.SHOW_LADDER)
        close = Wish(kind=WishKind.CLOSE_LADDER)
        gently = Wish(kind=WishKind.GO_GENTLY)
        indoors = Wish(kind=WishKind.LIVE_INDOORS)
        self.add_button(self.tr("Have a good life &indoors"), "liveIndoors", indoors)
        self.add_button(self.tr("&Close this ladder kindly"), "closeLadder", close)
        self.add_button(self.tr("Choose another &goal"), "anotherGoal", another)
        self.add_button(self.tr("&Keep going gently"), "goGently", gently)


def option_well(option: ReviewOption) -> QFrame:
    """One of the good ways on, in a quiet box."""
    well = with_role(QFrame(), "well")
    well.setObjectName(f"option_{option.key}")
    layout = QVBoxLayout(well)
    layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
    layout.setSpacing(Space.XS)
    layout.addWidget(wrapped(option.title, "strong"))
    layout.addWidget(wrapped(option.text))
    return well
