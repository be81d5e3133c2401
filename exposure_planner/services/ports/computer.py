"""What the computer itself is asked for."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from exposure_planner.household.case import Case
from exposure_planner.household.session_sheet import SessionSheet, SheetStyle
from exposure_planner.household.spreadsheet import (
    DayOrder,
    SheetForm,
    SheetRead,
    SheetReading,
    Spreadsheet,
)
from exposure_planner.wording.calendar_event import CalendarEvent
from exposure_planner.wording.translate import Translate


class Clock(Protocol):
    """The only way to learn what time it is."""

    def now(self) -> datetime:
        """The moment, in UTC with a time zone."""

    def today(self) -> date:
        """The local day."""


class CalendarFiles(Protocol):
    """Files that calendars read."""

    def zone(self) -> str:
        """The time zone of this computer by its IANA name; empty where it has none."""

    def write(self, events: Sequence[CalendarEvent], now: datetime, path: Path) -> None:
        """Write the events. Raises FileNotWritable, and then an older file is as it was."""


class CaseFiles(Protocol):
    """Files that hold a case."""

    def write(self, case: Case, now: datetime, path: Path, passphrase: str = "") -> None:
        """Write it, sealed where there is a passphrase. Raises FileNotWritable; an older file is as it was then."""

    def read(self, path: Path, passphrase: str = "") -> Case:
        """What a file holds.

        Raises:
            CaseFileUnreadable, CaseFileNewer, CaseFileTooLarge: it is none that can be taken in.
            PassphraseNeeded, PassphraseWrong, SealDamaged, SealNewer: it is sealed, and cannot be opened like this.
        """


class SheetFiles(Protocol):
    """Tables that spreadsheets open and write."""

    def write(self, sheet: SessionSheet, style: SheetStyle, path: Path) -> None:
        """Write the sheet. Raises FileNotWritable, and then an older file is as it was."""

    def open(self, path: Path, form: SheetForm | None = None) -> Spreadsheet:
        """The table in a file, read in this form or in the one that fits best. Raises a FileProblem."""

    def guess(self, sheet: Spreadsheet, translate: Translate) -> SheetReading:
        """How the table is meant, as far as it tells."""

    def orders(self, sheet: Spreadsheet, reading: SheetReading) -> frozenset[DayOrder]:
        """Between which orders of day and month somebody has to choose."""

    def read(self, sheet: Spreadsheet, reading: SheetReading, today: date) -> SheetRead:
        """What the rows say."""


class Copies(Protocol):
    """Whole copies of everything that is kept, in a folder of their own beside it."""

    @property
    def folder(self) -> Path:
        """Where they lie; it may not be there yet."""

    def keep(self, name: str) -> Path:
        """Write a copy under this name, or under one like it where that is taken. Raises CopyNotMade."""
