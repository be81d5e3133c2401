"""What happens between sessions weighs on the day, and a scare that nobody planned asks for rest."""

from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.household.welfare import IncidentReport, NormalSign, NormalVisit
from exposure_planner.planner import Level, Move, ReasonCode
from exposure_planner.planner.observed import Severity
from exposure_planner.services.bundle import Services
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal, keep_another_ladder


@pytest.fixture
def miles(services: Services, clock: FakeClock) -> Kept:
    """Miles Davis, who has done two calm sessions on the first rung."""
    kept = keep_animal(services)
    for ago in (4, 3):
        services.sessions.rate(kept.draft(1, clock.today() - timedelta(days=ago), 1))
    return kept


def happened(
    kept: Kept, clock: FakeClock, severity: Severity, level: Level | None = None, ago: int = 0
) -> IncidentReport:
    return IncidentReport(
        id=uuid4(),
        animal_id=kept.animal.id,
        on=clock.today() - timedelta(days=ago),
        what="Fireworks",
        severity=severity,
        level=level,
    )


def test_a_hard_day_is_a_rest_or_an_easy_one(services: Services, miles: Kept, clock: FakeClock) -> None:
    """2.5 of `domain.md`: other stress of moderate or more."""
    before = services.planning.advise(miles.ladder.id)

    services.welfare.report_incident(happened(miles, clock, Severity.MODERATE))

    advice = services.planning.advise(miles.ladder.id)
    assert before.earliest == clock.today()
    assert advice.earliest > clock.today() or advice.move is Move.STEP_BACK


@pytest.mark.parametrize("level", [Level.VERY_FRIGHTENED, Level.PANIC])
def test_a_scare_that_nobody_planned_is_a_rest_on_every_ladder(
    services: Services, miles: Kept, clock: FakeClock, level: Level
) -> None:
    other = keep_another_ladder(services, miles)

    services.welfare.report_incident(happened(miles, clock, Severity.MILD, level))

    for ladder in (miles.ladder, other.ladder):
        advice = services.planning.advise(ladder.id)
        assert advice.earliest > clock.today() + timedelta(days=1)
        assert advice.move in {Move.REST, Move.START, Move.STAY, Move.STEP_BACK}
        assert advice.has(ReasonCode.RED_UNPLANNED)


def test_after_a_scare_it_waits_until_all_is_as_usual(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    services.welfare.report_incident(happened(miles, clock, Severity.MILD, Level.PANIC))
    clock.advance(days=10)
    waiting = services.planning.advise(miles.ladder.id)

    services.welfare.visit_normal(
        NormalVisit(id=uuid4(), animal_id=miles.animal.id, on=clock.today(), ticked=tuple(NormalSign))
    )

    assert ReasonCode.NOT_BACK_TO_NORMAL in {reason.code for reason in waiting.reasons}
    assert ReasonCode.NOT_BACK_TO_NORMAL not in {
        reason.code for reason in services.planning.advise(miles.ladder.id).reasons
    }


@pytest.mark.parametrize("level", [None, Level.SETTLED, Level.CURIOUS, Level.UNEASY])
def test_a_small_thing_stops_nothing(
    services: Services, miles: Kept, clock: FakeClock, level: Level | None
) -> None:
    before = services.planning.advise(miles.ladder.id)

    services.welfare.report_incident(happened(miles, clock, Severity.MILD, level))

    assert services.planning.advise(miles.ladder.id).earliest == before.earliest


def test_being_worried_weighs_at_least_moderately(services: Services, miles: Kept, clock: FakeClock) -> None:
    services.welfare.report_incident(happened(miles, clock, Severity.MILD, Level.WORRIED))

    advice = services.planning.advise(miles.ladder.id)
    assert advice.earliest > clock.today() or advice.move is Move.STEP_BACK


def test_undoing_it_lets_the_plan_go_on(services: Services, miles: Kept, clock: FakeClock) -> None:
    before = services.planning.advise(miles.ladder.id)
    scare = happened(miles, clock, Severity.MILD, Level.PANIC)
    services.welfare.report_incident(scare)

    services.welfare.undo_incident(scare)

    assert services.planning.advise(miles.ladder.id) == before
