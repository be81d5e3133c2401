"""The table of rules for a terminal of 100 columns."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from exposure_planner.simulation.result import Estimate, RuleResult
from exposure_planner.wording.translate import Translate

LONGEST_RULE = 37


def table_lines(results: Sequence[RuleResult], translate: Translate) -> Iterator[str]:
    """A heading of two lines, and a line for each rule."""
    rows = [_row(result) for result in results]
    upper, lower = _headings(translate)
    widths = [max(map(len, column)) for column in zip(upper, lower, *rows, strict=True)]
    for row in (upper, lower, *rows):
        yield _aligned(row, widths)


def _row(result: RuleResult) -> tuple[str, ...]:
    return (
        _shortened(result.rule),
        _around(result.goal, _percent),
        _around(result.sessions, _whole),
        _around(result.days, _whole),
        _around(result.own_over, _count),
        _around(result.over, _count),
        f"{result.over_per_100:.1f}",
        _count(result.severe.value),
        str(result.worst_run),
        _around(result.sent_away, _percent),
    )


def _headings(translate: Translate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        (
            "",
            translate("comparison", "goal", "upper line of a heading"),
            translate("comparison", "ses-", "upper line of a heading"),
            translate("comparison", "days", "upper line of a heading"),
            translate("comparison", "too much", "upper line of a heading"),
            translate("comparison", "with", "upper line of a heading"),
            translate("comparison", "in", "upper line of a heading"),
            translate("comparison", "very", "upper line of a heading"),
            translate("comparison", "in a", "upper line of a heading"),
            translate("comparison", "given", "upper line of a heading"),
        ),
        (
            translate("comparison", "rule", "lower line of a heading"),
            "%",
            translate("comparison", "sions", "lower line of a heading"),
            "",
            translate("comparison", "each", "lower line of a heading"),
            translate("comparison", "frights", "lower line of a heading"),
            "100",
            translate("comparison", "much", "lower line of a heading"),
            translate("comparison", "row", "lower line of a heading"),
            translate("comparison", "up %", "lower line of a heading"),
        ),
    )


def _aligned(row: Iterable[str], widths: Sequence[int]) -> str:
    name, *numbers = (
        cell.ljust(width) if not at else cell.rjust(width)
        for at, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return " ".join((name, *numbers)).rstrip()


def _around(estimate: Estimate | None, write: Callable[[float], str]) -> str:
    if estimate is None:
        return "–"
    off = max(estimate.high - estimate.value, estimate.value - estimate.low)
    return f"{write(estimate.value)} ±{write(off).removeprefix('0') if off < 1 else write(off)}"


def _percent(share: float) -> str:
    return str(round(100 * share))


def _whole(number: float) -> str:
    return str(round(number))


def _count(number: float) -> str:
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def _shortened(rule: str) -> str:
    return rule if len(rule) <= LONGEST_RULE else f"{rule[: LONGEST_RULE - 1]}…"
