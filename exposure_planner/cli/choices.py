"""Reads what was typed as one of a few values."""

import argparse
from enum import Enum


def as_value(typed: str, kind: type[Enum]) -> str:
    """What was typed as one of the values, whatever the letters' case."""
    values = {str(member.value).lower(): str(member.value) for member in kind}
    wanted = typed.strip().lower().replace("-", "_")
    if wanted not in values:
        raise argparse.ArgumentTypeError(f"choose one of {', '.join(values.values())} instead of “{typed}”")
    return values[wanted]


def values_of(kind: type[Enum]) -> str:
    """The values, for a help text."""
    return ", ".join(str(member.value) for member in kind)
