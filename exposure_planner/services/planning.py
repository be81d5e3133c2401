"""What comes next: today's advice, the ladder's standing, the week, and what a rule has against a wish."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner import (
    Advice,
    Course,
    Forecast,
    Ladder,
    Move,
    PlannedDay,
    Reason,
    ReasonCode,
    Session,
    Week,
    advise_from,
    objections_from,
    plan_animal_from,
    plan_week_from,
    planned_ahead,
    standing,
)
from exposure_planner.services.basis import GOING_ON, PlanBasis, ladders_going_on
from exposure_planner.services.evidence import as_evidence
from exposure_planner.services.forecasts import Forecasts
from exposure_planner.services.outdoors import Standings, outdoors_of
from exposure_planner.services.pacing import Pace
from exposure_planner.services.page_values import ladder_view, today_view, week_view
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork
from exposure_planner.services.reached import Reached, reached_on
from exposure_planner.services.views import LadderView, Mark, TodayView, WeekView

_GATES = frozenset({ReasonCode.GATE_OPEN, ReasonCode.GATE_RUN_OUT, ReasonCode.CHIP_RUN_OUT})
_FROM_THE_FIRST = _GATES | {
    ReasonCode.ONE_SESSION_A_DAY,
    ReasonCode.REST_DAYS,
    ReasonCode.NOT_BACK_TO_NORMAL,
    ReasonCode.VET_FIRST,
    ReasonCode.BEHAVIOURIST_FIRST,
}
"""What speaks even against a ladder's first session: the other ladders, a gate that does not hold, a red flag."""


