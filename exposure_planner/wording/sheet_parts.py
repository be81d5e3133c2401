"""What sheets other than the week are made of: plain values in ready sentences, from the top down."""

from dataclasses import dataclass, field
from datetime import date

from exposure_planner.planner.level import Level
from exposure_planner.wording.paper_sheet import PaperSheet


@dataclass(frozen=True, kw_only=True)
class TopLine:
    """Whose page it is, large, and on the right what it is or which days it is for."""

    name: str
    beside: str


@dataclass(frozen=True, kw_only=True)
class Heading:
    """Stands over what follows."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A few sentences.

    Attributes:
        quiet: smaller, such as a source.
    """

    text: str
    quiet: bool = False


@dataclass(frozen=True, kw_only=True)
class Points:
    """Sentences below one another, each behind a dot, a number or a box to tick.

    Attributes:
        numbered, ticks: what stands before each; a dot where both are False.
        framed: a line runs around all of them, with the title inside.
    """

    items: tuple[str, ...]
    title: str = ""
    numbered: bool = False
    ticks: bool = False
    framed: bool = False


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Two lists next to each other."""

    left: Points
    right: Points


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Names with what is known; a line to write on where nothing is.

    Attributes:
        names_stand_out: the names are bold, where what is known is a sentence; else what is known is.
    """

    rows: tuple[tuple[str, str], ...]
    names_stand_out: bool = False


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A photo with facts beside it; a frame to glue one into where there is none.

    Attributes:
        photo: an encoded image.
        no_photo: said inside the empty frame.
    """

    photo: bytes | None
    no_photo: str
    beside: Facts


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows under headings.

    Attributes:
        shares: how wide the columns are, as parts of the whole.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class ChartPoint:
    """A session in the chart.

    Attributes:
        over: it went over the threshold, and is drawn filled.
    """

    on: date
    level: Level
    over: bool


@dataclass(frozen=True, kw_only=True)
class ChartBand:
    """The days that were spent on one rung, both ends among them."""

    first: date
    last: date
    label: str


@dataclass(frozen=True, kw_only=True)
class LevelChart:
    """Levels over time with the rungs as bands behind them.

    Attributes:
        threshold: said at the line between 2 and 3.
        levels: the six names, the lowest first.
    """

    points: tuple[ChartPoint, ...]
    bands: tuple[ChartBand, ...]
    first: str
    last: str
    threshold: str
    levels: tuple[str, ...]
    days: tuple[date, date]


@dataclass(frozen=True, kw_only=True)
class RatingForm:
    """A session to fill in by hand.

    Attributes:
        lines: what is written, each with a line behind it.
        level: the word before the six circles.
        choices: each a word and small boxes behind it.
        signs: to tick, in columns.
    """

    lines: tuple[str, ...]
    level: str
    choices: tuple[tuple[str, tuple[str, ...]], ...]
    signs_title: str
    signs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CutLine:
    """Where to cut with scissors.

    Attributes:
        text: said in the middle of the line; empty for none.
    """

    text: str = ""


SheetPart = (
    TopLine
    | Heading
    | Paragraph
    | Points
    | Beside
    | Facts
    | Picture
    | Table
    | LevelChart
    | RatingForm
    | CutLine
)


@dataclass(frozen=True, kw_only=True)
class PartsSheet(PaperSheet):
    """A sheet of such parts.

    Attributes:
        again: stands at the top of every page but the first.
        most_pages: it is set as large as fits onto so many.
        notes: the title over lines to write on where room is left; empty for none.
    """

    parts: tuple[SheetPart, ...]
    again: TopLine
    most_pages: int = 1
    notes: str = field(default="")
