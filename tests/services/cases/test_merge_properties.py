"""Whatever two people change in their copies: once each has the other's file, both say the same, and all is there."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.household.case import Case, FieldChange, Json, Record, RecordKey
from exposure_planner.services.cases.merge import merge

BEGAN = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATEST = BEGAN + timedelta(days=1)
LADDER = RecordKey(kind="ladder", id=UUID(int=1))
FIELDS = ("note", "place")
EXACT = timedelta(0)
YEARS_AHEAD = timedelta(days=3 * 365)


@dataclass
class Copy:
    """A copy on one computer: what it says, and what it said before."""

    records: dict[RecordKey, dict[str, Json]] = field(default_factory=dict)
    changes: list[FieldChange] = field(default_factory=list)

    def case(self) -> Case:
        """The copy as a file."""
        records = tuple(Record(key=key, fields=dict(fields)) for key, fields in self.records.items())
        return Case(records=records, changes=tuple(self.changes))

    def say(self, key: RecordKey, name: str, value: Json, minute: int, ahead: timedelta = EXACT) -> None:
        """Change a field of something that is there, by a clock that may be ahead."""
        if key in self.records and self.records[key][name] != value:
            at = BEGAN + timedelta(minutes=minute) + ahead
            self.changes.append(FieldChange(key=key, field=name, at=at, was=self.records[key][name]))
            self.records[key][name] = value

    def take_in(self, file: Case) -> None:
        """Merge a file into it, as storage does."""
        merged = merge(self.case(), file, LATEST)
        for record in merged.writes():
            self.records.setdefault(record.key, {}).update(record.fields)
        self.changes.extend(note for note in merged.notes if note not in self.changes)


def session(number: int) -> RecordKey:
    return RecordKey(kind="session", id=UUID(int=100 + number))


def stage(number: int) -> RecordKey:
    return RecordKey(kind="stage", id=UUID(int=200 + number))


def first_copy() -> Copy:
    """What both begin with: a ladder with two rungs and two sessions."""
    copy = Copy()
    copy.records[LADDER] = {"title": "Hallway", "put_away_at": None}
    for number in range(2):
        copy.records[stage(number)] = rung(number, f"Rung {number}")
        copy.records[session(number)] = rated()
    return copy


def rung(place: int, title: str) -> dict[str, Json]:
    return {"ladder_id": str(LADDER.id), "position": place, "retired": False, "title": title}


def rated() -> dict[str, Json]:
    said: dict[str, Json] = {"ladder_id": str(LADDER.id), "on": "2026-11-20", "withdrawn_at": None}
    return said | dict.fromkeys(FIELDS, "")


# What somebody does: say something of a session, add a session, or add a rung at a place.
said = st.tuples(st.just("say"), st.integers(0, 1), st.sampled_from(FIELDS), st.sampled_from("abc"))
new_session = st.tuples(st.just("session"), st.integers(2, 3), st.just(""), st.just(""))
new_rung = st.tuples(st.just("rung"), st.integers(0, 4), st.just(""), st.just(""))
Act = tuple[str, int, str, str]
acts = st.lists(st.tuples(st.booleans(), said | new_session | new_rung), max_size=8)


def act(copy: Copy, what: Act, minute: int, whose: int) -> None:
    kind, number, name, value = what
    if kind == "say":
        copy.say(session(number), name, value, minute)
    elif kind == "session":
        # Each has sessions of their own.
        copy.records.setdefault(session(number + 10 * whose), rated())
    else:
        _insert(copy, stage(10 * minute + whose + 10), number)


def _insert(copy: Copy, key: RecordKey, place: int) -> None:
    order = [each for each in rungs(copy) if each != key]
    order.insert(min(place, len(order)), key)
    copy.records[key] = rung(0, f"New {key.id.int}")
    for position, each in enumerate(order):
        copy.records[each]["position"] = position


def rungs(copy: Copy) -> list[RecordKey]:
    stages = [key for key in copy.records if key.kind == "stage"]
    return sorted(stages, key=lambda key: int(str(copy.records[key]["position"])))


def two_copies(done: list[tuple[bool, Act]]) -> tuple[Copy, Copy]:
    mine, theirs = first_copy(), first_copy()
    for minute, (is_mine, what) in enumerate(done, start=1):
        act(mine if is_mine else theirs, what, minute, 1 if is_mine else 2)
    return mine, theirs


@given(acts)
def test_both_say_the_same_once_each_has_the_others_file(done: list[tuple[bool, Act]]) -> None:
    mine, theirs = two_copies(done)

    mine.take_in(theirs.case())
    theirs.take_in(mine.case())

    assert theirs.records == mine.records


@given(acts)
def test_what_was_said_last_counts(done: list[tuple[bool, Act]]) -> None:
    mine, theirs = two_copies(done)
    last: dict[tuple[RecordKey, str], Json] = {}
    for copy in (mine, theirs):
        for change in copy.changes:
            times = [
                each.at
                for each in (*mine.changes, *theirs.changes)
                if (each.key, each.field) == (change.key, change.field) and each.at is not None
            ]
            if change.at == max(times):
                last[change.key, change.field] = copy.records[change.key][change.field]

    mine.take_in(theirs.case())

    assert {place: mine.records[place[0]][place[1]] for place in last} == last


@given(acts, st.sampled_from("abc"), st.sampled_from("abc"))
def test_a_clock_that_is_years_ahead_wins_over_nobody(
    done: list[tuple[bool, Act]], ahead: str, exact: str
) -> None:
    mine, theirs = two_copies(done)
    theirs.say(session(0), "note", ahead + ahead, 20, YEARS_AHEAD)
    mine.say(session(0), "note", exact, 21)
    mine.say(session(0), "note", exact + exact, 22)

    mine.take_in(theirs.case())
    theirs.take_in(mine.case())

    assert mine.records[session(0)]["note"] == exact + exact
    assert theirs.records == mine.records


@given(st.sampled_from("abc"))
def test_what_a_clock_that_is_ahead_wrote_is_taken_where_nobody_else_said_anything(ahead: str) -> None:
    mine, theirs = first_copy(), first_copy()
    theirs.say(session(0), "note", ahead, 1, YEARS_AHEAD)

    mine.take_in(theirs.case())

    assert mine.records[session(0)]["note"] == ahead


@given(acts)
def test_nothing_that_either_had_is_gone(done: list[tuple[bool, Act]]) -> None:
    mine, theirs = two_copies(done)
    had = set(mine.records) | set(theirs.records)

    mine.take_in(theirs.case())

    assert set(mine.records) == had


@given(acts)
def test_the_same_file_again_changes_nothing(done: list[tuple[bool, Act]]) -> None:
    mine, theirs = two_copies(done)
    mine.take_in(theirs.case())
    before = mine.case()

    assert merge(before, theirs.case(), LATEST).changes_nothing
    mine.take_in(theirs.case())

    assert mine.case() == before


@given(acts)
def test_rungs_stand_in_a_row_and_in_the_order_that_each_gave_them(done: list[tuple[bool, Act]]) -> None:
    mine, theirs = two_copies(done)
    orders = [rungs(mine), rungs(theirs)]

    mine.take_in(theirs.case())

    merged = rungs(mine)
    assert [mine.records[key]["position"] for key in merged] == list(range(len(merged)))
    for order in orders:
        assert [key for key in merged if key in order] == order