class PlanningService:
    """Asks the planner, and puts together what the pages show."""

    def __init__(self, open_unit: OpenUnitOfWork, clock: Clock, pace: Pace) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._basis = PlanBasis(clock, pace)
        self._forecasts = Forecasts()

    def forget(self, ladder_id: UUID) -> None:
        """Something older than the newest session changed."""
        self._basis.states.forget(ladder_id)

    def forget_all(self) -> None:
        """Somebody else changed the data."""
        self._basis.states.forget_all()

    def advise(self, ladder_id: UUID, today: date | None = None) -> Advice:
        """What comes next on this ladder, as of today or of another day."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            return self._advise(unit, kept, today or self._clock.today())

    def advise_after(self, unit: UnitOfWork, kept: KeptLadder, logged: LoggedSession) -> Advice:
        """What comes next after this session, which is saved in the same unit of work."""
        if logged.withdrawn_at is None:
            self._basis.states.add(kept.id, as_evidence(logged))
        return self._advise(unit, kept, self._clock.today())

    def today(self, ladder_id: UUID) -> TodayView:
        """Everything that the Today page shows."""
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, animal = _found(unit, ladder_id)
            ladders = _beside(ladders_going_on(unit, kept.animal_ids), kept)
            courses = self._basis.of_all(unit, ladders)
            here = next(course for course in courses if course.state.ladder.id == kept.id)
            ahead = planned_ahead(courses, Week(first=today).last, today)
            view = today_view(unit, kept, animal, ladders, here, ahead, today)
            policy, standings = here.state.policy, self._standings(unit)
            outdoors = outdoors_of(unit, kept, animal, view.stage, policy, standings, today)
        return replace(view, outdoors=outdoors)

    def turn(self, animal_id: UUID) -> UUID | None:
        """The ladder whose session is planned for this animal today; None where none is."""
        today = self._clock.today()
        with self._open_unit() as unit:
            courses = self._basis.of_all(unit, ladders_going_on(unit, (animal_id,)))
        if not courses:
            return None
        mine = {course.state.ladder.id for course in courses if animal_id in course.animals}
        _, planned = next(planned_ahead(courses, today, today))
        return next((session.ladder_id for session in planned if session.ladder_id in mine), None)

    def ladder(self, ladder_id: UUID) -> LadderView:
        """Everything that the Ladder page shows."""
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, animal = _found(unit, ladder_id)
            course = self._basis.of(unit, kept)
            advice = _advice(course, today)
            ahead = self._forecasts.of(course.state, today, course.circumstances)
            companion = unit.animals.get(kept.with_animal_id) if kept.with_animal_id else None
            return ladder_view(kept, animal, companion, course, advice, today, ahead)

    def forecast(self, ladder_id: UUID, today: date | None = None) -> Forecast | None:
        """Weeks to the goal, as of today or of another day; None where nothing is foretold."""
        on = today or self._clock.today()
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            course = self._basis.of(unit, kept, on)
        return self._forecasts.of(course.state, on, course.circumstances)

    def week(self, animal_id: UUID, first: date) -> WeekView:
        """An animal's seven days from `first` over all its ladders: what was done, and what is planned from today on.

        Where nothing goes on, the ladders that rest or are closed say why. Raises NothingThere without a ladder.
        """
        today, week = self._clock.today(), Week(first=first)
        with self._open_unit() as unit:
            animal = unit.animals.get(animal_id)
            listed = [kept for kept in unit.ladders.of_animal(animal_id) if kept.is_listed]
            if animal is None or not listed:
                raise NothingThere
            courses = self._basis.of_all(unit, ladders_going_on(unit, (animal_id,)) or listed)
            plan = plan_animal_from(
                courses, week, today, _done_within(unit, animal_id, listed, week), animal_id
            )
            ids = [course.state.ladder.id for course in courses if animal_id in course.animals]
            planned = sorted(listed, key=lambda kept: ids.index(kept.id) if kept.id in ids else len(ids))
            return week_view(unit, animal, planned, plan, today)

    def planned_on(self, unit: UnitOfWork, animal_id: UUID, on: date) -> PlannedDay:
        """What is planned for an animal on a day from today on, with what this unit of work has not kept yet."""
        courses = self._basis.of_all(unit, ladders_going_on(unit, (animal_id,)))
        return plan_animal_from(courses, Week(first=on), self._clock.today(), {}, animal_id).days[0]

    def as_printed(self, animal_id: UUID, first: date) -> tuple[PlannedDay, ...]:
        """The days of a week as they were planned on the morning of its first day, whatever was done since."""
        evening_before = first - timedelta(days=1)
        with self._open_unit() as unit:
            ladders = ladders_going_on(unit, (animal_id,))
            courses = self._basis.of_all(unit, ladders, evening_before)
            return plan_animal_from(courses, Week(first=first), first, {}, animal_id).days

    def reached(self, ladder_id: UUID) -> Reached:
        """What was reached on this ladder up to now."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state = self._basis.of(unit, kept).state
            return reached_on(state, unit.sessions.of_ladder(kept.id))

    def objections(self, ladder_id: UUID, stage_id: UUID, on: date) -> tuple[Reason, ...]:
        """Which rules speak against doing this stage on this day; empty when none does."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            course = _taken_up(self._basis.of(unit, kept, on), on)
            return _objections(course, stage_id, on)

    def newest_day(self, ladder_id: UUID) -> date | None:
        """The day of the newest session on this ladder; None before the first."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state = self._basis.of(unit, kept).state
        return state.recent[-1].session.on if state.recent else None

    def speaks_from_the_first(self, ladder_id: UUID, stage_id: UUID, on: date) -> bool:
        """Whether another ladder, a gate or a red flag is against it, however new this ladder is."""
        return self._is_spoken_against(ladder_id, stage_id, on, _FROM_THE_FIRST)

    def is_past_a_gate(self, ladder_id: UUID, stage_id: UUID, on: date) -> bool:
        """Whether this stage lay behind a gate that did not hold on that day."""
        return self._is_spoken_against(ladder_id, stage_id, on, _GATES)

    def _is_spoken_against(
        self, ladder_id: UUID, stage_id: UUID, on: date, by: frozenset[ReasonCode]
    ) -> bool:
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            course = self._basis.of(unit, kept, on)
            return any(reason.code in by for reason in _objections(course, stage_id, on))

    def departs(self, ladder_id: UUID, stage_id: UUID, on: date) -> bool:
        """Whether doing this stage on this day is something else than what is advised or planned for it.

        Staying on a lower rung than the one that a climb leads to is never a departure; nor is another ladder
        than the one whose turn it is, as long as it is the day's only session.
        """
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            course = _taken_up(self._basis.of(unit, kept, on), on)
        advice = _advice(course, on)
        if advice.earliest <= on and (
            advice.stage_id == stage_id
            or (advice.move is Move.CLIMB and _is_lower(kept.ladder, stage_id, advice))
        ):
            return False
        if advice.meanwhile is not None and advice.meanwhile.stage_id == stage_id:
            return on in course.circumstances.sessions_elsewhere
        plan = plan_week_from(
            course.state,
            kept.ladder,
            Week(first=on),
            min(on, today),
            course.state.policy,
            course.circumstances,
        )
        planned = plan.days[0].planned
        return planned is None or planned.stage_id != stage_id

    def mark(self, animal_id: UUID) -> Mark:
        """What the side bar shows beside an animal."""
        today = self._clock.today()
        with self._open_unit() as unit:
            ladders = [
                kept
                for kept in unit.ladders.of_animal(animal_id)
                if kept.is_listed and kept.status in GOING_ON
            ]
            found = [_mark_of(_advice(course, today), today) for course in self._basis.of_all(unit, ladders)]
        return max(found, key=_URGENCY.index, default=Mark.NOTHING)

    def _standings(self, unit: UnitOfWork) -> Standings:
        """Where the stages of a ladder stand."""
        return lambda kept: standing(self._basis.of(unit, kept).state)

    def _advise(self, unit: UnitOfWork, kept: KeptLadder, today: date) -> Advice:
        return _advice(self._basis.of(unit, kept, today), today)


