"""What the person has in front of them: the animal, the ladder, the steps to undo, and the message bar."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from exposure_planner.errors import Problem
from exposure_planner.gui.undo.step import Step
from exposure_planner.services.bundle import Services
from exposure_planner.settings import Settings
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate


class PageName(Enum):
    """The pages of the side bar."""

    TODAY = "today"
    LADDER = "ladder"
    HISTORY = "history"
    WEEK = "week"
    ANIMAL = "animal"
    INDOORS = "indoors"


class Tone(Enum):
    """How a message in the window's bar is meant."""

    DONE = "done"
    CARE = "care"
    PROBLEM = "problem"


@dataclass(frozen=True, kw_only=True)
class Message:
    """A sentence for the window's message bar."""

    text: str
    tone: Tone = Tone.DONE


class Desk(QObject):
    """What the person has in front of them.

    Attributes:
        services: everything that a person can do.
        undo_stack: the steps that can be undone, by name.
        translate: turns a sentence into the person's language.
        settings: gives back what the person has chosen for the program.
    Signals:
        animal_changed: another animal was chosen, or none.
        ladder_changed: another ladder was chosen, or none.
        message_posted(Message): a sentence for the message bar.
        page_requested(PageName): the person wishes to see another page.
        rating_requested(object): log a session; carries the stage's UUID or None for the advised one.
        indoor_plan_wished(UUID): the person wishes to see the indoor plan of this animal.
        closing_requested(UUID): the person wishes to close this ladder.
        paper_wished: the person wishes to put a week from paper into the history.
        practice_wished: the person wishes to practise rating.
        backups_wished: the person wishes to see the backups.
        settings_wished(Settings): something was chosen that shall hold the next time as well.
    """

    animal_changed = Signal()
    ladder_changed = Signal()
    message_posted = Signal(object)
    page_requested = Signal(object)
    rating_requested = Signal(object)
    indoor_plan_wished = Signal(object)
    closing_requested = Signal(object)
    paper_wished = Signal()
    practice_wished = Signal()
    backups_wished = Signal()
    settings_wished = Signal(object)

    def __init__(
        self,
        services: Services,
        undo_stack: QUndoStack,
        translate: Translate,
        settings: Callable[[], Settings] = Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.services = services
        self.undo_stack = undo_stack
        self.translate = translate
        self._animal_id: UUID | None = None
        self._ladder_id: UUID | None = None

    @property
    def animal_id(self) -> UUID | None:
        """The animal that is looked at."""
        return self._animal_id

    @property
    def ladder_id(self) -> UUID | None:
        """The ladder that is looked at; None when the animal has none."""
        return self._ladder_id

    def choose_animal(self, animal_id: UUID | None) -> None:
        """Look at this animal, and at its first open ladder."""
        self._animal_id = animal_id
        ladder = self.services.ladders.first_to_show(animal_id) if animal_id else None
        self._ladder_id = ladder.id if ladder else None
        self.animal_changed.emit()
        self.ladder_changed.emit()

    def choose_ladder(self, ladder_id: UUID | None) -> None:
        """Look at another ladder of the same animal."""
        self._ladder_id = ladder_id
        self.ladder_changed.emit()

    def do(self, step: Step) -> bool:
        """Do something that can be undone; False when a problem was reported instead."""
        self.undo_stack.push(step)
        return step.problem is None

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        """Show a sentence in the message bar."""
        self.message_posted.emit(Message(text=text, tone=tone))

    def report(self, problem: Problem) -> None:
        """Say in the message bar what a person can do about a problem."""
        self.say(say_problem(problem, self.translate), Tone.DONE if problem.wished else Tone.PROBLEM)
