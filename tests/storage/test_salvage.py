"""What can still be read of a damaged file is saved into a new one; the damaged one is only read."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from exposure_planner.bootstrap import load_sample_once, open_program
from exposure_planner.errors import NothingToSave
from exposure_planner.household.salvaged import Salvaged, StandInNames
from exposure_planner.paths import DataFolder
from exposure_planner.storage.database import Database
from exposure_planner.storage.integrity import is_whole
from exposure_planner.storage.journal import journal_of
from exposure_planner.storage.salvage.salvage import salvage
from tests.storage.damaging import PAGE, WAYS, damage, rows_in
from tests.storage.kept import keep_household
from tests.storage.test_damage import left_by_a_kill

MOMENT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
NAMES = StandInNames(
    household="A household", animal="An animal", ladder="A ladder", stage="A rung", level="Lost."
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample household's file, whole."""
    folder = DataFolder(folder=tmp_path_factory.mktemp("sample"))
    with open_program(folder) as program:
        load_sample_once(program)
    return folder.database


def saved_from(content: bytes, folder: Path) -> tuple[Path, Salvaged]:
    """The new file, and what was said of it."""
    damaged, new = folder / "damaged.sqlite3", folder / "new.sqlite3"
    damaged.write_bytes(content)
    said = salvage(damaged, new, NAMES, MOMENT)
    assert damaged.read_bytes() == content
    return new, said


