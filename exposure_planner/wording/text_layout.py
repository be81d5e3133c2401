"""Lines for a terminal of 80 columns: titles, labelled paragraphs, bullets."""

import re
import textwrap
from collections.abc import Iterable, Iterator

COLUMNS = 80
LABEL = 10

_NO_BREAK = "\N{NO-BREAK SPACE}"
_NUMBER_AND_UNIT = re.compile(r"(?<=[\d½]) (?=(?:min|m|s|h|%)\b)")


def title(text: str) -> tuple[str, ...]:
    """A title with a rule below."""
    return (*wrapped(text), "─" * COLUMNS)


def wrapped(text: str) -> tuple[str, ...]:
    """A paragraph."""
    return tuple(_wrap(text))


def labelled(label: str, texts: Iterable[str], width: int = LABEL) -> Iterator[str]:
    """Each text beside the label, which stands only before the first; empty texts leave no trace."""
    for text in texts:
        if text:
            first = label.ljust(width)
            yield from _wrap(text, first, " " * width)
            label = ""


def bullets(mark: str, texts: Iterable[str]) -> Iterator[str]:
    """Each text behind a mark."""
    for text in texts:
        yield from _wrap(text, f"{mark} ", "  ")


def _wrap(text: str, first: str = "", following: str = "") -> Iterator[str]:
    """Lines that never part a number from its unit."""
    glued = _NUMBER_AND_UNIT.sub(_NO_BREAK, text)
    lines = textwrap.wrap(
        glued,
        COLUMNS,
        initial_indent=first,
        subsequent_indent=following,
        # A path must stay in one piece, or nobody can copy it.
        break_on_hyphens=False,
        break_long_words=False,
    )
    for line in lines:
        yield line.replace(_NO_BREAK, " ")
