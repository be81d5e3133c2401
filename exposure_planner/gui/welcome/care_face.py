"""The page after a yes: whom to ask, how soon, and what happens to the plan meanwhile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import RedFlag
from exposure_planner.wording.red_flags import is_urgent, red_flag_answer
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute


class CareFace(Face):
    """Whom to ask and how soon; what cannot wait stands on top.

    Signals:
        indoor_plan_wished: the person wishes to see a good life indoors.
    """

    indoor_plan_wished = Signal()

    def __init__(
        self, animal: Animal, translate: Translate, after: str = "", parent: QWidget | None = None
    ) -> None:
        """`after` says what becomes of the plan, in place of what is said before a ladder."""
        super().__init__(parent)
        self.setObjectName("careFace")
        self._flags: Callable[[], Sequence[RedFlag]] = tuple
        self._animal, self._translate = animal, translate
        self._heading = wrapped("", "heading", "careHeading")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(Space.S)
        self._indoors = QPushButton(self.tr("A good life &indoors…"))
        self._indoors.setObjectName("indoorPlan")
        self._indoors.setAutoDefault(False)
        self._indoors.clicked.connect(self.indoor_plan_wished)
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(Space.NONE, Space.NONE, Space.M, Space.NONE)
        content.setSpacing(Space.M)
        content.addWidget(self._heading)
        content.addLayout(self._answers)
        content.addWidget(wrapped(after or self._planning_waits(), name="planningWaits"))
        content.addWidget(self._indoors, 0, Qt.AlignmentFlag.AlignLeft)
        content.addWidget(wrapped(no_substitute(translate), "quiet"))
        content.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.addWidget(scrolled(inside))

    def follow(self, flags: Callable[[], Sequence[RedFlag]]) -> None:
        """Come after the page that knows these yeses."""
        self._flags = flags

    @property
    def is_needed(self) -> bool:
        """Only after a yes."""
        return bool(self._flags())

    def prepare(self) -> None:
        """Say what the yeses mean that were given."""
        self.show_flags(self._flags())

    def show_flags(self, flags: Sequence[RedFlag]) -> None:
        """Say what these yeses mean."""
        while (item := self._answers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._indoors.setVisible(RedFlag.AFRAID_EVERYWHERE in flags)
        species = self._animal.species
        urgent = [flag for flag in flags if is_urgent(flag, species)]
        calmer = [flag for flag in flags if flag not in urgent]
        self._heading.setText(self._heading_for(flags, urgent).format(animal=self._animal.name))
        for kind, tone in ((urgent, "problem"), (calmer, "care")):
            if kind:
                self._answers.addWidget(self._notice(kind, tone))

    def _planning_waits(self) -> str:
        return self.tr(
            "You can still make the ladder today. Planning waits, and goes on when you say on the Today "
            "page that {animal} has been seen."
        ).format(animal=self._animal.name)

    def _heading_for(self, flags: Sequence[RedFlag], urgent: Sequence[RedFlag]) -> str:
        if urgent:
            return self.tr("{animal} needs a vet today")
        if all(flag.for_behaviourist for flag in flags):
            return self.tr("A behaviourist can help {animal} best just now")
        return self.tr("First let a vet have a look at {animal}")

    def _notice(self, flags: Sequence[RedFlag], tone: str) -> QFrame:
        notice = with_tone(with_role(QFrame(), "notice"), tone)
        notice.setObjectName(f"{tone}Notice")
        layout = QVBoxLayout(notice)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        answers = (
            red_flag_answer(flag, self._animal.species, self._animal.name, self._translate) for flag in flags
        )
        for answer in dict.fromkeys(answers):
            layout.addWidget(wrapped(answer))
        return notice
