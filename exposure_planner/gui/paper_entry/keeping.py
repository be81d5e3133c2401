"""Keeps the rows of a week as one step, whole or not at all."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from exposure_planner.errors import Problem
from exposure_planner.gui.paper_entry.entry import PaperEntry
from exposure_planner.household.contradiction import Contradiction
from exposure_planner.household.session import LoggedSession
from exposure_planner.services.bundle import Services
from exposure_planner.services.draft import SessionDraft

Drafts = list[tuple[PaperEntry, SessionDraft]]
RowKey = tuple[date, UUID]
"""A day on a ladder: a printed week has one session for it at the most."""


class PaperWeek:
    """The rows of a week that were filled in.

    Attributes:
        confirmed: by row, what hardly goes together and was said to be right.
        stuck_at: the row that could not be kept the last time; None where all could.
    """

    def __init__(self, services: Services, from_paper: str) -> None:
        """`from_paper` says why a session departs from today's advice: it followed the paper's own if and then."""
        self._services = services
        self._from_paper = from_paper
        self._was_kept = False
        self.confirmed: dict[RowKey, tuple[str, ...]] = {}
        self.stuck_at: PaperEntry | None = None

    def drafts(self, entries: Iterable[PaperEntry], person_id: UUID | None) -> Drafts:
        """The sessions to keep, by day, so that each is judged by what was known then."""
        filled = sorted((each for each in entries if each.level is not None), key=lambda each: each.on)
        return [
            (entry, entry.draft(uuid4(), uuid4(), person_id, self.confirmed.get(key_of(entry), ())))
            for entry in filled
        ]

    def doubts(
        self, entry: PaperEntry, draft: SessionDraft
    ) -> tuple[LoggedSession, tuple[Contradiction, ...]]:
        """What hardly goes together in a row. Raises what `SessionService.rate` raises; `stuck_at` says where."""
        self.stuck_at = entry
        session = self._services.sessions.as_it_would_be_kept(draft)
        self.stuck_at = None
        return session, self._services.sessions.contradictions(session)

    def keep(self, drafts: Sequence[tuple[PaperEntry, SessionDraft]]) -> None:
        """Keep all of them, or none. Raises what `SessionService.rate` raises; `stuck_at` says for which row."""
        done: list[UUID] = []
        for entry, draft in drafts:
            self.stuck_at = entry
            try:
                self._keep_one(entry, draft)
            except Problem:
                self._withdraw(done)
                raise
            done.append(draft.id)
        self.stuck_at, self._was_kept = None, True

    def take_back(self, drafts: Sequence[tuple[PaperEntry, SessionDraft]]) -> None:
        """Take them out of the history."""
        self._withdraw([draft.id for _, draft in drafts])

    def _keep_one(self, entry: PaperEntry, draft: SessionDraft) -> None:
        sessions = self._services.sessions
        if self._was_kept:
            sessions.bring_back(draft.id)
        elif sessions.needs_reason(draft):
            sessions.rate(replace(draft, off_plan_reason=self._why(entry, draft)))
        else:
            sessions.rate(draft)

    def _why(self, entry: PaperEntry, draft: SessionDraft) -> str:
        """The paper's own if and then lead elsewhere than today's advice, but never past a gate."""
        on_paper = draft.stage_id == entry.row.stage.id
        past_a_gate = self._services.planning.is_past_a_gate(draft.ladder_id, draft.stage_id, draft.on)
        return entry.note or (self._from_paper if on_paper and not past_a_gate else "")

    def _withdraw(self, session_ids: Iterable[UUID]) -> None:
        for session_id in session_ids:
            self._services.sessions.withdraw(session_id)


def key_of(entry: PaperEntry) -> RowKey:
    """Which row an entry came from."""
    return entry.row.on, entry.row.ladder_id
