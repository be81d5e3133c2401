"""The plan on the wall, calm in a row, push-drop-stick and the trackers."""

import pytest

from exposure_planner.simulation.rules import RIVALS
from exposure_planner.simulation.rules.calm_in_a_row import CalmInARow
from exposure_planner.simulation.rules.fixed_calendar import FixedCalendar, NeverClimb
from exposure_planner.simulation.rules.push_drop_stick import PushDropStick
from exposure_planner.simulation.rules.trackers import AlwaysLonger, OneStepOnTheLast
from tests.planner.histories import day, ladder, seen
from tests.simulation.rules.led import RUNGS, led, rungs, wishes

STRICT, TOLERANT = PushDropStick(), PushDropStick(push_from=4)
OF_THREE = PushDropStick(trials=3, push_from=3, drop_to=1)


def test_no_two_rivals_have_the_same_name() -> None:
    names = [rule.name for rule in RIVALS]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", RIVALS, ids=lambda rule: rule.name)
def test_every_rival_begins_with_the_lowest_rung_today(rule: object) -> None:
    wish = rule.begin(ladder(RUNGS)).next(day(0))  # type: ignore[attr-defined]

    assert (wish.rung, wish.earliest, wish.sends_away) == (0, day(0), False)


@pytest.mark.parametrize("rule", RIVALS, ids=lambda rule: rule.name)
def test_no_rival_leaves_the_ladder(rule: object) -> None:
    """Neither below the lowest rung nor above the goal, whatever was seen."""
    for levels in ("5" * 6, "0" * 60, "0013" * 10):
        asked = list(wishes(rule, levels))  # type: ignore[arg-type]

        assert all(0 <= wish.rung < RUNGS and 0 < wish.share <= 1 for wish in asked)


def test_always_climb_climbs_after_a_panic_too() -> None:
    assert rungs(FixedCalendar(1), "0055") == [0, 1, 2, 3, 4]


def test_never_climb_stays_whatever_was_seen() -> None:
    assert rungs(NeverClimb(), "000000") == [0] * 7


def test_the_calendar_turns_after_its_number_of_sessions() -> None:
    assert rungs(FixedCalendar(3), "050" + "444") == [0, 0, 0, 1, 1, 1, 2]


@pytest.mark.parametrize(("calm", "after"), [(1, [0, 1, 2, 3]), (2, [0, 0, 1, 1]), (3, [0, 0, 0, 1])])
def test_so_many_calm_sessions_in_a_row_lead_up(calm: int, after: list[int]) -> None:
    assert rungs(CalmInARow(calm), "010") == after


def test_an_uneasy_session_begins_the_row_again() -> None:
    assert rungs(CalmInARow(2), "0201") == [0, 0, 0, 0, 1]


def test_two_calm_sessions_on_one_day_are_one_calm_day() -> None:
    pacer = CalmInARow(2).begin(ladder(RUNGS))

    pacer.saw(seen(1, 0, 0))
    pacer.saw(seen(1, 0, 1))

    assert pacer.next(day(1)).rung == 0


def test_a_worry_leads_one_rung_down_and_a_fright_two_with_two_days_off() -> None:
    assert rungs(CalmInARow(1), "0003") == [0, 1, 2, 3, 2]
    wish = led(CalmInARow(1), "0004")
    assert (wish.rung, wish.earliest) == (1, day(6))


@pytest.mark.parametrize(
    ("rule", "levels", "rung"),
    [
        (STRICT, "00000", 1),
        (STRICT, "00020", 0),
        (TOLERANT, "00020", 1),
        (TOLERANT, "00220", 0),
        (OF_THREE, "000", 1),
        (OF_THREE, "020", 0),
    ],
)
def test_a_set_on_the_lowest_rung_pushes_or_sticks(rule: PushDropStick, levels: str, rung: int) -> None:
    assert led(rule, levels).rung == rung


@pytest.mark.parametrize(
    ("rule", "levels", "rung"),
    [(STRICT, "00222", 0), (STRICT, "00022", 1), (TOLERANT, "00222", 0), (OF_THREE, "022", 0)],
)
def test_a_set_one_rung_up_drops_or_sticks(rule: PushDropStick, levels: str, rung: int) -> None:
    assert led(rule, "0" * rule.trials + levels).rung == rung


def test_a_fright_drops_before_the_set_is_full_and_gives_two_days_off() -> None:
    wish = led(TOLERANT, "00000" + "04")

    assert (wish.rung, wish.earliest) == (0, day(9))


def test_bouncing_between_two_rungs_asks_for_a_split_of_the_upper() -> None:
    assert led(OF_THREE, "000222").split_below is None
    assert led(OF_THREE, "000222" * 2).split_below == 1


def test_one_tracker_makes_it_longer_whatever_was_seen() -> None:
    shares = [wish.share for wish in wishes(AlwaysLonger(), "055")]

    assert shares == pytest.approx([0.2, 0.3, 0.4, 0.5])
    assert rungs(AlwaysLonger(), "5" * 10)[-3:] == [0, 1, 1]


def test_the_other_tracker_moves_one_step_on_the_last_rating_alone() -> None:
    shares = [wish.share for wish in wishes(OneStepOnTheLast(), "002302")]

    assert shares == pytest.approx([0.2, 0.4, 0.6, 0.6, 0.4, 0.6, 0.6])


def test_after_a_rungs_full_time_the_tracker_begins_the_next_and_a_worry_there_leads_back() -> None:
    up, back = led(OneStepOnTheLast(), "00000"), led(OneStepOnTheLast(), "000003")

    assert (up.rung, up.share) == (1, 0.2)
    assert (back.rung, back.share) == (0, 1.0)
