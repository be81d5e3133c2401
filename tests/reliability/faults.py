"""Lets something go wrong around the program while a person does something, and looks how it ends.

It must end in the sentence that says what is wrong, with everything as it was, and the same deed must work when the
cause is gone. `python -m tests.reliability.faults KIND ROUNDS SEED FOLDER` is a process of its own, for the faults
are its own as well: what it may mount or write, and how long its files may get.
"""

import itertools
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final
from uuid import UUID

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.errors import Problem
from exposure_planner.household.backup import Cause
from exposure_planner.paths import DataFolder
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.reliability.deeds import Deed, Deeds
from tests.reliability.figures import LOST, Figures
from tests.reliability.stranger import Stranger, a_stranger
from tests.reliability.surroundings import (
    WITH_MOUNTS,
    WITHOUT_MOUNTS,
    Fault,
    Place,
    with_the_right_to_mount,
    without_the_right_to_write_everywhere,
)
from tests.reliability.watched import Rows, is_whole, watched_rows
from tests.services.keeping import keep_animal

WHAT: Final = "faults around a deed"
_MOUNTED, _PLAIN = "with-mounts", "without-mounts"
_SMALL_DISK: Final = "6m"
_WAITS_LONGEST: Final = ("locked by another program", "restoring")


def run(rounds: int, seed: str, folder: Path) -> Figures:
    """Let so many things go wrong, each kind as often, half of them in a process that may mount a small disk."""
    figures = Figures(WHAT)
    mounting, closing = with_the_right_to_mount(), without_the_right_to_write_everywhere()
    for kind, beginning in ((_MOUNTED, mounting), (_PLAIN, closing or [])):
        if beginning is None:
            figures.also["kinds of fault that this machine does not allow"] += len(WITH_MOUNTS)
            continue
        within = folder / kind
        within.mkdir(parents=True, exist_ok=True)
        child = [sys.executable, "-m", "tests.reliability.faults", kind, str(rounds // 2), seed, str(within)]
        figures.add(_told_by([*beginning, *child], seed))
    return figures


def _told_by(command: list[str], seed: str) -> Figures:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return Figures(WHAT, wrong=[f"  {seed}: {done.stderr[-1500:]}"])
    return Figures.from_json(done.stdout)


class Round:
    """One fault and one deed, on a copy of the same data."""

    def __init__(self, sample: "Sample", folder: Path, fault: Fault, luck: random.Random) -> None:
        self._sample = sample
        self._fault = fault
        self._luck = luck
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(sample.folder, folder)
        self._data = DataFolder(folder=folder)
        self._place = Place(self._data, FakeClock(sample.now), luck.random())
        self._before = watched_rows(self._data.database)

    def opening(self) -> str:
        """Begin the program while something is wrong; how it ended."""
        with self._fault.begins(self._place):
            refused = self._refusal(lambda: self._open().close())
        self._is_as_it_was()
        self._open().close()
        return self._how(refused)

    def deed(self, make: Callable[[Deeds], Deed | None]) -> str:
        """Do something while something is wrong, and again when it is not; how it ended."""
        program = self._place.program = self._open()
        try:
            deed = self._made(make, program)
            self._place.clock.advance(hours=1)
            refused = self._done_in_vain(deed)
            if refused is not None:
                self._is_as_it_was()
                if self._fault.wants_a_new_start:
                    program.close()
                    program = self._open()
                    deed = self._made(make, program)
                deed.do()
        finally:
            program.close()
        self._holds(deed)
        self._open().close()
        return self._how(refused)

    def _made(self, make: Callable[[Deeds], Deed | None], program: Program) -> Deed:
        deed = make(Deeds(program, self._sample.ladder_id, self._sample.stranger, self._luck))
        assert deed is not None
        return deed

    def _done_in_vain(self, deed: Deed) -> Problem | None:
        with self._fault.begins(self._place):
            refused = self._refusal(deed.do)
            # Who is told so presses the button again.
            if refused is not None:
                refused = self._refusal(deed.do) or refused
        return refused

    def _refusal(self, do: Callable[[], object]) -> Problem | None:
        try:
            do()
        except Problem as problem:
            if not isinstance(problem, self._fault.ends_in) or not say_problem(problem, english):
                raise AssertionError(f"{type(problem).__name__} does not say what is wrong") from problem
            return problem
        return None

    def _is_as_it_was(self) -> None:
        if watched_rows(self._data.database) != self._before:
            raise AssertionError(f"{LOST}: it is not as it was before")

    def _holds(self, deed: Deed) -> None:
        found = watched_rows(self._data.database)
        expected = self._sample.backup if deed.everything_of else {**self._before, **deed.says}
        if found != expected:
            raise AssertionError(f"{LOST}: what was done is not there")
        if not is_whole(self._data.database):
            raise AssertionError("the file is not whole")

    def _open(self) -> Program:
        return open_program(self._data, clock=self._place.clock)

    def _how(self, refused: Problem | None) -> str:
        return "done all the same" if refused is None else "refused with a sentence, then done"


class Sample:
    """Data to try things on: an animal, some sessions, and a backup with fewer of them."""

    def __init__(self, folder: Path, stranger: Stranger) -> None:
        self.folder = folder
        self.stranger = stranger
        clock = FakeClock()
        with open_program(DataFolder(folder=folder), clock=clock) as program:
            self.ladder_id: UUID = keep_animal(program.services).ladder.id
            deeds = Deeds(program, self.ladder_id, stranger, random.Random("sample"))  # noqa: S311
            deeds.rating().do()
            self.backup_name = program.services.backups.make(Cause.BY_HAND).backup.path.name
            self.backup: Rows = watched_rows(program.folder.database)
            for _ in range(4):
                clock.advance(days=1)
                deeds.rating().do()
        self.now = clock.now()
        with closing(sqlite3.connect(DataFolder(folder=folder).database)) as connection:
            # Migrations leave free pages behind: as long as there are any, no disk is too small.
            connection.execute("VACUUM").close()


def _rounds(kind: str, rounds: int, seed: str, folder: Path) -> Figures:
    figures = Figures(WHAT)
    sample = Sample(folder / "sample", a_stranger(folder))
    disk = folder / "disk"
    disk.mkdir()
    if kind == _MOUNTED:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_SMALL_DISK}", "tmpfs", str(disk)], check=True)
    faults = WITH_MOUNTS if kind == _MOUNTED else WITHOUT_MOUNTS
    pairs = list(itertools.product(faults, _deeds(sample)))
    # So that few rounds meet a bit of everything.
    random.Random(seed).shuffle(pairs)  # noqa: S311 - not for secrets
    # What waits for its turn is given five seconds, which a shorter run has not.
    pairs.sort(key=lambda pair: (pair[0].name, pair[1][0]) == _WAITS_LONGEST)
    for number in range(rounds):
        fault, (name, make) = pairs[number % len(pairs)]
        luck = random.Random(f"{seed} {kind} {number}")  # noqa: S311 - not for secrets
        figures.rounds += 1
        try:
            one = Round(sample, disk / "data", fault, luck)
            ended = one.opening() if make is None else one.deed(make)
            figures.ended[ended] += 1
            figures.also[fault.name] += 1
        except Exception as wrong:  # noqa: BLE001 - whatever it is, it is what this looks for
            why = f"{type(wrong).__name__}: {wrong} {wrong.__cause__!r}"
            figures.wrong.append(f"  {seed} {kind} {number}, {name}, {fault.name}: {why}")
    return figures


def _deeds(sample: Sample) -> Iterator[tuple[str, Callable[[Deeds], Deed | None] | None]]:
    yield "opening", None
    yield "rating", Deeds.rating
    yield "editing", Deeds.editing
    yield "reordering", Deeds.reordering
    yield "importing", Deeds.importing
    yield "exporting", Deeds.exporting
    yield "backing up", Deeds.backing_up
    yield "restoring", lambda deeds: deeds.restoring([sample.backup_name])
    yield "looking", Deeds.looking


if __name__ == "__main__":
    kind, rounds, seed, folder = sys.argv[1:]
    print(_rounds(kind, int(rounds), seed, Path(folder)).as_json())
