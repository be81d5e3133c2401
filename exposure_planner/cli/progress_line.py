"""How far something is that takes a while: one line that renews itself, where there is a terminal to renew it."""

from typing import TextIO

from exposure_planner.wording.say_comparison import say_progress
from exposure_planner.wording.translate import Translate

_BACK, _CLEAR = "\r", "\x1b[K"


class ProgressLine:
    """Written beside the answer; in a file or a pipe it stays silent."""

    def __init__(self, beside: TextIO, translate: Translate) -> None:
        self._beside, self._translate = beside, translate
        self._renews = beside.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Renew the line."""
        if self._renews:
            self._beside.write(f"{_BACK}{say_progress(done, total, self._translate)}{_CLEAR}")
            self._beside.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._renews:
            self._beside.write(f"{_BACK}{_CLEAR}")
            self._beside.flush()
