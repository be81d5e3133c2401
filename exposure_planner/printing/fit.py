"""How large the page is set: as large as it fits, in small steps, and never too small to read."""

from dataclasses import dataclass

from exposure_planner.printing.boxes import Align, TextStyle

SMALLEST = 9.0
"""Points. Nothing on the page is smaller."""


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How large the page is set.

    Attributes:
        body: size of the running text, in points.
        brief: leaves out the small boxes for what can be typed later.
    """

    body: float
    brief: bool = False

    @property
    def text(self) -> TextStyle:
        """Running text."""
        return TextStyle(size=self.body)

    @property
    def strong(self) -> TextStyle:
        """Running text that stands out."""
        return TextStyle(size=self.body, bold=True)

    @property
    def name(self) -> TextStyle:
        """The animal's name on top of the page."""
        return TextStyle(size=round(self.body * 1.8, 1), bold=True)

    @property
    def small(self) -> TextStyle:
        """What is read up close: words beside boxes, the foot of the page."""
        return TextStyle(size=max(SMALLEST, round(self.body * 0.75, 1)))

    @property
    def detail(self) -> TextStyle:
        """Below a title."""
        return TextStyle(size=max(SMALLEST, round(self.body * 0.9, 1)))

    def aligned(self, style: TextStyle, align: Align) -> TextStyle:
        """The style, set to another side."""
        return TextStyle(size=style.size, bold=style.bold, align=align)

    @property
    def gap(self) -> float:
        """Between things that belong together."""
        return self.body * 0.35

    @property
    def space(self) -> float:
        """Between parts of the page."""
        return self.body * 0.9


PLEASANT = 10.5
"""Points. What is to be read from a sheet in the hand is no smaller, where it may have another page."""

SIZES = tuple(Fit(body=quarter / 4) for quarter in range(round(SMALLEST * 4), 53))
"""From the smallest to 13 points, in quarters of a point."""

LARGEST = SIZES[-1]

BRIEF = Fit(body=SMALLEST, brief=True)
"""The last resort before another page: what can be typed later is left out, and no text is."""
