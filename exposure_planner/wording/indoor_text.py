"""A week indoors as lines of text, for a terminal of 80 columns."""

from collections.abc import Iterator

from exposure_planner.wording.indoor_sheet import IndoorRow, IndoorSheet
from exposure_planner.wording.text_layout import COLUMNS, bullets, title, wrapped

_DAY = 10


def indoor_lines(sheet: IndoorSheet) -> tuple[str, ...]:
    """Every activity with its boxes below the days, and what to note at the end of the week."""
    return (
        *title(f"{sheet.animal} · {sheet.heading}"),
        *wrapped(sheet.dates),
        *wrapped(sheet.kind),
        "",
        _columns(sheet.days),
        *(line for row in sheet.rows for line in _row(row)),
        "",
        *wrapped(f"{sheet.measures_title}: {sheet.measures_hint}"),
        *bullets("○", (f"{measure.name}. {measure.ends}" for measure in sheet.measures)),
        "",
        *wrapped(sheet.no_substitute),
    )


def _row(row: IndoorRow) -> Iterator[str]:
    yield ""
    yield from wrapped(f"{row.title} ({row.times})")
    yield _columns(tuple("[ ]" * boxes for boxes in row.boxes))
    if row.how:
        yield from wrapped(row.how)


def _columns(texts: tuple[str, ...]) -> str:
    return "".join(text.ljust(_DAY) for text in texts).rstrip()[:COLUMNS]
