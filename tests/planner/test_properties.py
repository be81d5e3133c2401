"""What holds for every history: the rails, and that the same history gives the same advice."""

import random
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    EndedBy,
    Food,
    Move,
    Outcome,
    PacingPolicy,
    Session,
    State,
    Week,
    advise,
    advise_from,
    classify,
    learn,
    plan_week,
)
from exposure_planner.planner.state import order_of
from tests.how_many import examples
from tests.planner.histories import MINUTES, day, ladder, seen

STAGES = 8
LADDER = ladder(STAGES)
POLICY = PacingPolicy()


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Any session on any stage, one that has left the ladder among them."""
    return seen(
        draw(st.integers(1, STAGES + 1)),
        draw(st.integers(0, 70)),
        draw(st.integers(0, 5)),
        food=draw(st.sampled_from(Food)),
        ended_by=draw(st.sampled_from(EndedBy)),
        actual=MINUTES * draw(st.sampled_from([0.0, 0.1, 0.25, 0.5, 1.0])),
        escape_attempt=draw(st.booleans()),
        one_off_trigger=draw(st.booleans()),
        recovery=draw(st.none() | st.sampled_from([5, 30, 200, 900]).map(lambda s: timedelta(seconds=s))),
    )


histories = st.lists(sessions(), max_size=25)
todays = st.integers(0, 120)


@given(histories, todays)
def test_every_history_gets_an_advice_that_makes_sense(history: list[Session], today: int) -> None:
    """Never a session today after one today, never a stage from nowhere, never an empty reason."""
    advice = advise(LADDER, history, day(today))

    assert advice.reasons
    assert advice.earliest >= day(today)
    assert advice.stage_id is None or LADDER.index_of(advice.stage_id) is not None
    assert advice.move in {Move.REVIEW, Move.PAUSE} or advice.duration > timedelta(0)
    if any(session.on == day(today) for session in history) and advice.move is not Move.PAUSE:
        assert advice.earliest > day(today)


@given(histories, todays)
def test_never_up_after_a_session_over_the_threshold(history: list[Session], today: int) -> None:
    """The newest counted session decides."""
    known = sorted((s for s in history if s.on <= day(today)), key=lambda s: order_of(s, POLICY))
    counted = [session for session in known if classify(session, POLICY) is not Outcome.VOID]
    if not counted or not classify(counted[-1], POLICY).is_over_threshold:
        return

    advice = advise(LADDER, history, day(today))

    assert advice.move is not Move.CLIMB
    came_from = LADDER.index_of(counted[-1].stage_id)
    goes_to = LADDER.index_of(advice.stage_id)
    if came_from is not None and goes_to is not None and advice.move is not Move.SPLIT:
        assert goes_to < came_from or came_from == 0


@given(histories, todays)
def test_never_two_stages_at_once(history: list[Session], today: int) -> None:
    """The advised stage is at most one above the highest that was ever done."""
    advice = advise(LADDER, history, day(today))

    done = [LADDER.index_of(session.stage_id) for session in history if session.on <= day(today)]
    highest = max((index for index in done if index is not None), default=-1)
    goes_to = LADDER.index_of(advice.stage_id)
    assert goes_to is None or goes_to <= highest + 1


@given(histories, todays, st.randoms())
def test_the_order_of_entry_does_not_matter(
    history: list[Session], today: int, chance: random.Random
) -> None:
    """Sessions may come in any order, and one may be given twice."""
    shuffled = [*history, *history[:2]]
    chance.shuffle(shuffled)

    assert advise(LADDER, shuffled, day(today)) == advise(LADDER, history, day(today))


@given(histories)
def test_advice_is_the_fold_of_learning(history: list[Session]) -> None:
    """Learning one session after the other ends where reading them all does."""
    state = State.begin(LADDER, POLICY)
    for session in sorted({s.id: s for s in history}.values(), key=lambda s: order_of(s, POLICY)):
        state = learn(state, session)

    assert advise_from(state, LADDER, day(70)) == advise(LADDER, history, day(70))


@given(st.lists(st.integers(0, 5), max_size=40), st.integers(1, 3))
def test_following_the_advice_climbs_one_stage_at_a_time(levels: list[int], gap: int) -> None:
    """Whatever is seen, following the advice leaps over no stage that was not tried before."""
    history: list[Session] = []
    today, before = 0, -1
    for level in levels:
        advice = advise(LADDER, history, day(today))
        if advice.move in {Move.REVIEW, Move.PAUSE}:
            break
        stage = (
            advice.meanwhile.stage_id if advice.move is Move.SPLIT and advice.meanwhile else advice.stage_id
        )
        here = LADDER.index_of(stage)
        assert here is not None
        tried = {LADDER.index_of(session.stage_id) for session in history}
        assert all(passed_by in tried for passed_by in range(before + 1, here))
        today = (advice.earliest - day(0)).days
        history.append(seen(here + 1, today, level, planned=advice.duration, actual=advice.duration))
        before, today = here, today + gap


@settings(max_examples=examples(40))
@given(histories, todays, st.integers(-7, 7))
def test_every_week_keeps_one_session_a_day_and_the_advised_one_first(
    history: list[Session], today: int, shift: int
) -> None:
    """Nothing is planned before today, nor on a day of rest."""
    week = Week(first=day(today + shift))

    plan = plan_week(LADDER, history, week, day(today))

    assert [entry.on for entry in plan.days] == list(week.days)
    assert all(entry.planned is None for entry in plan.days if entry.on < day(today))
    planned = [entry for entry in plan.days if entry.planned]
    assert len(planned) <= POLICY.sessions_per_week + 1
    assert all(len(entry.planned.if_then) == 4 for entry in planned if entry.planned)
    if planned and shift <= 0:
        advice = plan.advice[0]
        stage = (
            advice.meanwhile.stage_id if advice.move is Move.SPLIT and advice.meanwhile else advice.stage_id
        )
        assert planned[0].on >= advice.earliest
        if planned[0].on == advice.earliest:
            assert planned[0].planned is not None
            assert planned[0].planned.stage_id == stage
