"""The table of rules for a terminal of 100 columns."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from exposure_planner.simulation.result import Estimate, RuleResult
from exposure_planner.wording.translate import Translate

COLUMNS = 100
_GAP = "  "
_LEAST_NAME = 20

_Cell = tuple[str, str]
"""A number, and how far off it may be; the second is empty for a plain count."""


def table_lines(parts: Mapping[str, Sequence[RuleResult]], translate: Translate) -> Iterator[str]:
    """A heading of two lines, and a line for each rule; each part under its name, if it has one."""
    results = [result for part in parts.values() for result in part]
    numbers = _aligned([_numbers(result) for result in results])
    headings = _headings(translate)
    widths = [max(map(len, column)) for column in zip(*headings, *numbers, strict=True)]
    room = max(_LEAST_NAME, COLUMNS - sum(widths) - len(_GAP) * len(widths))
    room = min(room, max(len(result.rule) for result in results))
    for heading in headings:
        yield _row("", room, heading, widths)
    rows = iter(numbers)
    for name, part in parts.items():
        if name:
            yield name
        for result in part:
            yield _row(_shortened(result.rule, room), room, next(rows), widths)


def _row(name: str, room: int, numbers: Iterable[str], widths: Iterable[int]) -> str:
    cells = (cell.rjust(width) for cell, width in zip(numbers, widths, strict=True))
    return _GAP.join((name.ljust(room), *cells)).rstrip()


def _numbers(result: RuleResult) -> tuple[_Cell, ...]:
    return (
        _around(result.goal, _percent),
        _around(result.sessions, _whole),
        # Without its interval, which is as wide as that of the sessions; there is no room for more.
        (_around(result.days, _whole)[0], ""),
        _around(result.own_over, _as_fine_as(result.own_over)),
        _around(result.over, _as_fine_as(result.over)),
        (f"{result.over_per_100:.1f}", ""),
        (_as_fine_as(result.severe)(result.severe.value), ""),
        (str(result.worst_run), ""),
        _around(result.sent_away, _percent),
    )


def _aligned(rows: Sequence[Sequence[_Cell]]) -> list[tuple[str, ...]]:
    """As wide behind the numbers as the widest in their column, so that all ± stand below each other."""
    widths = [max(len(off) for _, off in column) for column in zip(*rows, strict=True)]
    return [
        tuple(
            f"{number} {off.ljust(width)}" if width else number
            for (number, off), width in zip(row, widths, strict=True)
        )
        for row in rows
    ]


def _headings(translate: Translate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        (
            translate("comparison", "goal", "upper line of a heading"),
            translate("comparison", "sessions", "upper line of a heading"),
            translate("comparison", "days", "upper line of a heading"),
            translate("comparison", "too much", "upper line of a heading"),
            translate("comparison", "frights", "upper line of a heading"),
            translate("comparison", "in", "upper line of a heading"),
            translate("comparison", "very", "upper line of a heading"),
            translate("comparison", "in a", "upper line of a heading"),
            translate("comparison", "given", "upper line of a heading"),
        ),
        (
            "%",
            translate("comparison", "to it", "lower line of a heading"),
            translate("comparison", "to it", "lower line of a heading"),
            translate("comparison", "each", "lower line of a heading"),
            translate("comparison", "too", "lower line of a heading"),
            "100",
            translate("comparison", "much", "lower line of a heading"),
            translate("comparison", "row", "lower line of a heading"),
            translate("comparison", "up %", "lower line of a heading"),
        ),
    )


def _around(estimate: Estimate | None, write: Callable[[float], str]) -> _Cell:
    if estimate is None:
        return "–", ""
    off = max(estimate.high - estimate.value, estimate.value - estimate.low)
    return write(estimate.value), f"±{write(off)}"


def _percent(share: float) -> str:
    return str(round(100 * share))


def _whole(number: float) -> str:
    return str(round(number))


def _as_fine_as(estimate: Estimate) -> Callable[[float], str]:
    """Small numbers to two digits behind the point, large ones and what belongs to them to one."""
    digits = 2 if estimate.value < 10 else 1
    return lambda number: f"{number:.{digits}f}"


def _shortened(rule: str, room: int) -> str:
    return rule if len(rule) <= room else f"{rule[: room - 1]}…"
