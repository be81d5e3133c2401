"""Several ladders of one animal: one session a day, one rest for all, and days that are shared."""

from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.errors import ReasonNeeded
from exposure_planner.household.welfare import IncidentReport, NormalSign, NormalVisit
from exposure_planner.planner import Level, Move, Outcome, ReasonCode, Severity
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.bundle import Services
from exposure_planner.services.views import Mark
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal, keep_another_ladder

DAY = timedelta(days=1)


@pytest.fixture
def hallway(services: Services) -> Kept:
    """Miles Davis on his way to the doorstep."""
    return keep_animal(services)


@pytest.fixture
def car(services: Services, hallway: Kept) -> Kept:
    """His other ladder."""
    return keep_another_ladder(services, hallway)


def calm(services: Services, clock: FakeClock, *ladders: Kept) -> None:
    """A calm session on each, on the days before today."""
    for back, kept in enumerate(reversed(ladders), start=1):
        services.sessions.rate(kept.draft(2, clock.today() - back * DAY, 1))


def test_a_session_on_one_ladder_is_todays_session_on_the_other(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """Today's page of the other one says so, and nothing is due any more."""
    calm(services, clock, car, hallway)
    due = services.planning.mark(hallway.animal.id)
    services.sessions.rate(hallway.draft(2, clock.today(), 1))

    view = services.planning.today(car.ladder.id)

    assert view.advice.earliest == clock.today() + DAY
    assert view.advice.has(ReasonCode.ONE_SESSION_A_DAY)
    assert [done.ladder.title for done in view.elsewhere] == ["Hallway to doorstep"]
    assert view.turn is None
    assert (due, services.planning.mark(hallway.animal.id)) == (Mark.DUE, Mark.NOTHING)


@pytest.mark.parametrize("known", [True, False], ids=["known ladder", "new ladder"])
def test_a_second_session_on_one_day_wants_a_written_reason(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept, *, known: bool
) -> None:
    """Whichever ladder it is on, also where it would be the first there."""
    calm(services, clock, *((car, hallway) if known else (hallway,)))
    services.sessions.rate(hallway.draft(2, clock.today(), 1))
    advised = services.planning.advise(car.ladder.id).stage_id
    number = [stage.id for stage in car.ladder.stages].index(advised) + 1

    with pytest.raises(ReasonNeeded):
        services.sessions.rate(car.draft(number, clock.today(), 1))
    against = services.planning.objections(car.ladder.id, car.stage(number).id, clock.today())
    services.sessions.rate(car.draft(number, clock.today(), 1, off_plan_reason="The vet called"))

    assert ReasonCode.ONE_SESSION_A_DAY in {reason.code for reason in against}
    assert len(services.sessions.of_animal(hallway.animal.id)) == (4 if known else 3)


def test_the_other_ladder_may_be_chosen_instead_without_a_reason(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """It is not its turn, but no rule speaks against it."""
    calm(services, clock, car, hallway)
    view = services.planning.today(hallway.ladder.id)
    assert view.turn is not None
    assert view.turn.ladder.id == car.ladder.id

    stage_id = view.advice.stage_id
    number = [stage.id for stage in hallway.ladder.stages].index(stage_id) + 1
    services.sessions.rate(hallway.draft(number, clock.today(), 1))

    assert services.planning.turn(hallway.animal.id) is None


def test_the_week_is_the_animals_and_has_both_ladders(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """No day has two sessions; what was done is on its own ladder."""
    calm(services, clock, car, hallway)

    week = services.planning.week(hallway.animal.id, clock.today() - 2 * DAY)

    planned = {entry.planned.ladder_id for entry in week.plan.days if entry.planned}
    done = [entry.done[0].ladder_id for entry in week.plan.days if entry.done]
    assert planned == {hallway.ladder.id, car.ladder.id}
    assert done == [car.ladder.id, hallway.ladder.id]
    assert [kept.id for kept in week.ladders] == [hallway.ladder.id, car.ladder.id]
    assert len(week.plan.advice) == 2


def test_a_paused_ladder_takes_no_day_from_the_other(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """Its own page still says what it waits for; with both paused the week says why."""
    services.ladders.set_status(car.ladder.id, LadderStatus.PAUSED)
    week = services.planning.week(hallway.animal.id, clock.today())
    view = services.planning.today(car.ladder.id)
    services.ladders.set_status(hallway.ladder.id, LadderStatus.PAUSED)

    both_paused = services.planning.week(hallway.animal.id, clock.today())

    assert {entry.planned.ladder_id for entry in week.plan.days if entry.planned} == {hallway.ladder.id}
    assert view.advice.move is Move.PAUSE
    assert [advice.move for advice in both_paused.plan.advice] == [Move.PAUSE, Move.PAUSE]


def test_a_red_on_one_ladder_is_a_rest_on_both_until_the_list_is_ticked_once(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """Then both go on, the one that was frightened lower, the other no higher than before."""
    for back in range(6, 1, -1):
        draft = hallway.draft(2, clock.today() - back * DAY, 0, off_plan_reason="as it was")
        services.sessions.rate(draft)
    climbing = services.planning.advise(hallway.ladder.id).move
    services.sessions.rate(car.draft(4, clock.today() - DAY, 4))

    resting = [services.planning.advise(kept.ladder.id) for kept in (hallway, car)]
    week = services.planning.week(hallway.animal.id, clock.today())
    clock.advance(days=3)
    asked = [services.planning.today(kept.ladder.id) for kept in (hallway, car)]
    tick(services, clock, hallway)
    going_on = [services.planning.advise(kept.ladder.id) for kept in (hallway, car)]

    assert climbing is Move.CLIMB
    assert [advice.move for advice in resting] == [Move.REST, Move.REST]
    assert resting[0].has(ReasonCode.RED_ELSEWHERE)
    assert min(entry.on for entry in week.plan.days if entry.planned) >= max(a.earliest for a in resting)
    assert [view.asks_back_to_normal for view in asked] == [True, True]
    assert [advice.move for advice in going_on] == [Move.STAY, Move.STEP_BACK]
    assert ReasonCode.AFTER_A_SCARE in {reason.code for reason in going_on[0].missing}


def test_the_first_session_on_a_new_ladder_wants_a_reason_while_the_animal_rests(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """A rest is a rest on all of them."""
    services.sessions.rate(hallway.draft(3, clock.today() - DAY, 5))

    with pytest.raises(ReasonNeeded):
        services.sessions.rate(car.draft(1, clock.today(), 1))


def test_a_hard_day_written_down_anywhere_counts_for_every_ladder(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """As an incident, or beside a session."""
    calm(services, clock, car, hallway)
    visitors = IncidentReport(
        id=uuid4(), animal_id=hallway.animal.id, on=clock.today(), what="Visitors", severity=Severity.SEVERE
    )
    services.welfare.report_incident(visitors)
    by_incident = [services.planning.advise(kept.ladder.id) for kept in (hallway, car)]
    services.welfare.undo_incident(visitors)
    services.sessions.rate(hallway.draft(2, clock.today(), 1, other_stress=Severity.MODERATE))

    against = services.planning.objections(car.ladder.id, car.stage(2).id, clock.today())

    assert all(advice.has(ReasonCode.STRESS_TODAY) for advice in by_incident)
    assert {ReasonCode.STRESS_TODAY, ReasonCode.ONE_SESSION_A_DAY} <= {reason.code for reason in against}


def test_a_worried_session_on_one_ladder_leaves_the_other_as_it_was(
    services: Services, clock: FakeClock, hallway: Kept, car: Kept
) -> None:
    """Only a red rests them all; a worry belongs to its ladder, and its day is taken."""
    calm(services, clock, hallway, car)
    before = services.planning.advise(hallway.ladder.id, clock.today() + DAY)
    services.sessions.rate(car.draft(2, clock.today(), 3))

    week = services.planning.week(hallway.animal.id, clock.today())

    assert week.plan.days[0].done[0].outcome is Outcome.DOWN
    assert week.plan.days[0].done[0].peak is Level.WORRIED
    assert services.planning.advise(hallway.ladder.id, clock.today() + DAY).move is before.move


def tick(services: Services, clock: FakeClock, kept: Kept) -> None:
    """The animal is as usual again."""
    visit = NormalVisit(id=uuid4(), animal_id=kept.animal.id, on=clock.today(), ticked=tuple(NormalSign))
    services.welfare.visit_normal(visit)
