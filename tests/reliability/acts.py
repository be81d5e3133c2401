"""What a process does until it is killed: each deed is told before it is begun, and acknowledged when it is done."""

import random
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from exposure_planner.bootstrap import open_program
from exposure_planner.paths import DataFolder
from exposure_planner.services.cases.service import TakenIn
from tests.fake_clock import FakeClock
from tests.reliability.deeds import Deed, Deeds
from tests.reliability.ledger import Ledger, Telling
from tests.reliability.stranger import Stranger


def work(
    folder: Path, clock: FakeClock, ladder_id: UUID, known: Ledger, stranger: Stranger, seed: str, said: Path
) -> None:
    """Open the data, which migrates it where it is old, and go on until somebody kills this process."""
    telling = Telling(said)
    telling.begins(Deed(name="opening", do=lambda: None))
    program = open_program(DataFolder(folder=folder), clock=clock)
    telling.is_done(None)
    luck = random.Random(seed)  # noqa: S311 - not for secrets
    deeds = Deeds(program, ladder_id, stranger, luck)
    while True:
        # Two backups of the same second would be of the same hour, of which the last one stays.
        clock.advance(seconds=1)
        _do_something(deeds, tuple(known.backups), luck, telling)


def _do_something(deeds: Deeds, backups: tuple[str, ...], luck: random.Random, telling: Telling) -> None:
    came: list[TakenIn] = []
    makers: dict[Callable[[], Deed | None], int] = {
        deeds.rating: 8,
        deeds.editing: 5,
        deeds.reordering: 5,
        lambda: deeds.importing(came.append): 3,
        deeds.backing_up: 3,
        lambda: deeds.restoring(backups): 2,
    }
    (make,) = luck.choices(list(makers), list(makers.values()))
    deed = make()
    if deed is None:
        return
    _do(deed, telling)
    # Otherwise the file would grow and grow.
    if came and luck.random() < 0.7:
        _do(deeds.undoing(came[0], deed.says), telling)


def _do(deed: Deed, telling: Telling) -> None:
    telling.begins(deed)
    telling.is_done(deed.do())
