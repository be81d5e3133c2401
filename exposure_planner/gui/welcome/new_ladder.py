"""Makes a ladder of what was chosen, and the step that starts it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.gui.gallery.own_form import OwnLadder
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import HealthStop, RedFlag
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.services.bundle import Services
from exposure_planner.services.draft import check_minutes, checked_text
from exposure_planner.services.fitting import FittedLadder
from exposure_planner.services.suitability import SuitabilityAnswer


class StartLadder:
    """Starts a ladder, and keeps with it what was answered on the way: one step, whole or not at all."""

    def __init__(
        self,
        services: Services,
        ladder: KeptLadder,
        stop: HealthStop | None,
        answer: SuitabilityAnswer | None = None,
    ) -> None:
        self._services = services
        self._ladder = ladder
        self._stop = stop
        self._answer = answer

    def do(self) -> None:
        """Start it, for the first time or again."""
        self._services.ladders.start(self._ladder, self._stop)
        if self._answer is None:
            return
        try:
            self._services.suitability.keep(self._answer)
        except BaseException:
            self._take_ladder_back()
            raise

    def undo(self) -> None:
        """Take it back; planning goes on as before."""
        if self._answer is not None:
            self._services.suitability.take_back(self._answer)
        self._take_ladder_back()

    def _take_ladder_back(self) -> None:
        today = self._services.clock.today()
        lifted = None if self._stop is None else replace(self._stop, lifted_on=today)
        self._services.ladders.take_back(self._ladder.id, lifted)


def from_fitted(
    entry: GalleryEntry, fitted: FittedLadder, animal_id: UUID, with_animal_id: UUID | None = None
) -> KeptLadder:
    """A copy of a ladder of the gallery as it was fitted to one animal, and perhaps to a second."""
    return KeptLadder(
        id=uuid4(),
        animal_id=animal_id,
        with_animal_id=with_animal_id,
        title=entry.ladder.title,
        goal=entry.ladder.goal,
        why_this_order=entry.ladder.why_this_order,
        template=entry.ladder.key,
        template_title=entry.ladder.title,
        stages=fitted.stages,
        retired_stages=fitted.put_away,
    )


def from_own(own: OwnLadder, animal_id: UUID) -> KeptLadder:
    """A ladder with one rung that is calm already. Raises BlankText, MinutesOutOfRange."""
    title = checked_text(own.title, "title")
    rung = checked_text(own.rung, "rung")
    check_minutes(own.minutes, "minutes")
    first = Stage(id=uuid4(), title=rung, duration=timedelta(minutes=own.minutes), expected=Level.SETTLED)
    return KeptLadder(id=uuid4(), animal_id=animal_id, title=title, goal=own.goal, stages=(first,))


def stop_for(animal_id: UUID, flags: Sequence[RedFlag], today: date) -> HealthStop | None:
    """The stop that these yeses ask for; None where there was no yes."""
    if not flags:
        return None
    return HealthStop(id=uuid4(), animal_id=animal_id, since=today, flags=tuple(flags))
