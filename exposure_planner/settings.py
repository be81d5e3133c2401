"""What a person has chosen for the program: one frozen value, and the file that keeps it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from enum import Enum, IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from exposure_planner.errors import FileNotWritable
from exposure_planner.paths import make_private_folder

if TYPE_CHECKING:
    from exposure_planner.planner.policy import PacingPolicy

EVERY_DAY = frozenset(range(7))
SMALLEST_TEXT = 90
LARGEST_TEXT = 200
LONGEST_ALARM = 24 * 60
"""Minutes."""

_PRIVATE_FILE = 0o600


class Appearance(Enum):
    """Light or dark."""

    SYSTEM = "system"
    """As the computer has it."""
    LIGHT = "light"
    DARK = "dark"


class PaperSize(Enum):
    """The paper in the printer."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A sheet of paper as it is printed on.

    Attributes:
        landscape: lying on its long side.
        grey: without colours.
    """

    size: PaperSize = PaperSize.A4
    landscape: bool = False
    grey: bool = False


class Scale(Enum):
    """Another scale to show beside the program's own six levels."""

    OWN = "own"
    """None."""
    FAS = "fas"
    CSS = "css"


class SessionsAWeek(IntEnum):
    """How many sessions a week a person has time for, at the most."""

    THREE = 3
    FOUR = 4
    FIVE = 5


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a person has chosen.

    Attributes:
        text_size: per cent of the usual size, 90 to 200.
        sessions_per_week: how many sessions a week has at the most, 3 to 5.
        days_that_suit: weekdays on which a session may be planned, Monday = 0.
        first_weekday: where a week begins on screen and paper, Monday = 0.
        default_person: who rates unless somebody else is chosen.
        last_animal: the animal that was looked at last, to begin with the next time.
        soft_sound: whether a soft sound says that a session's planned time is over.
        scale: which scale stands beside the program's own levels.
        landscape, grey: how pages are printed, besides the paper's size.
        session_hour: when sessions stand in a calendar, on the person's own wall.
        reminders: whether to say once a day, at this hour, that a session is planned; off unless somebody wants it.
        stay_in_tray: closing the window leaves the program in the tray, so that it can remind.
        backup_folder: a second folder for backups; empty for none.
        former_backup_folders: those that were chosen before; older backups lie there still.
        alarm_minutes: how long before a session a calendar rings; None for never.
        printer: the name of the printer that was used last; empty before the first time.

    Raises:
        ValueError: at construction, for a number out of its bounds or a week without any day.
    """

    appearance: Appearance = Appearance.SYSTEM
    text_size: int = 100
    paper: PaperSize = PaperSize.A4
    sessions_per_week: int = SessionsAWeek.FOUR
    days_that_suit: frozenset[int] = EVERY_DAY
    first_weekday: int = 0
    default_person: UUID | None = None
    last_animal: UUID | None = None
    soft_sound: bool = True
    scale: Scale = Scale.OWN
    landscape: bool = False
    grey: bool = False
    printer: str = ""
    session_hour: time = time(18)
    alarm_minutes: int | None = 30
    reminders: bool = False
    reminder_hour: time = time(17, 30)
    stay_in_tray: bool = False
    backup_folder: str = ""
    former_backup_folders: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not SMALLEST_TEXT <= self.text_size <= LARGEST_TEXT:
            raise ValueError(f"text_size is {self.text_size}, not between {SMALLEST_TEXT} and {LARGEST_TEXT}")
        if self.sessions_per_week not in set(SessionsAWeek):
            raise ValueError(f"sessions_per_week is {self.sessions_per_week}")
        if not self.days_that_suit or not self.days_that_suit <= EVERY_DAY:
            raise ValueError(f"days_that_suit is {sorted(self.days_that_suit)}")
        if self.first_weekday not in EVERY_DAY:
            raise ValueError(f"first_weekday is {self.first_weekday}")
        if self.alarm_minutes is not None and not 0 <= self.alarm_minutes <= LONGEST_ALARM:
            raise ValueError(f"alarm_minutes is {self.alarm_minutes}")

    @property
    def sheet_of_paper(self) -> Paper:
        """What pages are laid out for."""
        return Paper(size=self.paper, landscape=self.landscape, grey=self.grey)


class SettingsStore:
    """The settings in use and the file that keeps them; tells the planner the pace."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current = load_settings(path)
        self._keeps = True

    @property
    def path(self) -> Path:
        """The file that keeps them."""
        return self._path

    @property
    def current(self) -> Settings:
        """The settings in use."""
        return self._current

    def save(self, settings: Settings) -> None:
        """Use these settings from now on and keep them. Raises FileNotWritable, and then nothing has changed."""
        settings = _remembering_folders(self._current, settings)
        if self._keeps:
            save_settings(self._path, settings)
        self._current = settings

    def use_usual_for_now(self) -> None:
        """Forget what was chosen until the program ends; the file stays as it is, whatever is chosen meanwhile."""
        self._keeps = False
        self._current = Settings()

    def policy(self) -> PacingPolicy:
        """The planner's numbers with the person's own habits; what is chosen for an animal comes on top."""
        # Late: the window's frame needs the settings, and nothing of the planner.
        from exposure_planner.planner.policy import PacingPolicy

        return PacingPolicy(sessions_per_week=self._current.sessions_per_week)

    def second_folder(self) -> Path | None:
        """Where each backup goes as well; None where nobody chose a place."""
        chosen = self._current.backup_folder
        return Path(chosen) if chosen else None

    def every_second_folder(self) -> tuple[Path, ...]:
        """Wherever backups were put as well, now and before; also while the usual settings are used for now."""
        kept = self._current if self._keeps else load_settings(self._path)
        return tuple(Path(each) for each in (kept.backup_folder, *kept.former_backup_folders) if each)

    def weekdays(self) -> frozenset[int] | None:
        """The days that suit; None when every day does."""
        days = self._current.days_that_suit
        return None if days == EVERY_DAY else days


