"""Everything that reads a stranger's file, each as one function: bytes in, how it ended out."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final
from uuid import uuid4

from exposure_planner.catalogue.own_ladders import OwnLadderDocuments
from exposure_planner.catalogue.rung_clipboard import read_rungs
from exposure_planner.errors import Problem
from exposure_planner.exchange.case_file import CaseFileStore
from exposure_planner.exchange.tables.sheet_files import CsvFiles
from exposure_planner.storage.backups.restoring import made_ready
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english

TAKEN, REFUSED = "read", "refused"

Reader = Callable[[bytes, Path], None]

_TODAY: Final = date(2026, 11, 22)


def read(reader: Reader, content: bytes, folder: Path) -> str:
    """Read the content as a file of this kind; whatever it raises but a problem with a sentence is our fault."""
    try:
        reader(content, folder)
    except Problem as problem:
        if not say_problem(problem, english):
            raise AssertionError("a problem without a sentence") from problem
        return REFUSED
    return TAKEN


def _case(content: bytes, folder: Path) -> None:
    CaseFileStore().read(_file(content, folder, "case.json"))


def _table(content: bytes, folder: Path) -> None:
    files = CsvFiles()
    sheet = files.open(_file(content, folder, "table.csv"))
    reading = files.guess(sheet, english)
    files.orders(sheet, reading)
    files.read(sheet, reading, _TODAY)


def _template(content: bytes, _folder: Path) -> None:
    OwnLadderDocuments(english).tidied(content.decode("utf-8", "replace"), "stranger.ladder.toml")


def _rungs(content: bytes, _folder: Path) -> None:
    read_rungs(content, uuid4)


def _backup(content: bytes, folder: Path) -> None:
    ready = made_ready(_file(content, folder, "backup.sqlite3"), folder / "none.sqlite3", folder)
    ready.unlink()


def _file(content: bytes, folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


READERS: Final[Mapping[str, Reader]] = {
    "case": _case,
    "table": _table,
    "template": _template,
    "rungs": _rungs,
    "backup": _backup,
}
