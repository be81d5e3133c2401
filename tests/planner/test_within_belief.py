"""No session is advised that the belief calls too much, and the belief overrides no rail."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    Advice,
    Ladder,
    Meanwhile,
    Move,
    PacingPolicy,
    ReasonCode,
    Session,
    Severity,
    State,
    advise,
    advise_from,
)
from exposure_planner.planner.circumstances import Circumstances, Incident
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.offers import (
    LEAST_SHARE,
    bearable_share,
    bound_today,
    next_above,
)
from exposure_planner.planner.presets import GENTLE
from exposure_planner.planner.situation import Situation
from exposure_planner.planner.within_belief import LONGEST_WAIT
from tests.how_many import examples
from tests.planner.any_history import any_session
from tests.planner.histories import MINUTES, course, day, ladder, seen, stage_id

LADDER = ladder(8)
POLICY = PacingPolicy()
histories = st.lists(any_session(), max_size=14)
todays = st.integers(0, 90)
UNLED = {Move.REST, Move.MAINTAIN, Move.REVIEW, Move.PAUSE}


def _situation(
    history: list[Session], today: int, known: Ladder = LADDER, policy: PacingPolicy = POLICY
) -> Situation:
    taken = (session for session in history if session.on <= day(today))
    return Situation(learn_all(State.begin(known, policy), taken), known, day(today), Circumstances())


def _borne(policy: PacingPolicy) -> float:
    """The greatest chance of going over that any session may have; lengths are rounded to five seconds."""
    return 1.02 * min(2 * policy.over_chance, policy.MOST_OVER_CHANCE)


def _is_bold(advice: Advice, situation: Situation) -> bool:
    """Whether it is more of a risk than is borne; the very first try of all is as short as can be, and allowed."""
    if advice.move is Move.START:
        return _risk(situation, advice) > _borne(situation.policy) and advice.duration > MINUTES * LEAST_SHARE
    return advice.move not in UNLED and _risk(situation, advice) > _borne(situation.policy)


def _session(advice: Advice) -> Meanwhile | None:
    if advice.move is Move.SPLIT:
        return advice.meanwhile
    return None if advice.stage_id is None else Meanwhile(stage_id=advice.stage_id, duration=advice.duration)


def _risk(situation: Situation, advice: Advice) -> float:
    """The chance that the advised session goes over."""
    session = _session(advice)
    index = situation.ladder.index_of(session.stage_id) if session else None
    assert session is not None
    assert index is not None
    assert situation.foresight is not None
    return situation.foresight.over(index, session.duration / situation.ladder.stages[index].duration)


@pytest.mark.parametrize("policy", [POLICY, GENTLE.policy()], ids=["steady", "gentle"])
@settings(max_examples=examples(80))
@given(history=histories, today=todays)
def test_no_advised_session_is_more_of_a_risk_than_the_policy_bears(
    policy: PacingPolicy, history: list[Session], today: int
) -> None:
    """At most twice the policy's chance, which is what many calm days may ripen it to."""
    situation = _situation(history, today, policy=policy)

    advice = advise_from(situation.state, LADDER, day(today))

    assert not _is_bold(advice, situation)


@settings(max_examples=examples(40))
@given(st.lists(st.sampled_from([0, 0, 0, 1, 1, 1, 1, 2, 3]), max_size=25), st.integers(1, 3))
def test_following_the_advice_stays_within_what_is_borne(levels: list[int], gap: int) -> None:
    """And never tries more than one new stage above the present one."""
    history: list[Session] = []
    today = 0
    for level in levels:
        situation = _situation(history, today)
        advice = advise_from(situation.state, LADDER, day(today))
        if advice.move in {Move.REVIEW, Move.PAUSE}:
            break
        session = _session(advice)
        assert session is not None
        index = LADDER.index_of(session.stage_id)
        assert index is not None
        assert not _is_bold(advice, situation)
        untried = [
            at
            for at in range(situation.index + 1, index + 1)
            if situation.state.records[at].weight == 0 and situation.state.working is not None
        ]
        assert len(untried) <= 1
        today = (advice.earliest - day(0)).days
        history.append(seen(index + 1, today, level, planned=session.duration, actual=session.duration))
        today += gap


@settings(max_examples=examples(40))
@given(histories, todays)
def test_belief_never_climbs_after_a_session_over_the_threshold(history: list[Session], today: int) -> None:
    situation = _situation(history, today)
    last = situation.state.last

    advice = advise_from(situation.state, LADDER, day(today))

    if last is not None and last.outcome.is_over_threshold:
        assert advice.move is not Move.CLIMB


def test_belief_never_climbs_past_a_gate_before_three_calm_days() -> None:
    """However sure it is: the animal was at ease everywhere."""
    gated = ladder(8, gate_at=3)
    below = [*course(1, "0" * 10), *course(2, "0" * 10, 10)]

    moves = [advise(gated, [*below, *course(3, "0" * days, 20)], day(20 + days)).move for days in (1, 2, 3)]

    assert moves == [Move.STAY, Move.STAY, Move.CLIMB]


