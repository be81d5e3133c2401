"""Lays a week out on one page: as large as it fits, and always on one."""

from dataclasses import dataclass
from math import sqrt

from exposure_planner.printing.boxes import Block, Box, stacked
from exposure_planner.printing.day_blocks import days_block
from exposure_planner.printing.fit import LARGEST, SHORTENED, SIZES, Fit
from exposure_planner.printing.foot_blocks import last_line_block, lines_to_write_on, stop_block
from exposure_planner.printing.head_blocks import head_block, instructions_block, notes_block
from exposure_planner.printing.paper import MARGIN, paper_height, paper_width
from exposure_planner.settings import PaperSize
from exposure_planner.wording.week_sheet import WeekSheet

_STEP = 0.25


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


def layout_week(sheet: WeekSheet, paper: PaperSize) -> PageLayout:
    """The page, set as large as its content allows, and on one page whatever it holds."""
    for fit in (*_likely_sizes(sheet, paper), *SHORTENED[:-1]):
        body = _body(sheet, fit, paper)
        if body.height <= _room(sheet, fit, paper):
            return _page(sheet, fit, paper, body)
    return _page(sheet, SHORTENED[-1], paper, _body(sheet, SHORTENED[-1], paper))


def _likely_sizes(sheet: WeekSheet, paper: PaperSize) -> tuple[Fit, ...]:
    """The sizes worth trying, from the largest: those that are hopeless are left out."""
    share = _room(sheet, LARGEST, paper) / _body(sheet, LARGEST, paper).height
    # A text takes room in both directions, so its height goes with the square of its size at the least;
    # what wraps less makes up for one step more.
    hopeful = LARGEST.body * min(1.0, sqrt(share)) + _STEP
    return tuple(fit for fit in reversed(SIZES) if fit.body <= hopeful)


def _width(paper: PaperSize) -> float:
    return paper_width(paper) - 2 * MARGIN


def _room(sheet: WeekSheet, fit: Fit, paper: PaperSize) -> float:
    """What the last line leaves for the rest."""
    return paper_height(paper) - 2 * MARGIN - last_line_block(sheet, fit, _width(paper)).height - fit.space


def _body(sheet: WeekSheet, fit: Fit, paper: PaperSize) -> Block:
    width = _width(paper)
    parts = (
        head_block(sheet, fit, width),
        notes_block(sheet, fit, width),
        instructions_block(sheet, fit, width),
        days_block(sheet, fit, width),
        stop_block(sheet, fit, width),
    )
    return stacked(parts, fit.space)


def _page(sheet: WeekSheet, fit: Fit, paper: PaperSize, body: Block) -> PageLayout:
    width = _width(paper)
    last = last_line_block(sheet, fit, width)
    left_over = _room(sheet, fit, paper) - body.height - fit.space
    writing = lines_to_write_on(sheet.form.notes, fit, width, left_over)
    boxes = (
        *body.placed(MARGIN, MARGIN),
        *writing.placed(MARGIN, MARGIN + body.height + fit.space),
        *last.placed(MARGIN, paper_height(paper) - MARGIN - last.height),
    )
    return PageLayout(paper=paper, fit=fit, boxes=boxes)
