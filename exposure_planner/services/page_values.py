"""Puts together what the Today page and the Ladder page show."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import GateVisit, HealthStop
from exposure_planner.planner import (
    Advice,
    Circumstances,
    Course,
    Forecast,
    Ladder,
    Move,
    PacingPolicy,
    PlannedDay,
    PlannedSession,
    ReasonCode,
    StageStanding,
    WeekPlan,
    advise_from,
    gate_holds,
    lint,
    standing,
)
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.services.evidence import Around, facts_since
from exposure_planner.services.indoor_choice import going_on
from exposure_planner.services.ports import UnitOfWork
from exposure_planner.services.views import (
    DoneElsewhere,
    LadderView,
    StageStatus,
    StageView,
    TodayView,
    TurnElsewhere,
    WeekView,
)
from exposure_planner.wording.say_each_day import is_about_the_ladder

_GATE_REASONS = (ReasonCode.GATE_OPEN, ReasonCode.GATE_RUN_OUT, ReasonCode.CHIP_RUN_OUT)


def today_view(
    unit: UnitOfWork,
    kept: KeptLadder,
    animal: Animal,
    ladders: Sequence[KeptLadder],
    here: Course,
    ahead: Iterator[tuple[date, tuple[PlannedSession, ...]]],
    today: date,
) -> TodayView:
    """Everything that the Today page shows.

    `ladders` are those that share their days with `kept`, and `ahead` says which of them has which day from today on.
    """
    ladder, circumstances = kept.ladder, here.circumstances
    advice = advise_from(here.state, ladder, today, None, circumstances)
    gate_stage = _gate_stage(kept, advice, circumstances)
    animals = _animals(unit, kept, animal)
    stop, stopped = _stop(unit, animals)
    _, planned_today = next(ahead)
    next_day = _next_day(kept, chain([(today, planned_today)], ahead))
    done = tuple(logged for logged in unit.sessions.of_ladder(kept.id, today) if logged.on == today)
    elsewhere = _elsewhere(unit, kept, today)
    return TodayView(
        today=today,
        animal=animal,
        companion=animals[1] if len(animals) > 1 else None,
        kept=kept,
        advice=advice,
        stage=ladder.stage(advice.stage_id),
        next_stage=_above(ladder, advice.stage_id),
        warm_up=ladder.stage(advice.warm_up),
        next_day=next_day,
        gate_stage=gate_stage,
        last_gate_visit=_last_gate_visit(unit, kept, gate_stage),
        asks_back_to_normal=_asks_back_to_normal(advice),
        not_yet_normal=_not_yet_normal(unit, animals, here.state.policy, today)
        if _asks_back_to_normal(advice)
        else animal,
        stop=stop,
        stopped=stopped,
        done=done,
        elsewhere=elsewhere,
        turn=None if done or elsewhere else _turn(planned_today, ladders, kept),
        indoor_plan=_indoor_plan(unit, kept),
    )


def ladder_view(
    kept: KeptLadder,
    animal: Animal,
    companion: Animal | None,
    course: Course,
    advice: Advice,
    today: date,
    ahead: Forecast | None,
) -> LadderView:
    """Everything that the Ladder page shows."""
    state, circumstances = course.state, course.circumstances
    findings = lint(kept.ladder)
    outlooks = {outlook.stage_id: outlook for outlook in advice.outlook}
    standings = standing(state)
    current = kept.ladder.index_of(state.working)
    stages = tuple(
        StageView(
            stage=stage,
            status=_status(index, current, standings[stage.id]),
            standing=standings[stage.id],
            outlook=outlooks.get(stage.id),
            findings=tuple(finding for finding in findings if finding.stage_id == stage.id),
            gated=stage.gate is not None,
            gate_holds=stage.gate is None or gate_holds(state, stage, circumstances, today),
        )
        for index, stage in enumerate(kept.stages)
    )
    whole = tuple(finding for finding in findings if finding.stage_id is None)
    return LadderView(
        animal=animal,
        companion=companion,
        kept=kept,
        stages=stages,
        findings=whole,
        forecast=ahead,
        order_questioned=_questioned(advice),
    )


def week_view(
    unit: UnitOfWork, animal: Animal, ladders: Sequence[KeptLadder], plan: WeekPlan, today: date
) -> WeekView:
    """Everything that the Week page and the printed week show; the ladders in the order of the plan's advice."""
    week = plan.week
    partners = {
        other: found
        for kept in ladders
        for other in kept.animal_ids
        if other != animal.id and (found := unit.animals.get(other)) is not None
    }
    return WeekView(
        animal=animal,
        partners=partners,
        ladders=tuple(ladders),
        plan=plan,
        today=today,
        overrides=tuple(
            override
            for kept in ladders
            for override in unit.welfare.overrides(kept.id)
            if week.first <= override.on <= week.last or is_about_the_ladder(override)
        ),
        gate_overrides=tuple(visit for kept in ladders for visit in _gate_overrides(unit, kept)),
    )


