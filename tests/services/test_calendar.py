"""A week is told to a calendar, and told again when it has changed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject

from exposure_planner.errors import FileNotWritable
from exposure_planner.planner.plan import Week
from exposure_planner.services.bundle import Services
from exposure_planner.services.calendar import Told
from exposure_planner.settings import Settings
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal


@pytest.fixture
def miles(services: Services, clock: FakeClock) -> Kept:
    """Miles Davis on an eight-rung ladder, calm on the first rung two days ago."""
    kept = keep_animal(services)
    services.sessions.rate(kept.draft(1, clock.today() - timedelta(days=2), 0))
    return kept


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "week.ics"


def save(services: Services, clock: FakeClock, miles: Kept, file: Path) -> Told:
    week = Week(first=clock.today())
    return services.calendar.save((miles.animal.id,), week, file, Settings(), english)


def events(file: Path) -> dict[str, Any]:
    """By what a calendar knows them by."""
    found = vobject.readOne(file.read_text(encoding="utf-8")).vevent_list
    assert len({event.uid.value for event in found}) == len(found)
    return {event.uid.value: event for event in found}


def test_every_planned_session_of_the_week_is_told(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    told = save(services, clock, miles, file)

    planned = [
        day.on
        for day in services.planning.week(miles.animal.id, clock.today()).plan.days
        if day.planned is not None
    ]
    assert planned
    assert sorted(event.dtstart.value.date() for event in events(file).values()) == planned
    assert told == Told(planned=len(planned), cancelled=0)


def test_told_again_unchanged_it_is_the_same_and_nothing_is_doubled(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    before = {uid: event.sequence.value for uid, event in events(file).items()}

    save(services, clock, miles, file)

    assert {uid: event.sequence.value for uid, event in events(file).items()} == before


def test_after_a_scare_the_sessions_of_the_rest_are_cancelled(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    before = events(file)
    services.sessions.rate(replace(miles.draft(1, clock.today(), 5), off_plan_reason="a dog came"))

    told = save(services, clock, miles, file)

    after = events(file)
    resting = services.planning.week(miles.animal.id, clock.today()).plan.days[1:3]
    assert all(day.planned is None for day in resting)
    gone = {uid for uid, event in after.items() if event.status.value == "CANCELLED"}
    assert told.cancelled == len(gone) > 0
    assert gone <= set(before)
    assert all(int(after[uid].sequence.value) == 1 for uid in gone)


def test_what_was_done_today_is_not_cancelled(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    services.sessions.rate(miles.draft(1, clock.today(), 0))

    save(services, clock, miles, file)

    today = [event for event in events(file).values() if event.dtstart.value.date() == clock.today()]
    assert [event for event in today if event.status.value == "CANCELLED"] == []


def test_what_could_not_be_written_was_not_told(
    services: Services, clock: FakeClock, miles: Kept, tmp_path: Path
) -> None:
    with pytest.raises(FileNotWritable):
        save(services, clock, miles, tmp_path / "gone" / "week.ics")

    services.sessions.rate(replace(miles.draft(1, clock.today(), 5), off_plan_reason="a dog came"))
    told = save(services, clock, miles, tmp_path / "week.ics")

    assert told.cancelled == 0


def test_an_animal_without_a_ladder_has_an_empty_calendar(
    services: Services, clock: FakeClock, file: Path, miles: Kept
) -> None:
    nobody = replace(miles.animal, id=miles.ladder.id, name="Elfie")
    services.animals.save(nobody)

    told = services.calendar.save((nobody.id,), Week(first=clock.today()), file, Settings(), english)

    assert told == Told(planned=0, cancelled=0)
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")
