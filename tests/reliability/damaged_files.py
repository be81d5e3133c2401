"""Files damaged at random places: what can be read is saved into a new file, and the damaged one stays as it is."""

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from exposure_planner.bootstrap import open_program
from exposure_planner.catalogue.sample import sample_household
from exposure_planner.errors import Problem
from exposure_planner.household.salvaged import StandInNames
from exposure_planner.paths import DataFolder
from exposure_planner.storage.integrity import is_whole
from exposure_planner.storage.salvage.salvage import salvage
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.reliability.figures import Figures
from tests.reliability.real_files import counted_ids
from tests.storage.damaging import WAYS, rows_in

_MOMENT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
_NAMES = StandInNames(
    household="A household", animal="An animal", ladder="A ladder", stage="A rung", level="Lost."
)

Rows = dict[str, dict[tuple[Any, ...], tuple[Any, ...]]]


def run(rounds: int, seed: str, folder: Path) -> Figures:
    """Damage the sample's file, each kind of damage in its turn, and save what can be read."""
    figures = Figures("files damaged at a random place")
    sample = _sample(folder)
    content, whole = sample.read_bytes(), rows_in(sample)
    for number in range(rounds):
        way = WAYS[number % len(WAYS)]
        damaged = bytearray(content)
        way(damaged, random.Random(f"{seed} {number}"))  # noqa: S311 - not for secrets
        figures.rounds += 1
        try:
            figures.ended[_round(bytes(damaged), folder, whole, figures)] += 1
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is what this looks for
            figures.wrong.append(f"  {seed} {number}, {way.__name__}: {type(fault).__name__}: {fault}")
    return figures


def _round(content: bytes, folder: Path, whole: Rows, figures: Figures) -> str:
    damaged, new = folder / "damaged.sqlite3", folder / "new.sqlite3"
    damaged.write_bytes(content)
    new.unlink(missing_ok=True)
    try:
        salvage(damaged, new, _NAMES, _MOMENT)
    except Problem as problem:
        if not say_problem(problem, english):
            raise AssertionError("a problem without a sentence") from problem
        return "refused with a sentence"
    if damaged.read_bytes() != content:
        raise AssertionError("the damaged file was written to")
    if not is_whole(new):
        raise AssertionError("the new file is not whole")
    found = rows_in(new)
    kept = sum(found[table].get(key) == row for table, rows in whole.items() for key, row in rows.items())
    figures.also["rows saved as they were"] += kept
    figures.also["rows there were"] += sum(map(len, whole.values()))
    return "saved into a new file"


def _sample(folder: Path) -> Path:
    with open_program(DataFolder(folder=folder / "sample"), clock=FakeClock()) as program:
        program.services.sample.load(sample_household(FakeClock().today(), counted_ids()))
        return program.services.backups.copy_to(folder / "sample.sqlite3")
