"""A case goes out as a file and comes in elsewhere: nothing is removed, and the later edit counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exposure_planner.errors import SessionNotYet, SomethingRestsOnIt
from exposure_planner.household.backup import Cause
from exposure_planner.household.session import LoggedSession
from exposure_planner.services.events import DataReloaded
from tests.fake_clock import FakeClock
from tests.services.cases.two_computers import Computer, uuid_of
from tests.services.keeping import Kept, keep_animal


def edit_note(computer: Computer, seen: LoggedSession, note: str) -> None:
    computer.services.sessions.edit(replace(computer.services.sessions.get(seen.id), note=note))


def note_on(computer: Computer, seen: LoggedSession) -> str:
    return computer.services.sessions.get(seen.id).note


def test_everything_arrives_on_an_empty_computer(desk: Computer, laptop: Computer, miles: Kept) -> None:
    laptop.take_in(desk.hand_out())

    assert laptop.values() == desk.values()


def test_the_advice_is_the_same_there(desk: Computer, laptop: Computer, miles: Kept) -> None:
    laptop.take_in(desk.hand_out(miles.animal.id))

    assert laptop.services.planning.advise(miles.ladder.id) == desk.services.planning.advise(miles.ladder.id)


def test_only_the_animal_that_was_meant_is_handed_out(desk: Computer, laptop: Computer, miles: Kept) -> None:
    keep_animal(desk.services, "Elfie")

    laptop.take_in(desk.hand_out(miles.animal.id))

    assert [animal.name for animal in laptop.services.animals.all()] == ["Miles Davis"]


def test_taking_the_same_file_in_again_changes_nothing(desk: Computer, laptop: Computer, miles: Kept) -> None:
    file = desk.hand_out()
    laptop.take_in(file)
    before = laptop.everything()

    assert laptop.look_at(file).nothing_new
    laptop.take_in(file)

    assert laptop.everything() == before


def test_a_newer_file_brings_what_was_added_and_changed(
    desk: Computer, laptop: Computer, miles: Kept, seen: LoggedSession, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    edit_note(desk, seen, "He purred.")
    desk.services.sessions.rate(miles.draft(1, clock.today() - timedelta(days=1), 0))

    laptop.take_in(desk.hand_out())

    assert note_on(laptop, seen) == "He purred."
    assert laptop.values() == desk.values()


def test_where_both_changed_the_later_edit_counts_field_by_field(
    desk: Computer, laptop: Computer, seen: LoggedSession, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    edit_note(desk, seen, "He purred.")
    clock.advance(hours=1)
    laptop.services.sessions.edit(replace(laptop.services.sessions.get(seen.id), weather="Rain"))
    clock.advance(hours=1)
    edit_note(laptop, seen, "He purred and slept.")

    desk.take_in(laptop.hand_out())
    laptop.take_in(desk.hand_out())

    for computer in (desk, laptop):
        assert note_on(computer, seen) == "He purred and slept."
        assert computer.services.sessions.get(seen.id).weather == "Rain"


def test_an_older_edit_in_the_file_does_not_count_and_is_kept_in_the_history(
    desk: Computer, laptop: Computer, seen: LoggedSession, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    edit_note(laptop, seen, "He hid.")
    file = laptop.hand_out()
    clock.advance(hours=1)
    edit_note(desk, seen, "He purred.")

    preview = desk.look_at(file)
    desk.take_in(file)

    assert note_on(desk, seen) == "He purred."
    (kept,) = preview.kept
    assert (kept.kind, kept.field, kept.here, kept.there) == ("session", "note", "He purred.", "He hid.")
    assert kept.title == "Stage 1"
    assert "He hid." in [change.was for change in desk.everything().changes]


def test_the_preview_counts_what_is_new(desk: Computer, laptop: Computer, miles: Kept) -> None:
    preview = laptop.look_at(desk.hand_out())

    assert preview.animals == ("Miles Davis",)
    assert preview.added["session"] == 1
    assert preview.added["stage"] == 8
    assert not preview.nothing_new
    assert laptop.values() == {}


def test_what_two_people_saw_of_one_session_is_kept_from_both(
    desk: Computer, laptop: Computer, miles: Kept, seen: LoggedSession
) -> None:
    laptop.take_in(desk.hand_out())
    (first,) = seen.ratings
    for computer, level in ((desk, 2), (laptop, 4)):
        second = replace(first, id=uuid_of(level), before_floor=level, kept=level)
        computer.services.sessions.edit(replace(seen, ratings=(first, second)))

    desk.take_in(laptop.hand_out())

    assert sorted(rating.kept for rating in desk.services.sessions.get(seen.id).ratings) == [1, 2, 4]


def test_a_session_that_was_put_away_stays_so(
    desk: Computer, laptop: Computer, seen: LoggedSession, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    desk.services.sessions.withdraw(seen.id)

    desk.take_in(laptop.hand_out())

    assert desk.services.sessions.of_ladder(seen.ladder_id) == ()


def test_a_session_that_was_put_away_comes_back_when_it_was_edited_later_elsewhere(
    desk: Computer, laptop: Computer, seen: LoggedSession, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    desk.services.sessions.withdraw(seen.id)
    clock.advance(hours=1)
    edit_note(laptop, seen, "He slept.")

    desk.take_in(laptop.hand_out())

    assert [each.note for each in desk.services.sessions.of_ladder(seen.ladder_id)] == ["He slept."]


def test_a_ladder_that_was_put_away_comes_back_with_a_newer_session(
    desk: Computer, laptop: Computer, miles: Kept, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    desk.services.trash.put_away_ladder(miles.ladder.id)
    clock.advance(days=2)
    desk.take_in(laptop.hand_out())
    put_away = desk.services.ladders.get(miles.ladder.id).put_away_at
    laptop.services.sessions.rate(miles.draft(1, clock.today(), 1))

    desk.take_in(laptop.hand_out())

    assert put_away is not None
    assert desk.services.ladders.get(miles.ladder.id).put_away_at is None


def test_what_is_in_use_here_is_not_put_away_where_something_newer_rests_on_it(
    desk: Computer, laptop: Computer, miles: Kept, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    laptop.services.trash.put_away_ladder(miles.ladder.id)
    clock.advance(days=2)
    desk.services.sessions.rate(miles.draft(1, clock.today(), 1))

    desk.take_in(laptop.hand_out())

    assert desk.services.ladders.get(miles.ladder.id).put_away_at is None


def test_all_of_it_is_taken_back_in_one_step(
    desk: Computer, laptop: Computer, miles: Kept, seen: LoggedSession, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    own = keep_animal(laptop.services, "Elfie")
    clock.advance(hours=1)
    edit_note(desk, seen, "He purred.")
    keep_animal(desk.services, "Saipha")
    before = laptop.everything()

    taken = laptop.take_in(desk.hand_out())
    changed = laptop.everything()
    laptop.services.cases.take_back(taken)

    assert changed != before
    assert laptop.everything() == before
    assert own.animal.name in str(before)


def test_taking_in_leaves_a_copy_of_what_was_before(desk: Computer, laptop: Computer, miles: Kept) -> None:
    taken = laptop.take_in(desk.hand_out())

    assert taken.copy is not None
    assert taken.copy.cause is Cause.BEFORE_IMPORT
    laptop.services.backups.restore(taken.copy.path)
    assert laptop.values() == {}


def test_taking_back_is_refused_where_something_new_rests_on_it(
    desk: Computer, laptop: Computer, miles: Kept, clock: FakeClock
) -> None:
    taken = laptop.take_in(desk.hand_out())
    laptop.services.sessions.rate(miles.draft(1, clock.today(), 1))
    before = laptop.everything()

    with pytest.raises(SomethingRestsOnIt):
        laptop.services.cases.take_back(taken)

    assert laptop.everything() == before


def test_everybody_reads_again_what_came_in(desk: Computer, laptop: Computer, miles: Kept) -> None:
    told: list[object] = []
    laptop.program.bus.subscribe(DataReloaded, told.append)

    laptop.take_in(desk.hand_out())

    assert told == [DataReloaded()]


def test_a_session_that_has_not_been_yet_is_refused(
    desk: Computer, laptop: Computer, miles: Kept, clock: FakeClock
) -> None:
    clock.advance(days=30)
    desk.services.sessions.rate(miles.draft(1, clock.today(), 1))
    file = desk.hand_out()
    clock.advance(days=-30)

    with pytest.raises(SessionNotYet):
        laptop.take_in(file)

    assert laptop.values() == {}


def test_it_can_be_stopped_and_then_nothing_has_changed(
    desk: Computer, laptop: Computer, miles: Kept
) -> None:
    file, asked = desk.hand_out(), []

    def go_on(done: int) -> bool:
        asked.append(done)
        return False

    taken = laptop.services.cases.take_in(laptop.services.cases.read(file), file, go_on)

    assert (taken, asked) == (None, [0])
    assert laptop.values() == {}
