"""Kills a process at a random moment while it works, and looks whether anything that it acknowledged is missing.

`python -m tests.reliability.kills ROUNDS SEED FOLDER` is a process of its own without threads, so that a worker is
made by a fork, which costs two milliseconds, and not by importing everything anew.
"""

import os
import random
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Final
from uuid import UUID

from exposure_planner.bootstrap import open_program
from exposure_planner.household.backup import Backup, Cause
from exposure_planner.paths import DataFolder
from exposure_planner.storage.backups.folder import backups_in
from tests.fake_clock import FakeClock
from tests.reliability.acts import work
from tests.reliability.figures import LOST, Figures
from tests.reliability.ledger import Ledger
from tests.reliability.stranger import Stranger, a_stranger
from tests.reliability.watched import Rows, is_whole, watched_rows
from tests.services.keeping import keep_animal
from tests.storage.test_restoring import go_back

WHAT: Final = "processes killed at a random moment"

_LONGEST_LIFE: Final = 0.3
"""Seconds; some acts of each kind fit into it, and the first ones are met as often as the later ones."""

_ROUNDS_ON_ONE_FILE: Final = 60
"""Then a new one: the rounds should not get slower, and a file that is nearly empty is worth a look as well."""

_OLD_FORMS: Final = ("0001", "0003", "0005")


def run(rounds: int, seed: str, folder: Path) -> Figures:
    """Kill so many processes; the rounds have a process of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    child = [sys.executable, "-m", "tests.reliability.kills", str(rounds), seed, str(folder)]
    done = subprocess.run(child, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return Figures(WHAT, rounds, wrong=[f"  {seed}: {done.stderr[-1500:]}"])
    return Figures.from_json(done.stdout)


class Rounds:
    """Rounds on one database, which goes on from each to the next."""

    def __init__(self, seed: str, folder: Path, stranger: Stranger, figures: Figures) -> None:
        self._seed = seed
        self._folder = folder
        self._stranger = stranger
        self._figures = figures
        self._clock = FakeClock()
        self._data = DataFolder(folder=folder / "data")
        with open_program(self._data, clock=self._clock) as program:
            self._ladder_id: UUID = keep_animal(program.services).ladder.id
        self._known = Ledger(watched_rows(self._data.database))

    def one(self, number: int) -> None:
        """Let a process work, kill it, and look what it left."""
        luck = random.Random(f"{self._seed} {number} outside")  # noqa: S311 - not for secrets
        self._clock.advance(hours=luck.choice((1, 5, 30)))
        migrated = dict(self._known.rows) if luck.random() < 0.3 else None
        if migrated is not None:
            go_back(self._data.database, luck.choice(_OLD_FORMS))
        said = self._folder / f"said-{number}"
        self._live_and_die(f"{self._seed} {number}", said, luck.uniform(0, _LONGEST_LIFE))
        before = self._known.acknowledged
        self._known.read(said)
        self._figures.also["acts acknowledged"] += self._known.acknowledged - before
        self._look(migrated)
        said.unlink()

    def _live_and_die(self, seed: str, said: Path, life: float) -> None:
        said.touch()
        child = os.fork()
        if child == 0:
            try:
                args = (self._data.folder, self._clock, self._ladder_id, self._known, self._stranger)
                work(*args, seed, said)
            except BaseException:  # noqa: BLE001 - it must never run on as a second parent
                said.with_name("fault").write_text(traceback.format_exc(), encoding="utf-8")
            os._exit(1)
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        fault = said.with_name("fault")
        if not os.WIFSIGNALED(status):
            raise AssertionError(f"it ended by itself: {fault.read_text(encoding='utf-8')[-1500:]}")

    def _look(self, migrated: Rows | None) -> None:
        with open_program(self._data, clock=self._clock) as program:
            program.services.planning.today(self._ladder_id)
            program.services.trash.items()
        database = self._data.database
        if not is_whole(database):
            raise AssertionError(f"{LOST}: the file is not whole")
        under_way = self._known.under_way
        was_kept = self._known.settle(watched_rows(database))
        act = "between two acts" if under_way is None else f"while {under_way['act']}"
        if migrated is not None and under_way and under_way["act"] == "opening":
            act = "while migrating"
        self._figures.ended[f"{act}, kept" if was_kept else act] += 1
        self._look_at_backups()
        if migrated is not None:
            self._look_at_the_one_before_migrating(migrated)

    def _look_at_backups(self) -> None:
        folder = self._data.database.parent / "backups"
        broken = [each.path.name for each in self._backups() if not is_whole(each.path)]
        if broken:
            raise AssertionError(f"{LOST}: backups that are not whole: {broken}")
        newest = self._known.newest
        if newest is not None and self._was_let_go(newest):
            self._figures.also["backups that had thinned out"] += 1
        elif newest is not None:
            self._figures.also["backups compared"] += 1
            if watched_rows(folder / newest) != self._known.backups[newest]:
                raise AssertionError(f"{LOST}: the backup {newest} holds something else")

    def _was_let_go(self, name: str) -> bool:
        """Whether a later one, maybe of the act under way, stands for its hour; names go by moments."""
        later = [each for each in self._backups() if each.cause is Cause.HOURLY and each.path.name > name]
        return Cause.HOURLY.value in name and bool(later) and not (later[0].path.parent / name).exists()

    def _look_at_the_one_before_migrating(self, before: Rows) -> None:
        kept = [each for each in self._backups() if each.cause is Cause.BEFORE_MIGRATION]
        if not kept or watched_rows(kept[0].path) != before:
            raise AssertionError(f"{LOST}: no backup of how it was before it was migrated")

    def _backups(self) -> tuple[Backup, ...]:
        database = self._data.database
        return backups_in(database.parent / "backups", database.stem)


def _all_rounds(rounds: int, seed: str, folder: Path) -> Figures:
    figures = Figures(WHAT)
    stranger = a_stranger(folder)
    on_one_file = None
    for number in range(rounds):
        if on_one_file is None or number % _ROUNDS_ON_ONE_FILE == 0:
            on_one_file = Rounds(seed, folder / f"from-{number}", stranger, figures)
        figures.rounds += 1
        try:
            on_one_file.one(number)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is what this looks for
            figures.wrong.append(f"  {seed} {number}: {type(fault).__name__}: {fault}")
            on_one_file = None
    return figures


if __name__ == "__main__":
    print(_all_rounds(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])).as_json())
