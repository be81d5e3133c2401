"""Tells of a fault by kinds and places only: what was said in it may hold an animal's name, and is left out."""

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from types import CodeType, TracebackType
from typing import Final

from exposure_planner.faults.versions import Versions

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_FIRST_FRAMES: Final = 12
_LAST_FRAMES: Final = 28
"""A fault that goes round in circles has a thousand of them."""
_MOST_FAULTS: Final = 12
"""How many of a chain, or of a group, are told."""
_NO_FILE: Final = "<"
"""How Python names what it was given to run without a file, such as `<string>`."""


def anonymous_report(fault: BaseException, running: Versions) -> str:
    """The versions, then each fault of the chain with its kind and its places, the one that was seen last at the end.

    No message, no value, and no path of this computer is in it.
    """
    return "\n".join([*running.lines(), *anonymous_chain(fault)])


def anonymous_chain(fault: BaseException) -> list[str]:
    """The faults alone, as lines."""
    lines: list[str] = []
    for one, led_to in _chain(fault):
        lines.append("")
        lines.extend(_places(one.__traceback__))
        lines.append(_kind(one) + led_to)
    return lines


def _chain(fault: BaseException) -> list[tuple[BaseException, str]]:
    """From the first fault to the last; what went along with one in a group stands before it."""
    found: list[tuple[BaseException, str]] = []
    seen: set[int] = set()
    waiting = [(fault, "")]
    while waiting and len(found) < _MOST_FAULTS:
        one, led_to = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        found.append((one, led_to))
        if isinstance(one, BaseExceptionGroup):
            waiting.extend((part, " (in a group)") for part in reversed(one.exceptions))
        if one.__cause__ is not None:
            waiting.append((one.__cause__, " (the cause)"))
        elif one.__context__ is not None and not one.__suppress_context__:
            waiting.append((one.__context__, " (met before)"))
    return found[::-1]


def _kind(fault: BaseException) -> str:
    kind = type(fault)
    return f"{kind.__module__}.{kind.__qualname__}"


def _places(trace: TracebackType | None) -> Iterator[str]:
    frames = list(_frames(trace))
    left_out = len(frames) - _FIRST_FRAMES - _LAST_FRAMES
    if left_out > 0:
        frames[_FIRST_FRAMES:-_LAST_FRAMES] = [f"({left_out} more)"]
    return (f"  {frame}" for frame in frames)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{_file(code)}, line {trace.tb_lineno}, in {code.co_name}"
        trace = trace.tb_next


def _file(code: CodeType) -> str:
    """The file from the package on; of anybody else's only the last folder, so that nobody's home is named."""
    if code.co_filename.startswith(_NO_FILE):
        return "elsewhere"
    path = PurePath(code.co_filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    return _in_library(path.parts)


def _in_library(parts: Sequence[str]) -> str:
    """From the folder of libraries on; the file alone where it lies in none."""
    for folder in ("site-packages", "dist-packages"):
        if folder in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(folder) :])
    return parts[-1] if parts else "elsewhere"
