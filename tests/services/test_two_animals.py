"""Two animals on one ladder: each is rated, and the one that finds it harder decides."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.errors import NobodyBeside, NothingThere, SecondLevelNeeded
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.welfare import (
    HealthStop,
    IncidentReport,
    NormalSign,
    NormalVisit,
    RedFlag,
)
from exposure_planner.planner import Food, Level, Move, ReasonCode, Severity
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus, LadderChanged, SessionRated
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, both, keep_animal, keep_another_ladder

DAY = timedelta(days=1)


@pytest.fixture
def elfie(services: Services) -> Kept:
    """Elfie, who has a ladder of her own."""
    return keep_animal(services, "Elfie")


@pytest.fixture
def door(services: Services, elfie: Kept) -> Kept:
    """Miles, who has a ladder of his own, and the one on which he meets Elfie."""
    miles = keep_animal(services)
    door = keep_another_ladder(services, miles, "Meeting Elfie")
    services.ladders.set_companion(door.ladder.id, elfie.animal.id)
    return door


def test_the_ladder_stands_under_both_animals(services: Services, door: Kept, elfie: Kept) -> None:
    """And under one again when the second is led away."""
    before = services.ladders.set_companion(door.ladder.id, None)
    alone = [kept.title for kept in services.ladders.of_animal(elfie.animal.id)]
    services.ladders.put_back(before)

    assert alone == ["Hallway to doorstep"]
    for animal in (door.animal, elfie.animal):
        titles = [kept.title for kept in services.ladders.of_animal(animal.id)]
        assert sorted(titles) == ["Hallway to doorstep", "Meeting Elfie"]


def test_nobody_can_be_brought_together_with_themselves_or_with_nobody(
    services: Services, door: Kept
) -> None:
    """Both have to be kept here."""
    for animal_id in (door.animal.id, uuid4()):
        with pytest.raises(NothingThere):
            services.ladders.set_companion(door.ladder.id, animal_id)


def test_a_session_needs_the_level_of_both(
    services: Services, clock: FakeClock, door: Kept, elfie: Kept
) -> None:
    """One alone is refused there; two are refused on a ladder of one."""
    with pytest.raises(SecondLevelNeeded):
        services.sessions.rate(door.draft(1, clock.today(), 1))
    with pytest.raises(NobodyBeside):
        services.sessions.rate(both(elfie, door.animal, 1, clock.today(), (1, 1)))

    assert services.sessions.of_animal(door.animal.id) == ()


@pytest.mark.parametrize("levels", [(1, 3), (3, 1)])
def test_the_one_that_finds_it_harder_decides(
    services: Services, clock: FakeClock, door: Kept, elfie: Kept, levels: tuple[int, int]
) -> None:
    """Whichever it is."""
    services.sessions.rate(both(door, elfie.animal, 2, clock.today() - DAY, (1, 1)))

    rated = services.sessions.rate(both(door, elfie.animal, 2, clock.today(), levels))

    assert rated.session.peak is Level.WORRIED
    assert [rating.animal_id for rating in rated.session.ratings] == [None, elfie.animal.id]
    assert [int(rating.kept) for rating in rated.session.ratings] == list(levels)
    assert rated.advice.move is Move.STEP_BACK


def test_each_animals_signs_are_those_of_its_species(services: Services, clock: FakeClock) -> None:
    """A dog's sign sets a floor under the dog's level and none under the cat's."""
    cat = keep_animal(services)
    dog = Animal(id=uuid4(), household_id=cat.animal.household_id, name="Mishka", species=Species.DOG)
    services.animals.save(dog)
    services.ladders.set_companion(cat.ladder.id, dog.id)
    known = {sign.code for sign in services.signs.signs(Species.CAT)}
    sign = next(s for s in services.signs.signs(Species.DOG) if s.code not in known and s.floor >= 3)
    draft = both(cat, dog, 1, clock.today(), (0, 0))
    assert draft.companion is not None
    draft = replace(draft, signs=(sign.code,), companion=replace(draft.companion, signs=(sign.code,)))

    first, second = services.sessions.rate(draft).session.ratings

    assert (first.floor, second.floor) == (Level.SETTLED, sign.floor)
    assert second.kept is sign.floor


@pytest.mark.parametrize(("levels", "floors"), [((0, 1), (0, 3)), ((2, 1), (3, 0)), ((1, 1), (3, 0))])
def test_a_refused_treat_counts_for_the_one_that_was_more_stressed(
    services: Services,
    clock: FakeClock,
    door: Kept,
    elfie: Kept,
    levels: tuple[int, int],
    floors: tuple[int, int],
) -> None:
    """Food is asked for once, of the one that ate less."""
    draft = both(door, elfie.animal, 1, clock.today(), levels, food=Food.REFUSED_THERE)

    ratings = services.sessions.rate(draft).session.ratings

    assert tuple(int(rating.floor) for rating in ratings) == floors
    assert max(rating.kept for rating in ratings) is Level.WORRIED


