"""Keeps a rating, and takes it back again."""

from dataclasses import dataclass, field
from uuid import UUID

from exposure_planner.errors import Problem
from exposure_planner.gui.rating.filled import Filled
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner import Advice, Reason
from exposure_planner.services.bundle import Services
from exposure_planner.services.draft import SessionDraft


def override_of(
    override_id: UUID, ladder_id: UUID, filled: Filled, reasons: tuple[Reason, ...]
) -> PlanOverride:
    """Why it was done although a rule spoke against it, to be logged and printed."""
    return PlanOverride(
        id=override_id,
        ladder_id=ladder_id,
        stage_id=filled.stage_id,
        on=filled.on,
        why=filled.off_plan_reason,
        rules=tuple(reason.code.value for reason in reasons),
    )


@dataclass(kw_only=True)
class NewSession:
    """A session that was not kept before; doing it again after an undo brings the same one back.

    Attributes:
        override: why it was done although a rule spoke against it; None where none did.
        advice: what comes next, once it was kept.
    """

    services: Services
    draft: SessionDraft
    override: PlanOverride | None = None
    advice: Advice | None = field(default=None, init=False)

    def session(self) -> LoggedSession:
        """What would be kept. Raises what `SessionService.rate` raises."""
        return self.services.sessions.as_it_would_be_kept(self.draft)

    def keep(self) -> None:
        """Keep it whole or not at all. Raises what `SessionService.rate` raises."""
        if self.advice is None:
            self.advice = self.services.sessions.rate(self.draft).advice
        else:
            self.services.sessions.bring_back(self.draft.id)
        try:
            self._keep_override()
        except Problem:
            self.services.sessions.withdraw(self.draft.id)
            raise

    def take_back(self) -> None:
        """Take it out of the history."""
        self.services.sessions.withdraw(self.draft.id)
        if self.override is not None:
            self.services.welfare.undo_override(self._animal_id(), self.override)

    def _keep_override(self) -> None:
        if self.override is not None:
            self.services.welfare.override(self._animal_id(), self.override)

    def _animal_id(self) -> UUID:
        return self.services.ladders.get(self.draft.ladder_id).animal_id


@dataclass(kw_only=True)
class ChangedSession:
    """A session whose facts were changed.

    Attributes:
        override: why it is put onto a rung although a rule speaks against it; None where none does.
    """

    services: Services
    before: LoggedSession
    after: LoggedSession
    override: PlanOverride | None = None
    advice: Advice | None = field(default=None, init=False)

    def session(self) -> LoggedSession:
        """What would be kept."""
        return self.after

    def keep(self) -> None:
        """Keep the changed facts. Raises what `SessionService.edit` raises."""
        self.advice = self.services.sessions.edit(self.after).advice
        if self.override is not None:
            try:
                self.services.welfare.override(self._animal_id(), self.override)
            except Problem:
                self.services.sessions.edit(self.before)
                raise

    def take_back(self) -> None:
        """Put the facts back as they were."""
        self.services.sessions.edit(self.before)
        if self.override is not None:
            self.services.welfare.undo_override(self._animal_id(), self.override)

    def _animal_id(self) -> UUID:
        return self.services.ladders.get(self.before.ladder_id).animal_id
