"""Cuts a title to what fits into a menu or onto a button."""

_LONGEST = 40


def short_title(title: str) -> str:
    """A title that fits into a menu, on one line."""
    flat = " ".join(title.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"
