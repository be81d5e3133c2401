"""Something goes against the plan or a ladder's rules."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from exposure_planner.errors.problem import Problem


class LadderHasNoStages(Problem):
    """A ladder needs at least one stage for this."""


class DayIsOver(Problem):
    """What is planned of a day cannot be changed once it is over."""


class DayStaysFree(Problem):
    """The planner plans no session on the day that one should be moved to.

    Attributes:
        reason: the planner's own for that day; None where it gives none.
        animal: the animal's name.
        names: the title of every stage that the reason may name.
    """

    def __init__(
        self, day: date, reason: object = None, animal: str = "", names: Mapping[UUID, str] | None = None
    ) -> None:
        super().__init__(day.isoformat())
        self.day = day
        self.reason = reason
        self.animal = animal
        self.names = names or {}


class RatedAlready(Problem):
    """This person has rated the session."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.field = "person"


class LastStage(LadderHasNoStages):
    """The ladder would have no stage left."""


class OutdoorsBeforeGate(Problem):
    """A rung outdoors would come before the outdoor check."""

    field = "gate"

    def __init__(self, rung: str, gate: str | None) -> None:
        super().__init__(rung)
        self.rung = rung
        self.gate = gate


class RungsNotNeighbours(Problem):
    """Only rungs that stand one above the other can become one."""


class CopiedRungsUnreadable(Problem):
    """What lies on the clipboard is not what a ladder's rungs were copied as."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


class LadderNoTemplate(Problem):
    """A ladder cannot be kept as a template yet: names the place in it and what is wrong there."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


class TemplateKeptAlready(Problem):
    """The same template is kept already, perhaps by another name."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class TemplateInTrash(TemplateKeptAlready):
    """The same template is kept, but was put away."""
