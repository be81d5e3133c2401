"""A session while it lasts is kept tap by tap, and becomes the session that is rated."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from exposure_planner.errors import NothingThere
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import Mark, MarkKind
from exposure_planner.planner.observed import EndedBy
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus, OutingChanged
from exposure_planner.services.outings import OutingWish
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal

THREE_MINUTES = timedelta(minutes=3)


@pytest.fixture
def miles(services: Services) -> Kept:
    """Miles Davis on an eight-rung ladder."""
    return keep_animal(services)


@pytest.fixture
def outing(services: Services, miles: Kept) -> RunningSession:
    """A session that has just begun."""
    wish = OutingWish(
        id=uuid4(), ladder_id=miles.ladder.id, stage_id=miles.stage(1).id, planned=THREE_MINUTES
    )
    return services.outings.begin(wish)


def test_it_began_on_the_day_and_at_the_hour_of_the_wall(outing: RunningSession, clock: FakeClock) -> None:
    local = clock.now().astimezone()

    assert (outing.on, outing.started) == (local.date(), local.time().replace(second=0, microsecond=0))
    assert outing.began == clock.now()


def test_over_midnight_it_stays_on_the_day_on_which_it_began(
    services: Services, outing: RunningSession, clock: FakeClock
) -> None:
    clock.advance(hours=20)

    ended = services.outings.end(outing.id, EndedBy.ANIMAL)

    assert clock.today() > ended.on
    assert ended.on == outing.on


def test_marks_carry_the_time_since_the_beginning(
    services: Services, outing: RunningSession, clock: FakeClock
) -> None:
    clock.advance(seconds=40)
    services.outings.mark(outing.id, MarkKind.FIRST_SIGN)
    clock.advance(seconds=20)
    marked = services.outings.mark(outing.id, MarkKind.ATE)

    assert marked.marks == (
        Mark(kind=MarkKind.FIRST_SIGN, after=timedelta(seconds=40)),
        Mark(kind=MarkKind.ATE, after=timedelta(seconds=60)),
    )
    assert services.outings.take_mark_back(outing.id).marks == marked.marks[:1]


def test_a_pause_does_not_count(services: Services, outing: RunningSession, clock: FakeClock) -> None:
    clock.advance(seconds=60)
    services.outings.pause(outing.id)
    clock.advance(minutes=10)
    assert services.outings.pause(outing.id).lasted(clock.now()) == timedelta(seconds=60)
    services.outings.go_on(outing.id)
    clock.advance(seconds=30)

    assert services.outings.get(outing.id).lasted(clock.now()) == timedelta(seconds=90)


def test_ended_in_a_pause_it_lasted_until_the_pause(
    services: Services, outing: RunningSession, clock: FakeClock
) -> None:
    clock.advance(seconds=60)
    services.outings.pause(outing.id)
    clock.advance(minutes=10)

    assert services.outings.end(outing.id, EndedBy.PLAN).lasted(clock.now()) == timedelta(seconds=60)


def test_an_end_that_was_none_is_taken_back(
    services: Services, outing: RunningSession, clock: FakeClock
) -> None:
    clock.advance(seconds=60)
    services.outings.end(outing.id, EndedBy.ANIMAL)
    clock.advance(seconds=30)

    gone_on = services.outings.go_on(outing.id)

    assert (gone_on.ended, gone_on.ended_by) == (None, EndedBy.PLAN)
    assert gone_on.lasted(clock.now()) == timedelta(seconds=60)


def test_a_clock_that_was_set_back_makes_no_negative_time(
    services: Services, outing: RunningSession, clock: FakeClock
) -> None:
    clock.advance(hours=-1)

    assert services.outings.mark(outing.id, MarkKind.TRIGGER).marks[0].after == timedelta(0)


def test_rating_it_ends_it_in_the_same_go(
    services: Services, miles: Kept, outing: RunningSession, clock: FakeClock
) -> None:
    services.sessions.rate(miles.draft(1, clock.today(), 1, id=outing.id))

    assert services.outings.all() == ()
    assert [session.id for session in services.sessions.of_ladder(miles.ladder.id)] == [outing.id]


def test_what_was_put_aside_can_be_taken_up_again(services: Services, outing: RunningSession) -> None:
    services.outings.put_aside(outing.id)
    assert services.outings.of_ladder(outing.ladder_id) is None

    services.outings.take_up(outing.id)

    assert services.outings.of_ladder(outing.ladder_id) == outing


def test_everybody_hears_of_it(services: Services, bus: EventBus, outing: RunningSession) -> None:
    heard: list[OutingChanged] = []
    bus.subscribe(OutingChanged, heard.append)

    services.outings.mark(outing.id, MarkKind.WANTS_HOME)

    assert heard == [OutingChanged(ladder_id=outing.ladder_id, session_id=outing.id)]


def test_one_that_is_not_there_is_a_sentence(services: Services) -> None:
    with pytest.raises(NothingThere):
        services.outings.mark(uuid4(), MarkKind.ATE)


@pytest.fixture
def wall_clock() -> Iterator[Callable[[str], None]]:
    """Moves the computer to another time zone, and home again afterwards."""
    home = os.environ.get("TZ")

    def move(zone: str) -> None:
        os.environ["TZ"] = zone
        time.tzset()

    yield move
    if home is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = home
    time.tzset()


def test_a_session_begun_in_one_time_zone_and_rated_in_another_keeps_its_day(
    services: Services, miles: Kept, clock: FakeClock, wall_clock: Callable[[str], None]
) -> None:
    """Begun on Monday at 1 in Auckland, it is still Sunday in Los Angeles, where it is rated."""
    wall_clock("Pacific/Auckland")
    wish = OutingWish(
        id=uuid4(), ladder_id=miles.ladder.id, stage_id=miles.stage(1).id, planned=THREE_MINUTES
    )
    begun = services.outings.begin(wish)
    wall_clock("America/Los_Angeles")
    clock.advance(minutes=3)
    ended = services.outings.end(begun.id, EndedBy.PLAN)

    assert (ended.on.isoformat(), ended.started.isoformat()) == ("2026-11-23", "01:00:00")
    assert ended.lasted(clock.now()) == THREE_MINUTES


def test_the_hour_that_comes_twice_is_counted_once(
    services: Services, miles: Kept, clock: FakeClock, wall_clock: Callable[[str], None]
) -> None:
    """Ten minutes over the end of summer time are ten minutes, and not minus fifty."""
    wall_clock("Europe/Berlin")
    clock.go_to(datetime(2026, 10, 25, 0, 55, tzinfo=UTC))
    wish = OutingWish(
        id=uuid4(), ladder_id=miles.ladder.id, stage_id=miles.stage(1).id, planned=THREE_MINUTES
    )
    begun = services.outings.begin(wish)
    clock.advance(minutes=10)

    assert begun.started.isoformat() == "02:55:00"
    assert services.outings.end(begun.id, EndedBy.PLAN).lasted(clock.now()) == timedelta(minutes=10)
