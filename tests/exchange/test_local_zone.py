"""Which time zone this computer is in."""

import pytest

from exposure_planner.exchange.local_zone import local_zone_name, zone_of


def test_a_zone_that_is_set_is_found_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/Argentina/Buenos_Aires")

    assert local_zone_name() == "America/Argentina/Buenos_Aires"


@pytest.mark.parametrize("given", ["Mars/Phobos", "../../etc/passwd", "XYZ5ABC,M3.2.0,M11.1.0", ":::"])
def test_a_zone_that_nobody_knows_is_none_rather_than_another(
    monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setenv("TZ", given)

    assert zone_of(local_zone_name()) is None


def test_this_computers_zone_has_a_name_that_is_known_or_none() -> None:
    name = local_zone_name()

    assert name == "" or zone_of(name) is not None
