"""Sessions come in order, without the withdrawn, and in as many queries for many as for one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession, TriggerMet
from exposure_planner.planner.level import Level
from exposure_planner.storage.database import Database
from exposure_planner.storage.unit_of_work import SqlUnitOfWork
from tests.storage.kept import FIRST_DAY, keep_ladder, new_ladder, rating, session


@pytest.fixture
def ladder(database: Database) -> KeptLadder:
    """A ladder that is kept already."""
    return keep_ladder(database)


def _keep(database: Database, *sessions: LoggedSession) -> None:
    with database.unit_of_work() as unit:
        for each in sessions:
            unit.sessions.save(each)
        unit.commit()


@contextmanager
def _statements(database: Database) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:  # noqa: ANN401
        seen.append(statement)

    event.listen(database._engine, "before_cursor_execute", note)
    yield seen
    event.remove(database._engine, "before_cursor_execute", note)


def test_sessions_come_by_day_then_start_then_entry(database: Database, ladder: KeptLadder) -> None:
    next_day = session(ladder, FIRST_DAY + timedelta(days=1))
    evening = replace(session(ladder), started=time(19, 30))
    morning = replace(session(ladder), started=time(8))
    first_without_start, second_without_start = session(ladder), session(ladder)

    _keep(database, next_day, evening, morning, first_without_start, second_without_start)

    with database.unit_of_work() as unit:
        assert unit.sessions.of_ladder(ladder.id) == (
            first_without_start,
            second_without_start,
            morning,
            evening,
            next_day,
        )


def test_a_withdrawn_session_is_left_out_but_kept(database: Database, ladder: KeptLadder) -> None:
    withdrawn = replace(session(ladder), withdrawn_at=datetime(2026, 3, 3, 9, tzinfo=UTC))

    _keep(database, withdrawn)

    with database.unit_of_work() as unit:
        assert unit.sessions.of_ladder(ladder.id) == ()
        assert unit.sessions.of_animal(ladder.animal_id) == ()
        assert unit.sessions.get(withdrawn.id) == withdrawn


def test_an_animals_sessions_are_those_of_all_its_ladders_and_no_other_animals(
    database: Database, ladder: KeptLadder
) -> None:
    second = new_ladder(ladder.animal_id)
    somebody_elses = keep_ladder(database)
    with database.unit_of_work() as unit:
        unit.ladders.save(second)
        unit.commit()
    early, late = session(second), session(ladder, FIRST_DAY + timedelta(days=2))

    _keep(database, late, early, session(somebody_elses))

    with database.unit_of_work() as unit:
        assert unit.sessions.of_animal(ladder.animal_id) == (early, late)


@pytest.mark.parametrize(
    "read",
    [
        lambda unit, ladder: unit.sessions.of_ladder(ladder.id),
        lambda unit, ladder: unit.sessions.of_animal(ladder.animal_id),
    ],
    ids=["of a ladder", "of an animal"],
)
def test_many_sessions_take_as_many_queries_as_one(
    database: Database,
    ladder: KeptLadder,
    read: Callable[[SqlUnitOfWork, KeptLadder], tuple[LoggedSession, ...]],
) -> None:
    met = TriggerMet(what="car", distance_m=20.0)
    for day in range(30):
        on = FIRST_DAY + timedelta(days=day)
        _keep(database, replace(session(ladder, on, rating(Level.UNEASY, "low tail")), triggers=(met,)))

    with _statements(database) as statements, database.unit_of_work() as unit:
        sessions = read(unit, ladder)

    assert len(sessions) == 30
    assert len([statement for statement in statements if statement.startswith("SELECT")]) == 5


def test_saving_one_session_reads_and_writes_no_other(database: Database, ladder: KeptLadder) -> None:
    _keep(database, *(session(ladder) for _ in range(20)))
    one_more = session(ladder, FIRST_DAY, rating(Level.UNEASY, "low tail"))

    with _statements(database) as statements:
        _keep(database, one_more)

    written = [statement.split()[2] for statement in statements if statement.startswith("INSERT")]
    assert sorted(written) == ["rating", "rating_sign", "session"]
    assert not any(statement.startswith(("UPDATE", "DELETE")) for statement in statements)
    assert len(statements) <= 6


def test_saving_asks_for_the_right_to_write_before_it_reads(database: Database, ladder: KeptLadder) -> None:
    with _statements(database) as statements:
        _keep(database, session(ladder))

    assert statements[0] == "BEGIN IMMEDIATE"


def test_saving_the_same_session_again_writes_nothing(database: Database, ladder: KeptLadder) -> None:
    kept = session(ladder, FIRST_DAY, rating(Level.UNEASY, "low tail"))
    _keep(database, kept)

    with _statements(database) as statements:
        _keep(database, kept)

    assert not any(statement.startswith(("INSERT", "UPDATE", "DELETE")) for statement in statements)


def test_an_edited_session_keeps_its_place_among_those_of_its_day(
    database: Database, ladder: KeptLadder
) -> None:
    first, second = session(ladder), session(ladder)
    _keep(database, first, second)

    edited = replace(first, note="It rained.")
    _keep(database, edited)

    with database.unit_of_work() as unit:
        assert unit.sessions.of_ladder(ladder.id) == (edited, second)