def _remembering_folders(before: Settings, settings: Settings) -> Settings:
    """The same, with the folder that is left for another one among the former."""
    left = () if before.backup_folder == settings.backup_folder else (before.backup_folder,)
    former = dict.fromkeys((*settings.former_backup_folders, *left))
    known = tuple(each for each in former if each not in {"", settings.backup_folder})
    return replace(settings, former_backup_folders=known)


def load_settings(path: Path) -> Settings:
    """The settings in the file; the defaults where there is none.

    A file that cannot be understood gives the defaults too, and is kept aside under a new name.
    """
    try:
        return _from_json(path.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except (ValueError, TypeError):
        _keep_aside(path)
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Keep the settings: written aside and renamed, so that the old file stays whole. Raises FileNotWritable."""
    aside = path.with_name(f"{path.name}.new")
    try:
        make_private_folder(path.parent)
        _write_privately(aside, _as_json(settings))
        aside.replace(path)
    except OSError as cause:
        raise FileNotWritable(path) from cause


def _write_privately(path: Path, text: str) -> None:
    """Write a file that nobody else on the computer may read."""
    # One that an interrupted save left behind may be open to others; it is made anew.
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE), "wb") as file:
        file.write(text.encode("utf-8"))


def _as_json(settings: Settings) -> str:
    values = {
        "appearance": settings.appearance.value,
        "text_size": settings.text_size,
        "paper": settings.paper.value,
        "sessions_per_week": settings.sessions_per_week,
        "days_that_suit": sorted(settings.days_that_suit),
        "first_weekday": settings.first_weekday,
        "default_person": _text_or_none(settings.default_person),
        "soft_sound": settings.soft_sound,
        "scale": settings.scale.value,
        "landscape": settings.landscape,
        "grey": settings.grey,
        "printer": settings.printer,
        "session_hour": settings.session_hour.isoformat("minutes"),
        "alarm_minutes": settings.alarm_minutes,
        "reminders": settings.reminders,
        "reminder_hour": settings.reminder_hour.isoformat("minutes"),
        "stay_in_tray": settings.stay_in_tray,
        "backup_folder": settings.backup_folder,
        "former_backup_folders": list(settings.former_backup_folders),
        "last_animal": _text_or_none(settings.last_animal),
    }
    return json.dumps(values, indent=2) + "\n"


def _id_or_none(given: object) -> UUID | None:
    return None if given is None else UUID(str(given))


_READERS: Mapping[str, Callable[[Any], object]] = {
    "appearance": Appearance,
    "text_size": int,
    "paper": PaperSize,
    "sessions_per_week": int,
    "days_that_suit": frozenset,
    "first_weekday": int,
    "default_person": _id_or_none,
    "last_animal": _id_or_none,
    "soft_sound": bool,
    "scale": Scale,
    "landscape": bool,
    "grey": bool,
    "printer": str,
    "session_hour": time.fromisoformat,
    "alarm_minutes": lambda given: None if given is None else int(given),
    "reminders": bool,
    "reminder_hour": time.fromisoformat,
    "stay_in_tray": bool,
    "backup_folder": str,
    "former_backup_folders": lambda given: tuple(str(each) for each in given),
}


def _from_json(text: str) -> Settings:
    """Keys that a newer version wrote are passed over. Raises ValueError or TypeError."""
    given = json.loads(text)
    if not isinstance(given, dict):
        raise TypeError("settings are not an object")
    values = {key: read(given[key]) for key, read in _READERS.items() if key in given}
    return Settings(**values)  # type: ignore[arg-type]


def _text_or_none(value: UUID | None) -> str | None:
    return None if value is None else str(value)


def _keep_aside(path: Path) -> None:
    number = 1
    while (kept := path.with_name(f"{path.stem}.unreadable-{number}{path.suffix}")).exists():
        number += 1
    # Where the folder cannot be written to, the file simply stays where it is.
    try:
        path.rename(kept)
    except OSError:
        return
