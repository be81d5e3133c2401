"""Text that no spreadsheet takes for a formula, and the way back.

A cell that begins with one of these signs is run as a formula by spreadsheets; an apostrophe before it makes it text
(OWASP, "CSV Injection"). The wide signs of East Asian keyboards count as well.
"""

_STARTS_A_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_GUARD = "'"


def guarded(text: str) -> str:
    """The text as it may stand in a cell. `unguarded` gives back the same text."""
    return _GUARD + text if _is_risky(text) else text


def unguarded(text: str) -> str:
    """The text as it was before `guarded`."""
    return text[1:] if text.startswith(_GUARD) and _is_risky(text[1:]) else text


def _is_risky(text: str) -> bool:
    # Text that begins with apostrophes of its own gets one more, or else the way back would take one away.
    return text.lstrip(_GUARD)[:1] in _STARTS_A_FORMULA and bool(text.lstrip(_GUARD))
