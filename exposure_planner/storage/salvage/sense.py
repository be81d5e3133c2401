"""Whether a value that was found makes sense in its column: what does not would stop the program later."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import Boolean, Column, Float, Integer, LargeBinary, Text, TypeDecorator
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.types import TypeEngine

from exposure_planner.storage.salvage.cells import Value
from exposure_planner.storage.tables import Base

_DIALECT: Final = sqlite_dialect()
_SAID_OF_NONSENSE: Final = (TypeError, ValueError, LookupError, AttributeError, OverflowError)
_PYTHON_TYPES: Final[tuple[tuple[type[TypeEngine[Any]], tuple[type, ...]], ...]] = (
    (Boolean, (int,)),
    (Float, (int, float)),
    (Integer, (int,)),
    (LargeBinary, (bytes,)),
)


def makes_sense(table: str, column: str, value: Value) -> bool:
    """Whether the program can read the value there. A column that it does not know holds anything."""
    known = Base.metadata.tables.get(table)
    if known is None or column not in known.columns:
        return True
    if value is None:
        return bool(known.columns[column].nullable)
    return _reader(table, column)(value)


def fits(table: str, columns: Sequence[str], values: Sequence[Value]) -> bool:
    """Whether a whole row can be one of this table."""
    return len(values) == len(columns) and all(
        makes_sense(table, column, value) for column, value in zip(columns, values, strict=True)
    )


@cache
def _reader(table: str, name: str) -> Callable[[Value], bool]:
    column: Column[Any] = Base.metadata.tables[table].columns[name]
    kept_as = column.type.impl if isinstance(column.type, TypeDecorator) else column.type
    wanted = next((python for kind, python in _PYTHON_TYPES if isinstance(kept_as, kind)), (str,))
    process = column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
    only_words = isinstance(kept_as, Text) or wanted == (str,)

    def reads(value: Value) -> bool:
        if not isinstance(value, wanted) or (only_words and "\x00" in str(value)):
            return False
        try:
            if process is not None:
                process(value)
        except _SAID_OF_NONSENSE:
            return False
        return True

    return reads
