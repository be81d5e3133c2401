"""One animal's days shared over its ladders: one session a day, a red rests them all, nobody waits for ever."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    Circumstances,
    Course,
    Ladder,
    LadderStatus,
    Level,
    Move,
    Outcome,
    Override,
    PacingPolicy,
    ReasonCode,
    RedElsewhere,
    Session,
    State,
    Week,
    WeekPlan,
    advise,
    advise_from,
    classify,
    learn_all,
    objections,
    plan_animal,
    plan_animal_from,
    planned_ahead,
)
from tests.how_many import examples
from tests.planner.any_history import any_session
from tests.planner.histories import course, day, ladder, seen

YARD = ladder(8)
WAITS = {Move.REST, Move.PAUSE, Move.REVIEW}


def another(number: int, stages: int = 8) -> Ladder:
    """A ladder of other stages."""
    plain = ladder(stages)
    return replace(
        plain,
        id=UUID(int=number),
        title=f"Ladder {number}",
        stages=tuple(
            replace(stage, id=UUID(int=5000 * number + at)) for at, stage in enumerate(plain.stages)
        ),
    )


def on_ladder(known: Ladder, session: Session) -> Session:
    """The same session on another ladder."""
    at = YARD.index_of(session.stage_id)
    stage = known.stages[(at or 0) % len(known.stages)]
    return replace(session, id=UUID(int=session.id.int ^ known.id.int << 8), stage_id=stage.id)


CAR = another(2)
VET = another(3)


def planned_on(plan: WeekPlan) -> dict[date, UUID]:
    """Which ladder has which day."""
    return {entry.on: entry.planned.ladder_id for entry in plan.days if entry.planned}


def test_two_ladders_share_the_days_and_no_day_has_two_sessions() -> None:
    """The one that has waited longer comes first."""
    history = [*course(3, "1", first=2), on_ladder(CAR, seen(3, 0, 1))]

    plan = plan_animal((YARD, CAR), history, Week(first=day(3)), day(3))

    planned = [entry.planned for entry in plan.days if entry.planned]
    assert {advice.move for advice in plan.advice} <= {Move.STAY, Move.CLIMB}
    assert planned[0].ladder_id == CAR.id
    assert {session.ladder_id for session in planned} == {YARD.id, CAR.id}
    assert len(planned) <= 5


def test_a_session_on_another_ladder_is_todays_session() -> None:
    """And what speaks against a second one is said."""
    today = Circumstances(sessions_elsewhere=(day(3),))
    history = course(3, "1", first=1)

    advice = advise(YARD, history, day(3), circumstances=today)
    against = objections(YARD, history, YARD.stages[2].id, day(3), day(3), circumstances=today)

    assert advice.earliest == day(4)
    assert advice.has(ReasonCode.ONE_SESSION_A_DAY)
    assert [reason.code for reason in against] == [ReasonCode.ONE_SESSION_A_DAY]


def test_the_first_session_after_a_red_on_another_ladder_is_no_climb() -> None:
    """Stressors add up; one session later the way is open again."""
    scare = Circumstances(reds_elsewhere=(RedElsewhere(on=day(4), peak=Level.VERY_FRIGHTENED),))
    before = course(3, "0000")

    resting = advise(YARD, before, day(5), circumstances=scare)
    careful = advise(YARD, before, day(7), circumstances=scare)
    against = objections(YARD, before, YARD.stages[3].id, day(7), day(7), circumstances=scare)
    after_one_more = advise(YARD, [*before, seen(3, 7, 0)], day(8), circumstances=scare)

    assert advise(YARD, before, day(7)).move is Move.CLIMB
    assert resting.move is Move.REST
    assert (careful.move, careful.stage_id) == (Move.STAY, YARD.stages[2].id)
    assert [reason.code for reason in careful.missing] == [ReasonCode.AFTER_A_SCARE]
    assert ReasonCode.AFTER_A_SCARE in {reason.code for reason in against}
    assert ReasonCode.AFTER_A_SCARE not in {reason.code for reason in after_one_more.missing}


def test_a_red_on_one_ladder_empties_the_days_of_both() -> None:
    """Two full days after a fright."""
    history = [*course(3, "11"), on_ladder(CAR, seen(3, 2, 4))]

    plan = plan_animal((YARD, CAR), history, Week(first=day(3)), day(3))

    assert {advice.move for advice in plan.advice} == {Move.REST}
    assert min(planned_on(plan)) == day(5)


def test_the_days_of_a_ladder_that_takes_no_part_are_taken_as_well() -> None:
    """Such as one that rests: its session today was today's session."""
    history = [*course(3, "1"), on_ladder(CAR, seen(3, 1, 1))]

    plan = plan_animal((YARD, VET), history, Week(first=day(1)), day(1))

    assert plan.days[0].planned is None
    assert plan.days[1].planned is not None


