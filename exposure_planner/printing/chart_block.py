"""Levels over time, drawn in lines: the rungs as bands, sessions as dots, the threshold dashed."""

from collections.abc import Iterator

from exposure_planner.planner.level import Level
from exposure_planner.printing.boxes import Align, Block, Box, Dot, Part, Shade, Stroke
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.sheet_parts import ChartBand, LevelChart

_HEIGHT = 11.0
"""Of the chart without its words; times the body's size."""
_DOT = 0.5
_TONES = (0.06, 0.14)
"""Neighbouring bands differ, and a dot on either is seen in print."""
_THRESHOLD = 2.5
"""Between uneasy and worried (`domain.md` 1.6)."""
_NARROWEST_LABEL = 1.5


def level_chart(part: LevelChart, fit: Fit, width: float) -> Block:
    """The chart, as wide as the page."""
    names = max(width_of(name, fit.small) for name in part.levels) + fit.gap
    area = _Area(part, names, width - names, fit)
    return Block(
        boxes=(*area.bands(), *area.lines(), *area.dots()),
        parts=(*area.level_names(), *area.band_labels(), *area.ends()),
        height=area.bottom + 3 * (fit.small.size + fit.gap),
    )


class _Area:
    """Where days and levels lie in the chart."""

    def __init__(self, part: LevelChart, left: float, width: float, fit: Fit) -> None:
        self._part, self._fit = part, fit
        self._left, self._width = left, width
        self._top = fit.small.size
        self.bottom = self._top + fit.body * _HEIGHT
        first, last = part.days
        self._first, self._span = first.toordinal(), max(1, (last - first).days + 1)

    def bands(self) -> Iterator[Box]:
        """The rungs, each as wide as the days spent on it."""
        for number, band in enumerate(self._part.bands):
            left, right = self._edges(band)
            yield Shade(
                x=left,
                y=self._top,
                width=right - left,
                height=self.bottom - self._top,
                tone=_TONES[number % 2],
            )

    def lines(self) -> Iterator[Box]:
        """A hairline under the chart, and the threshold."""
        yield Stroke(x=self._left, y=self.bottom, width=self._width, height=0)
        yield Stroke(x=self._left, y=self._height_of(_THRESHOLD), width=self._width, height=0, dashed=True)

    def dots(self) -> Iterator[Box]:
        """A dot for each session."""
        size = self._fit.body * _DOT
        for point in self._part.points:
            x = self._across(point.on.toordinal() + 0.5)
            y = self._height_of(int(point.level))
            yield Dot(x=x - size / 2, y=y - size / 2, width=size, height=size, filled=point.over)

    def level_names(self) -> Iterator[Part]:
        """On the left, each at its height."""
        for level, name in enumerate(self._part.levels):
            words = text_block(name, self._fit.small, self._left)
            yield Part(words, 0, self._height_of(level) - words.height / 2)

    def band_labels(self) -> Iterator[Part]:
        """Under each band where there is room for its number."""
        for band in self._part.bands:
            left, right = self._edges(band)
            if right - left >= max(width_of(band.label, self._fit.small), self._fit.body * _NARROWEST_LABEL):
                style = self._fit.aligned(self._fit.small, Align.CENTRE)
                yield Part(text_block(band.label, style, right - left), left, self.bottom + self._fit.gap / 2)

    def ends(self) -> Iterator[Part]:
        """The first and the last day, and what the dashed line is."""
        small, down = self._fit.small, self.bottom + self._fit.small.size + self._fit.gap
        begins = self._left
        for text, align, share in (
            (self._part.first, Align.LEADING, 0.2),
            (self._part.threshold, Align.CENTRE, 0.6),
            (self._part.last, Align.TRAILING, 0.2),
        ):
            room = self._width * share
            yield Part(text_block(text, self._fit.aligned(small, align), room), begins, down)
            begins += room

    def _edges(self, band: ChartBand) -> tuple[float, float]:
        return self._across(band.first.toordinal()), self._across(band.last.toordinal() + 1)

    def _across(self, day: float) -> float:
        return self._left + (day - self._first) / self._span * self._width

    def _height_of(self, level: float) -> float:
        step = (self.bottom - self._top) / len(Level)
        return self.bottom - (level + 0.5) * step
