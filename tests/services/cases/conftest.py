"""Two computers, and Miles on one of them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from exposure_planner.household.session import LoggedSession
from tests.fake_clock import FakeClock
from tests.services.cases.two_computers import Computer, two_computers
from tests.services.keeping import Kept, keep_animal


@pytest.fixture
def computers(tmp_path: Path, clock: FakeClock) -> Iterator[tuple[Computer, Computer]]:
    """Two computers."""
    with two_computers(tmp_path, clock) as both:
        yield both


@pytest.fixture
def desk(computers: tuple[Computer, Computer]) -> Computer:
    """The one at home."""
    return computers[0]


@pytest.fixture
def laptop(computers: tuple[Computer, Computer]) -> Computer:
    """The other one."""
    return computers[1]


@pytest.fixture
def miles(desk: Computer, clock: FakeClock) -> Kept:
    """Miles, who was rated once, on the desk."""
    kept = keep_animal(desk.services)
    desk.services.sessions.rate(kept.draft(1, clock.today() - timedelta(days=3), 1, note="He looked around."))
    return kept


@pytest.fixture
def seen(desk: Computer, miles: Kept) -> LoggedSession:
    """What was rated."""
    return desk.services.sessions.of_ladder(miles.ladder.id)[0]
