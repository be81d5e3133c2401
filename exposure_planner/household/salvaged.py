"""What was saved of a damaged file, as numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Salvaged:
    """What was saved of a damaged file.

    Attributes:
        sessions: rated ones.
        rows: everything that was saved, down to a tick on a list.
        unread: pieces of the file that could not be read.
        left_out: rows that mean nothing without what is lost, or say something that cannot be.
        put_away: sessions whose level is lost; they are put away, so that no plan rests on them.
        stand_ins: animals, ladders, rungs and ratings that were made up so that what belongs to them could be saved.
    """

    animals: int
    ladders: int
    sessions: int
    rows: int
    unread: int
    left_out: int
    put_away: int
    stand_ins: int


@dataclass(frozen=True, kw_only=True)
class StandInNames:
    """What people read where the name of something is lost.

    Attributes:
        level: said first in the note of a session whose level is lost.
    """

    household: str
    animal: str
    ladder: str
    stage: str
    level: str
