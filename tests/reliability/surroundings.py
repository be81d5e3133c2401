"""What may happen around the program: the disk, the folder, the file, another program, the clock."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from exposure_planner.bootstrap import Program
from exposure_planner.errors import (
    CopyNotMade,
    DatabaseGone,
    DatabaseLocked,
    DateInFuture,
    DiskFull,
    FileNotWritable,
    FolderNotWritable,
    Problem,
    SessionNotYet,
)
from exposure_planner.paths import DataFolder
from tests.fake_clock import FakeClock


@dataclass
class Place:
    """Where the data lies, and what is open.

    Attributes:
        luck: from 0 to 1: how much room is left, and the like.
    """

    data: DataFolder
    clock: FakeClock
    luck: float
    program: Program | None = None


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something that goes wrong around the program.

    Attributes:
        begins: makes it so, until it is left.
        ends_in: the problems whose sentences say what it is.
        wants_a_new_start: whether what is open must be closed and opened again afterwards, as the sentence says.
    """

    name: str
    begins: Callable[[Place], AbstractContextManager[None]]
    ends_in: tuple[type[Problem], ...]
    wants_a_new_start: bool = False


@contextmanager
def _full_disk(place: Place) -> Iterator[None]:
    filler = place.data.folder.parent / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                continue
        # From not a byte to some pages.
        file.truncate(max(0, file.tell() - round(place.luck * 20) * 4096))
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def _no_longer_files(place: Place) -> Iterator[None]:
    database = place.data.database
    sizes = [each.stat().st_size for each in database.parent.glob(f"{database.name}*")]
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Python ignores the signal that goes with it.
    resource.setrlimit(resource.RLIMIT_FSIZE, (round(max(sizes) * place.luck), usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@contextmanager
def _no_more_pages(place: Place) -> Iterator[None]:
    if place.program is None:
        yield
        return
    _pragma(place.program, "max_page_count = 1")
    try:
        yield
    finally:
        _pragma(place.program, "max_page_count = 4294967294")


@contextmanager
def _folder_without_permission(place: Place) -> Iterator[None]:
    folders = [each for each in (place.data.folder, place.data.folder / "backups") if each.exists()]
    for folder in folders:
        folder.chmod(0o500)
    try:
        yield
    finally:
        for folder in folders:
            folder.chmod(0o700)


@contextmanager
def _read_only_disk(place: Place) -> Iterator[None]:
    folder = str(place.data.folder)
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
    try:
        yield
    finally:
        # Lazily: what was opened meanwhile may still be open.
        subprocess.run(["umount", "-l", folder], check=True)


@contextmanager
def _renamed(place: Place) -> Iterator[None]:
    elsewhere = place.data.database.with_name("elsewhere")
    place.data.database.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(place.data.database)


@contextmanager
def _deleted(place: Place) -> Iterator[None]:
    """Until somebody puts a copy back, as the sentence says."""
    database = place.data.database
    kept = database.with_name("copy")
    if place.program is None:
        shutil.copyfile(database, kept)
    else:
        place.program.database.copy_to(kept)
    for each in database.parent.glob(f"{database.name}*"):
        each.unlink()
    try:
        yield
    finally:
        kept.rename(database)


@contextmanager
def _another_in_its_place(place: Place) -> Iterator[None]:
    database = place.data.database
    mine, other = database.with_name("mine"), database.with_name("other")
    shutil.copyfile(database, other)
    database.rename(mine)
    other.rename(database)
    try:
        yield
    finally:
        mine.replace(database)


_HOLD: Final = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def _locked(place: Place) -> Iterator[None]:
    if place.program is not None:
        # A person is given five seconds; a round has no such time.
        _pragma(place.program, "busy_timeout = 20")
    command = [sys.executable, "-c", _HOLD, str(place.data.database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        try:
            yield
        finally:
            holder.communicate()


def _turned_back(by: timedelta) -> Callable[[Place], AbstractContextManager[None]]:
    @contextmanager
    def begins(place: Place) -> Iterator[None]:
        right = place.clock.now()
        place.clock.go_to(right - by)
        try:
            yield
        finally:
            place.clock.go_to(right)

    return begins


def _pragma(program: Program, pragma: str) -> None:
    with program.database._borrow() as connection:
        connection.exec_driver_sql(f"PRAGMA {pragma}")


_FULL: Final = (DiskFull, CopyNotMade, FileNotWritable)
_NOT_TO_BE_WRITTEN: Final = (FolderNotWritable, FileNotWritable, CopyNotMade)
_GONE: Final = (DatabaseGone,)
_NOT_YET: Final = (DateInFuture, SessionNotYet)

WITH_MOUNTS: Final = (
    Fault(name="full disk", begins=_full_disk, ends_in=_FULL),
    Fault(name="read-only disk", begins=_read_only_disk, ends_in=_NOT_TO_BE_WRITTEN),
)
"""What takes the right to mount, which `unshare` gives wherever it is allowed."""

WITHOUT_MOUNTS: Final = (
    Fault(name="file size limit", begins=_no_longer_files, ends_in=_FULL),
    Fault(name="page limit", begins=_no_more_pages, ends_in=_FULL),
    Fault(name="read-only folder", begins=_folder_without_permission, ends_in=_NOT_TO_BE_WRITTEN),
    Fault(name="file renamed", begins=_renamed, ends_in=_GONE),
    Fault(name="file deleted", begins=_deleted, ends_in=_GONE, wants_a_new_start=True),
    Fault(name="another file in its place", begins=_another_in_its_place, ends_in=_GONE),
    Fault(name="locked by another program", begins=_locked, ends_in=(DatabaseLocked,)),
    Fault(name="clock a day back", begins=_turned_back(timedelta(days=1)), ends_in=_NOT_YET),
    Fault(name="clock a year back", begins=_turned_back(timedelta(days=365)), ends_in=_NOT_YET),
)


def with_the_right_to_mount() -> list[str] | None:
    """What to begin a command with, so that it may mount; None where nobody may."""
    return _allowed(["unshare", "-rm"])


def without_the_right_to_write_everywhere() -> list[str] | None:
    """What to begin a command with, so that a folder can be closed to it; None where root cannot be held back."""
    if os.geteuid() != 0:
        return []
    return _allowed(["setpriv", "--bounding-set=-dac_override,-dac_read_search"])


def _allowed(beginning: list[str]) -> list[str] | None:
    try:
        tried = subprocess.run([*beginning, "true"], capture_output=True, check=False)
    except OSError:
        return None
    return beginning if tried.returncode == 0 else None
