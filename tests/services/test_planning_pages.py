"""What the pages are told: today, the ladder, the week, and the marks of the side bar."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.catalogue.sample import sample_household
from exposure_planner.errors import LadderHasNoStages, ReasonNeeded
from exposure_planner.household.gate_list import GatePoint
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalSign,
    NormalVisit,
    PlanOverride,
    RedFlag,
)
from exposure_planner.planner import Gate, Move, ReasonCode, Severity
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.bundle import Services
from exposure_planner.services.views import Mark, StageStatus
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal

DAY = timedelta(days=1)


def calm_days(services: Services, kept: Kept, clock: FakeClock, stage: int, days: int = 2) -> None:
    """Calm sessions on the last days before today."""
    for back in range(days, 0, -1):
        draft = kept.draft(stage, clock.today() - back * DAY, 1, off_plan_reason="as it was")
        services.sessions.rate(draft)


def ticked_gate(kept: Kept, clock: FakeClock, stage: int) -> GateVisit:
    """The outdoor checklist with everything ticked today."""
    return GateVisit(
        id=uuid4(),
        ladder_id=kept.ladder.id,
        stage_id=kept.stage(stage).id,
        gate=Gate.OUTDOOR,
        on=clock.today(),
        ticked=tuple(point.value for point in GatePoint),
        holds=True,
    )


def test_a_gated_stage_asks_its_checklist_first(services: Services, clock: FakeClock) -> None:
    """And leads up once it is ticked; undoing the ticks asks again."""
    miles = keep_animal(services, gate_at=4)
    calm_days(services, miles, clock, stage=3)
    visit = ticked_gate(miles, clock, 4)

    asked = services.planning.today(miles.ladder.id)
    services.welfare.visit_gate(miles.animal.id, visit)
    ticked = services.planning.today(miles.ladder.id)
    services.welfare.undo_gate_visit(miles.animal.id, visit)

    assert (asked.gate_stage, asked.may_start) == (miles.stage(4), False)
    assert (ticked.advice.move, ticked.stage, ticked.may_start) == (Move.CLIMB, miles.stage(4), True)
    assert services.planning.today(miles.ladder.id).gate_stage == miles.stage(4)


def test_a_gate_with_a_point_missing_holds_only_with_a_written_reason(
    services: Services, clock: FakeClock
) -> None:
    """It is kept for the printed week."""
    miles = keep_animal(services, gate_at=4)
    partly = replace(ticked_gate(miles, clock, 4), ticked=(GatePoint.HARNESS_FITS.value,))

    with pytest.raises(ReasonNeeded):
        services.welfare.visit_gate(miles.animal.id, partly)
    services.welfare.visit_gate(
        miles.animal.id, replace(partly, override_reason="The vet chips him on Friday")
    )

    kept = services.welfare.last_gate_visit(miles.ladder.id, miles.stage(4).id)
    assert kept is not None
    assert kept.override_reason == "The vet chips him on Friday"


def test_after_a_scare_today_asks_for_the_list_and_goes_on_when_it_is_ticked(
    services: Services, clock: FakeClock
) -> None:
    """Rest is by what is seen, and at least by days."""
    miles = keep_animal(services)
    services.sessions.rate(miles.draft(5, clock.today(), 4))
    clock.advance(days=5)

    waiting = services.planning.today(miles.ladder.id)
    services.welfare.visit_normal(
        NormalVisit(id=uuid4(), animal_id=miles.animal.id, on=clock.today(), ticked=tuple(NormalSign))
    )

    assert (waiting.advice.move, waiting.asks_back_to_normal) == (Move.REST, True)
    assert services.planning.today(miles.ladder.id).advice.move is Move.STEP_BACK


def test_a_red_flag_pauses_and_lifting_it_goes_on(services: Services, clock: FakeClock) -> None:
    """The side bar says that somebody is needed."""
    miles = keep_animal(services)
    stop = HealthStop(id=uuid4(), animal_id=miles.animal.id, since=clock.today(), flags=(RedFlag.NOT_EATING,))

    services.welfare.stop(stop)
    paused = services.planning.today(miles.ladder.id)
    mark = services.planning.mark(miles.animal.id)
    services.welfare.lift_stop(stop)

    assert (paused.advice.move, paused.stop, mark) == (Move.PAUSE, stop, Mark.NEEDS_YOU)
    assert services.planning.today(miles.ladder.id).advice.move is Move.START


def test_the_side_bar_marks_due_resting_and_done(services: Services, clock: FakeClock) -> None:
    """One mark an animal."""
    miles = keep_animal(services)
    due = services.planning.mark(miles.animal.id)
    services.sessions.rate(miles.draft(1, clock.today(), 1))
    done = services.planning.mark(miles.animal.id)
    clock.advance(days=1)
    services.sessions.rate(miles.draft(1, clock.today(), 4))

    assert (due, done, services.planning.mark(miles.animal.id)) == (Mark.DUE, Mark.NOTHING, Mark.RESTING)


def test_a_heavy_day_makes_today_a_rest_day(services: Services, clock: FakeClock) -> None:
    """And undoing it gives the day back."""
    miles = keep_animal(services)
    calm_days(services, miles, clock, stage=1, days=1)
    incident = IncidentReport(
        id=uuid4(), animal_id=miles.animal.id, on=clock.today(), what="Visitors", severity=Severity.SEVERE
    )

    services.welfare.report_incident(incident)
    heavy = services.planning.advise(miles.ladder.id)
    services.welfare.undo_incident(incident)

    assert heavy.has(ReasonCode.STRESS_TODAY)
    assert services.planning.advise(miles.ladder.id).earliest == clock.today()


def test_the_ladder_page_knows_where_each_stage_stands(services: Services, clock: FakeClock) -> None:
    """Solid below, then here, then next, then ahead."""
    miles = keep_animal(services, stages=6, gate_at=5)
    calm_days(services, miles, clock, stage=2, days=3)
    services.sessions.rate(miles.draft(3, clock.today(), 2))

    view = services.planning.ladder(miles.ladder.id)

    assert [stage.status for stage in view.stages] == [
        StageStatus.AHEAD,
        StageStatus.SOLID,
        StageStatus.CURRENT,
        StageStatus.NEXT,
        StageStatus.AHEAD,
        StageStatus.AHEAD,
    ]
    assert [(stage.gated, stage.gate_holds) for stage in view.stages[3:5]] == [(False, True), (True, False)]


def test_an_override_stands_in_the_week_with_its_reason(services: Services, clock: FakeClock) -> None:
    """It cannot be empty."""
    miles = keep_animal(services)
    override = PlanOverride(
        id=uuid4(),
        ladder_id=miles.ladder.id,
        stage_id=miles.stage(6).id,
        on=clock.today() + DAY,
        why="The stairwell is closed",
        rules=("skips_stages",),
    )

    with pytest.raises(ReasonNeeded):
        services.welfare.override(miles.animal.id, replace(override, why="  "))
    services.welfare.override(miles.animal.id, override)
    week = services.planning.week(miles.animal.id, clock.today())

    planned = week.plan.days[1].planned
    assert planned is not None
    assert (planned.stage_id, planned.overridden, week.overrides) == (miles.stage(6).id, True, (override,))


def test_a_week_in_the_past_shows_what_was_done(services: Services, clock: FakeClock) -> None:
    """And plans nothing."""
    miles = keep_animal(services)
    services.sessions.rate(miles.draft(1, clock.today() - 10 * DAY, 1))

    week = services.planning.week(miles.animal.id, clock.today() - 12 * DAY)

    assert [len(entry.done) for entry in week.plan.days] == [0, 0, 1, 0, 0, 0, 0]
    assert all(entry.planned is None for entry in week.plan.days)


def test_the_last_stage_of_a_ladder_cannot_be_put_away(services: Services) -> None:
    """A ladder needs one."""
    miles = keep_animal(services, stages=1)

    with pytest.raises(LadderHasNoStages):
        services.ladders.retire_stage(miles.ladder.id, miles.stage(1).id)


def test_closing_a_ladder_plans_nothing_and_putting_it_back_goes_on(services: Services) -> None:
    """Closing is an ending with dignity, and can be undone."""
    miles = keep_animal(services)

    before = services.ladders.set_status(miles.ladder.id, LadderStatus.CLOSED)
    closed = services.planning.advise(miles.ladder.id)
    services.ladders.put_back(before)

    assert (closed.move, closed.reasons[0].code) == (Move.PAUSE, ReasonCode.LADDER_CLOSED)
    assert services.planning.advise(miles.ladder.id).move is Move.START


def test_the_sample_does_not_join_animals_where_it_is_only_for_an_empty_place(
    services: Services, clock: FakeClock
) -> None:
    """Two programs that start at once cannot both fill the place."""
    keep_animal(services)

    kept = services.sample.load(sample_household(clock.today(), uuid4), only_if_empty=True)

    assert not kept
    assert [animal.name for animal in services.animals.all()] == ["Miles Davis"]
    assert len(services.households.all()) == 1
