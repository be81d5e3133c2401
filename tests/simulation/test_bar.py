"""The bar judges as it is written down, on numbers made by hand."""

import pytest

from exposure_planner.simulation.comparison.bar import Bar
from exposure_planner.simulation.comparison.entrants import OURS
from exposure_planner.simulation.comparison.led import Led
from exposure_planner.simulation.trial import Ending

from .made_up_trials import GROUP, SENT, bar_line, led, trials

LOST = led(ending=Ending.TIME, sessions=100, days=240)


def out_of(total: int, reached: int, animal: Led, other: Led = LOST) -> list[Led]:
    return [animal] * reached + [other] * (total - reached)


def test_the_best_rule_is_the_kindest_of_those_close_to_the_most_goals() -> None:
    found = trials(
        {
            OURS: [led()] * 100,
            "wild": out_of(100, 90, led(own_over=9)),
            "kind": out_of(100, 82, led(own_over=3)),
            "kinder, but too few get there": out_of(100, 81, led(own_over=1)),
        }
    )

    assert Bar(found, GROUP).best == "kind"


def test_neither_the_oracle_nor_a_rule_that_must_lose_is_measured_against() -> None:
    found = trials(
        {
            OURS: [led()] * 2,
            "oracle": [led(sessions=1)] * 2,
            "never climb": [led()] * 2,
            "always climb": [led(sessions=2)] * 2,
            "a trainer's": [led(own_over=5)] * 2,
        }
    )
    bar = Bar(found, GROUP)

    assert bar.best == "a trainer's"
    assert bar.fast is not None
    assert bar.fast.rule == "a trainer's"


@pytest.mark.parametrize(("ours", "met"), [(2, True), (3, False)])
def test_own_scares_may_be_a_fifth_of_the_best_rules(ours: int, *, met: bool) -> None:
    found = trials({OURS: [led(own_over=ours)], "trainer": [led(own_over=10)]})

    assert bar_line(found, "own_over").met is met


@pytest.mark.parametrize(("ours", "met"), [(7, True), (8, False)])
def test_all_scares_may_be_thirty_five_hundredths_of_the_best_rules(ours: int, *, met: bool) -> None:
    found = trials({OURS: [led(over=ours)], "trainer": [led(own_over=1, over=20)]})

    line = bar_line(found, "over")

    assert line.met is met
    assert line.got == f"{ours / 20:.3f} ×"


@pytest.mark.parametrize(("reached", "met"), [(87, True), (86, False)])
def test_each_temperament_may_miss_the_best_rules_goals_by_three_points(reached: int, *, met: bool) -> None:
    found = trials({OURS: out_of(100, reached, led()), "trainer": out_of(100, 90, led(own_over=1))})

    assert [bar_line(found, f"goal_{kind}").met for kind in ("bold", "ordinary", "slow", "nervous")] == [
        met
    ] * 4


def test_sessions_are_compared_only_on_animals_that_both_bring_there() -> None:
    found = trials(
        {
            OURS: [led(sessions=30, days=50), led(sessions=90, days=120)],
            "trainer": [led(sessions=30, days=40, own_over=1), LOST],
        }
    )

    assert bar_line(found, "sessions").got == "1.000 ×"
    assert bar_line(found, "sessions").met
    assert bar_line(found, "days").got == "1.250 ×"
    assert not bar_line(found, "days").met


def test_the_fast_rule_costs_at_most_twice_what_the_best_one_does() -> None:
    found = trials(
        {
            OURS: [led(sessions=30)],
            "best": [led(sessions=40, own_over=2)],
            "fast": [led(sessions=35, own_over=4)],
            "reckless": [led(sessions=10, own_over=5)],
        }
    )

    assert bar_line(found, "sessions").against == "fast"


def test_where_nobody_is_brought_there_by_both_the_pace_is_not_met() -> None:
    found = trials({OURS: [LOST, led()], "trainer": [led(own_over=1), LOST]})

    assert not bar_line(found, "sessions").met
    assert bar_line(found, "sessions").got == "–"


@pytest.mark.parametrize(
    ("sent", "met", "nervous_met"), [(3, True, True), (6, False, True), (7, False, False)]
)
def test_few_that_could_have_made_it_are_sent_away(sent: int, *, met: bool, nervous_met: bool) -> None:
    found = trials({OURS: [SENT] * sent + [led()] * (100 - sent), "trainer": [led(own_over=1)] * 100})

    assert bar_line(found, "sent_away").met is met
    assert bar_line(found, "sent_away_nervous").met is nervous_met


@pytest.mark.parametrize(("recognised", "met"), [(92, True), (91, False)])
def test_animals_that_never_will_are_nearly_always_recognised(recognised: int, *, met: bool) -> None:
    rules = {OURS: [led()] * 100, "trainer": [led(own_over=1)] * 100}
    found = trials(rules, never={OURS: [SENT] * recognised + [LOST] * (100 - recognised)})

    assert bar_line(found, "never_recognised").met is met


@pytest.mark.parametrize(("over", "met"), [(3, True), (4, False)])
def test_animals_that_never_will_pay_little_for_it(over: int, *, met: bool) -> None:
    rules = {OURS: [led()] * 2, "trainer": [led(own_over=1)] * 2}
    never = {OURS: [led(ending=Ending.SENT_AWAY, over=over), led(ending=Ending.SENT_AWAY, over=4)]}

    assert bar_line(trials(rules, never), "never_over").met is met


def test_climbing_never_loses_by_goals_and_climbing_always_by_scares() -> None:
    found = trials(
        {
            OURS: [led()],
            "trainer": [led(own_over=2)],
            "never climb": [LOST],
            "always climb": [led(own_over=20)],
        }
    )

    assert bar_line(found, "never_climb_loses").met
    assert bar_line(found, "always_climb_loses").met


def test_a_rule_that_is_bad_on_purpose_and_wins_is_told() -> None:
    found = trials({OURS: [led()], "trainer": [led(own_over=2)], "always climb": [led(own_over=1)]})

    assert not bar_line(found, "always_climb_loses").met
