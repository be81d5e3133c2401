"""Erasing is for ever, on purpose, never without a copy, and takes nothing from what is in use."""

import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program
from exposure_planner.errors import CopyNotMade, DatabaseLocked, NothingThere
from exposure_planner.household.session import Rating
from exposure_planner.household.trash import Held, Keeps, StaysFor, TrashKind
from exposure_planner.planner.level import Level
from exposure_planner.services.trash import TrashService
from exposure_planner.storage.backups.copies import DatabaseCopies
from exposure_planner.storage.database import Database
from tests.services.trashing import TwoAnimals, keep_two_animals
from tests.storage.everything import is_sound, rows_of

EVERY_KIND = pytest.mark.parametrize("kind", TrashKind)
GONE_FROM = {
    TrashKind.ANIMAL: "animal",
    TrashKind.LADDER: "ladder",
    TrashKind.STAGE: "stage",
    TrashKind.SESSION: "session",
    TrashKind.TEMPLATE: "own_template",
}


@pytest.fixture
def two(program: Program) -> TwoAnimals:
    """Miles with three sessions, Elfie, and a template."""
    return keep_two_animals(program)


@pytest.fixture
def backups(program: Program) -> Path:
    """Where copies are kept."""
    return program.folder.folder / "backups"


@EVERY_KIND
def test_what_is_erased_is_gone_and_the_rest_is_sound(two: TwoAnimals, kind: TrashKind) -> None:
    item = two.put_away(kind)
    database = two.program.database
    before = rows_of(database)

    two.erase([item])

    after, table = rows_of(database), GONE_FROM[kind]
    assert str(item.id) in repr(before[table])
    assert str(item.id) not in repr(after)
    assert two.services.trash.items() == ()
    assert is_sound(database)


@EVERY_KIND
def test_a_copy_of_everything_is_written_first(two: TwoAnimals, kind: TrashKind, backups: Path) -> None:
    item = two.put_away(kind)
    before = rows_of(two.program.database)

    copy = two.services.trash.erase([item])

    assert copy == backups / "before-emptying-2026-11-22.sqlite3"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    opened = Database.open(copy)
    assert rows_of(opened) == before
    opened.close()


def test_a_second_copy_of_the_same_day_leaves_the_first_alone(two: TwoAnimals, backups: Path) -> None:
    two.erase([two.put_away(TrashKind.STAGE)])
    first = (backups / "before-emptying-2026-11-22.sqlite3").read_bytes()

    two.erase([two.put_away(TrashKind.SESSION)])

    assert {file.name for file in backups.iterdir()} == {
        "before-emptying-2026-11-22.sqlite3",
        "before-emptying-2026-11-22-2.sqlite3",
    }
    assert (backups / "before-emptying-2026-11-22.sqlite3").read_bytes() == first


class WritesMeanwhile:
    """Copies as ours are, and tries to write as another program would."""

    def __init__(self, two: TwoAnimals) -> None:
        self._copies = DatabaseCopies(two.program.database)
        self._animal = two.elfie.animal
        self.other = Database.open(two.program.database.path, patience=timedelta(milliseconds=20))

    @property
    def folder(self) -> Path:
        """Where copies lie."""
        return self._copies.folder

    def keep(self, name: str) -> Path:
        """The copy, after somebody tried to write."""
        with self.other.unit_of_work() as meanwhile, pytest.raises(DatabaseLocked):
            meanwhile.animals.save(self._animal)
        return self._copies.keep(name)


def test_nobody_writes_between_the_copy_and_the_erasing(two: TwoAnimals) -> None:
    item = two.put_away(TrashKind.LADDER)
    program = two.program
    copies = WritesMeanwhile(two)
    trash = TrashService(
        program.database.unit_of_work, program.bus, program.clock, two.services.planning, copies
    )

    trash.erase([item])

    copies.other.close()
    assert two.services.trash.items() == ()


@EVERY_KIND
def test_where_no_copy_can_be_made_nothing_is_erased(two: TwoAnimals, kind: TrashKind, backups: Path) -> None:
    item = two.put_away(kind)
    before = rows_of(two.program.database)
    backups.write_text("in the way", encoding="utf-8")

    with pytest.raises(CopyNotMade):
        two.erase([item])

    assert rows_of(two.program.database) == before
    assert two.items() == {kind: item}


def test_what_was_brought_back_meanwhile_is_not_erased(two: TwoAnimals, backups: Path) -> None:
    item = two.put_away(TrashKind.LADDER)
    two.services.trash.restore([item])
    before = rows_of(two.program.database)

    with pytest.raises(NothingThere):
        two.erase([item])

    assert rows_of(two.program.database) == before
    assert not backups.exists()


def test_a_rung_stays_as_long_as_its_sessions_do(two: TwoAnimals) -> None:
    two.services.ladders.retire_stage(two.miles.ladder.id, two.miles.stage(2).id)
    (item,) = two.services.trash.items()

    assert item.stays_for == StaysFor(why=Keeps.SESSIONS, sessions=2)
    plan = two.services.trash.before_erasing([item])
    assert (plan.goes, plan.stays) == ((), (item,))
    with pytest.raises(NothingThere):
        two.erase([item])
    assert two.items() == {TrashKind.STAGE: item}


