"""A comparison as plain lists and dicts, for JSON. The shape is versioned; the README describes it."""

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from exposure_planner.simulation.result import Comparison

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

VERSION = 1
"""Of the shape. A reader refuses any other."""


def record_of(comparison: Comparison) -> dict[str, object]:
    """The names are those of the fields of `Comparison`; what is None is left out."""
    return {"version": VERSION, **_fields_of(comparison)}


def _fields_of(value: "DataclassInstance") -> dict[str, object]:
    named = ((field.name, getattr(value, field.name)) for field in fields(value))
    return {name: _plain(part) for name, part in named if part is not None}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return _fields_of(value) if is_dataclass(value) and not isinstance(value, type) else value
