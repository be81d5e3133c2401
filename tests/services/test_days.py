"""Sessions moved to other days: the plan follows, rails refuse, and everything can be taken back."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program
from exposure_planner.errors import DayIsOver, DayStaysFree
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.day_wish import DayWishKind
from exposure_planner.planner import ReasonCode
from exposure_planner.services.bundle import Services
from exposure_planner.services.days import DayChange
from exposure_planner.services.events import DayWishChanged, EventBus
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_text import week_lines
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal, keep_another_ladder

DAY = timedelta(days=1)


@pytest.fixture
def miles(services: Services) -> Kept:
    """Miles Davis, whose ladder begins today."""
    return keep_animal(services)


@pytest.fixture
def today(clock: FakeClock) -> date:
    """The first day of the plan."""
    return clock.today()


def planned(services: Services, kept: Kept, today: date) -> list[int]:
    """How many days from today the week's sessions are."""
    plan = services.planning.week(kept.animal.id, today).plan
    return [(entry.on - today).days for entry in plan.days if entry.planned]


def move(services: Services, kept: Kept, start: date, end: date) -> DayChange:
    """As dragging it does."""
    change = services.days.moving(kept.animal.id, start, end)
    services.days.keep(change)
    return change


def why_not(services: Services, kept: Kept, start: date, end: date) -> DayStaysFree:
    """The problem that a refused move is told with."""
    with pytest.raises(DayStaysFree) as refused:
        move(services, kept, start, end)
    return refused.value


def test_a_session_moved_later_takes_the_rest_of_the_week_along(
    services: Services, miles: Kept, today: date
) -> None:
    """The gaps between sessions stay as they were."""
    before = planned(services, miles, today)

    move(services, miles, today, today + 2 * DAY)

    after = planned(services, miles, today)
    assert after == [day + 2 for day in before][: len(after)]


def test_a_session_moved_later_and_back_is_where_it_was(services: Services, miles: Kept, today: date) -> None:
    """The days that were kept free for it give way again."""
    before = planned(services, miles, today)

    move(services, miles, today, today + 3 * DAY)
    move(services, miles, today + 3 * DAY, today)

    assert planned(services, miles, today) == before


def test_a_day_kept_free_for_itself_stays_free_when_a_session_moves_over_it(
    services: Services, miles: Kept, today: date
) -> None:
    """Only what was kept free without a gap before the session gives way."""
    services.days.keep(services.days.keeping_free(miles.animal.id, today))
    services.days.keep(services.days.keeping_free(miles.animal.id, today + DAY))
    last = today + DAY * planned(services, miles, today)[-1]

    move(services, miles, last, today)

    assert services.days.kind(miles.animal.id, today + DAY) is DayWishKind.FREE
    assert services.days.kind(miles.animal.id, today) is DayWishKind.AS_PLANNED
    assert planned(services, miles, today)[0] == 0


def test_a_move_is_taken_back_and_done_again(services: Services, miles: Kept, today: date) -> None:
    """To the day."""
    before = planned(services, miles, today)
    change = move(services, miles, today, today + DAY)
    after = planned(services, miles, today)

    services.days.take_back(change)
    assert planned(services, miles, today) == before
    services.days.keep(change)

    assert planned(services, miles, today) == after


def test_today_names_the_day_that_the_session_was_moved_to(
    services: Services, miles: Kept, today: date
) -> None:
    """The Today page and the Week page show one plan."""
    move(services, miles, today, today + 2 * DAY)

    view = services.planning.today(miles.ladder.id)

    assert view.next_day is not None
    assert view.next_day.on == view.advice.earliest == today + 2 * DAY
    assert not view.may_start


def test_a_session_can_be_moved_to_a_weekday_that_does_not_suit(
    program: Program, miles: Kept, today: date
) -> None:
    """That one day suits by way of exception; the next one like it does not."""
    services = program.services
    program.settings.save(replace(program.settings.current, days_that_suit=frozenset({today.weekday()})))

    move(services, miles, today, today + 2 * DAY)

    assert planned(services, miles, today) == [2]
    assert services.days.kind(miles.animal.id, today + 2 * DAY) is DayWishKind.SUITS
    assert planned(services, miles, today + 7 * DAY)[0] == 0


def test_no_session_moves_into_a_rest(services: Services, miles: Kept, today: date) -> None:
    """The planner says why, and nothing is kept."""
    services.sessions.rate(miles.draft(1, today, 4))
    before = planned(services, miles, today)

    refused = why_not(services, miles, today + before[0] * DAY, today + DAY)

    assert refused.reason is not None
    assert "very frightened" in say_problem(refused, english)
    assert planned(services, miles, today) == before
    assert services.days.kind(miles.animal.id, today + DAY) is DayWishKind.AS_PLANNED


def test_no_second_session_moves_to_a_day(services: Services, miles: Kept, today: date) -> None:
    """Today had its session."""
    services.sessions.rate(miles.draft(1, today, 1))

    refused = why_not(services, miles, today + DAY, today)

    assert say_problem(refused, english).endswith("One session a day is enough; the next comes another day.")


