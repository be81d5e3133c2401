"""The careful trainer of `domain.md` 2.14, line by line."""

import pytest

from exposure_planner.planner import Outcome
from exposure_planner.simulation.rules.careful_lapse import begin_again_at
from exposure_planner.simulation.rules.careful_risk import Seen, rested_on
from exposure_planner.simulation.rules.careful_trainer import CarefulTrainer
from tests.planner.histories import day, ladder, seen
from tests.simulation.rules.led import RUNGS, done, due, led, rungs

TRAINER = CarefulTrainer()


def test_two_calm_days_lead_up() -> None:
    assert rungs(TRAINER, "0101") == [0, 0, 1, 1, 2]


def test_an_uneasy_day_begins_the_row_again_on_the_same_rung() -> None:
    assert rungs(TRAINER, "00" + "0200") == [0, 0, 1, 1, 1, 1, 2]


def test_a_worry_leads_one_rung_down_for_seven_tenths_of_the_time() -> None:
    wish = led(TRAINER, "0000" + "3")

    assert (wish.rung, wish.share) == (1, pytest.approx(0.7))


@pytest.mark.parametrize(("level", "days"), [("4", 2), ("5", 3)])
def test_a_fright_leads_two_rungs_down_for_half_the_time_after_full_days_of_rest(
    level: str, days: int
) -> None:
    wish = led(TRAINER, "000000" + level)

    assert (wish.rung, wish.share, wish.earliest) == (1, 0.5, day(6 + days + 1))


def test_after_a_fright_three_calm_days_are_asked_for() -> None:
    after = rungs(TRAINER, "000000" + "4" + "000")[7:]

    assert after == [1, 1, 1, 2]


def test_two_frights_in_fourteen_days_ask_for_a_week_of_rest() -> None:
    wish = led(TRAINER, "000000" + "4" + "4")

    assert wish.earliest == day(9 + 8)


def test_a_fright_above_keeps_the_climb_back_for_a_while() -> None:
    """The overdose check: three calm days are enough by the count, and not by the risk."""
    assert rungs(TRAINER, "00" + "4" + "000")[-1] == 0


def test_two_worries_from_one_rung_ask_for_a_split_of_it() -> None:
    wish = led(TRAINER, "00" + "3" + "00" + "3")

    assert (wish.rung, wish.split_below) == (0, 1)


def test_six_sessions_on_a_rung_ask_for_a_split_of_it() -> None:
    assert led(TRAINER, "00" + "22222").split_below is None
    assert led(TRAINER, "00" + "222222").split_below == 1


def test_six_days_away_lead_one_rung_down_and_one_calm_day_leads_back() -> None:
    pacer = TRAINER.begin(ladder(RUNGS))
    for today in range(4):
        pacer.saw(done(pacer.next(day(today)), today, 0))
    pacer.saw(done(pacer.next(day(4)), 4, 0))
    away, today = due(pacer, 10)
    pacer.saw(done(away, today, 0))

    assert (away.rung, pacer.next(day(11)).rung) == (1, 2)


def test_at_the_goal_checks_lie_further_and_further_apart() -> None:
    pacer = TRAINER.begin(ladder(1))
    checks = []
    today = 0
    for _ in range(6):
        wish, today = due(pacer, today)
        checks.append(today)
        pacer.saw(done(wish, today, 0))

    assert checks == [0, 1, 2, 4, 8, 16]


@pytest.mark.parametrize(
    ("days", "solid", "unsure"),
    [(4, None, None), (5, 6, 5), (9, 6, 5), (10, 5, 4), (20, 5, 4), (21, 4, 3), (42, 4, 3), (43, 3, 1)],
)
def test_the_lapse_table_is_that_of_the_dossier(days: int, solid: int | None, unsure: int | None) -> None:
    """On the seventh rung, with the second as the highest on which the animal was fully at ease."""
    found = [
        begin_again_at(rung=6, days=days, solid=firm, settled=1, reached=False) for firm in (True, False)
    ]

    assert found == [solid, unsure]


def test_a_reached_goal_may_wait_weeks_for_its_check() -> None:
    assert begin_again_at(rung=6, days=30, solid=True, settled=1, reached=True) is None
    assert begin_again_at(rung=6, days=43, solid=True, settled=1, reached=True) == 3


def test_it_asks_for_one_session_a_day() -> None:
    pacer = TRAINER.begin(ladder(RUNGS))
    pacer.saw(done(pacer.next(day(0)), 0, 0))

    assert pacer.next(day(0)).earliest == day(1)


@pytest.mark.parametrize(("apart", "days"), [(13, 7), (14, 2)])
def test_two_frights_within_fourteen_days_and_no_more_ask_for_the_week(apart: int, days: int) -> None:
    reds = [Seen(session=seen(3, on, 4), outcome=Outcome.RED, weight=1.0) for on in (0, apart)]

    assert rested_on(reds) == day(apart + days + 1)


def test_a_fright_on_a_rung_done_on_a_whim_leads_back_to_the_last_one_passed() -> None:
    pacer = TRAINER.begin(ladder(RUNGS))
    for today in range(2):
        pacer.saw(done(pacer.next(day(today)), today, 0))

    pacer.saw(seen(6, 2, 4))

    assert pacer.next(day(5)).rung == 0


def test_a_second_lapse_on_the_way_back_does_not_forget_how_far_the_way_is() -> None:
    pacer, today, asked = TRAINER.begin(ladder(RUNGS)), 0, []
    for gap in (1, 1, 1, 1, 6, 12, 1, 1):
        wish, today = due(pacer, today)
        asked.append(wish.rung)
        pacer.saw(done(wish, today, 0))
        today += gap

    assert asked == [0, 0, 1, 1, 2, 1, 0, 1]
    assert pacer.next(day(today)).rung == 2
