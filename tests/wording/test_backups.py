"""What is said of backups is short, kind and counts right."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from exposure_planner.household.backup import Backup, Cause, Contents, Difference, Inside, Matter, Soundness
from exposure_planner.wording.backups import (
    say_contents,
    say_difference,
    say_last_day,
    say_line,
    say_not_by_itself,
    say_soundness,
    say_when,
    say_when_briefly,
    say_why,
)
from exposure_planner.wording.translate import english

NOON = datetime(2026, 11, 24, 12, 5, tzinfo=UTC)
LOCAL = f"{NOON.astimezone():%H:%M}"


def test_a_moment_is_told_by_the_persons_own_clock_and_the_year_only_where_it_is_another() -> None:
    assert say_when(NOON, english) == f"24 November 2026, {LOCAL}"
    assert say_when_briefly(NOON, date(2026, 12, 1), english) == f"Tue 24 Nov, {LOCAL}"
    assert say_when_briefly(NOON, date(2027, 1, 1), english) == f"24 November 2026, {LOCAL}"
    assert say_last_day(NOON.date(), date(2027, 1, 1), english) == "24 November 2026"


@pytest.mark.parametrize(
    ("contents", "said"),
    [
        (Contents(animals=1, sessions=0), "1 animal, 0 sessions"),
        (
            Contents(animals=2, sessions=1, newest=NOON.date()),
            "2 animals, 1 session, the last on 24 November 2026",
        ),
    ],
)
def test_contents_are_counted(contents: Contents, said: str) -> None:
    assert say_contents(contents, english) == said


@pytest.mark.parametrize(
    ("difference", "said"),
    [
        (Difference(), "the same as now"),
        (Difference(added=2), "2 new since"),
        (Difference(beside=frozenset({Matter.LADDERS})), "ladders differ"),
        (
            Difference(missing=1, beside=frozenset(Matter)),
            "1 missing now; animals, ladders and other things differ",
        ),
        (Difference(added=1, changed=3, missing=2), "1 new since, 3 changed since and 2 missing now"),
    ],
)
def test_differences_are_counted(difference: Difference, said: str) -> None:
    assert say_difference(difference, english) == said


def test_every_cause_and_every_state_has_its_own_words() -> None:
    assert len({say_why(cause, english) for cause in Cause}) == len(Cause)
    assert len({say_soundness(each, english) for each in Soundness}) == len(Soundness)


def test_a_damaged_one_says_so_in_the_terminal() -> None:
    backup = Backup(path=Path("b.sqlite3"), made_at=NOON, cause=Cause.HOURLY)

    first, second = say_line(backup, Inside(soundness=Soundness.DAMAGED), english)

    assert first == f"24 November 2026, {LOCAL}, by itself: damaged"
    assert second.strip() == "b.sqlite3"


def test_why_a_backup_waits_is_said_in_full() -> None:
    assert (
        say_not_by_itself("The disk is full.", english) == "The backup of this hour waits. The disk is full."
    )