def _questioned(advice: Advice) -> UUID | None:
    found = (reason.stage_id for reason in advice.reasons if reason.code is ReasonCode.ORDER_QUESTIONED)
    return next(found, None)


def _status(index: int, current: int | None, standing_here: StageStanding) -> StageStatus:
    here = -1 if current is None else current
    if index == current:
        return StageStatus.CURRENT
    if index == here + 1:
        return StageStatus.NEXT
    if standing_here.solid:
        return StageStatus.SOLID
    return StageStatus.PASSED if standing_here.passed else StageStatus.AHEAD


def _indoor_plan(unit: UnitOfWork, kept: KeptLadder) -> IndoorPlan | None:
    if kept.status is not LadderStatus.CLOSED:
        return None
    return going_on(unit.indoors.plans(kept.animal_id))


def _gate_stage(kept: KeptLadder, advice: Advice, circumstances: Circumstances) -> Stage | None:
    if circumstances.vet_stop is not None:
        return None
    for reason in (*advice.reasons, *advice.missing):
        if reason.code in _GATE_REASONS:
            return kept.ladder.stage(reason.stage_id)
    return None


def _animals(unit: UnitOfWork, kept: KeptLadder, animal: Animal) -> tuple[Animal, ...]:
    """The animals on the ladder, the one that it belongs to first."""
    found = (unit.animals.get(animal_id) for animal_id in kept.animal_ids[1:])
    return (animal, *(other for other in found if other is not None))


def _stop(unit: UnitOfWork, animals: Sequence[Animal]) -> tuple[HealthStop | None, Animal | None]:
    """The first stop that still holds, and whose it is."""
    for animal in animals:
        for stop in unit.welfare.health_stops(animal.id):
            if stop.lifted_on is None:
                return stop, animal
    return None, None


def _asks_back_to_normal(advice: Advice) -> bool:
    return advice.move is Move.REST and any(
        reason.code is ReasonCode.NOT_BACK_TO_NORMAL for reason in (*advice.reasons, *advice.missing)
    )


def _not_yet_normal(unit: UnitOfWork, animals: Sequence[Animal], policy: PacingPolicy, today: date) -> Animal:
    """Whose return-to-normal list is asked for next."""
    around = Around(unit, facts_since(today, policy))
    waiting = (animal for animal in animals if not around.of(animal.id).is_back_to_normal(policy, today))
    return next(waiting, animals[0])


def _next_day(
    kept: KeptLadder, ahead: Iterable[tuple[date, tuple[PlannedSession, ...]]]
) -> PlannedDay | None:
    """The first day that this ladder has."""
    for on, sessions in ahead:
        for planned in sessions:
            if planned.ladder_id == kept.id:
                return PlannedDay(on=on, planned=planned)
    return None


def _elsewhere(unit: UnitOfWork, kept: KeptLadder, today: date) -> tuple[DoneElsewhere, ...]:
    """What the ladder's animals did today on other ladders."""
    sessions = {
        logged.id: logged
        for animal_id in kept.animal_ids
        for logged in unit.sessions.of_animal(animal_id, today)
        if logged.on == today and logged.ladder_id != kept.id
    }
    ladders = {ladder_id: unit.ladders.get(ladder_id) for ladder_id in _ladder_ids(sessions.values())}
    return tuple(
        DoneElsewhere(session=logged, ladder=ladder)
        for logged in sessions.values()
        if (ladder := ladders[logged.ladder_id]) is not None
    )


def _ladder_ids(sessions: Iterable[LoggedSession]) -> dict[UUID, None]:
    return dict.fromkeys(logged.ladder_id for logged in sessions)


def _turn(
    planned_today: Iterable[PlannedSession], ladders: Sequence[KeptLadder], kept: KeptLadder
) -> TurnElsewhere | None:
    """Which other ladder of its animals has today."""
    by_id = {other.id: other for other in ladders}
    for planned in planned_today:
        ladder = by_id[planned.ladder_id]
        if ladder.id != kept.id and not set(ladder.animal_ids).isdisjoint(kept.animal_ids):
            return TurnElsewhere(ladder=ladder, planned=planned)
    return None


def _above(ladder: Ladder, stage_id: UUID | None) -> Stage | None:
    index = ladder.index_of(stage_id)
    return None if index is None or index + 1 == len(ladder.stages) else ladder.stages[index + 1]


def _last_gate_visit(unit: UnitOfWork, kept: KeptLadder, gated: Stage | None) -> GateVisit | None:
    if gated is None:
        return None
    visits = [visit for visit in unit.welfare.gate_visits(kept.id) if visit.stage_id == gated.id]
    return visits[-1] if visits else None


def _gate_overrides(unit: UnitOfWork, kept: KeptLadder) -> tuple[GateVisit, ...]:
    """The last checklist of each stage, where it holds only because a person wrote down why."""
    last = {visit.stage_id: visit for visit in unit.welfare.gate_visits(kept.id)}
    return tuple(visit for visit in last.values() if visit.holds and visit.override_reason.strip())
