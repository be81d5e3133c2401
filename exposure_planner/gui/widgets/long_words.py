"""Lets a word that is longer than a line break with a hyphen; a label alone never breaks inside a word."""

import re

_SOFT_HYPHEN = "\u00ad"
_LEAST_BESIDE_A_HYPHEN = 4
_LONG_WORD = re.compile(r"\w{18,}")


def with_breaks(text: str) -> str:
    """The text with soft hyphens inside its long words; they show only where a line ends."""
    return _LONG_WORD.sub(lambda found: _broken(found.group()), text)


def _broken(word: str) -> str:
    least = _LEAST_BESIDE_A_HYPHEN
    return word[: least - 1] + _SOFT_HYPHEN.join(word[least - 1 : 1 - least]) + word[1 - least :]
