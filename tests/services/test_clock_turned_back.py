"""A clock that was turned back makes no page go away, and what is rated meanwhile is kept."""

import pytest

from exposure_planner.errors import DateInFuture
from exposure_planner.services.bundle import Services
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal


@pytest.fixture
def miles(services: Services, clock: FakeClock) -> Kept:
    """Five days with a session each."""
    kept = keep_animal(services)
    for _ in range(5):
        clock.advance(days=1)
        services.sessions.rate(kept.draft(1, clock.today(), 0, off_plan_reason="The test wants it so."))
    return kept


@pytest.mark.parametrize("days", [1, 3, 30, 365])
def test_every_page_can_be_looked_at(services: Services, clock: FakeClock, miles: Kept, days: int) -> None:
    clock.advance(days=-days)

    today = services.planning.today(miles.ladder.id)
    week = services.planning.week(miles.animal.id, clock.today())
    services.planning.ladder(miles.ladder.id)
    services.planning.mark(miles.animal.id)
    services.reminders.waiting_today()

    assert today.stage is not None
    assert all(each.planned is None for each in week.plan.days[:days])


def test_what_is_rated_meanwhile_is_kept(services: Services, clock: FakeClock, miles: Kept) -> None:
    clock.advance(days=-365)

    services.sessions.rate(miles.draft(1, clock.today(), 1))

    assert len(services.sessions.of_ladder(miles.ladder.id)) == 6


def test_a_session_that_lies_ahead_now_is_edited_when_the_clock_is_right_again(
    services: Services, clock: FakeClock, miles: Kept
) -> None:
    newest = services.sessions.of_ladder(miles.ladder.id)[-1]
    clock.advance(days=-365)
    with pytest.raises(DateInFuture):
        services.sessions.edit(newest)

    clock.advance(days=365)

    assert services.sessions.edit(newest).session == newest
