"""A clock that stands still until it is told to go on."""

from datetime import UTC, date, datetime, timedelta


class FakeClock:
    """Fits the port `Clock`; it begins on a Sunday at noon."""

    def __init__(self, start: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)) -> None:
        self._now = start

    def now(self) -> datetime:
        """The moment, in UTC."""
        return self._now

    def today(self) -> date:
        """The day."""
        return self._now.date()

    def advance(self, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self._now += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)

    def go_to(self, moment: datetime) -> None:
        """Let it be this moment, given in UTC."""
        self._now = moment
