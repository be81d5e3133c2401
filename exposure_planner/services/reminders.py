"""Who has a session today that was not done yet."""

from exposure_planner.errors import NothingThere
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock, OpenUnitOfWork


class ReminderService:
    """Who has a session today that was not done yet."""

    def __init__(self, open_unit: OpenUnitOfWork, clock: Clock, planning: PlanningService) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._planning = planning

    def waiting_today(self) -> tuple[str, ...]:
        """The names of these animals, as the week plans it: a day of rest or a free one has nobody."""
        today = self._clock.today()
        with self._open_unit() as unit:
            animals = [animal for animal in unit.animals.all() if animal.retired_on is None]
        waiting = []
        for animal in animals:
            try:
                first = self._planning.week(animal.id, today).plan.days[0]
            except NothingThere:
                continue
            if first.planned is not None and not first.done:
                waiting.append(animal.name)
        return tuple(waiting)
