"""Case files with anything in them: each is taken in whole or refused with a sentence, and the program goes on."""

import json
import random
from pathlib import Path
from shutil import copyfile
from typing import Any
from uuid import UUID

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.catalogue.sample import sample_household
from exposure_planner.errors import Problem
from exposure_planner.paths import DataFolder
from exposure_planner.wording.cases import preview_lines
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.reliability.figures import Figures
from tests.reliability.real_files import counted_ids
from tests.storage.everything import keep_everything

_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 5, 6, 60, 86_400, 604_800, 10**9, 1.5, -0.0, "", " ", "a", "calm", "=1+1",
    "<b>bold</b>", "\u202eright to left", "x" * 5_000, "1900-01-01", "2026-02-29", "2026-11-21", "2199-12-31",
    "2026-11-21T10:00:00+00:00", "00:00:00", "23:59:59", [], [""], {}, {"text": "a"}, str(UUID(int=1)),
)  # fmt: skip


def run(rounds: int, seed: str, folder: Path) -> Figures:
    """Change the sample's case file at one to four places, and take it in."""
    figures = Figures("case files with other values in them")
    sample, empty = _sample(folder), _empty(folder)
    for number in range(rounds):
        luck = random.Random(f"{seed} {number}")  # noqa: S311 - not for secrets
        figures.rounds += 1
        try:
            figures.ended[_round(luck, sample, empty, folder)] += 1
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is what this looks for
            figures.wrong.append(f"  {seed} {number}: {type(fault).__name__}: {fault}")
    return figures


def _round(luck: random.Random, sample: str, empty: Path, folder: Path) -> str:
    document = json.loads(sample)
    for _ in range(luck.randint(1, 4)):
        _change(document, luck)
    data = folder / "data"
    data.mkdir(exist_ok=True)
    for old in data.glob("*.sqlite3*"):
        old.unlink()
    copyfile(empty, data / "exposure-planner.sqlite3")
    file = folder / "changed.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    with open_program(DataFolder(folder=data), clock=FakeClock()) as program:
        how = _taken_in(program, file)
        _go_on(program)
        _check_is_sound(program)
    return how


def _taken_in(program: Program, file: Path) -> str:
    cases = program.services.cases
    try:
        case = cases.read(file)
        list(preview_lines(cases.preview(case), english))
        cases.take_in(case, file)
    except Problem as problem:
        if not say_problem(problem, english) or program.services.animals.all(retired=True):
            raise AssertionError("refused, but not without a trace") from problem
        return "refused"
    return "taken in"


def _go_on(program: Program) -> None:
    """What a person would do next: look at everybody's advice and week."""
    services = program.services
    for animal in services.animals.all():
        ladders = services.ladders.of_animal(animal.id)
        if ladders:
            services.planning.week(animal.id, program.clock.today())
        for ladder in ladders:
            services.planning.ladder(ladder.id)
            services.planning.today(ladder.id)
        services.pacing.of(animal.id)
    services.trash.items()


def _check_is_sound(program: Program) -> None:
    with program.database._borrow() as connection:
        if connection.exec_driver_sql("PRAGMA foreign_key_check").all():
            raise AssertionError("something points to nothing")
        if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
            raise AssertionError("the file is not whole")


def _change(document: dict[str, Any], luck: random.Random) -> None:
    records = document["records"]
    kind = luck.choice([kind for kind in records if records[kind]])
    record = luck.choice(records[kind])
    field = luck.choice(list(record))
    if luck.random() < 0.1:
        records[kind].remove(record)
    elif luck.random() < 0.5:
        # What another one says gets past the schema.
        record[field] = luck.choice(records[kind])[field]
    else:
        record[field] = luck.choice(_VALUES)


def _sample(folder: Path) -> str:
    file = folder / "sample.json"
    with open_program(DataFolder(folder=folder / "sample"), clock=FakeClock()) as program:
        program.services.sample.load(sample_household(FakeClock().today(), counted_ids()))
        keep_everything(program.database, "Kept")
        program.services.cases.export(file)
    return file.read_text(encoding="utf-8")


def _empty(folder: Path) -> Path:
    with open_program(DataFolder(folder=folder / "empty"), clock=FakeClock()) as program:
        return program.database.path
