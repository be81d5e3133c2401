"""What a person asked for on the command line, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exposure_planner.planner.observed import EndedBy, Food
    from exposure_planner.settings import PaperSize


@dataclass(frozen=True, kw_only=True)
class Place:
    """Which data is meant.

    Attributes:
        data_dir: a folder of the person's own; None for the one that the computer has for such files.
        database: a file or an address that overrides only the folder's database.
        language: what the sentences should be in; empty for the usual.
    """

    data_dir: Path | None = None
    database: str | None = None
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class WindowWish:
    """Open the window.

    Attributes:
        hidden: it waits in the tray.
    """

    hidden: bool = False


@dataclass(frozen=True, kw_only=True)
class DemoWish:
    """Look at the sample household; `fresh` makes a new one."""

    fresh: bool = False


@dataclass(frozen=True, kw_only=True)
class AdviseWish:
    """What is next and why; for every animal where none is named."""

    animal: str | None = None
    today: str | None = None
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class WeekWish:
    """Seven days, as text, as PDF or on paper; for every animal where none is named."""

    animal: str | None = None
    week: str | None = None
    paper: PaperSize | None = None
    landscape: bool | None = None
    household: bool = False
    pdf: Path | None = None
    ics: Path | None = None
    printer: str | None = None


@dataclass(frozen=True, kw_only=True)
class LogWish:
    """Rate a session. Numbers and days are as they were typed.

    Attributes:
        other_level: of the animal beside the named one, on a ladder of two; None for the same level.
    """

    animal: str
    level: str
    food: Food
    ended_by: EndedBy
    other_level: str | None = None
    stage: str | None = None
    minutes: str | None = None
    on: str | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class BackupWish:
    """Keep everything in a file; in the folder for backups where none is named.

    Attributes:
        show: show what backups there are instead.
    """

    file: Path | None = None
    show: bool = False


@dataclass(frozen=True, kw_only=True)
class RestoreWish:
    """Make everything what it is in this file."""

    file: Path


@dataclass(frozen=True, kw_only=True)
class DoctorWish:
    """Look whether everything that the program needs is there; `salvage` saves what can be read of a damaged file."""

    salvage: bool = False


@dataclass(frozen=True, kw_only=True)
class SimulateWish:
    """Lead simulated animals by our pacing and by the trainers' rules. The number is as it was typed."""

    animals: str
    seed: str
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class ExportWish:
    """Write a case into a file; with `sealed` a passphrase is asked for."""

    file: Path
    animal: str | None = None
    sealed: bool = False

    @property
    def is_table(self) -> bool:
        """Whether the file's name says that it is a table for spreadsheets, and no case."""
        return self.file.suffix.casefold() == ".csv"


@dataclass(frozen=True, kw_only=True)
class ImportWish:
    """Take a case in; with `dry_run` only say what that would change."""

    file: Path
    dry_run: bool = False


Wish = (
    WindowWish
    | DemoWish
    | AdviseWish
    | WeekWish
    | LogWish
    | ExportWish
    | ImportWish
    | BackupWish
    | RestoreWish
    | DoctorWish
    | SimulateWish
)
