"""Weather, chip, suitability, red flags and what is known at a gate, in words."""

from datetime import date

import pytest

from exposure_planner.household.animal import Species
from exposure_planner.household.gate_list import GatePoint, PointSource, SourceKind
from exposure_planner.household.suitability import POINTS_BY_KIND, Suitability, SuitabilityPoint, verdict_of
from exposure_planner.household.weather import Outside, WeatherLimits
from exposure_planner.household.welfare import FlagGroup, RedFlag
from exposure_planner.planner import Gate
from exposure_planner.wording.chip import say_chip_due, say_chip_looked_at
from exposure_planner.wording.gate_points import say_gate_override
from exposure_planner.wording.gate_sources import say_point_source
from exposure_planner.wording.red_flags import flag_group_name, say_what_was_seen
from exposure_planner.wording.suitability import say_verdict, suitability_group_name, suitability_statement
from exposure_planner.wording.translate import english
from exposure_planner.wording.weather import (
    say_bag_rule,
    say_fahrenheit,
    say_limits,
    say_outside,
    say_warmth,
)
from tests.wording.strict_translate import StrictTranslate

MAY = date(2026, 5, 12)


def test_the_limits_are_one_line() -> None:
    assert say_limits(WeatherLimits(), StrictTranslate()) == (
        "Outside: between 10 and 24 °C the full time, not below 7 or above 27 °C; no rain, strong wind or thunder."
    )
    assert say_bag_rule(StrictTranslate()).endswith("not above 24 °C.")


def test_a_temperature_has_no_needless_digits_and_a_real_minus() -> None:
    assert [say_warmth(celsius, english) for celsius in (7.0, 7.5, -1.0)] == ["7 °C", "7.5 °C", "−1 °C"]
    assert [say_fahrenheit(celsius, english) for celsius in (7.0, 24.0, -40.0)] == [
        "45 °F",
        "75 °F",
        "−40 °F",
    ]


@pytest.mark.parametrize("outside", Outside)
def test_every_warmth_says_what_it_means_today(outside: Outside) -> None:
    said = say_outside(outside, 12.0, "Miles", StrictTranslate())

    assert said.startswith("12 °C is")
    assert ("not outside today" in said) == (not outside.is_today)


def test_the_chip_is_called_to_mind_before_and_after_it_runs_out() -> None:
    assert "By 12 May" in say_chip_due(MAY, date(2026, 5, 1), "Miles", StrictTranslate())
    assert "the way out is open again" in say_chip_due(MAY, date(2026, 5, 13), "Miles", StrictTranslate())
    assert say_chip_looked_at(None, StrictTranslate()).startswith("Nobody")
    assert say_chip_looked_at(MAY, StrictTranslate()).endswith("Tuesday 12 May.")


@pytest.mark.parametrize("point", SuitabilityPoint)
def test_every_point_of_suitability_is_a_statement_and_comes_to_something(point: SuitabilityPoint) -> None:
    assert suitability_statement(point, "Miles", StrictTranslate()).endswith(".")
    assert say_verdict((point,), "Miles", StrictTranslate()).endswith(".")
    assert suitability_group_name(verdict_of((point,)), StrictTranslate())
    assert point in POINTS_BY_KIND[verdict_of((point,))]


@pytest.mark.parametrize(
    "point",
    [SuitabilityPoint.ILL, SuitabilityPoint.HEART_OR_BREATHING, SuitabilityPoint.VIRUS_WITHOUT_ADVICE],
)
def test_what_is_for_the_vet_leads_to_the_vet(point: SuitabilityPoint) -> None:
    assert "your vet" in say_verdict((point,), "Miles", english)


def test_nothing_ticked_is_no_verdict() -> None:
    assert say_verdict((), "Miles", english) == "Tick what you have seen of Miles."
    assert verdict_of(()) is Suitability.AMBER


@pytest.mark.parametrize("flag", RedFlag)
def test_every_red_flag_has_a_group_and_a_few_words_for_later(flag: RedFlag) -> None:
    assert flag_group_name(flag.group, StrictTranslate())
    assert say_what_was_seen((flag,), StrictTranslate()).startswith("Noted then: ")


def test_red_flags_stand_together_by_group() -> None:
    groups = [flag.group for flag in RedFlag]

    assert groups == sorted(groups, key=list(FlagGroup).index)


def test_what_is_known_at_a_gate_names_its_source() -> None:
    calm = PointSource(kind=SourceKind.IN_HARNESS, on=MAY, offers=True, count=3)

    assert say_point_source(calm, StrictTranslate()) == (
        "3 calm days of 10 minutes or more in the harness, the last on 12 May."
    )
    for kind in SourceKind:
        assert "12 May" in say_point_source(
            PointSource(kind=kind, on=MAY, offers=True, count=1), StrictTranslate()
        )


def test_an_override_names_the_hard_stops_that_were_missing() -> None:
    ticked = [point.value for point in GatePoint if point is not GatePoint.WAY_HOME_SHORT]

    said = say_gate_override(
        "We live on the third floor. ", ticked, Gate.OUTDOOR, Species.CAT, StrictTranslate()
    )

    assert said == (
        "You decided to go without the full check: “We live on the third floor.” Missing: a short way home."
    )