def test_a_rung_goes_together_with_all_of_its_sessions(two: TwoAnimals) -> None:
    two.services.ladders.retire_stage(two.miles.ladder.id, two.miles.stage(2).id)
    two.services.sessions.withdraw(two.sessions[1].id)
    some = two.services.trash.before_erasing(two.services.trash.items())
    two.services.sessions.withdraw(two.sessions[2].id)
    every = two.services.trash.items()

    assert [(item.kind, item.stays_for) for item in some.stays] == [
        (TrashKind.STAGE, StaysFor(why=Keeps.SESSIONS, sessions=1))
    ]
    assert set(two.services.trash.before_erasing(every).goes) == set(every)
    two.erase(every)
    assert two.services.trash.items() == ()
    assert is_sound(two.program.database)


def test_a_rung_stays_as_long_as_what_was_split_from_it_does(two: TwoAnimals) -> None:
    services, miles = two.services, two.miles
    half = uuid4()
    services.ladders.split_stage(miles.ladder.id, miles.stage(4).id, half)
    item = two.put_away(TrashKind.STAGE)
    easier = services.ladders.get(miles.ladder.id).any_stage(half)
    assert easier is not None

    assert item.stays_for == StaysFor(why=Keeps.SPLIT, title=easier.title)
    services.ladders.retire_stage(miles.ladder.id, half)
    two.erase(services.trash.items())
    assert services.trash.items() == ()


def test_an_animal_stays_as_long_as_it_is_on_another_ones_ladder(two: TwoAnimals) -> None:
    two.services.ladders.put_back(replace(two.miles.ladder, with_animal_id=two.elfie.animal.id))
    two.services.animals.retire(two.elfie.animal.id)
    (elfie,) = two.services.trash.items()
    why = StaysFor(why=Keeps.SHARED, title="Hallway to doorstep", animal="Miles Davis")

    assert elfie.stays_for == why
    two.services.animals.retire(two.miles.animal.id)
    both = two.services.trash.items()
    assert {item.title: item.stays_for for item in both} == {
        "Elfie": why,
        "Miles Davis": replace(why, animal="Elfie"),
    }
    assert two.services.trash.before_erasing(both).stays == ()


def test_an_animal_stays_as_long_as_it_was_rated_on_another_ones_ladder(two: TwoAnimals) -> None:
    seen = two.sessions[0]
    of_elfie = replace(seen.ratings[0], id=uuid4(), animal_id=two.elfie.animal.id)
    two.services.sessions.edit(replace(seen, ratings=(*seen.ratings, of_elfie)))
    two.services.animals.retire(two.elfie.animal.id)

    (elfie,) = two.services.trash.items()

    assert elfie.stays_for == StaysFor(why=Keeps.SHARED, title="Hallway to doorstep", animal="Miles Davis")


def test_what_stays_may_in_turn_keep_something_else(two: TwoAnimals) -> None:
    services, miles = two.services, two.miles
    half = uuid4()
    services.ladders.split_stage(miles.ladder.id, miles.stage(4).id, half)
    draft = replace(miles.draft(1, two.program.clock.today(), 0, off_plan_reason="So."), stage_id=half)
    services.sessions.rate(draft)
    two.put_away(TrashKind.STAGE)
    services.ladders.retire_stage(miles.ladder.id, half)

    plan = services.trash.before_erasing(services.trash.items())

    assert plan.goes == ()
    assert {item.stays_for.why for item in plan.stays if item.stays_for} == {Keeps.SESSIONS, Keeps.SPLIT}


def test_what_goes_along_is_counted_once(two: TwoAnimals) -> None:
    two.services.trash.put_away_ladder(two.elfie.ladder.id)
    two.services.animals.retire(two.miles.animal.id)
    two.services.sessions.withdraw(two.sessions[0].id)

    plan = two.services.trash.before_erasing(two.services.trash.items())

    assert plan.held == Held(ladders=1, stages=7, sessions=3)
    assert plan.copies == two.program.folder.folder / "backups"


def test_erasing_what_was_put_away_changes_no_advice(two: TwoAnimals) -> None:
    services, ladder_id = two.services, two.miles.ladder.id
    services.sessions.withdraw(two.sessions[2].id)
    services.ladders.retire_stage(ladder_id, two.miles.stage(4).id)
    services.trash.put_away_ladder(two.elfie.ladder.id)
    advice = services.planning.advise(ladder_id)

    two.erase(services.trash.items())

    assert services.planning.advise(ladder_id) == advice


def test_an_undo_that_wants_back_what_is_gone_ends_in_a_sentence(two: TwoAnimals) -> None:
    services, miles = two.services, two.miles
    renamed = services.ladders.describe(miles.ladder.id, title="Other", goal="")
    two.erase([two.put_away(TrashKind.ANIMAL)])

    for late in (
        lambda: services.ladders.put_back(renamed),
        lambda: services.ladders.start(miles.ladder),
        lambda: services.sessions.edit(two.sessions[0]),
        lambda: services.sessions.withdraw(two.sessions[0].id),
        lambda: services.animals.bring_back(miles.animal.id),
    ):
        with pytest.raises(NothingThere):
            late()


def test_a_rating_of_somebody_erased_is_refused(two: TwoAnimals) -> None:
    two.services.animals.retire(two.elfie.animal.id)
    two.erase(two.services.trash.items())
    seen = two.sessions[0]
    stray = Rating(
        id=uuid4(),
        person_id=None,
        signs=(),
        before_floor=Level.SETTLED,
        floor=Level.SETTLED,
        kept=Level.SETTLED,
        animal_id=two.elfie.animal.id,
    )

    with pytest.raises(NothingThere):
        two.services.sessions.edit(replace(seen, ratings=(*seen.ratings, stray)))
