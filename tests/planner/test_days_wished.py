"""What a person wants of single days: kept free, or suiting by way of exception; the rails hold all the same."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    BackToNormal,
    Circumstances,
    Course,
    GateCheck,
    Ladder,
    Outcome,
    Override,
    PacingPolicy,
    ReasonCode,
    Session,
    State,
    Week,
    WeekPlan,
    advise,
    classify,
    learn_all,
    plan_animal_from,
    plan_week,
    planned_ahead,
)
from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.rest import Red, rest_after
from tests.how_many import examples
from tests.planner.any_history import any_session
from tests.planner.histories import course, day, ladder, seen

LADDER = ladder(8)
POLICY = PacingPolicy()
BEFORE = course(3, "1", first=0)
TODAY = 1
"""A Tuesday: the day after one calm session."""


def kept_free(*days: int) -> Circumstances:
    """A person wants no session on these days."""
    return Circumstances(free_days=frozenset(day(offset) for offset in days))


def week_with(circumstances: Circumstances, today: int = TODAY) -> WeekPlan:
    """The seven days from today."""
    return plan_week(LADDER, BEFORE, Week(first=day(today)), day(today), circumstances=circumstances)


def days_of(plan: WeekPlan) -> list[date]:
    """The days with a planned session."""
    return [entry.on for entry in plan.days if entry.planned]


def sessions_of(plan: WeekPlan) -> list[tuple[object, ...]]:
    """What is planned, one after the other, whatever the days."""
    planned = [entry.planned for entry in plan.days if entry.planned]
    return [(each.stage_id, each.duration, each.kind) for each in planned]


def test_nothing_is_planned_on_a_day_that_a_person_keeps_free() -> None:
    """The session comes on the next day, and the free one says whose wish it was."""
    plan = week_with(kept_free(TODAY, TODAY + 1))

    assert days_of(plan)[0] == day(TODAY + 2)
    assert [entry.why_free.code for entry in plan.days[:2] if entry.why_free] == [
        ReasonCode.DAY_KEPT_FREE
    ] * 2


def test_the_advice_names_the_first_day_that_is_not_kept_free() -> None:
    """Today page and week name the same day."""
    advice = advise(LADDER, BEFORE, day(TODAY), circumstances=kept_free(TODAY, TODAY + 1))

    assert advice.earliest == day(TODAY + 2)
    assert advice.reasons[-1].code is ReasonCode.DAY_KEPT_FREE


def test_what_comes_after_a_moved_session_shifts_with_its_days_of_rest() -> None:
    """The same sessions, the same gaps, two days later; a new ladder has no days behind it to be counted."""
    week = Week(first=day(TODAY))
    as_planned = plan_week(LADDER, [], week, day(TODAY))
    moved = plan_week(LADDER, [], week, day(TODAY), circumstances=kept_free(TODAY, TODAY + 1))

    shifted = [on + timedelta(days=2) for on in days_of(as_planned)]
    assert days_of(moved) == shifted[: len(days_of(moved))]
    assert sessions_of(moved) == sessions_of(as_planned)[: len(days_of(moved))]


def test_a_day_of_an_unsuitable_weekday_gets_a_session_when_it_suits_by_way_of_exception() -> None:
    """Tuesdays suit; this Thursday does as well."""
    usual = Circumstances(weekdays=frozenset({1}))
    with_thursday = replace(usual, extra_days=frozenset({day(TODAY + 2)}))

    assert [on.weekday() for on in days_of(week_with(usual))] == [1]
    assert [on.weekday() for on in days_of(week_with(with_thursday))] == [1, 3]


def test_a_day_that_is_kept_free_stays_free_though_it_would_suit() -> None:
    """Of two people who share a ladder one has no time."""
    both = replace(kept_free(TODAY), extra_days=frozenset({day(TODAY)}), weekdays=frozenset({4}))

    assert week_with(both).days[0].planned is None


def test_an_unsuitable_weekday_says_so() -> None:
    """Whatever the advice of that day is."""
    plan = week_with(Circumstances(weekdays=frozenset({1, 4})))

    codes = {entry.on.weekday(): entry.why_free.code for entry in plan.days if entry.why_free}
    assert set(codes.values()) == {ReasonCode.DAY_DOES_NOT_SUIT}
    assert set(codes) == {0, 2, 3, 5, 6}


def test_a_written_reason_gives_way_to_a_day_kept_free() -> None:
    """It was for that day, and that day is taken back."""
    override = Override(on=day(TODAY), stage_id=LADDER.stages[5].id)
    wished = Circumstances(overrides=(override,))

    assert week_with(wished).days[0].planned is not None
    assert week_with(replace(wished, free_days=frozenset({day(TODAY)}))).days[0].planned is None


def test_a_rest_is_named_before_a_wish() -> None:
    """After a fright the day would be free in any case."""
    plan = plan_week(LADDER, [seen(3, 0, 4)], Week(first=day(1)), day(1), circumstances=kept_free(1, 2))

    assert plan.days[0].why_free is not None
    assert plan.days[0].why_free.code is ReasonCode.LAST_WAS_RED


def test_no_exception_makes_room_for_more_sessions_than_the_week_has() -> None:
    """Four in four days, and a Saturday that suits by way of exception: the Saturday stays free."""
    history = course(3, "1111", first=0)
    usual = Circumstances(weekdays=frozenset({0, 1, 2, 3}))
    wished = replace(usual, extra_days=frozenset({day(5)}))

    plan = plan_week(LADDER, history, Week(first=day(4)), day(4), circumstances=wished)

    assert plan.days[1].planned is None
    assert plan.days[1].why_free is not None
    assert plan.days[1].why_free.code is ReasonCode.FREE_DAY


@st.composite
def any_wishes(draw: st.DrawFn, today: int) -> Circumstances:
    """Any days kept free, any exceptions, any weekdays."""
    days = st.frozensets(st.integers(today, today + 13).map(day), max_size=9)
    return Circumstances(
        weekdays=draw(st.none() | st.frozensets(st.integers(0, 6), max_size=5)),
        free_days=draw(days),
        extra_days=draw(days),
        back_to_normal=draw(st.none() | st.just(())),
    )


@st.composite
def any_life(draw: st.DrawFn) -> tuple[list[Session], int, Circumstances]:
    """Any sessions of two months, a day, and any wishes from that day on."""
    history = draw(st.lists(any_session(last_day=60), max_size=15))
    today = draw(st.integers(20, 62))
    return history, today, draw(any_wishes(today))


@settings(max_examples=examples(60))
@given(any_life())
def test_no_wish_brings_a_session_into_a_rest_or_two_on_one_day_or_more_than_the_week_has(
    life: tuple[list[Session], int, Circumstances],
) -> None:
    """Nor one on a day that is kept free."""
    history, today, wishes = life
    known = {session.id: session for session in history if session.on <= day(today)}.values()

    days = _fortnight(list(known), today, wishes)

    assert len(set(days)) == len(days)
    assert not set(days) & wishes.free_days
    assert day(today) not in days or all(session.on != day(today) for session in known)
    assert all(_planned_within(days, on) <= POLICY.sessions_per_week for on in days)
    reds = [Red(on=each.on, peak=each.peak) for each in known if classify(each, POLICY) is Outcome.RED]
    rest = rest_after(reds, POLICY)
    assert rest is None or all(on >= rest.until for on in days)


def _fortnight(known: list[Session], today: int, wishes: Circumstances) -> list[date]:
    state = learn_all(State.begin(LADDER, POLICY), known)
    ahead = planned_ahead((Course(state=state, circumstances=wishes),), day(today + 13), day(today))
    return [on for on, sessions in ahead for _ in sessions]


def _planned_within(days: list[date], last: date) -> int:
    return sum(0 <= (last - on).days < 7 for on in days)


@settings(max_examples=examples(40))
@given(st.integers(10, 12).flatmap(any_wishes), st.booleans(), st.lists(st.sampled_from("001"), max_size=5))
def test_no_wish_leads_past_a_gate(wishes: Circumstances, holds: bool, calm: list[str]) -> None:  # noqa: FBT001
    """The checklist does not hold, or no longer."""
    gated = ladder(4, gate_at=3)
    checks = (
        (GateCheck(gate=Gate.OUTDOOR, on=day(-60), holds=True, stage_id=gated.stages[2].id),) if holds else ()
    )
    history = course(2, "".join(calm), first=4)

    plan = plan_week(
        gated,
        history,
        Week(first=day(12)),
        day(12),
        circumstances=replace(wishes, gate_checks=checks, back_to_normal=(BackToNormal(on=day(11)),)),
    )

    behind = {stage.id for stage in gated.stages[2:]}
    assert not {entry.planned.stage_id for entry in plan.days if entry.planned} & behind


@settings(max_examples=examples(40))
@given(st.lists(st.sampled_from([0, 1, 1, 2, 3]), min_size=1, max_size=6), st.integers(1, 3))
def test_a_day_that_passes_without_a_session_changes_nothing_but_the_dates(
    levels: list[int], missed: int
) -> None:
    """Missed sessions are no debt: the same ones in the same order. After a lapse, days later, they are easier."""
    history = [seen(2, at, level) for at, level in enumerate(levels)]
    policy = PacingPolicy(belief=False)
    due = plan_week(LADDER, history, Week(first=day(len(levels))), day(len(levels)), policy)
    assume(days_of(due))
    first = (days_of(due)[0] - day(0)).days

    on_time = plan_week(LADDER, history, Week(first=day(first)), day(first), policy)
    late = plan_week(LADDER, history, Week(first=day(first + missed)), day(first + missed), policy)

    shortest = min(len(days_of(on_time)), len(days_of(late)))
    assert sessions_of(late)[:shortest] == sessions_of(on_time)[:shortest]
    assert len(days_of(late)) <= POLICY.sessions_per_week


@settings(max_examples=examples(40))
@given(st.lists(st.sampled_from([0, 1, 1, 2, 3]), min_size=1, max_size=6), st.integers(1, 3))
def test_a_day_kept_free_is_like_one_that_passes(levels: list[int], days: int) -> None:
    """Said before or found out after: the plan from the next day on is the same."""
    history = [seen(2, at, level) for at, level in enumerate(levels)]
    today = len(levels)
    free = kept_free(*range(today, today + days))

    told = _fortnight(history, today, free)
    found_out = _fortnight(history, today + days, Circumstances())

    assert told == [on for on in found_out if on <= day(today + 13)]


def test_on_two_ladders_no_wish_gives_one_day_to_both() -> None:
    """The days are the animal's."""
    other = _another()
    wishes = Circumstances(weekdays=frozenset({0}), extra_days=frozenset(day(at) for at in range(1, 8)))
    states = [learn_all(State.begin(each, POLICY), ()) for each in (LADDER, other)]
    courses = [Course(state=state, circumstances=wishes) for state in states]

    ahead = dict(planned_ahead(courses, day(7), day(1)))
    plan = plan_animal_from(courses, Week(first=day(1)), day(1))

    assert all(len(sessions) <= 1 for sessions in ahead.values())
    assert days_of(plan) == [on for on, sessions in ahead.items() if sessions]


def _another() -> Ladder:
    stages = tuple(replace(stage, id=UUID(int=9000 + at)) for at, stage in enumerate(LADDER.stages))
    return replace(LADDER, id=UUID(int=2), stages=stages)
