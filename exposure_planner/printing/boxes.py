"""What lies on a page and where: plain values, in points from the paper's top left corner."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple, Self


class Align(Enum):
    """To which side of its box a text is set."""

    LEADING = "leading"
    TRAILING = "trailing"
    CENTRE = "centre"


@dataclass(frozen=True, kw_only=True)
class TextStyle:
    """How a text is set; size in points."""

    size: float
    bold: bool = False
    align: Align = Align.LEADING


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def moved(self, dx: float, dy: float) -> Self:
        """The same, elsewhere."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, kw_only=True)
class TextBox(Box):
    """A text that is wrapped to the box's width."""

    text: str
    style: TextStyle


@dataclass(frozen=True, kw_only=True)
class TickBox(Box):
    """An empty square to tick by hand."""


@dataclass(frozen=True, kw_only=True)
class LevelCircle(Box):
    """A level in a circle: to mark by hand, or filled where it was seen."""

    level: int
    filled: bool = False


@dataclass(frozen=True, kw_only=True)
class Rung(Box):
    """One stage in the strip of the ladder."""

    filled: bool = False


@dataclass(frozen=True, kw_only=True)
class Line(Box):
    """A hairline along the box's upper edge."""


@dataclass(frozen=True, kw_only=True)
class Frame(Box):
    """A rounded outline around other boxes."""


@dataclass(frozen=True, kw_only=True)
class Image(Box):
    """A photo, as large as it fits into the box without being stretched.

    Attributes:
        data: an encoded image.
    """

    data: bytes


@dataclass(frozen=True, kw_only=True)
class Shade(Box):
    """A filled rectangle behind other boxes.

    Attributes:
        tone: 0 is white, 1 is black; light enough that text on it can be read.
    """

    tone: float


@dataclass(frozen=True, kw_only=True)
class Stroke(Box):
    """A straight line from the box's upper left corner to its lower right one, or from the lower left upwards.

    Attributes:
        rising: from the lower left corner to the upper right one.
        dashed: for a threshold, or for where to cut.
    """

    rising: bool = False
    dashed: bool = False


@dataclass(frozen=True, kw_only=True)
class Dot(Box):
    """A session in a chart, filled where it went over the threshold."""

    filled: bool = False


@dataclass(frozen=True, kw_only=True)
class Block:
    """What belongs together. It is measured often and placed once, so its parts stay where they are until then.

    Attributes:
        boxes, parts: what lies in it, from its own top left corner.
        under: what is said again above it where a page begins with it; a row is under the headings of its table.
    """

    height: float
    boxes: tuple[Box, ...] = ()
    parts: tuple["Part", ...] = ()
    under: "Block | None" = None

    @property
    def right(self) -> float:
        """The right edge of what lies furthest to the right."""
        edges = [box.right for box in self.boxes] + [part.dx + part.block.right for part in self.parts]
        return max(edges, default=0.0)

    def placed(self, dx: float, dy: float) -> Iterator[Box]:
        """Every box in it, with the block's corner put there."""
        for box in self.boxes:
            yield box.moved(dx, dy)
        for part in self.parts:
            yield from part.block.placed(dx + part.dx, dy + part.dy)


class Part(NamedTuple):
    """A block inside another one, and where its corner lies."""

    block: Block
    dx: float = 0.0
    dy: float = 0.0


NOTHING = Block(height=0.0)


def stacked(blocks: tuple[Block, ...], gap: float) -> Block:
    """Blocks below one another; those without height take no gap."""
    parts: list[Part] = []
    y = 0.0
    for block in blocks:
        if not block.height:
            continue
        if parts:
            y += gap
        parts.append(Part(block, 0.0, y))
        y += block.height
    return Block(parts=tuple(parts), height=y)


def lowered(block: Block, down: float) -> Block:
    """The block with some room above it; nothing stays nothing."""
    return Block(parts=(Part(block, 0.0, down),), height=block.height + down) if block.height else block


def beside(left: Block, right: Block, dx: float) -> Block:
    """Two blocks next to each other, the second one `dx` to the right of the first one's left edge."""
    return Block(parts=(Part(left), Part(right, dx)), height=max(left.height, right.height))
