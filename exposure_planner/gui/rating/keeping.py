"""Keeps a rating, and takes it back again."""

from dataclasses import dataclass, field
from uuid import UUID

from exposure_planner.errors import Problem
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner import Advice
from exposure_planner.services.bundle import Services
from exposure_planner.services.draft import SessionDraft


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
    """A session whose facts were changed."""

    services: Services
    before: LoggedSession
    after: LoggedSession
    advice: Advice | None = field(default=None, init=False)

    def keep(self) -> None:
        """Keep the changed facts. Raises what `SessionService.edit` raises."""
        self.advice = self.services.sessions.edit(self.after).advice

    def take_back(self) -> None:
        """Put the facts back as they were."""
        self.services.sessions.edit(self.before)
