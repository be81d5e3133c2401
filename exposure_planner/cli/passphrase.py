"""Asks for a passphrase: unseen where somebody types it, as a line where another program hands it over."""

import sys

from exposure_planner.cli.terminal import Terminal
from exposure_planner.errors import PassphrasesDiffer, PassphraseTooShort
from exposure_planner.household.passphrase import SHORTEST
from exposure_planner.wording.cases import ask_for_passphrase, ask_once_more


def typed_passphrase(terminal: Terminal) -> str:
    """One passphrase; empty where nothing comes."""
    return _line(ask_for_passphrase(terminal.translate))


def typed_twice(terminal: Terminal) -> str:
    """A new passphrase, which nobody can look up later. Raises PassphrasesDiffer, PassphraseTooShort."""
    first = _line(ask_for_passphrase(terminal.translate))
    again = _line(ask_once_more(terminal.translate))
    if not first or first != again:
        raise PassphrasesDiffer
    if len(first) < SHORTEST:
        raise PassphraseTooShort(SHORTEST)
    return first


def _line(question: str) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    # Late: it looks for a terminal while it is imported.
    from getpass import getpass

    return getpass(question, stream=sys.stderr)
