"""Puts what a sheet says onto pages: as large as it fits, on as few pages as wished, and nothing is ever cut off."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from exposure_planner.printing.boxes import NOTHING, Block, Box, lowered, stacked
from exposure_planner.printing.cutting import cut_at
from exposure_planner.printing.fit import BRIEF, LARGEST, PLEASANT, SIZES, Fit
from exposure_planner.printing.foot_blocks import lines_to_write_on
from exposure_planner.printing.paper import MARGIN, paper_height, paper_width
from exposure_planner.settings import Paper

_STEP = 0.25

BlockAt = Callable[[Fit, float], Block]
"""A part of the page, set at a size and to a width in points."""

BlocksAt = Callable[[Fit, float], tuple[Block, ...]]
"""What stands below one another, each of which should stay on one page."""


@dataclass(frozen=True, kw_only=True)
class PageLayout:
    """Everything on a page and where.

    Attributes:
        fit: how large it is set.
        boxes: in points from the paper's top left corner.
    """

    paper: Paper
    fit: Fit
    boxes: tuple[Box, ...]


Pages = tuple[PageLayout, ...]


@dataclass(frozen=True, kw_only=True)
class PageParts:
    """What is put onto pages.

    Attributes:
        body: from the top of the first page.
        last: at the foot of every page.
        again: at the top of every page but the first, so that a lost one finds its way back; nothing by default.
        notes: the title over lines to write on, where room is left on the last page; empty for none.
        most_pages: it is set as large as fits onto so many.
        may_be_brief: before it takes more pages, what can be typed later is left out.
    """

    body: BlocksAt
    last: BlockAt
    again: BlockAt = lambda _fit, _width: NOTHING
    notes: str = ""
    most_pages: int = 1
    may_be_brief: bool = False


def lay_out_pages(parts: PageParts, paper: Paper) -> Pages:
    """As large as it fits onto the pages that are wished for; else in the smallest size on as many as it needs.

    Fewer pages are taken where they are still pleasant to read: nobody wants two lines on a page of their own.
    """
    for most in range(1, parts.most_pages + 1):
        for fit in _sizes(parts, paper, most):
            pages = _flowed(parts, fit, paper)
            if len(pages) <= most:
                return _drawn(parts, fit, paper, pages)
    return _drawn(parts, SIZES[0], paper, _flowed(parts, SIZES[0], paper))


def _sizes(parts: PageParts, paper: Paper, most: int) -> tuple[Fit, ...]:
    """The sizes worth trying for so many pages, from the largest."""
    likely = _likely_sizes(parts, paper, most)
    if most < parts.most_pages:
        return tuple(fit for fit in likely if fit.body >= PLEASANT)
    return (*likely, BRIEF) if parts.may_be_brief else likely


def section(block: Block, fit: Fit) -> Block:
    """The block with more room above it than things have that belong together."""
    return lowered(block, fit.space - fit.gap)


def page_width(paper: Paper) -> float:
    """Between the margins, in points."""
    return paper_width(paper) - 2 * MARGIN


def room_on(paper: Paper, last: Block, fit: Fit) -> float:
    """What margins and the last line leave, in points from top to bottom."""
    return paper_height(paper) - 2 * MARGIN - last.height - fit.space


def _likely_sizes(parts: PageParts, paper: Paper, most: int) -> tuple[Fit, ...]:
    """The sizes worth trying, from the largest: those that are hopeless are left out."""
    width = page_width(paper)
    whole = sum(block.height + LARGEST.gap for block in parts.body(LARGEST, width)) or 1.0
    share = most * room_on(paper, parts.last(LARGEST, width), LARGEST) / whole
    # A text takes room in both directions, so its height goes with the square of its size at the least;
    # what wraps less makes up for one step more.
    hopeful = LARGEST.body * min(1.0, sqrt(share)) + _STEP
    return tuple(fit for fit in reversed(SIZES) if fit.body <= hopeful)


def _flowed(parts: PageParts, fit: Fit, paper: Paper) -> list[list[Block]]:
    """The blocks of each page, from the top; one that is higher than a page is cut between its lines."""
    width = page_width(paper)
    room = room_on(paper, parts.last(fit, width), fit)
    again = parts.again(fit, width)
    pages: list[list[Block]] = [[]]
    waiting = [block for block in parts.body(fit, width) if block.height]
    while waiting:
        block, page = waiting.pop(0), pages[-1]
        left = room - _height(page, fit)
        if block.height <= left:
            page.append(block)
        elif not page or page == [again]:
            top, rest = cut_at(block, left)
            page.append(top)
            waiting.insert(0, rest)
            pages.append([again] if again.height else [])
        else:
            waiting.insert(0, _with_what_it_is_under(block, fit))
            pages.append([again] if again.height else [])
    return pages


def _with_what_it_is_under(block: Block, fit: Fit) -> Block:
    return block if block.under is None else stacked((block.under, block), fit.gap)


def _height(blocks: Sequence[Block], fit: Fit) -> float:
    """What the blocks take, with the gap before the next one."""
    return sum(block.height + fit.gap for block in blocks)


def _drawn(parts: PageParts, fit: Fit, paper: Paper, pages: list[list[Block]]) -> Pages:
    return tuple(
        PageLayout(
            paper=paper, fit=fit, boxes=tuple(_boxes(parts, fit, paper, blocks, is_last=number == len(pages)))
        )
        for number, blocks in enumerate(pages, start=1)
    )


def _boxes(
    parts: PageParts, fit: Fit, paper: Paper, blocks: Sequence[Block], *, is_last: bool
) -> Iterator[Box]:
    width = page_width(paper)
    down = MARGIN
    for block in blocks:
        yield from block.placed(MARGIN, down)
        down += block.height + fit.gap
    last = parts.last(fit, width)
    if is_last and parts.notes:
        left_over = MARGIN + room_on(paper, last, fit) - down - fit.space
        yield from lines_to_write_on(parts.notes, fit, width, left_over).placed(MARGIN, down + fit.space)
    yield from last.placed(MARGIN, paper_height(paper) - MARGIN - last.height)
