"""A calendar file says what was meant, to a second parser as well."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
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
from exposure_planner.exchange.calendar_file import CalendarFiles, as_calendar
from exposure_planner.wording.calendar_event import CalendarDay, CalendarEvent, CalendarHours

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
HOURS = CalendarHours(starts=time(18), alarm=timedelta(minutes=30), zone="Europe/Berlin")


def event(on: date = date(2026, 11, 24), **facts: Any) -> CalendarEvent:  # noqa: ANN401
    """Three minutes on the landing."""
    day: dict[str, Any] = {
        "on": on,
        "summary": "Miles Davis: The landing, 3 min",
        "description": "If calm: go on.\nIf worried: stop kindly.",
        "place": "stairs",
        "lasts": timedelta(minutes=3),
        "hours": HOURS,
    }
    kept = {"uid": "one", "revision": 0, "cancelled": False}
    kept.update({name: facts.pop(name) for name in tuple(facts) if name in kept})
    return CalendarEvent(**kept, day=CalendarDay(**(day | facts)))


def read(content: bytes) -> list[Any]:
    """The events as the second parser understands them."""
    return list(vobject.readOne(content.decode("utf-8")).vevent_list)


def test_a_session_is_an_event_at_the_persons_hour_with_an_alarm() -> None:
    (read_back,) = read(as_calendar([event()], NOW))

    assert read_back.summary.value == "Miles Davis: The landing, 3 min"
    assert read_back.description.value == "If calm: go on.\nIf worried: stop kindly."
    assert read_back.location.value == "stairs"
    assert read_back.dtstart.value.astimezone(UTC) == datetime(2026, 11, 24, 17, tzinfo=UTC)
    assert read_back.dtstart.value.time() == time(18)
    assert read_back.valarm.trigger.value == timedelta(minutes=-30)
    assert (read_back.status.value, read_back.sequence.value) == ("CONFIRMED", "0")


def test_a_short_session_is_long_enough_to_be_seen_in_a_calendar() -> None:
    (read_back,) = read(as_calendar([event(lasts=timedelta(seconds=40))], NOW))

    assert read_back.dtend.value - read_back.dtstart.value == timedelta(minutes=5)


@pytest.mark.parametrize(
    ("on", "in_utc"), [(date(2026, 3, 28), 17), (date(2026, 3, 29), 16), (date(2026, 10, 25), 17)]
)
def test_the_hour_on_the_wall_stays_when_summer_time_begins_and_ends(on: date, in_utc: int) -> None:
    content = as_calendar([event(on)], NOW).decode("utf-8")

    zone = tzical(StringIO(content.replace("\r\n", "\n"))).get("Europe/Berlin")
    (read_back,) = read(content.encode("utf-8"))
    on_the_wall = read_back.dtstart.value.replace(tzinfo=zone)
    assert on_the_wall.hour == 18
    assert on_the_wall.astimezone(UTC).hour == in_utc


def test_a_day_that_is_rated_whole_has_no_hour_and_rings_never() -> None:
    (read_back,) = read(as_calendar([event(lasts=None)], NOW))

    assert read_back.dtstart.value == date(2026, 11, 24)
    assert not hasattr(read_back, "valarm")


def test_what_is_taken_back_is_cancelled_and_rings_no_more() -> None:
    (read_back,) = read(as_calendar([event(cancelled=True, revision=3)], NOW))

    assert (read_back.status.value, read_back.sequence.value) == ("CANCELLED", "3")
    assert not hasattr(read_back, "valarm")


def test_the_file_brings_the_rules_of_its_time_zone_and_short_lines() -> None:
    content = as_calendar([event(summary="long " * 60)], NOW)

    assert b"BEGIN:VTIMEZONE" in content
    assert b"TZID:Europe/Berlin" in content
    assert b"METHOD:PUBLISH" in content
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def rules_of(content: bytes, zone: str) -> Any:  # noqa: ANN401
    """The time zone as the file itself tells it."""
    return tzical(StringIO(content.decode("utf-8").replace("\r\n", "\n"))).get(zone)


@given(
    zone=st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Africa/Casablanca", "Asia/Kolkata", "Australia/Lord_Howe"]
    ),
    on=st.dates(date(2024, 1, 1), date(2045, 12, 31)),
    starts=st.times(time(5), time(23)).map(lambda moment: moment.replace(second=0, microsecond=0)),
)
def test_in_every_zone_and_year_the_hour_is_the_one_on_the_persons_wall(
    zone: str, on: date, starts: time
) -> None:
    content = as_calendar([event(on, hours=replace(HOURS, zone=zone, starts=starts))], NOW)

    (read_back,) = read(content)
    told = read_back.dtstart.value.replace(tzinfo=None)
    assert told == datetime.combine(on, starts)
    assert (
        told.replace(tzinfo=rules_of(content, zone)).utcoffset()
        == told.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    )


@pytest.mark.parametrize("zone", ["", "Mars/Phobos"])
def test_without_a_known_zone_it_is_the_hour_of_whatever_wall_the_calendar_hangs_on(zone: str) -> None:
    content = as_calendar([event(hours=replace(HOURS, zone=zone))], NOW)

    assert b"DTSTART:20261124T180000\r\n" in content
    assert b"VTIMEZONE" not in content


def test_what_is_taken_back_stands_where_it_stood() -> None:
    hour = replace(HOURS, starts=time(7, 15))
    timed, whole = read(
        as_calendar(
            [event(uid="a", cancelled=True, hours=hour), event(uid="b", cancelled=True, lasts=None)], NOW
        )
    )

    assert timed.dtstart.value.time() == time(7, 15)
    assert whole.dtstart.value == date(2026, 11, 24)


texts = st.text(st.characters(codec=None), max_size=60) | st.text(
    st.sampled_from('a;,:\\"\n\r\t\u2028\u202e\x00\x85😀שלום\ud800'), max_size=60
)


def as_shown(text: str) -> str:
    """What may be left of it: lines, and no sign that ends a line elsewhere or turns it round."""
    turns = {chr(sign) for sign in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
    return "\n".join(
        "".join(each for each in line if unicodedata.category(each) not in ("Cc", "Cs") and each not in turns)
        for line in text.splitlines()
    )


def logical_lines(content: bytes) -> Iterator[bytes]:
    """Unfolded as RFC 5545 3.1 has it, without either parser's help."""
    return iter(content.replace(b"\r\n ", b"").split(b"\r\n"))


