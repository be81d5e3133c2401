"""The week indoors on paper: one page, nothing over anything else, real text."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from exposure_planner.printing.boxes import TickBox
from exposure_planner.printing.indoor_layout import layout_indoor_week
from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.settings import Paper, PaperSize
from exposure_planner.wording.indoor_sheet import IndoorSheet
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from tests.printing.indoor_weeks import (
    INDOOR_WEEKS,
    suggested_week,
    twelve_ideas,
    twelve_long_names,
)
from tests.printing.layout_checks import faults, open_circles
from tests.printing.papers import PAPERS, points_of
from tests.printing.pdf_text import pdf_text, squeezed
from tests.printing.weeks import full_week

pytestmark = pytest.mark.usefixtures("qapp")


def sentences_of(sheet: IndoorSheet) -> list[str]:
    rows = [text for row in sheet.rows for text in (row.title, row.times, row.how)]
    measures = [text for measure in sheet.measures for text in (measure.name, measure.ends)]
    around = [sheet.animal, sheet.dates, sheet.heading, sheet.kind, *sheet.days, sheet.measures_hint]
    return [text for text in (*around, *rows, *measures, sheet.no_substitute) if text]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", INDOOR_WEEKS)
def test_nothing_overlaps_sticks_out_or_is_cut_off(name: str, paper: Paper) -> None:
    assert faults(layout_indoor_week(INDOOR_WEEKS[name](), paper)) == []


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ["suggested_week", "nothing_yet"])
def test_an_ordinary_week_indoors_is_one_page_of_its_paper(name: str, paper: Paper, tmp_path: Path) -> None:
    write_pdf((INDOOR_WEEKS[name](),), tmp_path / "week.pdf", paper)

    (page,) = PdfReader(tmp_path / "week.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == points_of(paper)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("sheet", [suggested_week(), twelve_ideas(), twelve_long_names()])
def test_every_sentence_can_be_selected_in_the_pdf(sheet: IndoorSheet, paper: Paper, tmp_path: Path) -> None:
    write_pdf((sheet,), tmp_path / "week.pdf", paper)

    printed = pdf_text(tmp_path / "week.pdf")
    assert [text for text in sentences_of(sheet) if squeezed(text) not in printed] == []


def test_five_things_are_set_large() -> None:
    (page,) = layout_indoor_week(suggested_week(), Paper(size=PaperSize.LETTER))

    assert page.fit.body >= 12


def test_each_thing_has_as_many_boxes_as_it_is_done_a_week() -> None:
    sheet = suggested_week()

    (page,) = layout_indoor_week(sheet, Paper())

    boxes = [box for box in page.boxes if isinstance(box, TickBox)]
    assert len(boxes) == sum(sum(row.boxes) for row in sheet.rows) == 14 + 7 + 7 + 3 + 5


def test_each_measure_has_six_circles_to_mark() -> None:
    (page,) = layout_indoor_week(suggested_week(), Paper())

    circles = open_circles(page)
    assert [circle.level for circle in circles] == [0, 1, 2, 3, 4, 5] * 5


def test_both_kinds_of_week_go_into_one_file(tmp_path: Path) -> None:
    write_pdf((say_week(full_week(), english), suggested_week()), tmp_path / "two.pdf", Paper())

    pages = [page.extract_text() for page in PdfReader(tmp_path / "two.pdf").pages]
    assert ["A good life indoors" in page for page in pages] == [False, True]