def test_a_persons_wish_comes_before_whoever_has_waited_longer() -> None:
    """It was written down, with its reason."""
    history = [*course(3, "1", first=2), on_ladder(CAR, seen(3, 0, 1))]
    wish = Circumstances(overrides=(Override(on=day(3), stage_id=YARD.stages[2].id),))
    states = [learned(YARD, history), learned(CAR, history)]
    courses = [Course(state=states[0], circumstances=wish), Course(state=states[1])]

    plan = plan_animal_from(courses, Week(first=day(3)), day(3))

    assert planned_on(plan)[day(3)] == YARD.id


def test_the_day_after_a_climb_is_free_for_every_ladder() -> None:
    """A free day after a promotion (2.14) is the animal's, not the ladder's."""
    history = [*course(3, "0000"), *(on_ladder(CAR, session) for session in course(3, "0", first=4))]

    plan = plan_animal((YARD, CAR), history, Week(first=day(5)), day(5))

    climbs = [entry.on for entry in plan.days if entry.planned and entry.planned.kind.value == "climb"]
    assert climbs
    assert all(on + timedelta(days=1) not in planned_on(plan) for on in climbs)


def test_a_scare_that_is_given_twice_counts_once_on_every_ladder() -> None:
    """On its own ladder and elsewhere alike, or the ladders would rest for different lengths."""
    scare = seen(2, 0, 4)

    once = plan_animal((YARD, CAR), [scare], Week(first=day(1)), day(1))
    twice = plan_animal((YARD, CAR), [scare, scare], Week(first=day(1)), day(1))

    assert twice == once


def test_a_reached_goal_gets_its_check_day_beside_a_ladder_under_way() -> None:
    """It waited longest, so it comes first on the day that it is due."""
    reached = replace(CAR, status=LadderStatus.REACHED)
    top = [replace(on_ladder(reached, seen(8, at, 0)), stage_id=reached.stages[-1].id) for at in (0, 1, 2, 3)]
    history = [*top, *course(3, "111", first=4)]

    plan = plan_animal((YARD, reached), history, Week(first=day(7)), day(7))

    assert reached.id in planned_on(plan).values()


def learned(known: Ladder, history: Sequence[Session]) -> State:
    """What these sessions taught on this ladder."""
    stages = {stage.id for stage in known.stages}
    own = [session for session in history if session.stage_id in stages]
    return learn_all(State.begin(known, PacingPolicy()), own)


@st.composite
def histories_on_three(draw: st.DrawFn) -> list[Session]:
    """Any sessions on three ladders over two months."""
    drawn = draw(
        st.lists(st.tuples(st.sampled_from([YARD, CAR, VET]), any_session(last_day=60)), max_size=20)
    )
    return [session if known is YARD else on_ladder(known, session) for known, session in drawn]


@settings(max_examples=examples(25))
@given(histories_on_three(), st.integers(20, 62), st.integers(-6, 6))
def test_the_animals_week_never_has_a_session_on_a_day_of_rest(
    history: list[Session], today: int, shift: int
) -> None:
    """At most one a day, none where today's is done, none while any ladder's rest lasts, never too many."""
    plan = plan_animal((YARD, CAR, VET), history, Week(first=day(today + shift)), day(today))

    done = {session.on for session in history if session.on <= day(today)}
    planned = planned_on(plan)
    assert day(today) not in planned or day(today) not in done
    assert all(on >= day(today) for on in planned)
    for advice in plan.advice:
        own_rest = advice.move is Move.REST and not advice.has(ReasonCode.NOTHING_BEARABLE)
        if own_rest and (advice.has(ReasonCode.LAST_WAS_RED) or advice.has(ReasonCode.RED_ELSEWHERE)):
            resting_days = [on for on in planned if on < advice.earliest]
            assert not resting_days
    assert len(planned) <= PacingPolicy().sessions_per_week + 1


