"""Puts what a sheet says into two columns on one page that lies on its long side."""

from dataclasses import dataclass

from exposure_planner.printing.boxes import Block, Part
from exposure_planner.printing.fit import BRIEF, SIZES, Fit
from exposure_planner.printing.foot_blocks import lines_to_write_on
from exposure_planner.printing.page_layout import BlockAt, PageLayout, page_width, room_on
from exposure_planner.printing.paper import MARGIN, paper_height
from exposure_planner.settings import Paper

_SHARE_OF_LEFT = 0.62
"""The left column has boxes to fill in, and so needs more room than sentences do."""


@dataclass(frozen=True, kw_only=True)
class ColumnParts:
    """What is put onto the page.

    Attributes:
        head: across the whole page.
        left, right: below it, beside each other.
        last: at the foot.
        notes: the title over lines to write on, where room is left in the right column; empty for none.
    """

    head: BlockAt
    left: BlockAt
    right: BlockAt
    last: BlockAt
    notes: str = ""


def lay_out_columns(parts: ColumnParts, paper: Paper) -> PageLayout | None:
    """The page, set as large as its content allows; None where it would be too small to read."""
    width = page_width(paper)
    for fit in (*reversed(SIZES), BRIEF):
        last = parts.last(fit, width)
        room = room_on(paper, last, fit)
        body = _body(parts, fit, width, room)
        if body.height <= room:
            foot = last.placed(MARGIN, paper_height(paper) - MARGIN - last.height)
            return PageLayout(paper=paper, fit=fit, boxes=(*body.placed(MARGIN, MARGIN), *foot))
    return None


def _body(parts: ColumnParts, fit: Fit, width: float, room: float) -> Block:
    between = 1.5 * fit.space
    left_width = (width - between) * _SHARE_OF_LEFT
    right_width = width - between - left_width
    right_start = left_width + between
    head = parts.head(fit, width)
    left, right = parts.left(fit, left_width), parts.right(fit, right_width)
    down = head.height + fit.space
    left_over = room - down - right.height - fit.space
    writing = lines_to_write_on(parts.notes, fit, right_width, left_over)
    return Block(
        parts=(
            Part(head),
            Part(left, 0, down),
            Part(right, right_start, down),
            Part(writing, right_start, down + right.height + fit.space),
        ),
        height=down + max(left.height, right.height),
    )
