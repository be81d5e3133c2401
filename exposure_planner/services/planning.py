"""What comes next: today's advice, the ladder's standing, the week, and what a rule has against a wish."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import GateVisit, PlanOverride
from exposure_planner.planner import (
    Advice,
    Circumstances,
    Forecast,
    Ladder,
    Move,
    Reason,
    ReasonCode,
    Session,
    State,
    Week,
    advise_from,
    learn_all,
    objections_from,
    plan_week_from,
    standing,
)
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.evidence import as_evidence, circumstances_of
from exposure_planner.services.forecasts import Forecasts
from exposure_planner.services.outdoors import Standings, outdoors_of
from exposure_planner.services.pacing import Pace, policy_of
from exposure_planner.services.page_values import ladder_view, today_view
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork
from exposure_planner.services.reached import Reached, reached_on
from exposure_planner.services.states import LearnedStates
from exposure_planner.services.views import LadderView, Mark, TodayView, WeekView


class PlanningService:
    """Asks the planner, and puts together what the pages show."""

    def __init__(self, open_unit: OpenUnitOfWork, clock: Clock, pace: Pace) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._pace = pace
        self._states = LearnedStates()
        self._forecasts = Forecasts()

    def forget(self, ladder_id: UUID) -> None:
        """Something older than the newest session changed."""
        self._states.forget(ladder_id)

    def forget_all(self) -> None:
        """Somebody else changed the data."""
        self._states.forget_all()

    def advise(self, ladder_id: UUID, today: date | None = None) -> Advice:
        """What comes next on this ladder, as of today or of another day."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            return self._advise(unit, kept, today or self._clock.today())

    def advise_after(self, unit: UnitOfWork, kept: KeptLadder, logged: LoggedSession) -> Advice:
        """What comes next after this session, which is saved in the same unit of work."""
        if logged.withdrawn_at is None:
            self._states.add(kept.id, as_evidence(logged))
        return self._advise(unit, kept, self._clock.today())

    def today(self, ladder_id: UUID) -> TodayView:
        """Everything that the Today page shows."""
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, animal = _found(unit, ladder_id)
            state, circumstances = self._basis(unit, kept)
            plan = plan_week_from(state, kept.ladder, Week(first=today), today, state.policy, circumstances)
            view = today_view(unit, kept, animal, plan, circumstances, today)
            outdoors = outdoors_of(unit, kept, animal, view.stage, state.policy, self._standings(unit), today)
        return replace(view, outdoors=outdoors)

    def ladder(self, ladder_id: UUID) -> LadderView:
        """Everything that the Ladder page shows."""
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, animal = _found(unit, ladder_id)
            state, circumstances = self._basis(unit, kept)
            advice = advise_from(state, kept.ladder, today, state.policy, circumstances)
            ahead = self._forecasts.of(state, today, circumstances)
            return ladder_view(kept, animal, state, advice, circumstances, today, ahead)

    def forecast(self, ladder_id: UUID, today: date | None = None) -> Forecast | None:
        """Weeks to the goal, as of today or of another day; None where nothing is foretold."""
        on = today or self._clock.today()
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state, circumstances = self._basis(unit, kept, on)
        return self._forecasts.of(state, on, circumstances)

    def week(self, ladder_id: UUID, first: date) -> WeekView:
        """Seven days from `first`: what was done, and what is planned from today on."""
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, animal = _found(unit, ladder_id)
            state, circumstances = self._basis(unit, kept)
            week = Week(first=first)
            plan = plan_week_from(
                state, kept.ladder, week, today, state.policy, circumstances, done=_within(unit, kept, week)
            )
            overrides = tuple(
                override
                for override in unit.welfare.overrides(kept.id)
                if week.first <= override.on <= week.last or _stands(override)
            )
            gate_overrides = _gate_overrides(unit, kept)
        return WeekView(
            animal=animal,
            kept=kept,
            plan=plan,
            today=today,
            overrides=overrides,
            gate_overrides=gate_overrides,
        )

    def reached(self, ladder_id: UUID) -> Reached:
        """What was reached on this ladder up to now."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state, _ = self._basis(unit, kept)
            return reached_on(state, unit.sessions.of_ladder(kept.id))

    def objections(self, ladder_id: UUID, stage_id: UUID, on: date) -> tuple[Reason, ...]:
        """Which rules speak against doing this stage on this day; empty when none does."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state, circumstances = self._basis(unit, kept, on)
            return objections_from(state, kept.ladder, stage_id, on, state.policy, circumstances)

    def newest_day(self, ladder_id: UUID) -> date | None:
        """The day of the newest session on this ladder; None before the first."""
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state, _ = self._basis(unit, kept)
        return state.recent[-1].session.on if state.recent else None

    def departs(self, ladder_id: UUID, stage_id: UUID, on: date) -> bool:
        """Whether doing this stage on this day is something else than what is advised or planned for it.

        Staying on a lower rung than the one that a climb leads to is never a departure.
        """
        today = self._clock.today()
        with self._open_unit() as unit:
            kept, _ = _found(unit, ladder_id)
            state, circumstances = self._basis(unit, kept, on)
            advice = advise_from(state, kept.ladder, on, state.policy, circumstances)
            if advice.stage_id == stage_id and advice.earliest <= on:
                return False
            if (
                advice.move is Move.CLIMB
                and advice.earliest <= on
                and _is_lower(kept.ladder, stage_id, advice)
            ):
                return False
            if advice.meanwhile is not None and advice.meanwhile.stage_id == stage_id:
                return False
            plan = plan_week_from(
                state, kept.ladder, Week(first=on), min(on, today), state.policy, circumstances
            )
        planned = plan.days[0].planned
        return planned is None or planned.stage_id != stage_id

    def mark(self, animal_id: UUID) -> Mark:
        """What the side bar shows beside an animal."""
        today = self._clock.today()
        with self._open_unit() as unit:
            found = [
                _mark_of(self._advise(unit, kept, today), today)
                for kept in unit.ladders.of_animal(animal_id)
                if kept.is_listed and kept.status in {LadderStatus.OPEN, LadderStatus.REACHED}
            ]
        return max(found, key=_URGENCY.index, default=Mark.NOTHING)

    def _standings(self, unit: UnitOfWork) -> Standings:
        """Where the stages of a ladder stand."""
        return lambda kept: standing(self._basis(unit, kept)[0])

    def _advise(self, unit: UnitOfWork, kept: KeptLadder, today: date) -> Advice:
        state, circumstances = self._basis(unit, kept, today)
        return advise_from(state, kept.ladder, today, state.policy, circumstances)

    def _basis(
        self, unit: UnitOfWork, kept: KeptLadder, as_of: date | None = None
    ) -> tuple[State, Circumstances]:
        """What was learned, as of a day in the past where one is given, and what is true besides."""
        policy = policy_of(unit.animals.pace(kept.animal_id), self._pace.policy())
        read = _reader(unit, kept)
        state = self._states.of(kept.ladder, policy, read)
        if as_of is not None and state.recent and state.recent[-1].session.on > as_of:
            known = (session for session in read() if session.on <= as_of)
            state = learn_all(State.begin(kept.ladder, policy), known)
        today = as_of or self._clock.today()
        return state, circumstances_of(unit, kept, policy, self._pace.weekdays(), today)


_URGENCY = (Mark.NOTHING, Mark.RESTING, Mark.DUE, Mark.NEEDS_YOU)


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


def _reader(unit: UnitOfWork, kept: KeptLadder) -> Callable[[], tuple[Session, ...]]:
    return lambda: tuple(as_evidence(logged) for logged in unit.sessions.of_ladder(kept.id))


def _gate_overrides(unit: UnitOfWork, kept: KeptLadder) -> tuple[GateVisit, ...]:
    """The last checklist of each stage, where it holds only because a person wrote down why."""
    last = {visit.stage_id: visit for visit in unit.welfare.gate_visits(kept.id)}
    return tuple(visit for visit in last.values() if visit.holds and visit.override_reason.strip())


def _stands(override: PlanOverride) -> bool:
    """Whether it says why a whole ladder goes on, rather than one day."""
    return ReasonCode.INDOOR_PLAN_FIRST.value in override.rules


def _within(unit: UnitOfWork, kept: KeptLadder, week: Week) -> tuple[Session, ...]:
    return tuple(
        as_evidence(logged)
        for logged in unit.sessions.of_ladder(kept.id, week.first)
        if logged.on <= week.last
    )
