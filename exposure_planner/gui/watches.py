"""Two quiet watches: midnight, and somebody else's changes to the data."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from exposure_planner.services.events import DataReloaded, DayChanged, EventBus
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock

_LOOK_EVERY_MS = 1500
_LONGEST_WAIT_MS = 15 * 60 * 1000


class MidnightWatch(QObject):
    """Announces a new day. It looks again at least every quarter of an hour, for a computer that slept."""

    def __init__(self, clock: Clock, bus: EventBus, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._bus = clock, bus
        self._today = clock.today()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._wait()

    def look(self) -> None:
        """Announce the day if it is another one, and wait for the next."""
        today = self._clock.today()
        if today != self._today:
            self._today = today
            self._bus.publish(DayChanged(today=today))
        self._wait()

    def _wait(self) -> None:
        self._timer.start(min(_LONGEST_WAIT_MS, milliseconds_to_midnight(self._clock.now())))


def milliseconds_to_midnight(now: datetime) -> int:
    """From a moment to the next local midnight, at least one."""
    local = now.astimezone()
    midnight = (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return max(1, round((midnight - local) / timedelta(milliseconds=1)))


class DataWatch(QObject):
    """Announces that another program, such as a command, has changed the data."""

    def __init__(
        self, data_version: Callable[[], int], planning: PlanningService, bus: EventBus, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._data_version, self._planning, self._bus = data_version, planning, bus
        self._seen = data_version()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Announce it if the data is another one."""
        version = self._data_version()
        if version != self._seen:
            self._seen = version
            self._planning.forget_all()
            self._bus.publish(DataReloaded())