@given(summary=texts, description=st.lists(texts, max_size=4).map("\n".join), place=texts)
def test_whatever_somebody_types_comes_back_and_adds_no_line_of_its_own(
    summary: str, description: str, place: str
) -> None:
    content = as_calendar([event(summary=summary, description=description, place=place)], NOW)

    (read_back,) = read(content)
    assert read_back.summary.value == as_shown(summary).replace("\n", " ").strip()
    assert read_back.description.value == as_shown(description)
    names = [line.partition(b":")[0].partition(b";")[0] for line in logical_lines(content)]
    plain = [
        line.partition(b":")[0].partition(b";")[0] for line in logical_lines(as_calendar([event()], NOW))
    ]
    assert [name for name in names if name != b"LOCATION"] == [name for name in plain if name != b"LOCATION"]
    assert names.count(b"LOCATION") <= 1


@given(summary=texts)
def test_no_line_is_longer_than_75_octets_or_parts_a_letter(summary: str) -> None:
    content = as_calendar([event(summary=summary * 5)], NOW)

    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert [line for line in lines if line.decode("utf-8") == ""] == [b""]


@pytest.mark.parametrize("hostile", ["a\r\nATTENDEE:mailto:x@y", "END:VEVENT", "a;b,c\\n", "\x00\x07bell"])
def test_a_name_cannot_become_a_line_of_the_file(hostile: str) -> None:
    content = as_calendar([event(summary=hostile, description=hostile, place=hostile)], NOW)

    assert content.count(b"\r\nEND:VEVENT\r\n") == 1
    assert b"\r\nATTENDEE" not in content
    assert b"\x00" not in content
    assert len(read(content)) == 1


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritable) as caught:
        CalendarFiles().write([event()], NOW, tmp_path / "gone" / "week.ics")

    assert caught.value.path == tmp_path / "gone" / "week.ics"
