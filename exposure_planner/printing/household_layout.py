"""Lays out the week of a whole household: under each day, what each animal does."""

from exposure_planner.printing.boxes import Block, Line, Part, beside, lowered, stacked
from exposure_planner.printing.day_blocks import named_day
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.foot_blocks import framed_rules, last_line_block
from exposure_planner.printing.head_blocks import name_and_dates
from exposure_planner.printing.page_layout import PageParts, Pages, lay_out_pages, section
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.settings import Paper
from exposure_planner.wording.household_week import HouseholdSheet
from exposure_planner.wording.week_sheet import SheetDay, WeekSheet

_NAME = 0.18
"""The widest share of the line that an animal's name may take."""


def layout_household(sheet: HouseholdSheet, paper: Paper) -> Pages:
    """The pages, set as large as one page allows."""
    parts = PageParts(
        body=lambda fit, width: _body(sheet, fit, width),
        last=lambda fit, width: last_line_block(sheet, fit, width),
        again=lambda fit, width: name_and_dates(sheet.name, sheet.dates, fit, width),
        may_be_brief=True,
    )
    return lay_out_pages(parts, paper)


def _body(sheet: HouseholdSheet, fit: Fit, width: float) -> tuple[Block, ...]:
    days = range(len(sheet.weeks[0].days))
    any_form = any(day.planned or day.seen for week in sheet.weeks for day in week.days)
    legend = text_block(sheet.weeks[0].form.legend if any_form else "", fit.small, width)
    return (
        name_and_dates(sheet.name, sheet.dates, fit, width),
        *(section(_about(week, fit, width), fit) for week in sheet.weeks),
        *(_day(sheet, number, fit, width) for number in days),
        legend,
        section(framed_rules(sheet.stop_title, sheet.stop_rules, fit, width), fit),
    )


def _about(week: WeekSheet, fit: Fit, width: float) -> Block:
    """What to know of one animal's week, in one paragraph under its name."""
    steps = (f"{number}. {sentence}" for number, sentence in enumerate(week.instructions, start=1))
    said = text_block(" ".join((*week.notes, *steps, week.bring)), fit.detail, width)
    return stacked((text_block(week.animal, fit.strong, width), said), fit.gap / 2)


def _day(sheet: HouseholdSheet, number: int, fit: Fit, width: float) -> Block:
    """The date, beside it who has nothing to do, and below it a row for everybody else."""
    names = min(width * _NAME, max(width_of(week.animal, fit.text) for week in sheet.weeks))
    resting = [week for week in sheet.weeks if _is_free(week.days[number])]
    rows = tuple(
        named_day(text_block(week.animal, fit.text, names), week.days[number], week.form, fit, width, names)
        for week in sheet.weeks
        if week not in resting
    )
    date = sheet.weeks[0].days[number].name
    start = width_of(date, fit.strong) + fit.space
    free = " · ".join(f"{week.animal}: {week.days[number].free}" for week in resting)
    head = beside(
        text_block(date, fit.strong, start),
        lowered(text_block(free, fit.detail, width - start), fit.body - fit.detail.size),
        start,
    )
    both = lowered(stacked((head, *rows), fit.gap), fit.gap)
    return Block(boxes=(Line(x=0, y=0, width=width, height=0),), parts=(Part(both),), height=both.height)


def _is_free(day: SheetDay) -> bool:
    return day.planned is None and not day.seen and not day.overrides and bool(day.free)
