"""Starts the program together with the computer, or no longer: one entry where each system looks for it."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from exposure_planner.errors import FileNotWritable
from exposure_planner.paths import data_folder

_NAME = "exposure-planner"
_LABEL = "org.exposure-planner.reminders"
_TITLE = "Exposure Planner"
_HIDDEN = ("-m", "exposure_planner", "--hidden")
_NEEDS_NO_QUOTES = re.compile(r"[\w@%+=:,./-]+")


class Autostart(Protocol):
    """The entry that starts the program with the computer."""

    def is_on(self) -> bool:
        """Whether the entry is there."""

    def turn_on(self) -> None:
        """Make it. Raises FileNotWritable."""

    def turn_off(self) -> None:
        """Take it away; it is no matter if it is gone already. Raises FileNotWritable."""


@dataclass(frozen=True)
class FileEntry:
    """An entry that is a file.

    Attributes:
        path: where the system looks for it.
        content: what it says.
    """

    path: Path
    content: bytes

    def is_on(self) -> bool:
        """Whether the file is there."""
        return self.path.is_file()

    def turn_on(self) -> None:
        """Write the file. Raises FileNotWritable."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_bytes(self.content)
        except OSError as cause:
            raise FileNotWritable(self.path) from cause

    def turn_off(self) -> None:
        """Delete the file. Raises FileNotWritable."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as cause:
            raise FileNotWritable(self.path) from cause


def autostart(
    platform: str = sys.platform,
    environment: Mapping[str, str] | None = None,
    home: Path | None = None,
    program: str = sys.executable,
    folder: Path | None = None,
) -> Autostart:
    """The entry of this computer: freedesktop's on Linux, a launch agent on macOS, the start folder on Windows.

    A folder of data that the program would not find by itself is named in it.
    """
    known = os.environ if environment is None else environment
    at_home = home or Path.home()
    elsewhere = folder is not None and folder.absolute() != data_folder().folder.absolute()
    command = (program, *_HIDDEN, *(("--data-dir", str(folder.absolute())) if folder and elsewhere else ()))
    if platform == "darwin":
        place = at_home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
        return FileEntry(place, launch_agent(command))
    if platform == "win32":
        roaming = Path(known.get("APPDATA") or at_home / "AppData" / "Roaming")
        folder = roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup"
        return FileEntry(folder / f"{_TITLE}.cmd", start_script(command))
    config = Path(known.get("XDG_CONFIG_HOME") or at_home / ".config")
    return FileEntry(config / "autostart" / f"{_NAME}.desktop", desktop_entry(command))


def desktop_entry(command: Sequence[str]) -> bytes:
    """As the freedesktop autostart specification has it."""
    # Inside of Exec a per cent sign begins a field code, and is written twice; so is the value's own backslash.
    started = " ".join(map(_in_double_quotes, command)).replace("%", "%%").replace("\\", "\\\\")
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={_TITLE}",
        f"Exec={started}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode("utf-8")


def _in_double_quotes(word: str) -> str:
    """The specification knows no single quotes."""
    return word if _NEEDS_NO_QUOTES.fullmatch(word) else '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def launch_agent(command: Sequence[str]) -> bytes:
    """A property list for launchd."""
    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def start_script(command: Sequence[str]) -> bytes:
    """A script for the start folder; it opens no window that stays."""
    program, *words = command
    quiet = program.replace("python.exe", "pythonw.exe")
    # A per cent sign would begin a variable, and is written twice.
    said = f'"{quiet}" {subprocess.list2cmdline(words)}'.replace("%", "%%")
    # A folder may be called after somebody: told so, the console reads the letters as they were written.
    return f'@chcp 65001 >nul\r\n@start "" {said}\r\n'.encode()