def test_no_session_moves_onto_a_day_off_of_the_plan(services: Services, miles: Kept, today: date) -> None:
    """The sentence says why; of a day that the week has no room for, what days off are good for."""
    services.sessions.rate(miles.draft(1, today - DAY, 2))
    week = services.planning.week(miles.animal.id, today).plan.days
    free = {entry.why_free.code: entry.on for entry in week if entry.why_free}
    last = [entry.on for entry in week if entry.planned][-1]

    new_rung = why_not(services, miles, last, free[ReasonCode.FREE_DAY_AFTER_CLIMB])
    full = why_not(services, miles, last, free[ReasonCode.FREE_DAY])

    assert say_problem(new_rung, english).endswith("The day after a new rung is free.")
    assert "calm settles on days off" in say_problem(full, english)
    assert services.planning.week(miles.animal.id, today).plan.days == week


def test_no_session_moves_to_a_day_that_is_over(services: Services, miles: Kept, today: date) -> None:
    """Nor is one taken from there."""
    for start, end in ((today, today - DAY), (today - DAY, today)):
        with pytest.raises(DayIsOver):
            services.days.moving(miles.animal.id, start, end)
    with pytest.raises(DayIsOver):
        services.days.keeping_free(miles.animal.id, today - DAY)


def test_a_day_is_kept_free_and_left_to_the_plan_again(services: Services, miles: Kept, today: date) -> None:
    """It says whose wish it was."""
    before = planned(services, miles, today)

    services.days.keep(services.days.keeping_free(miles.animal.id, today))
    reason = services.planning.week(miles.animal.id, today).plan.days[0].why_free
    services.days.keep(services.days.as_planned(miles.animal.id, today))

    assert reason is not None
    assert reason.code is ReasonCode.DAY_KEPT_FREE
    assert planned(services, miles, today) == before


def test_a_session_on_a_day_kept_free_wants_no_written_reason(
    services: Services, miles: Kept, today: date
) -> None:
    """It was the person's own wish, and they may change their mind."""
    services.sessions.rate(miles.draft(1, today - DAY, 1))
    services.days.keep(services.days.keeping_free(miles.animal.id, today))
    advised = services.planning.advise(miles.ladder.id)
    number = [stage.id for stage in miles.ladder.stages].index(advised.stage_id) + 1

    against = services.planning.objections(miles.ladder.id, miles.stage(number).id, today)
    services.sessions.rate(miles.draft(number, today, 1))

    assert against == ()
    assert len(services.planning.week(miles.animal.id, today).plan.days[0].done) == 1


def test_a_day_kept_free_is_free_for_all_ladders_of_the_animal(
    services: Services, miles: Kept, today: date
) -> None:
    """The day is the animal's, not the ladder's."""
    car = keep_another_ladder(services, miles)

    move(services, miles, today, today + DAY)

    days = {services.planning.advise(kept.ladder.id).earliest for kept in (miles, car)}
    assert days == {today + DAY}
    assert planned(services, miles, today)[0] == 1


def test_whoever_shares_the_ladder_can_give_the_day_back(
    services: Services, miles: Kept, today: date
) -> None:
    """A day that was kept free for one of two is free for their session, and both weeks can change that."""
    mishka = Animal(id=uuid4(), household_id=miles.animal.household_id, name="Mishka", species=Species.CAT)
    services.animals.save(mishka)
    services.ladders.put_back(replace(miles.ladder, with_animal_id=mishka.id))
    services.days.keep(services.days.keeping_free(miles.animal.id, today))
    hers = Kept(animal=mishka, ladder=miles.ladder)
    assert planned(services, hers, today)[0] == 1

    change = move(services, hers, today + DAY, today)

    assert planned(services, hers, today)[0] == planned(services, miles, today)[0] == 0
    services.days.take_back(change)
    assert services.days.kind(miles.animal.id, today) is DayWishKind.FREE


def test_missed_days_never_pile_up(services: Services, clock: FakeClock, miles: Kept, today: date) -> None:
    """A session that was moved and then not done is planned once, from the day on which one looks."""
    move(services, miles, today, today + 2 * DAY)
    before = planned(services, miles, today)
    clock.advance(days=4)

    after = planned(services, miles, clock.today())

    assert after[0] == 0
    assert len(after) >= len(before)
    assert len(after) <= 5


def test_what_changed_is_announced_once_it_is_kept(
    services: Services, bus: EventBus, miles: Kept, today: date
) -> None:
    """And nothing is announced of a move that was refused."""
    heard: list[DayWishChanged] = []
    bus.subscribe(DayWishChanged, heard.append)

    change = move(services, miles, today, today + DAY)
    services.days.take_back(change)
    services.sessions.rate(miles.draft(1, today, 1))
    why_not(services, miles, today + DAY, today)

    assert [event.animal_id for event in heard] == [miles.animal.id] * 2


def test_a_moved_session_is_on_the_same_day_wherever_the_plan_is_read(
    services: Services, miles: Kept, today: date
) -> None:
    """The week, Today, the week from paper, the terminal, and the advice itself."""
    move(services, miles, today, today + 3 * DAY)

    view = services.planning.week(miles.animal.id, today)
    days = {entry.on for entry in view.plan.days if entry.planned}
    sheet = say_week(view, english)
    as_printed = services.planning.as_printed(miles.animal.id, today)

    assert min(days) == services.planning.advise(miles.ladder.id).earliest == today + 3 * DAY
    assert {entry.on for entry in as_printed if entry.planned} == days
    assert {day.on for day in sheet.days if day.planned} == days
    kept_free = [line for line in week_lines(sheet) if line.endswith("You keep this day free.")]
    assert len(kept_free) == 3
    assert services.planning.turn(miles.animal.id) is None
