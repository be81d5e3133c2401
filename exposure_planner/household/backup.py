"""Backups as values: when and why each was made, what is in it, and what differs from now."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path


class Cause(Enum):
    """Why a backup was made."""

    HOURLY = "hourly"
    """By itself, while the program was open."""
    BY_HAND = "by-hand"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_IMPORT = "before-import"
    BEFORE_RESTORE = "before-restore"
    BEFORE_EMPTYING = "before-emptying"
    """Before something was erased for ever."""


class Soundness(Enum):
    """Whether a file can be restored."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    """Or not ours at all."""
    NEWER = "newer"
    """Written by a newer version of the program."""


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A file with everything as it was.

    Attributes:
        made_at: UTC, with a time zone.
    """

    path: Path
    made_at: datetime
    cause: Cause


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What is kept, in numbers; what was put away does not count.

    Attributes:
        newest: the day of the last session; None where there is none.
    """

    animals: int
    sessions: int
    newest: date | None = None


@dataclass(frozen=True, kw_only=True)
class WholeBackup:
    """A backup that can be restored, and what is in it."""

    backup: Backup
    contents: Contents


class Matter(Enum):
    """What is kept besides sessions."""

    ANIMALS = "animals"
    LADDERS = "ladders"
    OTHER = "other"
    """Checks, medicines, incidents, weeks, templates."""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """What has become of everything since a backup was made.

    Attributes:
        added: sessions that are kept now, and were not then.
        changed: sessions that say something else now, or were put away or brought back.
        missing: sessions that were kept then, and are not now.
        beside: what else is not the same.
    """

    added: int = 0
    changed: int = 0
    missing: int = 0
    beside: frozenset[Matter] = frozenset()

    @property
    def same_sessions(self) -> bool:
        """Whether the sessions are the same."""
        return not (self.added or self.changed or self.missing)

    @property
    def is_none(self) -> bool:
        """Whether everything is the same."""
        return self.same_sessions and not self.beside


@dataclass(frozen=True, kw_only=True)
class Inside:
    """What was found in a file; only a whole one has contents and differs from now."""

    soundness: Soundness
    contents: Contents | None = None
    difference: Difference | None = None
