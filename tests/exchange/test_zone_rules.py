"""A time zone's rules, change by change."""

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from exposure_planner.exchange.zone_rules import zone_rules


def told(zone: str, first: date, last: date) -> list[tuple[str, str, Any, Any]]:
    """Kind, beginning and both offsets in hours, as the rules tell them."""
    return [
        (
            rule.name,
            rule["dtstart"].to_ical().decode(),
            rule["tzoffsetfrom"].td / timedelta(hours=1),
            rule["tzoffsetto"].td / timedelta(hours=1),
        )
        for rule in zone_rules(ZoneInfo(zone), first, last).subcomponents
    ]


def test_each_change_is_told_by_the_wall_as_it_was_before() -> None:
    assert told("Europe/Berlin", date(2026, 1, 1), date(2026, 12, 31)) == [
        ("STANDARD", "20260101T010000", 1, 1),
        ("DAYLIGHT", "20260329T020000", 1, 2),
        ("STANDARD", "20261025T030000", 2, 1),
    ]


def test_a_zone_with_several_changes_a_year_has_them_all() -> None:
    rules = told("Africa/Casablanca", date(2039, 1, 1), date(2039, 12, 31))

    assert [after - before for _, _, before, after in rules[1:]] == [-1, 1] * (len(rules) // 2)
    assert len(rules) >= 3


def test_a_zone_that_never_changes_has_one_rule() -> None:
    assert told("Asia/Kolkata", date(2026, 1, 1), date(2027, 1, 1)) == [
        ("STANDARD", "20260101T053000", 5.5, 5.5)
    ]


def test_a_change_on_the_last_day_is_told() -> None:
    assert len(told("Europe/Berlin", date(2026, 3, 28), date(2026, 3, 29))) == 2
