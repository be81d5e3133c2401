"""The card for a plan that waits for a person: the vet, a check, a paused or closed ladder."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import Sentences
from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.review_card import option_well
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import HealthStop
from exposure_planner.planner import ReasonCode
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.views import TodayView
from exposure_planner.wording.moves import closing_words, review_options
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute, red_flag_answer


class PauseCard(TodayCard):
    """Why nothing is planned, and the one thing that lets it go on."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        if view.stop is not None:
            self._show_stop(view.stop, view.stopped or view.animal)
        elif view.kept.status is LadderStatus.CLOSED:
            self._show_closed()
        elif view.gate_stage is not None:
            self._show_gate()
        else:
            self._show_waiting()

    def _show_stop(self, stop: HealthStop, animal: Animal) -> None:
        behaviourist = self.view.advice.has(ReasonCode.BEHAVIOURIST_FIRST)
        first = self.tr("The behaviourist comes first") if behaviourist else self.tr("The vet comes first")
        self.add_heading(self.words.heading)
        self.add_text(first, "display", "stageTitle")
        answers = (red_flag_answer(flag, animal.species, animal.name, self.translate) for flag in stop.flags)
        self.content.addWidget(Sentences("", dict.fromkeys(answers)))
        since = say_date(stop.since, self.translate)
        self.add_text(self.tr("Waiting since {day}.").format(day=since), "quiet")
        self.add_text(no_substitute(self.translate), "quiet")
        seen = (
            self.tr("&They have seen {animal}, go on")
            if behaviourist
            else self.tr("&The vet has seen {animal}, go on")
        )
        lift = Wish(kind=WishKind.LIFT_STOP)
        self.add_button(seen.format(animal=animal.name.replace("&", "&&")), "liftStop", lift, "primary")

    def _show_closed(self) -> None:
        name = self.view.animal.name
        self.add_heading(self.tr("Closed, and well done"))
        self.add_text(self.view.kept.title, "display", "stageTitle")
        self.add_text(closing_words(name, self.translate))
        self.content.addWidget(option_well(review_options(name, self.translate)[0]))
        self.add_button(self.tr("Choose another &goal"), "anotherGoal", Wish(kind=WishKind.SHOW_LADDER))
        self.add_button(self.tr("&Open this ladder again"), "openAgain", Wish(kind=WishKind.OPEN_AGAIN))

    def _show_gate(self) -> None:
        gate = self.view.gate_stage
        self.add_heading(self.words.heading)
        self.add_text(gate.title if gate else "", "display", "stageTitle")
        self.add_reasons()
        check = Wish(kind=WishKind.CHECK_GATE, stage_id=gate.id if gate else None)
        self.add_button(self.tr("Go through the &check"), "checkGate", check, "primary")

    def _show_waiting(self) -> None:
        self.add_heading(self.words.heading)
        self.add_text(self.view.kept.title, "display", "stageTitle")
        self.content.addWidget(Sentences("", self.words.reasons))
        if self.view.kept.status is LadderStatus.PAUSED:
            again = Wish(kind=WishKind.OPEN_AGAIN)
            self.add_button(self.tr("&Go on with this ladder"), "openAgain", again, "primary")
        else:
            show = Wish(kind=WishKind.SHOW_LADDER)
            self.add_button(self.tr("Sho&w the ladder"), "showLadder", show, "primary")
