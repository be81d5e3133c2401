"""A week that was lived by the paper on the fridge, put into the history row by row."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import OpenUnitOfWork, UnitOfWork

DAYS = 7


@dataclass(frozen=True, kw_only=True)
class PaperRow:
    """A session of the printed week.

    Attributes:
        on: the day for which it was planned; it may have been done on another.
        stage: what was planned; may have been put away since.
        stages: what else can be chosen, the lowest first.
        done: what was kept of that day on that ladder already; None where nothing was.
        of_two: two animals are on the ladder, so both would have to be rated.
    """

    on: date
    ladder_id: UUID
    stage: Stage
    planned: timedelta
    stages: tuple[Stage, ...]
    done: LoggedSession | None = None
    of_two: bool = False


class PaperWeekService:
    """Lays out the rows of a printed week again."""

    def __init__(self, open_unit: OpenUnitOfWork, planning: PlanningService) -> None:
        self._open_unit = open_unit
        self._planning = planning

    def rows(self, animal_id: UUID, first: date, today: date) -> tuple[PaperRow, ...]:
        """One for each session that was planned from this day on, up to today; what was not planned has none."""
        days = self._planning.as_printed(animal_id, first)
        with self._open_unit() as unit:
            return tuple(
                row
                for day in days
                if day.planned is not None and day.on <= today
                for row in _row(
                    unit, day.planned.ladder_id, day.planned.stage_id, day.on, day.planned.duration
                )
            )


def _row(
    unit: UnitOfWork, ladder_id: UUID, stage_id: UUID, on: date, planned: timedelta
) -> Iterable[PaperRow]:
    kept = unit.ladders.get(ladder_id)
    stage = kept.any_stage(stage_id) if kept else None
    if kept is None or stage is None:
        return
    done = [session for session in unit.sessions.of_ladder(ladder_id, on) if session.on == on]
    yield PaperRow(
        on=on,
        ladder_id=ladder_id,
        stage=stage,
        planned=planned,
        stages=kept.stages if stage in kept.stages else (stage, *kept.stages),
        done=done[0] if done else None,
        of_two=kept.with_animal_id is not None,
    )
