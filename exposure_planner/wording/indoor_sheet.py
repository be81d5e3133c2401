"""A week indoors in ready sentences: what the paper and the terminal show."""

from dataclasses import dataclass

from exposure_planner.wording.paper_sheet import PaperSheet


@dataclass(frozen=True, kw_only=True)
class IndoorRow:
    """One thing to do.

    Attributes:
        times: how often, in words.
        how: what to do; empty for something of the person's own.
        boxes: how many boxes to tick each of the seven days has.
    """

    title: str
    times: str
    how: str
    boxes: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class MeasureRow:
    """One thing to note at the end of the week, 0 to 5.

    Attributes:
        ends: what 0 and what 5 mean.
    """

    name: str
    ends: str


@dataclass(frozen=True, kw_only=True)
class IndoorSheet(PaperSheet):
    """A week indoors in ready sentences.

    Attributes:
        dates: "23 to 29 November 2026".
        heading: what kind of week this is.
        kind: one sentence on top.
        days: the seven days, short.
        measures_hint: which end of the numbers is good.
    """

    animal: str
    dates: str
    heading: str
    kind: str
    days: tuple[str, ...]
    rows: tuple[IndoorRow, ...]
    measures_title: str
    measures_hint: str
    measures: tuple[MeasureRow, ...]
    notes: str
