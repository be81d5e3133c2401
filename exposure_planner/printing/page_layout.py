"""Puts what a sheet says onto one page: as large as it fits, and always on one."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from exposure_planner.printing.boxes import Block, Box
from exposure_planner.printing.fit import LARGEST, SHORTENED, SIZES, Fit
from exposure_planner.printing.foot_blocks import lines_to_write_on
from exposure_planner.printing.paper import MARGIN, paper_height, paper_width
from exposure_planner.settings import PaperSize

_STEP = 0.25

BlockAt = Callable[[Fit, float], Block]
"""A part of the page, set at a size and to a width in points."""


@dataclass(frozen=True, kw_only=True)
class PageLayout:
    """Everything on the page and where.

    Attributes:
        fit: how large it is set.
        boxes: in points from the paper's top left corner.
    """

    paper: PaperSize
    fit: Fit
    boxes: tuple[Box, ...]


@dataclass(frozen=True, kw_only=True)
class PageParts:
    """What is put onto a page.

    Attributes:
        body: from the top of the page.
        last: at its foot.
        notes: the title over lines to write on, where room is left; empty for none.
    """

    body: BlockAt
    last: BlockAt
    notes: str


def lay_out_page(parts: PageParts, paper: PaperSize) -> PageLayout:
    """The page, set as large as its content allows, and on one page whatever it holds."""
    for fit in (*_likely_sizes(parts, paper), *SHORTENED[:-1]):
        body = parts.body(fit, _width(paper))
        if body.height <= _room(parts, fit, paper):
            return _page(parts, fit, paper, body)
    return _page(parts, SHORTENED[-1], paper, parts.body(SHORTENED[-1], _width(paper)))


def _likely_sizes(parts: PageParts, paper: PaperSize) -> tuple[Fit, ...]:
    """The sizes worth trying, from the largest: those that are hopeless are left out."""
    share = _room(parts, LARGEST, paper) / parts.body(LARGEST, _width(paper)).height
    # A text takes room in both directions, so its height goes with the square of its size at the least;
    # what wraps less makes up for one step more.
    hopeful = LARGEST.body * min(1.0, sqrt(share)) + _STEP
    return tuple(fit for fit in reversed(SIZES) if fit.body <= hopeful)


def _width(paper: PaperSize) -> float:
    return paper_width(paper) - 2 * MARGIN


def _room(parts: PageParts, fit: Fit, paper: PaperSize) -> float:
    """What the last line leaves for the rest."""
    return paper_height(paper) - 2 * MARGIN - parts.last(fit, _width(paper)).height - fit.space


def _page(parts: PageParts, fit: Fit, paper: PaperSize, body: Block) -> PageLayout:
    width = _width(paper)
    last = parts.last(fit, width)
    left_over = _room(parts, fit, paper) - body.height - fit.space
    writing = lines_to_write_on(parts.notes, fit, width, left_over)
    boxes = (
        *body.placed(MARGIN, MARGIN),
        *writing.placed(MARGIN, MARGIN + body.height + fit.space),
        *last.placed(MARGIN, paper_height(paper) - MARGIN - last.height),
    )
    return PageLayout(paper=paper, fit=fit, boxes=boxes)