@settings(max_examples=examples(25))
@given(histories_on_three(), st.integers(20, 62))
def test_no_ladder_gets_two_days_while_another_that_could_go_gets_none(
    history: list[Session], today: int
) -> None:
    """Whoever has waited longest comes first."""
    known = (YARD, CAR, VET)
    plan = plan_animal(known, history, Week(first=day(today)), day(today))

    planned = planned_on(plan)
    seen_so_far: list[UUID] = []
    for on, ladder_id in sorted(planned.items()):
        for other in known:
            if ladder_id in seen_so_far and other.id not in seen_so_far:
                assert not could_go(other, history, on, day(today)), f"{other.title} waits on {on}"
        seen_so_far.append(ladder_id)


@settings(max_examples=examples(15))
@given(histories_on_three(), st.integers(20, 62))
def test_whose_turn_it_is_is_what_the_week_says(history: list[Session], today: int) -> None:
    """Asked without what to do otherwise, the days are the same."""
    past = [session for session in history if session.on <= day(today)]
    courses = [Course(state=learned(known, past)) for known in (YARD, CAR, VET)]

    ahead = dict(planned_ahead(courses, day(today + 6), day(today)))
    plan = plan_animal_from(courses, Week(first=day(today)), day(today))

    assert {on: found[0].ladder_id for on, found in ahead.items() if found} == planned_on(plan)
    assert all(not planned.if_then for found in ahead.values() for planned in found)


def could_go(known: Ladder, history: Sequence[Session], on: date, today: date) -> bool:
    """Whether this ladder, with nothing planned on it yet, might have had this day."""
    past = [session for session in history if session.on <= today]
    stages = {stage.id for stage in known.stages}
    reds = tuple(
        RedElsewhere(on=session.on, peak=session.peak)
        for session in past
        if session.stage_id not in stages and classify(session, PacingPolicy()) is Outcome.RED
    )
    state = learned(known, past)
    now = advise_from(state, known, today, None, Circumstances(reds_elsewhere=reds))
    then = advise_from(state, known, on, None, Circumstances(reds_elsewhere=reds))
    return now.move not in WAITS and then.move not in WAITS and then.earliest <= on


@pytest.mark.parametrize("ladders", [(YARD, CAR), (YARD, CAR, VET)])
def test_following_the_plan_for_weeks_no_ladder_waits_for_long(ladders: tuple[Ladder, ...]) -> None:
    """With three ladders and four sessions a week each has its turn within eight days."""
    history: list[Session] = []
    last = {known.id: 0 for known in ladders}
    waits = []
    for today in range(56):
        plan = plan_animal(ladders, history, Week(first=day(today)), day(today))
        planned = plan.days[0].planned
        if planned is None:
            continue
        waits.append(today - last[planned.ladder_id])
        last[planned.ladder_id] = today
        done = seen(1, today, 1, planned=planned.duration, actual=planned.duration)
        history.append(replace(done, stage_id=planned.stage_id))
    assert max(waits) <= 8
    assert all(56 - on <= 8 for on in last.values())
    assert len(history) >= 28


@pytest.mark.parametrize("whose", [11, 12])
def test_two_animals_on_one_ladder_see_the_same_day_for_it(whose: int) -> None:
    """Each has a ladder of its own beside it; on the day of the shared one nothing else is planned for either."""
    miles, elfie = UUID(int=11), UUID(int=12)
    courses = [
        Course(state=learned(YARD, ()), animals=frozenset({miles})),
        Course(state=learned(CAR, ()), animals=frozenset({miles, elfie})),
        Course(state=learned(VET, ()), animals=frozenset({elfie})),
    ]

    weeks = {
        animal: planned_on(plan_animal_from(courses, Week(first=day(0)), day(0), animal_id=animal))
        for animal in (miles, elfie)
    }

    shared = {animal: [on for on, own in week.items() if own == CAR.id] for animal, week in weeks.items()}
    assert shared[miles] == shared[elfie] != []
    assert set(weeks[UUID(int=whose)].values()) == {CAR.id, YARD.id if whose == 11 else VET.id}