def test_a_red_rests_both_animals_on_all_their_ladders_until_each_is_as_usual(
    services: Services, clock: FakeClock, door: Kept, elfie: Kept
) -> None:
    """Each has its own list; the shared ladder waits for both."""
    own = services.ladders.of_animal(door.animal.id)[0]
    services.sessions.rate(both(door, elfie.animal, 3, clock.today(), (1, 4)))
    ladders = (own.id, elfie.ladder.id, door.ladder.id)
    resting = [services.planning.advise(ladder_id).move for ladder_id in ladders]
    clock.advance(days=4)

    tick(services, clock, door.animal)
    half = [services.planning.advise(ladder_id).move for ladder_id in ladders]
    asked = services.planning.today(door.ladder.id)
    tick(services, clock, elfie.animal)

    assert resting == [Move.REST] * 3
    assert half == [Move.START, Move.REST, Move.REST]
    assert (asked.asks_back_to_normal, asked.not_yet_normal.name) == (True, "Elfie")
    assert Move.REST not in [services.planning.advise(ladder_id).move for ladder_id in ladders]


def test_a_stop_or_a_hard_day_of_either_holds_the_shared_ladder(
    services: Services, clock: FakeClock, door: Kept, elfie: Kept
) -> None:
    """Each own ladder follows its own animal."""
    own = services.ladders.of_animal(door.animal.id)[0]
    services.sessions.rate(both(door, elfie.animal, 1, clock.today() - DAY, (1, 1)))
    hard = IncidentReport(
        id=uuid4(), animal_id=elfie.animal.id, on=clock.today(), what="Vet", severity=Severity.SEVERE
    )
    services.welfare.report_incident(hard)
    by_incident = services.planning.advise(door.ladder.id)
    services.welfare.undo_incident(hard)
    services.welfare.stop(
        HealthStop(id=uuid4(), animal_id=elfie.animal.id, since=clock.today(), flags=(RedFlag.PAIN,))
    )
    view = services.planning.today(door.ladder.id)

    assert by_incident.has(ReasonCode.STRESS_TODAY)
    assert view.advice.move is Move.PAUSE
    assert view.stopped is not None
    assert view.stopped.name == "Elfie"
    assert services.planning.advise(own.id).move is Move.START


def test_the_shared_session_takes_the_day_of_both(
    services: Services, clock: FakeClock, door: Kept, elfie: Kept
) -> None:
    """In both weeks it stands on the same days."""
    services.sessions.rate(both(door, elfie.animal, 1, clock.today(), (1, 1)))

    view = services.planning.today(elfie.ladder.id)
    weeks = [services.planning.week(animal.id, clock.today()) for animal in (door.animal, elfie.animal)]

    assert view.advice.earliest == clock.today() + DAY
    assert [done.ladder.title for done in view.elsewhere] == ["Meeting Elfie"]
    shared = [
        [entry.on for entry in week.plan.days if entry.planned and entry.planned.ladder_id == door.ladder.id]
        for week in weeks
    ]
    assert shared[0] == shared[1] != []


def test_leading_the_second_animal_away_keeps_what_both_showed(
    services: Services, clock: FakeClock, door: Kept, elfie: Kept
) -> None:
    """And what came before she came is not hers."""
    services.ladders.set_companion(door.ladder.id, None)
    before_her = services.sessions.rate(door.draft(1, clock.today() - 3 * DAY, 1)).session
    services.ladders.set_companion(door.ladder.id, elfie.animal.id)
    with_her = services.sessions.rate(both(door, elfie.animal, 1, clock.today() - DAY, (1, 4))).session
    services.ladders.set_companion(door.ladder.id, None)

    assert services.sessions.of_ladder(door.ladder.id) == (before_her, with_her)
    assert services.sessions.of_animal(elfie.animal.id) == (with_her,)
    assert services.planning.advise(elfie.ladder.id).move is Move.REST


def test_facts_name_both_animals_and_what_was_learned_is_right_from_either_side(
    services: Services, bus: EventBus, clock: FakeClock, door: Kept, elfie: Kept
) -> None:
    """Whoever is looked at, the next advice is that of the whole history."""
    told: list[object] = []
    bus.subscribe(SessionRated, lambda event: told.append((event.animal_id, event.with_animal_id)))
    bus.subscribe(LadderChanged, lambda event: told.append((event.animal_id, event.with_animal_id)))
    services.planning.week(elfie.animal.id, clock.today())
    services.planning.ladder(elfie.ladder.id)

    services.sessions.rate(both(door, elfie.animal, 1, clock.today() - DAY, (0, 0)))
    services.ladders.describe(door.ladder.id, title="Door", goal="")
    seen_from_her = services.planning.week(elfie.animal.id, clock.today())
    remembered = [services.planning.advise(kept.id) for kept in seen_from_her.ladders]
    services.planning.forget_all()

    assert told == [(door.animal.id, elfie.animal.id)] * 2
    assert remembered == [services.planning.advise(kept.id) for kept in seen_from_her.ladders]


def tick(services: Services, clock: FakeClock, animal: Animal) -> None:
    """The animal is as usual again."""
    visit = NormalVisit(id=uuid4(), animal_id=animal.id, on=clock.today(), ticked=tuple(NormalSign))
    services.welfare.visit_normal(visit)