def test_nothing_bearable_means_rest_until_it_is() -> None:
    """An only stage that makes uneasy, the day after fireworks: not even a tenth of it is bearable."""
    only, history = ladder(1), course(1, "2222")
    fireworks = Circumstances(incidents=(Incident(on=day(3), severity=Severity.SEVERE),))
    strict = PacingPolicy(over_chance=0.025)

    advice = advise(only, history, day(4), strict, fireworks)
    later = advise(only, history, advice.earliest, strict, fireworks)

    assert (advice.move, advice.reasons[0].code) == (Move.REST, ReasonCode.NOTHING_BEARABLE)
    assert day(4) < advice.earliest <= day(4 + LONGEST_WAIT)
    assert advice.duration == MINUTES * LEAST_SHARE
    assert later.move is Move.STAY
    assert not later.has(ReasonCode.NOTHING_BEARABLE)


@pytest.mark.parametrize(
    "policy", [POLICY, PacingPolicy(over_chance=0.07, climb_calm=0.8)], ids=["worry binds", "calm binds"]
)
def test_the_longest_bearable_share_is_the_longest(policy: PacingPolicy) -> None:
    """One tenth more would be too much, everything shorter would not."""
    situation = _situation([*course(1, "110"), *course(2, "11", 3)], 5, policy=policy)
    foresight = situation.foresight
    assert foresight is not None

    shares = [bearable_share(situation, index) for index in range(8)]

    assert shares[0] == 1.0
    assert shares[1:] == sorted(shares[1:], reverse=True)
    assert 0.0 in shares
    for index, share in enumerate(shares):
        bound, asked = bound_today(situation, index), policy.climb_calm if index > situation.index else 0.0
        for tenths in range(1, 11):
            over, calm = foresight.over(index, tenths / 10), foresight.calm(index, tenths / 10)
            assert (over <= bound and calm >= asked) == (tenths <= round(share * 10))


def test_a_worry_makes_wary_around_it_for_days_and_two_more_so() -> None:
    calm = course(4, "1111")
    once, twice = [*calm, seen(4, 6, 3)], [*calm, seen(4, 5, 3), seen(4, 6, 3)]

    assert bound_today(_situation(once, 8), 3) == POLICY.over_chance * POLICY.wary_factor
    assert bound_today(_situation(twice, 8), 3) == POLICY.over_chance * POLICY.wary_factor**2
    assert bound_today(_situation(once, 8), 2) == POLICY.over_chance * POLICY.wary_factor
    assert bound_today(_situation(once, 8), 1) == POLICY.over_chance
    assert bound_today(_situation(once, 6 + POLICY.wary_days + 1), 3) == POLICY.over_chance


def test_a_worry_that_a_dog_explains_makes_not_wary() -> None:
    told = [*course(4, "1111"), seen(4, 6, 3, one_off_trigger=True)]

    assert bound_today(_situation(told, 8), 3) == POLICY.over_chance


def test_calm_days_ripen_the_next_stage_up_to_twice_and_never_the_present_one() -> None:
    bounds = [bound_today(_situation(course(4, "1" * days), days), 4) for days in (1, 2, 3, 4, 9)]

    assert bounds == pytest.approx([POLICY.over_chance * more for more in (1, 1, 1.5, 2, 2)])
    assert bound_today(_situation(course(4, "1" * 9), 9), 3) == POLICY.over_chance


def test_a_stage_that_was_tried_and_seems_harder_than_the_next_is_passed_by() -> None:
    calm = [*course(1, "0000"), *course(2, "0000", 4)]
    plain = _situation(calm, 9)
    swapped = _situation([*calm, *course(4, "000", 8), *course(3, "222", 11), *course(2, "0", 14)], 15)

    assert next_above(plain) == 2
    assert next_above(replace(swapped, state=replace(swapped.state, working=stage_id(2)))) == 3


def test_above_the_goal_there_is_nothing() -> None:
    assert next_above(_situation(course(8, "1"), 1)) is None


def test_a_shorter_session_says_so() -> None:
    advice = advise(LADDER, [*course(1, "11")], day(2))

    assert (advice.move, advice.stage_id) == (Move.CLIMB, stage_id(2))
    if advice.duration < MINUTES:
        assert advice.has(ReasonCode.PART_OF_STAGE)
    assert advice.calm_chance is not None
    assert advice.calm_chance >= POLICY.climb_calm


def test_without_belief_no_chance_is_told_and_no_session_is_cut() -> None:
    counting = PacingPolicy(belief=False)

    advice = advise(LADDER, course(1, "11"), day(2), counting)

    assert (advice.move, advice.duration, advice.calm_chance) == (Move.CLIMB, MINUTES, None)
    assert State.begin(LADDER, counting).belief is None