_URGENCY = (Mark.NOTHING, Mark.RESTING, Mark.DUE, Mark.NEEDS_YOU)


def _advice(course: Course, on: date) -> Advice:
    return advise_from(course.state, course.state.ladder, on, course.state.policy, course.circumstances)


def _objections(course: Course, stage_id: UUID, on: date) -> tuple[Reason, ...]:
    state = course.state
    return objections_from(state, state.ladder, stage_id, on, state.policy, course.circumstances)


def _taken_up(course: Course, on: date) -> Course:
    """The same for whoever has a session after all on a day that they meant to keep free: it was their own wish."""
    known = course.circumstances
    return replace(course, circumstances=replace(known, free_days=known.free_days - {on}))


def _is_lower(ladder: Ladder, stage_id: UUID, advice: Advice) -> bool:
    done, advised = ladder.index_of(stage_id), ladder.index_of(advice.stage_id)
    return done is not None and advised is not None and done < advised


def _mark_of(advice: Advice, today: date) -> Mark:
    if advice.move in {Move.REVIEW, Move.PAUSE, Move.SPLIT}:
        return Mark.NEEDS_YOU
    if advice.move is Move.REST:
        return Mark.RESTING
    return Mark.DUE if advice.earliest <= today else Mark.NOTHING


def _found(unit: UnitOfWork, ladder_id: UUID) -> tuple[KeptLadder, Animal]:
    kept = unit.ladders.get(ladder_id)
    animal = unit.animals.get(kept.animal_id) if kept else None
    if kept is None or animal is None:
        raise NothingThere
    return kept, animal


def _beside(ladders: tuple[KeptLadder, ...], kept: KeptLadder) -> tuple[KeptLadder, ...]:
    """The ladders with this one among them; one that rests or is closed takes no day from the others."""
    return ladders if any(other.id == kept.id for other in ladders) else (*ladders, kept)


def _done_within(
    unit: UnitOfWork, animal_id: UUID, ladders: Iterable[KeptLadder], week: Week
) -> dict[UUID, list[Session]]:
    """The week's sessions by ladder."""
    done: dict[UUID, list[Session]] = {kept.id: [] for kept in ladders}
    for logged in unit.sessions.of_animal(animal_id, week.first):
        if logged.on <= week.last and logged.ladder_id in done:
            done[logged.ladder_id].append(as_evidence(logged))
    return done
