"""Backups thin out by themselves: hours, days, weeks, months; the newest never goes."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.household.backup import Backup, Cause
from exposure_planner.services.backup_schedule import is_due, to_let_go

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

backups = st.lists(
    st.builds(
        lambda minutes, cause: backup(NOW - timedelta(minutes=minutes), cause),
        st.integers(-60 * 24 * 30, 60 * 24 * 366 * 7),
        st.sampled_from(Cause),
    ),
    max_size=60,
)


@given(backups)
def test_the_newest_that_is_not_from_the_future_never_goes(known: list[Backup]) -> None:
    past = [each.made_at for each in known if each.made_at <= NOW]

    left = [each.made_at for each in kept(known, NOW)]

    assert not past or max(past) in left


@given(backups)
def test_thinning_twice_takes_no_more_than_once(known: list[Backup]) -> None:
    once = kept(known, NOW)

    assert kept(once, NOW) == once


@given(backups)
def test_what_a_person_made_or_erased_after_stays_for_ever(known: list[Backup]) -> None:
    going = {each.cause for each in to_let_go(known, NOW)}

    assert not going & {Cause.BY_HAND, Cause.BEFORE_EMPTYING}


@given(backups)
def test_no_hour_day_or_week_that_had_a_backup_is_left_without(known: list[Backup]) -> None:
    left = kept(known, NOW)

    for each in known:
        age = NOW - each.made_at
        if age > timedelta(days=5 * 365):
            continue
        near = HOUR if age <= DAY else DAY if age <= 14 * DAY else 7 * DAY if age <= 62 * DAY else 31 * DAY
        assert any(abs(other.made_at - each.made_at) <= near for other in left)


def test_a_year_of_hours_becomes_hours_days_weeks_and_months() -> None:
    known: list[Backup] = []
    moment = NOW - 400 * DAY
    while moment <= NOW:
        known = kept([*known, backup(moment)], moment)
        moment += HOUR

    ages = sorted(NOW - each.made_at for each in known)
    within = {
        "a day": sum(age <= DAY for age in ages),
        "two weeks": sum(DAY < age <= 14 * DAY for age in ages),
        "two months": sum(14 * DAY < age <= 62 * DAY for age in ages),
        "more": sum(age > 62 * DAY for age in ages),
    }
    assert within == {"a day": 25, "two weeks": 14, "two months": 7, "more": 12}


def test_the_only_one_stays_however_old_it_is() -> None:
    old = [backup(NOW - timedelta(days=days)) for days in (4000, 3900)]

    assert kept(old, NOW) == old[1:]


def test_before_a_restore_all_are_kept_for_two_months() -> None:
    known = [backup(NOW - timedelta(minutes=each), Cause.BEFORE_RESTORE) for each in range(1, 50)]

    assert to_let_go(known, NOW) == ()
    assert len(kept(known, NOW + 70 * DAY)) == 1


@pytest.mark.parametrize(
    ("ages", "due"),
    [((), True), ((59,), False), ((60,), True), ((300, 10), False), ((-500,), True), ((-500, 5), False)],
)
def test_one_is_due_an_hour_after_the_newest_whatever_the_clock_once_said(
    ages: tuple[int, ...],
    due: bool,  # noqa: FBT001
) -> None:
    assert is_due([NOW - timedelta(minutes=age) for age in ages], NOW) is due


def backup(moment: datetime, cause: Cause = Cause.HOURLY) -> Backup:
    """One of that moment."""
    return Backup(path=Path(f"{moment:%Y%m%d%H%M}-{cause.value}"), made_at=moment, cause=cause)


def kept(known: Iterable[Backup], now: datetime) -> list[Backup]:
    """What is left after thinning."""
    known = list(known)
    going = {id(each) for each in to_let_go(known, now)}
    return [each for each in known if id(each) not in going]
