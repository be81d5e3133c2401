"""The dialog in which a ladder is closed: what was reached together, and how life goes on."""

from collections.abc import Iterator
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import Sentences, wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.closing.ways import Ways
from exposure_planner.gui.desk import Desk
from exposure_planner.household.animal import Animal
from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.reached import Reached
from exposure_planner.wording.closing import (
    closing_words,
    say_no_sessions,
    say_passed,
    say_sessions_reached,
    say_solid,
    say_went_home,
    what_stays,
)
from exposure_planner.wording.moves import review_options
from exposure_planner.wording.translate import Translate


class ClosingDialog(QuestionDialog):
    """Closes a ladder as one step; what is chosen for afterwards may begin with it.

    Signals:
        closed(UUID, str): the ladder of this animal was closed, and this way on was chosen: "indoor", "other_goal"
            or "professional".
    """

    closed = Signal(object, str)

    def __init__(self, desk: Desk, ladder_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the ladder is not kept any more."""
        services, say = desk.services, desk.translate
        self._kept: KeptLadder = services.ladders.get(ladder_id)
        self._animal: Animal = services.animals.get(self._kept.animal_id)
        self._going_on = services.indoors.plan(self._animal.id)
        super().__init__(
            desk,
            say("closing", "A good place to stop"),
            self._kept.title,
            say("closing", "&Close this ladder"),
            parent,
        )
        self.setObjectName("closingDialog")
        name = self._animal.name
        outdoors = any(stage.outdoors for stage in self._kept.stages)
        self.content.addWidget(wrapped(closing_words(name, say, outdoors=outdoors), name="closingWords"))
        reached = services.planning.reached(ladder_id)
        self.content.addWidget(Sentences(self.tr("What you reached together"), _said(reached, name, say)))
        self.content.addWidget(wrapped(what_stays(say), "quiet"))
        self.content.addWidget(wrapped(self.tr("How would you like to go on?"), "heading"))
        self.ways = Ways(review_options(name, say))
        self.content.addWidget(self.ways)
        self.ways.take_focus()

    def save(self) -> None:
        """Close the ladder; a life indoors begins with it, where that was chosen and none goes on."""
        services, before = self.desk.services, self._kept
        way, plan = self.ways.chosen(), self._new_plan()

        def close() -> None:
            services.ladders.set_status(before.id, LadderStatus.CLOSED)
            if plan is not None:
                services.indoors.begin(plan)

        def undo() -> None:
            if plan is not None:
                services.indoors.take_back(plan)
            services.ladders.put_back(before)

        self.accepted.connect(lambda: self.closed.emit(self._animal.id, way))
        self.keep(self.tr("Close “{ladder}”").format(ladder=before.title), close, undo)

    def _new_plan(self) -> IndoorPlan | None:
        if self.ways.chosen() != "indoor" or self._going_on is not None:
            return None
        indoors = self.desk.services.indoors
        return IndoorPlan(
            id=uuid4(),
            animal_id=self._animal.id,
            started_on=self.desk.services.clock.today(),
            activities=indoors.suggestion(self._animal).activities,
            ladder_id=self._kept.id,
        )


def _said(reached: Reached, animal: str, translate: Translate) -> tuple[str, ...]:
    return tuple(_sentences(reached, animal, translate))


def _sentences(reached: Reached, animal: str, translate: Translate) -> Iterator[str]:
    if reached.first is None:
        yield say_no_sessions(translate)
        return
    yield say_sessions_reached(reached.sessions, reached.calm, reached.first, translate)
    if reached.solid is not None:
        yield say_solid(animal, reached.solid.title, translate)
    elif reached.passed:
        yield say_passed(animal, reached.passed[-1].title, translate)
    if reached.went_home:
        yield say_went_home(animal, reached.went_home, translate)
