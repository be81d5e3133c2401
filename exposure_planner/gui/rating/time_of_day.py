"""A time of day as people type it."""

import re
from datetime import time

_TYPED = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")


def read_time(text: str) -> time | None:
    """18:30, 18.30, 1830 or 18; None for nothing.

    Raises:
        ValueError: it is no time of day.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _TYPED.fullmatch(typed)
    if found is None:
        raise ValueError(typed)
    return time(int(found[1]), int(found[2] or 0))


def write_time(moment: time | None) -> str:
    """18:30; empty for none."""
    return "" if moment is None else f"{moment:%H:%M}"
