"""Every edit of the history as a step that can be undone by name."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.step import Step
from exposure_planner.household.session import LoggedSession
from exposure_planner.wording.numbers import say_day_and_year, say_day_of_month


class HistoryEdits:
    """What can be done to a session that was logged. Each returns whether it was done."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sessions = desk.services.sessions

    def change_day(self, session: LoggedSession, on: date) -> bool:
        """The session was on another day."""
        name = self._desk.translate("history", "Change the day of the session of {day}")
        return self._replace(name, session, replace(session, on=on))

    def change_note(self, session: LoggedSession, note: str) -> bool:
        """The note reads otherwise."""
        name = self._desk.translate("history", "Change the note on the session of {day}")
        return self._replace(name, session, replace(session, note=note))

    def withdraw(self, session: LoggedSession) -> bool:
        """Take the session out of the history; undoing it brings it back."""
        name = self._desk.translate("history", "Withdraw the session of {day}")
        return self._do(
            Step(
                name.format(day=self._say_day(session.on)),
                lambda: self._sessions.withdraw(session.id),
                lambda: self._sessions.bring_back(session.id),
                self._desk.report,
            )
        )

    def get(self, session_id: UUID) -> LoggedSession:
        """The session as it is kept now."""
        return self._sessions.get(session_id)

    def _replace(self, name: str, before: LoggedSession, after: LoggedSession) -> bool:
        return self._do(
            Step(
                name.format(day=self._say_day(before.on)),
                lambda: self._sessions.edit(after),
                lambda: self._sessions.edit(before),
                self._desk.report,
            )
        )

    def _do(self, step: Step) -> bool:
        return self._desk.do(step)

    def _say_day(self, on: date) -> str:
        """With its year only where that is another than this one."""
        this_year = self._desk.services.clock.today().year
        say = say_day_of_month if on.year == this_year else say_day_and_year
        return say(on, self._desk.translate)
