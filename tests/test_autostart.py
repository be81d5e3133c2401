"""The entry that starts the program with the computer, as each system wants it."""

import plistlib
import shlex
from configparser import RawConfigParser
from pathlib import Path

import pytest

from exposure_planner.autostart import autostart
from exposure_planner.errors import FileNotWritable
from exposure_planner.paths import data_folder

PROGRAM = "/opt/my programs/100% python"


def test_on_linux_it_is_a_desktop_entry_in_the_persons_own_folder(tmp_path: Path) -> None:
    entry = autostart("linux", {"XDG_CONFIG_HOME": str(tmp_path / "config")}, tmp_path, PROGRAM)

    entry.turn_on()

    file = tmp_path / "config" / "autostart" / "exposure-planner.desktop"
    read = RawConfigParser()
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(file)
    command = read["Desktop Entry"]["Exec"].replace("%%", "%")
    assert shlex.split(command) == [PROGRAM, "-m", "exposure_planner", "--hidden"]
    assert command.startswith(f'"{PROGRAM}" -m')
    assert entry.is_on()


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_data_in_a_folder_of_its_own_is_found_again(tmp_path: Path, platform: str) -> None:
    folder = tmp_path / "our animals"
    own = autostart(platform, {}, tmp_path / "own", PROGRAM, data_folder().folder)
    other = autostart(platform, {}, tmp_path / "other", PROGRAM, folder)

    own.turn_on()
    other.turn_on()

    (told,) = (each.read_text("utf-8") for each in (tmp_path / "other").rglob("*") if each.is_file())
    (usual,) = (each.read_text("utf-8") for each in (tmp_path / "own").rglob("*") if each.is_file())
    assert "--data-dir" not in usual
    if platform == "darwin":
        assert plistlib.loads(told.encode())["ProgramArguments"][-2:] == ["--data-dir", str(folder)]
    else:
        assert f'--hidden --data-dir "{folder}"' in told


def test_on_macos_it_is_a_launch_agent(tmp_path: Path) -> None:
    entry = autostart("darwin", {}, tmp_path, PROGRAM)

    entry.turn_on()

    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == [PROGRAM, "-m", "exposure_planner", "--hidden"]
    assert agent["RunAtLoad"] is True


def test_on_windows_it_is_a_script_in_the_start_folder_without_a_console(tmp_path: Path) -> None:
    python = r"C:\Program Files\Python\python.exe"
    entry = autostart("win32", {"APPDATA": str(tmp_path)}, tmp_path, python)

    entry.turn_on()

    (file,) = tmp_path.rglob("*.cmd")
    assert file.parent.name == "Startup"
    said = file.read_text(encoding="utf-8")
    assert said.splitlines() == [
        "@chcp 65001 >nul",
        r'@start "" "C:\Program Files\Python\pythonw.exe" -m exposure_planner --hidden',
    ]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_it_is_taken_away_again_and_twice_is_no_matter(tmp_path: Path, platform: str) -> None:
    entry = autostart(platform, {}, tmp_path, PROGRAM)

    entry.turn_on()
    entry.turn_off()
    entry.turn_off()

    assert not entry.is_on()


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    entry = autostart("linux", {"XDG_CONFIG_HOME": str(tmp_path / "config")}, tmp_path, PROGRAM)

    with pytest.raises(FileNotWritable):
        entry.turn_on()