def page_with_root_of(sample: Path, table: str) -> slice:
    """Where in the file the table begins."""
    file = sqlite3.connect(sample)
    (root,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    file.close()
    return slice((root - 1) * PAGE, root * PAGE)


def test_of_a_whole_file_everything_is_saved(sample: Path, tmp_path: Path) -> None:
    new, said = saved_from(sample.read_bytes(), tmp_path)

    assert rows_in(new) == rows_in(sample)
    assert (said.unread, said.left_out, said.put_away, said.stand_ins) == (0, 0, 0, 0)
    assert said.animals == 4
    assert said.rows == sum(len(rows) for rows in rows_in(sample).values())


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("seed", range(3))
def test_a_file_damaged_anywhere_becomes_a_whole_one_that_says_nothing_new(
    sample: Path, tmp_path: Path, way: Callable[[bytearray, random.Random], None], seed: int
) -> None:
    before = rows_in(sample)
    content = bytearray(sample.read_bytes())
    way(content, random.Random(f"{way.__name__} {seed}"))

    try:
        new, said = saved_from(bytes(content), tmp_path)
    except NothingToSave:
        return

    after = rows_in(new)
    new_keys = sum(len(rows.keys() - before[table].keys()) for table, rows in after.items())
    assert is_whole(new)
    # A wrong byte in a key makes another key of it.
    assert new_keys <= said.stand_ins + 20


def test_one_lost_page_costs_little(sample: Path, tmp_path: Path) -> None:
    before = rows_in(sample)
    shares = []
    for seed in range(8):
        content = bytearray(sample.read_bytes())
        at = random.Random(seed).randrange(len(content) // PAGE) * PAGE
        content[at : at + PAGE] = bytes(PAGE)
        folder = tmp_path / str(seed)
        folder.mkdir()

        new, _ = saved_from(bytes(content), folder)

        after = rows_in(new)
        kept = sum(
            after[table].get(key) == row for table, rows in before.items() for key, row in rows.items()
        )
        shares.append(kept / sum(len(rows) for rows in before.values()))
    assert sum(shares) / len(shares) > 0.9


def test_without_its_first_page_the_file_still_gives_its_rows(sample: Path, tmp_path: Path) -> None:
    before, content = rows_in(sample), bytearray(sample.read_bytes())
    content[:PAGE] = bytes(PAGE)

    new, _ = saved_from(bytes(content), tmp_path)

    after = rows_in(new)
    for table in ("animal", "ladder", "stage", "session", "rating"):
        assert len(after[table].keys() & before[table].keys()) >= 0.9 * len(before[table])


def test_sessions_whose_rungs_are_lost_are_given_stand_ins(sample: Path, tmp_path: Path) -> None:
    content = bytearray(sample.read_bytes())
    for page in pages_of(sample, "stage"):
        content[page] = bytes(PAGE)

    new, said = saved_from(bytes(content), tmp_path)

    assert len(rows_in(new)["session"]) == len(rows_in(sample)["session"])
    assert said.stand_ins > 0
    assert {row[4] for row in rows_in(new)["stage"].values()} == {"A rung"}


def test_sessions_whose_level_is_lost_are_put_away(sample: Path, tmp_path: Path) -> None:
    content = bytearray(sample.read_bytes())
    for page in pages_of(sample, "rating"):
        content[page] = bytes(PAGE)

    new, said = saved_from(bytes(content), tmp_path)

    assert said.put_away == said.sessions == len(rows_in(sample)["session"])
    database = Database.open(new)
    with database.unit_of_work() as unit:
        assert all(unit.sessions.of_animal(animal.id) == () for animal in unit.animals.all())
    database.close()
    # Whoever brings one back reads what its level is worth; what was written of it is there.
    with closing(sqlite3.connect(sample)) as old, closing(sqlite3.connect(new)) as saved:
        written = dict(old.execute("SELECT id, note FROM session"))
        notes = dict(saved.execute("SELECT id, note FROM session"))
    assert notes == {each: f"Lost.\n{note}".strip() for each, note in written.items()}


def test_a_table_that_leads_into_another_loses_neither(sample: Path, tmp_path: Path) -> None:
    content = bytearray(sample.read_bytes())
    content[page_with_root_of(sample, "animal_photo")] = content[page_with_root_of(sample, "session")]

    new, _ = saved_from(bytes(content), tmp_path)

    assert rows_in(new)["session"] == rows_in(sample)["session"]


def test_what_was_committed_last_is_saved_from_the_journal(path: Path, tmp_path: Path) -> None:
    left_by_a_kill(path)

    salvage(path, tmp_path / "new.sqlite3", NAMES, MOMENT)

    assert len(rows_in(tmp_path / "new.sqlite3")["household"]) == 2


def test_an_emptied_file_is_saved_from_its_journal(path: Path, tmp_path: Path) -> None:
    database = Database.open(path)
    keep_everything(database)
    journal = tmp_path / "kept-wal"
    shutil.copy(journal_of(path), journal)
    database.close()
    path.write_bytes(b"")
    shutil.copy(journal, journal_of(path))

    said = salvage(path, tmp_path / "new.sqlite3", NAMES, MOMENT)

    assert said.animals == 1


def keep_everything(database: Database) -> None:
    """An animal, and everything else in the journal too."""
    from tests.storage.kept import keep_animal

    keep_household(database)
    keep_animal(database)


@pytest.mark.parametrize("content", [b"", b"x" * 100, bytes(40 * PAGE), b"SQLite format 3\x00" * 700])
def test_where_nothing_can_be_read_that_is_said(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(NothingToSave):
        saved_from(content, tmp_path)


def test_a_file_that_leads_round_in_circles_comes_to_an_end(sample: Path, tmp_path: Path) -> None:
    content = bytearray(sample.read_bytes())
    root = page_with_root_of(sample, "session")
    interior = bytearray(PAGE)
    interior[0] = 5
    interior[8:12] = (root.start // PAGE + 1).to_bytes(4, "big")
    content[root] = interior

    _, said = saved_from(bytes(content), tmp_path)

    assert said.animals == 4


def pages_of(sample: Path, table: str) -> list[slice]:
    """Every page on which rows of the table stand."""
    content: Any = sample.read_bytes()
    from exposure_planner.storage.salvage.cells import INTERIOR, Pages, children, kind_of

    pages, waiting, found = Pages(content, PAGE), [page_with_root_of(sample, table).start // PAGE + 1], []
    while waiting:
        number = waiting.pop()
        found.append(slice((number - 1) * PAGE, number * PAGE))
        if kind_of(pages, number) == INTERIOR:
            waiting += children(pages, number)
    return found


def test_many_kinds_of_damage_at_once_end_in_a_sentence_or_a_file(sample: Path, tmp_path: Path) -> None:
    for seed in range(6):
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            new, _ = saved_from(damage(sample.read_bytes(), random.Random(seed)), folder)
        except NothingToSave:
            continue
        assert is_whole(new)
