"""What people do, each as one deed that says beforehand what it makes of the watched rows."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from exposure_planner.bootstrap import Program
from exposure_planner.household.backup import Cause
from exposure_planner.services.cases.service import TakenIn
from exposure_planner.services.draft import SessionDraft
from tests.reliability.stranger import Stranger
from tests.reliability.watched import Rows
from tests.services.keeping import MINUTES

_REASON: Final = "The test wants it so."


@dataclass(frozen=True, kw_only=True)
class Deed:
    """Something that a person does; done again, it does the same.

    Attributes:
        name: what they are doing, such as "rating".
        do: does it; the name of the backup that it made of how everything was before, if it made one.
        says: what these rows say afterwards.
        goes: the rows that are gone afterwards.
        everything_of: the backup that everything is like afterwards.
    """

    name: str
    do: Callable[[], str | None]
    says: Rows = field(default_factory=dict)
    goes: tuple[str, ...] = ()
    everything_of: str | None = None


class Deeds:
    """Makes up deeds for an open program.

    Args:
        ladder_id: on which sessions are rated and rungs reordered.
        luck: which session, which order, which words.
    """

    def __init__(self, program: Program, ladder_id: UUID, stranger: Stranger, luck: random.Random) -> None:
        self._program = program
        self._services = program.services
        self._ladder_id = ladder_id
        self._stranger = stranger
        self._luck = luck

    def rating(self) -> Deed:
        """Rate a session of these days."""
        ladder = self._services.ladders.get(self._ladder_id)
        draft = SessionDraft(
            id=self._new_id(),
            rating_id=self._new_id(),
            ladder_id=ladder.id,
            stage_id=self._luck.choice(ladder.stages).id,
            on=self._program.clock.today() - timedelta(days=self._luck.randint(0, 5)),
            level=self._luck.randint(0, 2),
            planned=MINUTES,
            note=self._new_note(),
            off_plan_reason=_REASON,
        )
        says: Rows = {
            f"session {draft.id.hex}": [draft.note, None],
            f"rating {draft.rating_id.hex}": [draft.id.hex, draft.level],
        }

        def rate() -> None:
            self._services.sessions.rate(draft)

        return Deed(name="rating", do=rate, says=says)

    def editing(self) -> Deed | None:
        """Write another note for a session; None where there is none."""
        sessions = self._services.sessions.of_ladder(self._ladder_id)
        if not sessions:
            return None
        edited = replace(self._luck.choice(sessions), note=self._new_note(), off_plan_reason=_REASON)

        def edit() -> None:
            self._services.sessions.edit(edited)

        return Deed(name="editing", do=edit, says={f"session {edited.id.hex}": [edited.note, None]})

    def reordering(self) -> Deed:
        """Put the rungs into another order."""
        ladder = self._services.ladders.get(self._ladder_id)
        stages = list(ladder.stages)
        self._luck.shuffle(stages)

        def reorder() -> None:
            self._services.rungs.arrange(ladder.id, [stage.id for stage in stages])

        says: Rows = {f"stage {stage.id.hex}": [at, stage.title] for at, stage in enumerate(stages)}
        return Deed(name="reordering", do=reorder, says=says)

    def importing(self, and_then: Callable[[TakenIn], None] = lambda _: None) -> Deed:
        """Take in the case of somebody new."""
        cases = self._services.cases
        stranger = self._stranger.again(self._new_id)
        file = self._program.folder.folder.parent / "stranger.json"
        file.write_text(stranger.text, encoding="utf-8")

        def take_in() -> str | None:
            taken = cases.take_in(cases.read(file), file)
            and_then(taken)
            return taken.copy.path.name if taken.copy else None

        return Deed(name="importing", do=take_in, says=stranger.rows)

    def undoing(self, taken: TakenIn, rows: Iterable[str]) -> Deed:
        """Take an import back."""

        def take_back() -> None:
            self._services.cases.take_back(taken)

        return Deed(name="undoing an import", do=take_back, goes=tuple(rows))

    def backing_up(self) -> Deed:
        """Make a backup."""

        def back_up() -> str:
            return self._services.backups.make(Cause.HOURLY).backup.path.name

        return Deed(name="backing up", do=back_up)

    def restoring(self, names: Iterable[str]) -> Deed | None:
        """Restore one of these backups; None where all of them were let go."""
        folder = self._services.backups.folder
        there = [name for name in names if (folder / name).exists()]
        if not there:
            return None
        name = self._luck.choice(there)

        def restore() -> str:
            return self._services.backups.restore(folder / name).path.name

        return Deed(name="restoring", do=restore, everything_of=name)

    def exporting(self) -> Deed:
        """Write a case file beside the database."""

        def export() -> None:
            self._services.cases.export(self._program.folder.folder / "case.json")

        return Deed(name="exporting", do=export)

    def looking(self) -> Deed:
        """Look at the day, the week, the reminders and the backups."""

        def look() -> None:
            services, today = self._services, self._program.clock.today()
            services.planning.today(self._ladder_id)
            for animal in services.animals.all():
                services.planning.week(animal.id, today)
            services.reminders.waiting_today()
            services.backups.all()
            services.trash.items()

        return Deed(name="looking", do=look)

    def _new_id(self) -> UUID:
        return UUID(int=self._luck.getrandbits(128), version=4)

    def _new_note(self) -> str:
        return f"Purred at the door. {self._luck.getrandbits(64):x}" + " ä" * self._luck.choice(
            (0, 10, 400, 4_000)
        )
