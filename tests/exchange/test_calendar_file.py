"""A calendar file says what was meant, to a second parser as well."""

from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.errors import FileNotWritable
from exposure_planner.exchange.calendar_file import CalendarFiles, as_calendar, local_zone
from exposure_planner.wording.week_calendar import CalendarDay, CalendarEvent, CalendarTimes

BERLIN = ZoneInfo("Europe/Berlin")
TIMES = CalendarTimes(starts=time(18), alarm=timedelta(minutes=30), now=datetime(2026, 11, 24, 8, tzinfo=UTC))


def event(on: date = date(2026, 11, 24), **facts: Any) -> CalendarEvent:  # noqa: ANN401
    """Three minutes on the landing."""
    day: dict[str, Any] = {
        "on": on,
        "summary": "Miles Davis: The landing, 3 min",
        "description": "If calm: go on.\nIf worried: stop kindly.",
        "place": "stairs",
        "lasts": timedelta(minutes=3),
    }
    kept = {"uid": "one@exposure-planner", "revision": 0, "cancelled": False}
    kept.update({name: facts.pop(name) for name in tuple(facts) if name in kept})
    return CalendarEvent(**kept, day=CalendarDay(**(day | facts)))


def read(content: bytes) -> list[Any]:
    """The events as the second parser understands them."""
    return list(vobject.readOne(content.decode("utf-8")).vevent_list)


def test_a_session_is_an_event_at_the_persons_hour_with_an_alarm() -> None:
    (read_back,) = read(as_calendar([event()], TIMES, BERLIN))

    assert read_back.summary.value == "Miles Davis: The landing, 3 min"
    assert read_back.description.value == "If calm: go on.\nIf worried: stop kindly."
    assert read_back.location.value == "stairs"
    assert read_back.dtstart.value.astimezone(UTC) == datetime(2026, 11, 24, 17, tzinfo=UTC)
    assert read_back.dtstart.value.time() == time(18)
    assert read_back.valarm.trigger.value == timedelta(minutes=-30)
    assert (read_back.status.value, read_back.sequence.value) == ("CONFIRMED", "0")


def test_a_short_session_is_long_enough_to_be_seen_in_a_calendar() -> None:
    (read_back,) = read(as_calendar([event(lasts=timedelta(seconds=40))], TIMES, BERLIN))

    assert read_back.dtend.value - read_back.dtstart.value == timedelta(minutes=5)


@pytest.mark.parametrize(
    ("on", "in_utc"), [(date(2026, 3, 28), 17), (date(2026, 3, 29), 16), (date(2026, 10, 25), 17)]
)
def test_the_hour_on_the_wall_stays_when_summer_time_begins_and_ends(on: date, in_utc: int) -> None:
    content = as_calendar([event(on)], TIMES, BERLIN).decode("utf-8")

    zone = tzical(StringIO(content.replace("\r\n", "\n"))).get("Europe/Berlin")
    (read_back,) = read(content.encode("utf-8"))
    on_the_wall = read_back.dtstart.value.replace(tzinfo=zone)
    assert on_the_wall.hour == 18
    assert on_the_wall.astimezone(UTC).hour == in_utc


def test_a_day_that_is_rated_whole_has_no_hour_and_rings_never() -> None:
    (read_back,) = read(as_calendar([event(lasts=None)], TIMES, BERLIN))

    assert read_back.dtstart.value == date(2026, 11, 24)
    assert not hasattr(read_back, "valarm")


def test_what_is_taken_back_is_cancelled_and_rings_no_more() -> None:
    (read_back,) = read(as_calendar([event(cancelled=True, revision=3)], TIMES, BERLIN))

    assert (read_back.status.value, read_back.sequence.value) == ("CANCELLED", "3")
    assert not hasattr(read_back, "valarm")


def test_the_file_brings_the_rules_of_its_time_zone_and_short_lines() -> None:
    content = as_calendar([event(summary="long " * 60)], TIMES, BERLIN)

    assert b"BEGIN:VTIMEZONE" in content
    assert b"TZID:Europe/Berlin" in content
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)


@given(summary=texts, description=st.lists(texts, max_size=4).map("\n".join), place=texts)
def test_whatever_somebody_types_comes_back_and_adds_no_line_of_its_own(
    summary: str, description: str, place: str
) -> None:
    hostile = event(summary=summary, description=description, place=place)

    (read_back,) = read(as_calendar([hostile], TIMES, BERLIN))

    assert read_back.summary.value == summary
    assert read_back.description.value == description
    assert {child.name for child in read_back.getChildren()} <= {
        "UID",
        "SEQUENCE",
        "DTSTAMP",
        "LAST-MODIFIED",
        "SUMMARY",
        "STATUS",
        "TRANSP",
        "DTSTART",
        "DTEND",
        "DESCRIPTION",
        "LOCATION",
        "VALARM",
    }


@pytest.mark.parametrize("hostile", ["a\r\nATTENDEE:mailto:x@y", "END:VEVENT", "a;b,c\\n", "\x00\x07bell"])
def test_a_name_cannot_become_a_line_of_the_file(hostile: str) -> None:
    content = as_calendar([event(summary=hostile, description=hostile, place=hostile)], TIMES, BERLIN)

    assert content.count(b"\r\nEND:VEVENT\r\n") == 1
    assert b"\r\nATTENDEE" not in content
    assert len(read(content)) == 1


def test_a_folder_that_is_gone_is_named_and_an_older_file_stays_whole(tmp_path: Path) -> None:
    older = tmp_path / "week.ics"
    older.write_bytes(b"older")
    (tmp_path / "week.ics.new").mkdir()

    with pytest.raises(FileNotWritable):
        CalendarFiles(lambda: BERLIN).write([event()], TIMES, older)
    with pytest.raises(FileNotWritable):
        CalendarFiles(lambda: BERLIN).write([event()], TIMES, tmp_path / "gone" / "week.ics")

    assert older.read_bytes() == b"older"


def test_this_computers_zone_has_a_name() -> None:
    assert local_zone().key
