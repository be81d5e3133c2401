"""What was put away is listed, comes back as it was, and is kept until somebody brings it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.errors import NothingThere
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.trash import Held, TrashKind
from exposure_planner.planner import ReasonCode
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.planner.level import Level
from exposure_planner.services.events import (
    AnimalsChanged,
    DataReloaded,
    Event,
    EventBus,
    LadderChanged,
    SessionRated,
    TemplatesChanged,
)
from tests.fake_clock import FakeClock
from tests.services.trashing import TwoAnimals, keep_two_animals

EVERY_KIND = pytest.mark.parametrize("kind", TrashKind)


@pytest.fixture
def two(program: Program) -> TwoAnimals:
    """Miles with three sessions, Elfie, and a template."""
    return keep_two_animals(program)


def heard(bus: EventBus) -> list[Event]:
    """What is announced from now on."""
    told: list[Event] = []
    for kind in (AnimalsChanged, DataReloaded, LadderChanged, SessionRated, TemplatesChanged):
        bus.subscribe(kind, told.append)
    return told


def test_nothing_is_put_away_at_first(two: TwoAnimals) -> None:
    assert two.services.trash.items() == ()


@EVERY_KIND
def test_each_thing_says_what_it_is_and_whose(two: TwoAnimals, kind: TrashKind) -> None:
    item = two.put_away(kind)

    title, ladder, held = {
        TrashKind.ANIMAL: ("Miles Davis", "", Held(ladders=1, stages=5, sessions=3)),
        TrashKind.LADDER: ("Hallway to doorstep", "", Held(stages=5, sessions=3)),
        TrashKind.STAGE: ("Stage 4", "Hallway to doorstep", Held()),
        TrashKind.SESSION: ("Stage 2", "Hallway to doorstep", Held()),
        TrashKind.TEMPLATE: ("Balcony", "", Held()),
    }[kind]
    assert (item.title, item.ladder, item.held) == (title, ladder, held)
    assert item.animals == (() if kind is TrashKind.TEMPLATE else ("Miles Davis",))


def test_a_session_says_its_day_and_its_level(two: TwoAnimals) -> None:
    item = two.put_away(TrashKind.SESSION)

    assert item.on == two.sessions[-1].on
    assert item.level is Level.CURIOUS


@EVERY_KIND
def test_it_is_told_when_it_was_put_away_where_somebody_noted_it(two: TwoAnimals, kind: TrashKind) -> None:
    item = two.put_away(kind)

    today = two.program.clock.today()
    assert item.put_away_on == {TrashKind.STAGE: None, TrashKind.TEMPLATE: date(2026, 3, 2)}.get(kind, today)


@EVERY_KIND
def test_what_is_brought_back_is_exactly_what_it_was(two: TwoAnimals, kind: TrashKind) -> None:
    before = two.everything()
    item = two.put_away(kind)
    assert two.everything() != before

    two.services.trash.restore([item])

    after = two.everything()
    if kind is TrashKind.STAGE:
        # Nobody knows its old place any more: just below the goal, where it was here.
        assert [stage.title for stage in after["ladders"][0].stages][-2:] == ["Stage 4", "Stage 5"]
    assert after == before
    assert two.services.trash.items() == ()


@EVERY_KIND
def test_bringing_back_can_be_undone(two: TwoAnimals, kind: TrashKind) -> None:
    item = two.put_away(kind)
    away = two.everything()

    before = two.services.trash.restore([item])
    two.services.trash.put_back(before)

    assert two.everything() == away
    assert two.items() == {kind: item}


@EVERY_KIND
def test_it_waits_over_a_restart(two: TwoAnimals, kind: TrashKind) -> None:
    item = two.put_away(kind)

    with open_program(two.program.folder, clock=two.program.clock) as again:
        assert again.services.trash.items() == (item,)


def test_several_things_come_back_together(two: TwoAnimals) -> None:
    before = two.everything()
    for kind in (TrashKind.SESSION, TrashKind.STAGE, TrashKind.TEMPLATE):
        two.put_away(kind)

    two.services.trash.restore(two.services.trash.items())

    assert two.everything() == before


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        (TrashKind.ANIMAL, AnimalsChanged),
        (TrashKind.LADDER, LadderChanged),
        (TrashKind.STAGE, LadderChanged),
        (TrashKind.SESSION, SessionRated),
        (TrashKind.TEMPLATE, TemplatesChanged),
    ],
)
def test_whoever_shows_it_is_told(two: TwoAnimals, bus: EventBus, kind: TrashKind, fact: type[Event]) -> None:
    item = two.put_away(kind)
    told = heard(bus)

    two.services.trash.restore([item])

    assert [type(event) for event in told] == [fact]


def test_many_things_are_announced_once(two: TwoAnimals, bus: EventBus) -> None:
    for session in two.sessions:
        two.services.sessions.withdraw(session.id)
    told = heard(bus)

    two.services.trash.restore(two.services.trash.items())

    assert told == [DataReloaded()]


def test_the_last_put_away_stands_first_and_what_nobody_noted_last(two: TwoAnimals, clock: FakeClock) -> None:
    two.put_away(TrashKind.STAGE)
    two.services.sessions.withdraw(two.sessions[0].id)
    clock.advance(hours=1)
    two.services.sessions.withdraw(two.sessions[1].id)
    clock.advance(days=1)
    two.services.animals.retire(two.elfie.animal.id)

    items = two.services.trash.items()

    assert [item.id for item in items] == [
        two.elfie.animal.id,
        two.sessions[1].id,
        two.sessions[0].id,
        two.miles.stage(4).id,
    ]


@pytest.mark.parametrize("outer", [TrashKind.ANIMAL, TrashKind.LADDER])
def test_what_lies_within_something_put_away_comes_back_with_it(two: TwoAnimals, outer: TrashKind) -> None:
    two.put_away(TrashKind.STAGE)
    two.put_away(TrashKind.SESSION)
    before = two.services.trash.items()
    if outer is TrashKind.ANIMAL:
        two.services.animals.retire(two.miles.animal.id)
    else:
        two.services.trash.put_away_ladder(two.miles.ladder.id)

    (item,) = two.services.trash.items()
    two.services.trash.restore([item])

    assert item.kind is outer
    assert two.services.trash.items() == before


def test_a_ladder_that_was_put_away_is_on_no_list(two: TwoAnimals) -> None:
    two.put_away(TrashKind.LADDER)

    services, animal_id = two.services, two.miles.animal.id
    assert services.ladders.of_animal(animal_id) == ()
    assert services.ladders.first_to_show(animal_id) is None
    assert services.sessions.of_animal(animal_id) == ()


def test_a_ladder_keeps_its_standing_while_it_is_away(two: TwoAnimals) -> None:
    two.services.ladders.set_status(two.miles.ladder.id, LadderStatus.CLOSED)
    item = two.put_away(TrashKind.LADDER)

    two.services.trash.restore([item])

    assert two.services.ladders.get(two.miles.ladder.id).status is LadderStatus.CLOSED


def test_a_fright_on_a_ladder_that_was_put_away_still_gives_the_others_their_rest(two: TwoAnimals) -> None:
    today = two.program.clock.today()
    other = KeptLadder(id=uuid4(), animal_id=two.miles.animal.id, title="Car", stages=(_copy(two),))
    two.services.ladders.start(other)
    scare = two.miles.draft(1, today, 5, off_plan_reason="As it came.")
    two.services.sessions.rate(scare)
    resting = two.services.planning.advise(other.id)

    two.put_away(TrashKind.LADDER)

    assert two.services.planning.advise(other.id) == resting
    assert ReasonCode.RED_ELSEWHERE in {reason.code for reason in resting.reasons}


def test_a_ladder_whose_start_was_taken_back_comes_back_resting(two: TwoAnimals) -> None:
    two.services.ladders.take_back(two.elfie.ladder.id)
    item = two.item(two.elfie.ladder.id)

    before = two.services.trash.restore([item])

    assert two.services.ladders.get(two.elfie.ladder.id).status is LadderStatus.PAUSED
    two.services.trash.put_back(before)
    assert two.services.ladders.get(two.elfie.ladder.id).status is LadderStatus.WITHDRAWN


def test_the_advice_after_bringing_a_session_back_is_the_advice_before(two: TwoAnimals) -> None:
    advice = two.services.planning.advise(two.miles.ladder.id)
    item = two.put_away(TrashKind.SESSION)
    two.services.planning.advise(two.miles.ladder.id)

    two.services.trash.restore([item])

    assert two.services.planning.advise(two.miles.ladder.id) == advice


def test_the_ladder_of_two_is_found_while_one_of_them_is_put_away(two: TwoAnimals) -> None:
    shared = replace(two.miles.ladder, with_animal_id=two.elfie.animal.id)
    two.services.ladders.put_back(shared)
    two.services.animals.retire(two.miles.animal.id)
    two.services.trash.put_away_ladder(shared.id)

    item = two.item(shared.id)

    assert item.animals == ("Miles Davis", "Elfie")


@pytest.mark.parametrize("act", ["restore", "put_back"])
@EVERY_KIND
def test_what_was_erased_meanwhile_does_not_come_back(two: TwoAnimals, kind: TrashKind, act: str) -> None:
    item = two.put_away(kind)
    before = two.services.trash.restore([item])
    two.services.trash.put_back(before)
    two.erase([item])
    after = two.everything()
    again: dict[str, Callable[[], object]] = {
        "restore": lambda: two.services.trash.restore([item]),
        "put_back": lambda: two.services.trash.put_back(before),
    }

    if kind is TrashKind.STAGE and act == "put_back":
        # The ladder is still there, and is made whole again.
        again[act]()
        return
    with pytest.raises(NothingThere):
        again[act]()

    assert two.everything() == after


def _copy(two: TwoAnimals) -> Stage:
    return replace(two.miles.stage(1), id=uuid4())
