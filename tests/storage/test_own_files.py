"""Every file of ours is known by its name; whatever else lies beside it is never touched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.bootstrap import open_sample
from exposure_planner.faults.log_file import LOG_FOLDER, LogFile
from exposure_planner.faults.starts import Starts
from exposure_planner.household.own_files import OwnFileKind
from exposure_planner.paths import DataFolder
from exposure_planner.settings import Settings, save_settings
from exposure_planner.storage.backups.copies import DatabaseCopies
from exposure_planner.storage.own_files import OwnFiles
from exposure_planner.storage.own_names import is_backup, is_log, kind_in_data_folder

STEM = "exposure-planner"
OURS = (
    "exposure-planner.sqlite3",
    "exposure-planner.sqlite3-wal",
    "exposure-planner.sqlite3.lock",
    "exposure-planner.lock",
    "exposure-planner-set-aside-2026-11-24-183000Z-1.sqlite3",
    ".exposure-planner.sqlite3.4711.part",
    "settings.json",
    "settings.json.new",
    "settings.unreadable-2.json",
    "window.ini",
    "window.ini.lock",
    "starting",
)
BACKUPS = (
    "exposure-planner-2026-11-24-183000Z-hourly.sqlite3",
    "exposure-planner-2026-11-24-183000Z-before-import-2.sqlite3",
    "before-emptying-2026-11-24.sqlite3",
    "before-emptying-2026-11-24-3.sqlite3",
)
OTHERS = (
    "Miles.jpg",
    "exposure-planner.txt",
    "my-exposure-planner.sqlite3",
    "other.sqlite3",
    "settings.yaml",
    "window.ini.orig.txt",
    "exposure-planner.log.gz",
    "notes.json",
)


def fill(folder: Path) -> OwnFiles:
    """A folder as it is after some weeks, with files of somebody else in each part of it."""
    data = DataFolder(folder=folder)
    with open_sample(data) as program:
        DatabaseCopies(program.database).keep("before-emptying-2026-11-24.sqlite3")
    save_settings(data.settings, Settings())
    Starts(folder).begin()
    log = LogFile(folder / LOG_FOLDER)
    log.note("started")
    log.close()
    return OwnFiles(folder, data.database)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder."""
    return tmp_path / "data"


@pytest.fixture
def own(folder: Path) -> OwnFiles:
    """The files in it."""
    return fill(folder)


def test_it_says_what_is_kept_and_that_it_is_private(own: OwnFiles, folder: Path) -> None:
    kept = own.look()

    assert kept.private
    assert kept.folders[0] == folder
    assert {files.kind: files.count for files in kept.files} == {
        OwnFileKind.DATABASE: 1,
        OwnFileKind.BACKUPS: 1,
        OwnFileKind.SETTINGS: 2,
        OwnFileKind.LOGS: 1,
    }
    assert kept.animals == 4
    assert kept.sessions > 20


def test_files_that_others_can_reach_are_not_called_private(own: OwnFiles, folder: Path) -> None:
    folder.chmod(0o755)
    (folder / "settings.json").chmod(0o644)

    assert not own.look().private


def test_after_deleting_everything_not_even_the_folder_is_left(own: OwnFiles, folder: Path) -> None:
    assert own.delete() == ()
    assert not folder.exists()


@pytest.mark.parametrize("within", [".", "backups", "logs"])
def test_what_is_not_ours_stays_and_its_folder_too(own: OwnFiles, folder: Path, within: str) -> None:
    for name in OTHERS:
        (folder / within / name).write_text("mine", encoding="utf-8")

    own.delete()

    left = {path for path in folder.rglob("*") if path.is_file()}
    assert left == {folder / within / name for name in OTHERS}


def test_a_database_elsewhere_goes_and_what_lies_beside_it_stays(tmp_path: Path, folder: Path) -> None:
    """Somebody's own folder may hold files that are called nearly like it."""
    place = tmp_path / "papers" / "cats.sqlite3"
    open_sample(DataFolder(folder=folder), str(place)).close()
    beside = place.with_name("cats-2025.sqlite3")
    beside.write_text("mine", encoding="utf-8")

    OwnFiles(folder, place).delete()

    assert list(place.parent.iterdir()) == [beside]


def test_backups_in_a_second_folder_go_too(own: OwnFiles, folder: Path, tmp_path: Path) -> None:
    second = tmp_path / "stick" / "exposure-planner-0a1b2c3d"
    second.mkdir(parents=True)
    for name in (*BACKUPS, "holidays.jpg"):
        (second / name).write_text("x", encoding="utf-8")

    both = OwnFiles(folder, DataFolder(folder=folder).database, lambda: (second,))
    seen = next(files for files in both.look().files if files.kind is OwnFileKind.BACKUPS)
    both.delete()

    assert seen.count == 1 + len(BACKUPS)
    assert [path.name for path in second.iterdir()] == ["holidays.jpg"]


def test_a_link_is_not_followed_and_stays(own: OwnFiles, folder: Path, tmp_path: Path) -> None:
    treasure = tmp_path / "treasure.json"
    treasure.write_text("mine", encoding="utf-8")
    (folder / "settings.json").unlink()
    (folder / "settings.json").symlink_to(treasure)

    own.delete()

    assert treasure.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_called_as_a_file_of_ours_stays(own: OwnFiles, folder: Path) -> None:
    (folder / "settings.json").unlink()
    (folder / "settings.json").mkdir()

    own.delete()

    assert [path.name for path in folder.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("name", OURS)
def test_our_names_are_known(name: str) -> None:
    assert kind_in_data_folder(name, STEM) is not None


@pytest.mark.parametrize("name", BACKUPS)
def test_our_backups_are_known(name: str) -> None:
    assert is_backup(name, STEM)


@pytest.mark.parametrize("name", OTHERS)
def test_other_names_are_not(name: str) -> None:
    assert kind_in_data_folder(name, STEM) is None
    assert not is_backup(name, STEM)
    assert not is_log(name)


@given(name=st.text(min_size=1))
def test_no_name_that_somebody_thinks_of_is_ours(name: str) -> None:
    """Unless it begins as ours do."""
    known: list[Callable[[str], object]] = [
        lambda text: kind_in_data_folder(text, STEM),
        lambda text: is_backup(text, STEM),
        is_log,
    ]

    assert not any(ask(name) for ask in known) or name.startswith(
        (STEM, "before-", "settings", "window", "start")
    )
