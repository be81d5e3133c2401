"""What a line of text from a file may hold, so that it is shown as what it says and as nothing else."""

import re
import unicodedata

_JOINERS = frozenset("\u200c\u200d")
"""Part of ordinary words in some languages, and of some pictures such as the black cat."""

_UNSHOWN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Kinds of characters that steer or hide text: controls, direction marks, private and unknown ones, line ends."""

_MOST_MARKS = 4
"""So many accents may stand on one letter; a pile of them covers the lines above and below."""

_MARKUP = re.compile(r"<\s*[a-zA-Z/!?]|&(#\w+|\w+);|\b(javascript|data|vbscript):", re.IGNORECASE)
_PATH = re.compile(r"^\s*(~?[\\/]|[a-zA-Z]:[\\/])|\.\.[\\/]|\\\\|\bfile:", re.IGNORECASE)
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def complaint_about(text: str) -> str:
    """What is wrong with a line of text, as the end of a sentence; empty where nothing is."""
    if any(unicodedata.category(letter) in _UNSHOWN and letter not in _JOINERS for letter in text):
        return "it holds characters that cannot be shown"
    if _is_piled_up(text):
        return "it holds more accents on one letter than can be read"
    if _MARKUP.search(text):
        return "it holds what looks like a piece of a web page; only plain words may stand here"
    if _PATH.search(text):
        return "it holds what looks like the place of a file; only plain words may stand here"
    return ""


def shown(text: str, longest: int) -> str:
    """So much of a text that nobody checked as can be shown in a sentence: no hidden or steering characters."""
    return "".join(letter for letter in text if letter.isprintable())[:longest].strip()


def is_key(text: str) -> bool:
    """Whether the text is small letters, digits and single hyphens: it can never be a path."""
    return _KEY.fullmatch(text) is not None


def _is_piled_up(text: str) -> bool:
    run = 0
    for letter in text:
        run = run + 1 if unicodedata.combining(letter) else 0
        if run > _MOST_MARKS:
            return True
    return False
