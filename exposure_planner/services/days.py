"""Single days: a session moved to another one, a day kept free, and the plan as it was."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.errors import DayIsOver, DayStaysFree
from exposure_planner.household.day_wish import DayWish, DayWishKind
from exposure_planner.planner.plan import PlannedDay
from exposure_planner.services.events import DayWishChanged, EventBus
from exposure_planner.services.pacing import Pace
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork

_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class DayChange:
    """What a person wants of some days, beside what they wanted before.

    Attributes:
        animal_id: whose plan it is.
        session_on: on this day a session must be planned then, or nothing is kept; None where that does not matter.
    """

    animal_id: UUID
    before: tuple[DayWish, ...]
    after: tuple[DayWish, ...]
    session_on: date | None = None


class DayService:
    """Keeps what a person wants of single days. The planner decides what that makes of the plan."""

    def __init__(
        self, open_unit: OpenUnitOfWork, bus: EventBus, clock: Clock, pace: Pace, planning: PlanningService
    ) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._pace = pace
        self._planning = planning

    def kind(self, animal_id: UUID, on: date) -> DayWishKind:
        """What is wanted of this day, of whomever the animal shares a ladder with as well; no session comes first."""
        with self._open_unit() as unit:
            kinds = {wish.kind for wish in _wishes(unit, animal_id, on) if wish.on == on}
        first = (DayWishKind.FREE, DayWishKind.SUITS)
        return next((kind for kind in first if kind in kinds), DayWishKind.AS_PLANNED)

    def moving(self, animal_id: UUID, start: date, end: date) -> DayChange:
        """What it takes to have the session of one day on another. Raises DayIsOver.

        Later, the days in between are kept free. Earlier, the days that a person kept free give way; no rule does.
        """
        self._check_ahead(start, end)
        with self._open_unit() as unit:
            known = _wishes(unit, animal_id, self._clock.today())
        free = {wish.on for wish in known if wish.kind is DayWishKind.FREE}
        later = _between(start, end)
        kinds = dict.fromkeys(later, DayWishKind.FREE)
        kinds |= dict.fromkeys(_kept_free_before(start, end, free), DayWishKind.AS_PLANNED)
        if end in free:
            kinds[end] = DayWishKind.AS_PLANNED
        if not self._suits_as_a_rule(end):
            kinds[end] = DayWishKind.SUITS
        return _change(animal_id, known, kinds, session_on=end)

    def keeping_free(self, animal_id: UUID, on: date) -> DayChange:
        """What it takes to have no session on this day. Raises DayIsOver."""
        return self._all_as(animal_id, on, DayWishKind.FREE)

    def as_planned(self, animal_id: UUID, on: date) -> DayChange:
        """What it takes to leave this day to the plan again. Raises DayIsOver."""
        return self._all_as(animal_id, on, DayWishKind.AS_PLANNED)

    def keep(self, change: DayChange) -> None:
        """Keep it. Raises DayStaysFree, with the planner's own reason, where the session would not be planned."""
        with self._open_unit() as unit:
            for wish in change.after:
                unit.days.save_wish(wish)
            if change.session_on is not None:
                day = self._planning.planned_on(unit, change.animal_id, change.session_on)
                if day.planned is None:
                    raise _stays_free(unit, change.animal_id, day)
            unit.commit()
        self._bus.publish(DayWishChanged(animal_id=change.animal_id))

    def take_back(self, change: DayChange) -> None:
        """As before the change."""
        with self._open_unit() as unit:
            for wish in change.before:
                unit.days.save_wish(wish)
            unit.commit()
        self._bus.publish(DayWishChanged(animal_id=change.animal_id))

    def _all_as(self, animal_id: UUID, on: date, kind: DayWishKind) -> DayChange:
        self._check_ahead(on)
        with self._open_unit() as unit:
            known = _wishes(unit, animal_id, on)
        return _change(animal_id, known, {on: kind})

    def _check_ahead(self, *days: date) -> None:
        if min(days) < self._clock.today():
            raise DayIsOver

    def _suits_as_a_rule(self, on: date) -> bool:
        weekdays = self._pace.weekdays()
        return not weekdays or on.weekday() in weekdays


def _change(
    animal_id: UUID, known: Iterable[DayWish], kinds: dict[date, DayWishKind], session_on: date | None = None
) -> DayChange:
    """The animal's own wishes, and an end to those of others for days that are not to be free any more."""
    unsaid = (DayWish(animal_id=animal_id, on=on, kind=DayWishKind.AS_PLANNED) for on in kinds)
    before = {wish.id: wish for wish in unsaid}
    before |= {wish.id: wish for wish in known if wish.on in kinds and _is_touched(wish, animal_id, kinds)}
    after = [
        replace(wish, kind=kinds[wish.on] if wish.animal_id == animal_id else DayWishKind.AS_PLANNED)
        for wish in before.values()
    ]
    return DayChange(
        animal_id=animal_id, before=tuple(before.values()), after=tuple(after), session_on=session_on
    )


def _is_touched(wish: DayWish, animal_id: UUID, kinds: dict[date, DayWishKind]) -> bool:
    return wish.animal_id == animal_id or kinds[wish.on] is not DayWishKind.FREE


def _between(start: date, end: date) -> list[date]:
    """From the day of the session to the day before the one that it goes to."""
    return [start + _DAY * offset for offset in range((end - start).days)]


def _kept_free_before(start: date, end: date, free: set[date]) -> list[date]:
    """The days without a gap before the session's, not before the one that it goes to, that a person kept free."""
    found, day = [], start - _DAY
    while day > end and day in free:
        found.append(day)
        day -= _DAY
    return found


def _wishes(unit: UnitOfWork, animal_id: UUID, since: date) -> tuple[DayWish, ...]:
    """What is wanted of the days of the animal, and of those with whom it shares a ladder."""
    others = {
        other
        for kept in unit.ladders.of_animal(animal_id)
        if kept.is_listed
        for other in kept.animal_ids
        if other != animal_id
    }
    return tuple(wish for each in (animal_id, *sorted(others)) for wish in unit.days.wishes(each, since))


def _stays_free(unit: UnitOfWork, animal_id: UUID, day: PlannedDay) -> DayStaysFree:
    animal = unit.animals.get(animal_id)
    names = {
        stage.id: stage.title
        for kept in unit.ladders.of_animal(animal_id)
        for stage in (*kept.stages, *kept.retired_stages)
    }
    return DayStaysFree(day.on, day.why_free, animal.name if animal else "", names)
