"""Keeps the screen awake while a session lasts, on every kind of computer; where that cannot be, nothing happens."""

from threading import Event, Thread


class StayAwake:
    """Holds the screen awake from `begin` to `end`. Asking the computer may take a while, so a thread does it."""

    def __init__(self) -> None:
        self._over: Event | None = None

    def begin(self) -> None:
        """Keep awake from now on; beginning twice is beginning once."""
        if self._over is None:
            self._over = Event()
            Thread(target=_hold, args=(self._over,), name="stay-awake", daemon=True).start()

    def end(self) -> None:
        """Let the screen sleep again."""
        if self._over is not None:
            self._over.set()
            self._over = None


def _hold(over: Event) -> None:
    # Late: most starts of the program hold no session.
    from wakepy import keep

    with keep.presenting(on_fail="pass"):
        over.wait()
