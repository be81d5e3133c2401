"""Puts together what the Today page and the Ladder page show."""

from datetime import date
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner import (
    Advice,
    Circumstances,
    Forecast,
    Move,
    ReasonCode,
    StageStanding,
    State,
    WeekPlan,
    gate_holds,
    lint,
    standing,
)
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.ports import UnitOfWork
from exposure_planner.services.views import LadderView, StageStatus, StageView, TodayView

_GATE_REASONS = (ReasonCode.GATE_OPEN, ReasonCode.GATE_RUN_OUT)


def today_view(
    unit: UnitOfWork,
    kept: KeptLadder,
    animal: Animal,
    plan: WeekPlan,
    circumstances: Circumstances,
    today: date,
) -> TodayView:
    """Everything that the Today page shows."""
    advice = plan.advice[0]
    gate_stage = _gate_stage(kept, advice, circumstances)
    visits = [
        visit for visit in unit.welfare.gate_visits(kept.id) if gate_stage and visit.stage_id == gate_stage.id
    ]
    stops = [stop for stop in unit.welfare.health_stops(animal.id) if stop.lifted_on is None]
    ladder = kept.ladder
    index = ladder.index_of(advice.stage_id)
    above = None if index is None or index + 1 == len(ladder.stages) else ladder.stages[index + 1]
    return TodayView(
        today=today,
        animal=animal,
        kept=kept,
        advice=advice,
        stage=ladder.stage(advice.stage_id),
        next_stage=above,
        warm_up=ladder.stage(advice.warm_up),
        day=plan.days[0],
        next_day=next((day for day in plan.days if day.planned is not None), None),
        gate_stage=gate_stage,
        last_gate_visit=visits[-1] if visits else None,
        asks_back_to_normal=advice.move is Move.REST
        and any(
            reason.code is ReasonCode.NOT_BACK_TO_NORMAL for reason in (*advice.reasons, *advice.missing)
        ),
        stop=stops[0] if stops else None,
        done=tuple(logged for logged in unit.sessions.of_ladder(kept.id, today) if logged.on == today),
    )


def ladder_view(
    kept: KeptLadder,
    animal: Animal,
    state: State,
    advice: Advice,
    circumstances: Circumstances,
    today: date,
    ahead: Forecast | None,
) -> LadderView:
    """Everything that the Ladder page shows."""
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
        kept=kept,
        stages=stages,
        findings=whole,
        forecast=ahead,
        order_questioned=_questioned(advice),
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


def _gate_stage(kept: KeptLadder, advice: Advice, circumstances: Circumstances) -> Stage | None:
    if circumstances.vet_stop is not None:
        return None
    for reason in (*advice.reasons, *advice.missing):
        if reason.code in _GATE_REASONS:
            return kept.ladder.stage(reason.stage_id)
    return None
