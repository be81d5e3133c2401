"""Real files of every kind that the program reads, for others to change."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

from exposure_planner.bootstrap import open_program
from exposure_planner.catalogue.rung_clipboard import write_rungs
from exposure_planner.catalogue.sample import sample_household
from exposure_planner.paths import DataFolder
from exposure_planner.resource_files import resource
from tests.exchange.sheets_from_elsewhere import BRAVE_PAWS, BY_HAND
from tests.fake_clock import FakeClock
from tests.storage.everything import keep_everything


def counted_ids() -> Callable[[], UUID]:
    """Ids that are the same in each run."""
    ids = (UUID(int=number) for number in count(1))
    return lambda: next(ids)


def real_files(kind: str, folder: Path) -> Iterator[bytes]:
    """Some files of this kind, as people have them."""
    if kind == "template":
        yield from (file.read_bytes() for file in sorted(resource("ladders").glob("*.toml"))[:6])
    elif kind == "table":
        yield from (text.encode() for text in (BRAVE_PAWS, BY_HAND))
        yield BRAVE_PAWS.encode("utf-16")
    else:
        with open_program(DataFolder(folder=folder / "sample"), clock=FakeClock()) as program:
            if kind == "rungs":
                program.services.sample.load(sample_household(FakeClock().today(), counted_ids()))
                animals = program.services.animals.all()
                ladders = program.services.ladders.of_animal(animals[0].id)
                yield from (write_rungs(ladder.stages) for ladder in ladders)
            else:
                keep_everything(program.database)
                program.services.cases.export(folder / "case.json")
                program.services.backups.copy_to(folder / "backup.sqlite3")
                yield (folder / ("case.json" if kind == "case" else "backup.sqlite3")).read_bytes()
