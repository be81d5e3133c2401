"""The card for a plan that waits for a person: the vet, a check, a paused or closed ladder."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import Sentences
from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.review_card import option_well
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.household.animal import Animal
from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.household.welfare import HealthStop, RedFlag
from exposure_planner.planner import ReasonCode
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.views import TodayView
from exposure_planner.wording.closing import closing_words
from exposure_planner.wording.indoors import say_times_a_week
from exposure_planner.wording.moves import review_options
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.red_flags import red_flag_answer, say_what_was_seen
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute


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
        elif view.advice.has(ReasonCode.INDOOR_PLAN_FIRST):
            self._show_unsuitable()
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
        since = self.tr("Waiting since {day}.").format(day=say_date(stop.since, self.translate))
        self.add_text(f"{since} {say_what_was_seen(stop.flags, self.translate)}", "quiet", "whatWasSeen")
        self.add_text(no_substitute(self.translate), "quiet")
        seen = (
            self.tr("&They have seen {animal}, go on")
            if behaviourist
            else self.tr("&The vet has seen {animal}, go on")
        )
        lift = Wish(kind=WishKind.LIFT_STOP)
        self.add_button(seen.format(animal=animal.name.replace("&", "&&")), "liftStop", lift, "primary")
        if RedFlag.AFRAID_EVERYWHERE in stop.flags:
            self._add_indoor_plan()

    def _show_unsuitable(self) -> None:
        """What was answered speaks against going out: life indoors first, and answering again."""
        self.add_heading(self.tr("A good life indoors comes first"))
        self.add_text(self.view.kept.title, "display", "stageTitle")
        self.content.addWidget(Sentences("", self.words.reasons))
        self.add_text(
            self.tr(
                "This ladder waits. Answer again when something has changed; "
                "if you go on all the same, you write there why."
            )
        )
        again = Wish(kind=WishKind.ANSWER_SUITABILITY)
        self.add_button(self.tr("&Answer again…"), "answerSuitability", again, "primary")
        self._add_indoor_plan()

    def _add_indoor_plan(self) -> None:
        wish = Wish(kind=WishKind.LIVE_INDOORS)
        self.add_button(self.tr("A good life &indoors…"), "indoorPlan", wish)

    def _show_closed(self) -> None:
        name = self.view.animal.name
        self.add_heading(self.tr("Closed, and well done"))
        self.add_text(self.view.kept.title, "display", "stageTitle")
        outdoors = any(stage.outdoors for stage in self.view.kept.stages)
        self.add_text(closing_words(name, self.translate, outdoors=outdoors))
        plan = self.view.indoor_plan
        if plan is None:
            self.content.addWidget(option_well(review_options(name, self.translate)[0]))
        else:
            self.content.addWidget(Sentences(self.tr("Life indoors"), _said(plan, self.translate)))
        indoors = Wish(kind=WishKind.LIVE_INDOORS)
        text = self.tr("Have a good life &indoors") if plan is None else self.tr("The week &indoors")
        self.add_button(text, "liveIndoors", indoors, "primary")
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


def _said(plan: IndoorPlan, translate: Translate) -> tuple[str, ...]:
    """What is done at home, and how often."""
    return tuple(
        f"{activity.title}: {say_times_a_week(activity.times_a_week, translate)}"
        for activity in plan.activities
    )
