"""Keeps the screen awake while a session lasts, on every kind of computer; where that cannot be, nothing happens."""

from threading import Event, Thread


class StayAwake:
    """Holds the screen awake from `begin` to `end`. Asking the computer may take a while, so a thread does it."""

    def __init__(self) -> None:
        self._over = Event()
        self._thread: Thread | None = None

    def begin(self) -> None:
        """Keep awake from now on; beginning twice is beginning once."""
        if self._thread is None:
            self._over.clear()
            self._thread = Thread(target=self._hold, name="stay-awake", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Let the screen sleep again."""
        self._over.set()
        self._thread = None

    def _hold(self) -> None:
        over = self._over
        # Late: most starts of the program hold no session.
        from wakepy import keep

        with keep.presenting(on_fail="pass"):
            over.wait()
