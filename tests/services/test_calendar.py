"""A week is told to a calendar, and told again when it has changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import vobject

from exposure_planner.errors import FileNotWritable, NothingForCalendar
from exposure_planner.household.calendar_entry import CalendarEntry
from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner.ladder import LadderStatus
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


def save(
    services: Services, clock: FakeClock, miles: Kept, file: Path, settings: Settings | None = None
) -> Told:
    week = Week(first=clock.today())
    return services.calendar.save((miles.animal.id,), week, file, settings or Settings(), english)


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


def test_a_calendar_knows_a_session_by_the_entry_that_is_kept(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)

    assert {
        str(CalendarEntry(animal_id=miles.animal.id, on=event.dtstart.value.date(), revision=0, said="").id)
        for event in events(file).values()
    } == set(events(file))


@pytest.mark.parametrize("changed", [{"session_hour": time(7, 15)}, {"alarm_minutes": None}])
def test_another_hour_or_alarm_is_a_change_that_calendars_take(
    services: Services, clock: FakeClock, miles: Kept, file: Path, changed: dict[str, Any]
) -> None:
    save(services, clock, miles, file)
    before = events(file)

    save(services, clock, miles, file, Settings(**changed))

    assert {uid: event.sequence.value for uid, event in events(file).items()} == dict.fromkeys(before, "1")


def test_what_is_taken_back_stands_at_the_hour_at_which_it_was_told(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    before = events(file)
    services.ladders.set_status(miles.ladder.id, LadderStatus.PAUSED)

    save(services, clock, miles, file, Settings(session_hour=time(7, 15)))

    after = events(file)
    assert set(after) == set(before)
    assert {uid: event.dtstart.value for uid, event in after.items()} == {
        uid: event.dtstart.value for uid, event in before.items()
    }
    assert {uid: event.summary.value for uid, event in after.items()} == {
        uid: event.summary.value for uid, event in before.items()
    }


def _closed(services: Services, miles: Kept) -> None:
    services.ladders.set_status(miles.ladder.id, LadderStatus.CLOSED)


def _put_away(services: Services, miles: Kept) -> None:
    services.trash.put_away_ladder(miles.ladder.id)


def _retired(services: Services, miles: Kept) -> None:
    services.animals.retire(miles.animal.id)


@pytest.mark.parametrize("goes", [_closed, _put_away, _retired])
def test_when_a_ladder_is_over_all_that_was_told_of_it_is_taken_back(
    services: Services,
    clock: FakeClock,
    miles: Kept,
    file: Path,
    goes: Callable[[Services, Kept], None],
) -> None:
    first = save(services, clock, miles, file)
    goes(services, miles)

    told = save(services, clock, miles, file)

    assert told == Told(planned=0, cancelled=first.planned)
    assert {event.status.value for event in events(file).values()} == {"CANCELLED"}


def test_what_was_taken_back_and_is_planned_again_stands_there_once_more(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    services.ladders.set_status(miles.ladder.id, LadderStatus.PAUSED)
    save(services, clock, miles, file)
    services.ladders.set_status(miles.ladder.id, LadderStatus.OPEN)

    save(services, clock, miles, file)

    assert {(event.status.value, event.sequence.value) for event in events(file).values()} == {
        ("CONFIRMED", "2")
    }


def test_a_session_that_moves_to_another_day_leaves_its_old_one(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    first, second = sorted(event.dtstart.value.date() for event in events(file).values())[:2]
    free = second - timedelta(days=1)
    assert free != first
    override = PlanOverride(
        id=uuid4(),
        ladder_id=miles.ladder.id,
        on=free,
        stage_id=miles.stage(1).id,
        rules=(),
        why="It suits us",
    )
    services.welfare.override(miles.animal.id, override)

    save(services, clock, miles, file)

    status = {event.dtstart.value.date(): event.status.value for event in events(file).values()}
    planned = {
        day.on
        for day in services.planning.week(miles.animal.id, clock.today()).plan.days
        if day.planned is not None
    }
    assert free in planned
    assert {on for on, said in status.items() if said == "CONFIRMED"} == planned
    assert {on for on, said in status.items() if said == "CANCELLED"} == set(status) - planned


def test_a_session_that_somebody_drags_goes_there_in_the_calendar_too(
    services: Services, clock: FakeClock, miles: Kept, file: Path
) -> None:
    save(services, clock, miles, file)
    before = events(file)
    start, end = clock.today(), clock.today() + timedelta(days=1)
    assert start in {event.dtstart.value.date() for event in before.values()}
    services.days.keep(services.days.moving(miles.animal.id, start, end))

    save(services, clock, miles, file)

    after = events(file)
    planned = {
        day.on
        for day in services.planning.week(miles.animal.id, clock.today()).plan.days
        if day.planned is not None
    }
    confirmed = {event.dtstart.value.date() for event in after.values() if event.status.value == "CONFIRMED"}
    assert end in planned
    assert confirmed == planned
    taken_back = {uid for uid, event in after.items() if event.status.value == "CANCELLED"}
    assert start in {after[uid].dtstart.value.date() for uid in taken_back}
    assert {after[uid].sequence.value for uid in taken_back} == {"1"}
    assert set(before) <= set(after)


def test_a_session_of_two_animals_is_told_once_whoevers_week_is_saved(
    services: Services, clock: FakeClock, miles: Kept, tmp_path: Path
) -> None:
    elfie = replace(miles.animal, id=uuid4(), name="Elfie")
    services.animals.save(elfie)
    services.ladders.set_companion(miles.ladder.id, elfie.id)
    files = [tmp_path / name for name in ("miles.ics", "elfie.ics", "both.ics")]
    week = Week(first=clock.today())

    for animals, file in zip(
        ((miles.animal.id,), (elfie.id,), (elfie.id, miles.animal.id)), files, strict=True
    ):
        services.calendar.save(animals, week, file, Settings(), english)

    of_miles, of_elfie, of_both = (events(file) for file in files)
    assert of_miles
    assert set(of_miles) == set(of_elfie) == set(of_both)
    assert len({event.dtstart.value.date() for event in of_both.values()}) == len(of_both)
    assert {event.sequence.value for event in of_both.values()} == {"0"}
    assert all("Elfie" in event.summary.value for event in of_miles.values())


def test_an_empty_calendar_is_not_written(
    services: Services, clock: FakeClock, file: Path, miles: Kept
) -> None:
    nobody = replace(miles.animal, id=miles.ladder.id, name="Elfie")
    services.animals.save(nobody)

    with pytest.raises(NothingForCalendar):
        services.calendar.save((nobody.id,), Week(first=clock.today()), file, Settings(), english)

    assert not file.exists()


def test_a_week_that_is_over_is_nothing_for_a_calendar(
    services: Services, clock: FakeClock, file: Path, miles: Kept
) -> None:
    save(services, clock, miles, file)
    clock.advance(days=30)

    with pytest.raises(NothingForCalendar):
        services.calendar.save(
            (miles.animal.id,), Week(first=clock.today() - timedelta(days=30)), file, Settings(), english
        )


def test_an_animal_that_is_erased_takes_what_was_told_of_it_along(
    services: Services, clock: FakeClock, file: Path, miles: Kept
) -> None:
    save(services, clock, miles, file)
    services.animals.retire(miles.animal.id)

    services.trash.erase(services.trash.items())

    assert services.animals.all(retired=True) == ()
