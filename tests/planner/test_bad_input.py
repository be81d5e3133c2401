"""Whatever a person enters: an advice with figures that make sense, never a traceback."""

from dataclasses import replace
from datetime import date, timedelta
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    Advice,
    Ladder,
    Level,
    Move,
    PacingPolicy,
    Session,
    State,
    Week,
    advise,
    advise_from,
    learn,
    plan_week_from,
)
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.state import order_of
from tests.how_many import examples
from tests.planner.any_history import any_ladder, any_session
from tests.planner.histories import MINUTES, course, day, ladder, seen, stage_id

POLICY = PacingPolicy()
histories = st.lists(any_session(), max_size=14)
todays = st.integers(0, 90)


def _makes_sense(advice: Advice, known: Ladder) -> bool:
    """Every figure is one, every chance between never and always, and the stage is on the ladder."""
    chances = [
        each
        for outlook in advice.outlook
        for each in (outlook.calm_probability, outlook.over_threshold_probability)
    ]
    shares = [reason.share for reason in advice.reasons if reason.share is not None]
    chances.extend([*shares, 0.0 if advice.calm_chance is None else advice.calm_chance])
    return (
        bool(advice.reasons)
        and all(isfinite(chance) and 0 <= chance <= 1 for chance in chances)
        and all(isfinite(o.expected_level) and 0 <= o.expected_level <= 5 for o in advice.outlook)
        and len(advice.outlook) == len(known.stages)
        and (advice.stage_id is None or known.stage(advice.stage_id) is not None)
        and advice.duration >= timedelta(0)
    )


@settings(max_examples=examples(60))
@given(any_ladder(), histories, todays)
def test_any_ladder_with_any_history_gets_an_advice(
    known: Ladder, history: list[Session], today: int
) -> None:
    assert _makes_sense(advise(known, history, day(today)), known)


@settings(max_examples=examples(40))
@given(any_ladder(), histories, st.integers(-400, 90))
def test_where_a_clock_was_turned_back_nothing_is_planned_before_what_was_done(
    known: Ladder, history: list[Session], today: int
) -> None:
    learned = learn_all(State.begin(known, POLICY), history)
    newest = max((session.on for session in history), default=date.min)

    plan = plan_week_from(learned, known, Week(first=day(today)), day(today))

    assert all(planned.planned is None for planned in plan.days if planned.on < newest)


@settings(max_examples=examples(40))
@given(any_ladder(), histories)
def test_the_belief_is_the_same_learned_one_by_one_or_all_at_once(
    known: Ladder, history: list[Session]
) -> None:
    one_by_one = State.begin(known, POLICY)
    for session in sorted({s.id: s for s in history}.values(), key=lambda s: order_of(s, POLICY)):
        one_by_one = learn(one_by_one, session)

    at_once = learn_all(State.begin(known, POLICY), history)

    assert at_once.belief == one_by_one.belief
    assert advise_from(one_by_one, known, day(60)) == advise(known, history, day(60))


@settings(max_examples=examples(30))
@given(histories, todays, st.randoms())
def test_the_belief_is_the_same_in_whatever_order_sessions_come(
    history: list[Session], today: int, chance: object
) -> None:
    begun = State.begin(ladder(8), POLICY)

    assert learn_all(begun, history[::-1]).belief == learn_all(begun, history).belief


def test_asking_for_advice_changes_nothing_that_was_learned() -> None:
    known = ladder(8)
    state = learn_all(State.begin(known, POLICY), course(1, "110"))
    before = advise_from(state, known, day(3))

    advise_from(state, known, day(300))

    assert advise_from(state, known, day(3)) == before


def test_a_session_in_the_future_is_left_out() -> None:
    known = ladder(8)

    assert advise(known, [*course(1, "11"), seen(2, 50, 5)], day(2)) == advise(known, course(1, "11"), day(2))


def test_sessions_years_apart_are_no_trouble() -> None:
    known = ladder(8)
    history = [
        replace(session, on=date(year, 2, 28))
        for year, session in zip(range(1, 9999, 700), course(3, "1" * 15), strict=True)
    ]

    advice = advise(known, history, date(9998, 1, 1))

    assert _makes_sense(advice, known)
    assert advice.stage_id == stage_id(1)


@pytest.mark.parametrize("level", Level)
def test_thirty_sessions_on_one_day_are_no_trouble(level: Level) -> None:
    known = ladder(8)
    history = [seen(2, 0, level, actual=MINUTES + timedelta(seconds=at)) for at in range(30)]

    assert _makes_sense(advise(known, history, day(1)), known)
    assert _makes_sense(advise(known, history, day(0)), known)


def test_a_history_on_stages_that_are_all_gone_begins_anew() -> None:
    advice = advise(ladder(3), course(9, "1111"), day(4))

    assert (advice.move, advice.stage_id) == (Move.START, stage_id(1))


def test_guesses_upside_down_do_not_lead_to_the_goal_first() -> None:
    plain = ladder(6)
    stages = tuple(replace(stage, expected=Level(5 - at)) for at, stage in enumerate(plain.stages))
    known = replace(plain, stages=stages)

    for days in range(1, 6):
        advice = advise(known, course(1, "1" * days), day(days))
        assert advice.stage_id in {stage_id(1), stage_id(2)}
