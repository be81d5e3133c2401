"""The week as PDF: one page, real text, black on white, and never half a file."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from exposure_planner.errors import FileNotWritable
from exposure_planner.household.welfare import GateVisit, PlanOverride
from exposure_planner.planner import Gate, ReasonCode
from exposure_planner.printing.page_painter import Painted
from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.settings import Paper, PaperSize
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_sheet import WeekSheet
from exposure_planner.wording.week_text import week_lines
from tests.printing.papers import PAPERS, points_of
from tests.printing.pdf_text import pdf_text, squeezed
from tests.printing.sentences import sentences_of
from tests.printing.weeks import ALL_WEEKS, full_week, overridden_week

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def sheet() -> WeekSheet:
    return say_week(full_week(), english)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ALL_WEEKS)
def test_only_a_week_of_seven_written_reasons_has_more_than_one_page(
    name: str, paper: Paper, tmp_path: Path
) -> None:
    write_pdf((say_week(ALL_WEEKS[name](), english),), tmp_path / "week.pdf", paper)

    pages = PdfReader(tmp_path / "week.pdf").pages
    assert len(pages) <= (2 if name == "seven sessions" else 1)
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {points_of(paper)}


@pytest.mark.parametrize("name", ALL_WEEKS)
def test_every_sentence_of_the_week_can_be_selected_in_the_pdf(name: str, tmp_path: Path) -> None:
    sheet = say_week(ALL_WEEKS[name](), english)

    write_pdf((sheet,), tmp_path / "week.pdf", Paper(size=PaperSize.LETTER))

    printed = pdf_text(tmp_path / "week.pdf")
    assert [sentence for sentence in sentences_of(sheet) if squeezed(sentence) not in printed] == []


def test_a_name_copied_from_the_pdf_has_a_blank_in_it(sheet: WeekSheet, tmp_path: Path) -> None:
    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    text = PdfReader(tmp_path / "week.pdf").pages[0].extract_text()
    assert "Miles Davis" in text
    assert "\t" not in text


def test_an_override_is_printed_with_its_reason_and_the_rule(tmp_path: Path) -> None:
    write_pdf((say_week(overridden_week(), english),), tmp_path / "week.pdf", Paper())

    printed = pdf_text(tmp_path / "week.pdf")
    assert squeezed("The building is empty that day, and the neighbour will hold the street door.") in printed
    assert squeezed("The plan had said:") in printed


def test_what_was_decided_at_a_gate_and_about_going_out_is_on_the_paper_and_in_the_text(
    tmp_path: Path,
) -> None:
    facts = full_week()
    planned = [day.planned.stage_id for day in facts.plan.days if day.planned]
    why = "The landing is closed in on all sides, and our neighbours know that he is there."
    visits = tuple(
        GateVisit(
            id=uuid4(),
            ladder_id=facts.kept.id,
            stage_id=stage_id,
            gate=Gate.OUTDOOR,
            on=facts.today,
            ticked=(),
            holds=True,
            override_reason=why,
        )
        for stage_id in dict.fromkeys(planned)
    )
    outdoors = PlanOverride(
        id=uuid4(),
        ladder_id=facts.kept.id,
        stage_id=planned[0],
        on=facts.today - timedelta(days=40),
        why="Our vet knows and agrees.",
        rules=(ReasonCode.INDOOR_PLAN_FIRST.value,),
    )
    sheet = say_week(replace(facts, gate_overrides=visits, overrides=(outdoors,)), english)

    write_pdf((sheet,), tmp_path / "week.pdf", Paper(size=PaperSize.LETTER))

    for shown in (pdf_text(tmp_path / "week.pdf"), "\n".join(week_lines(sheet))):
        printed = squeezed(shown)
        assert squeezed(why) in printed
        assert squeezed("Missing: the chip’s phone number, calm days in the harness") in printed
        assert squeezed("Our vet knows and agrees.") in printed
    assert len(PdfReader(tmp_path / "week.pdf").pages) == 1


def test_the_pdf_says_whose_week_it_is_and_which_program_made_it(sheet: WeekSheet, tmp_path: Path) -> None:
    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    about = PdfReader(tmp_path / "week.pdf").metadata
    assert about is not None
    assert about.title == "Miles Davis, week of 24 November 2026"
    assert about.author == "Exposure Planner"
    assert about.creator == "Exposure Planner"


def test_the_pdf_says_in_which_language_it_is(sheet: WeekSheet, tmp_path: Path) -> None:
    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    assert PdfReader(tmp_path / "week.pdf").trailer["/Root"]["/Lang"] == "en"


def test_a_pdf_that_was_stopped_half_way_leaves_no_file(sheet: WeekSheet, tmp_path: Path) -> None:
    told: list[int] = []

    def after_two(done: int) -> bool:
        told.append(done)
        return done < 2

    painted = write_pdf((sheet,) * 5, tmp_path / "week.pdf", Paper(), after_two)

    assert painted is Painted.STOPPED
    assert told == [0, 1, 2]
    assert list(tmp_path.iterdir()) == []


def test_the_fonts_travel_with_the_pdf(sheet: WeekSheet, tmp_path: Path) -> None:
    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    resources = PdfReader(tmp_path / "week.pdf").pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"]
    assert isinstance(fonts, DictionaryObject)
    assert len(fonts) > 0
    assert all("/FontFile" in _everything_in(font) for font in fonts.values())


def test_everything_is_black_or_white(sheet: WeekSheet, tmp_path: Path) -> None:
    write_pdf((sheet,), tmp_path / "week.pdf", Paper())

    contents = PdfReader(tmp_path / "week.pdf").pages[0].get_contents()
    assert contents is not None
    colours = re.findall(rb"([\d.]+ [\d.]+ [\d.]+) (?:scn|SCN|rg|RG)\b", contents.get_data())
    assert colours
    assert {tuple(map(float, colour.split())) for colour in colours} <= {(0, 0, 0), (1, 1, 1)}


def test_a_folder_that_is_not_there_is_named(sheet: WeekSheet, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere" / "week.pdf"

    with pytest.raises(FileNotWritable) as caught:
        write_pdf((sheet,), missing, Paper())

    assert caught.value.path == missing


def test_a_pdf_that_cannot_be_replaced_stays_as_it_was(sheet: WeekSheet, tmp_path: Path) -> None:
    taken = tmp_path / "week.pdf"
    taken.mkdir()

    with pytest.raises(FileNotWritable):
        write_pdf((sheet,), taken, Paper())

    assert list(tmp_path.iterdir()) == [taken]


def test_saving_again_replaces_the_older_page_and_leaves_nothing_else(
    sheet: WeekSheet, tmp_path: Path
) -> None:
    file = tmp_path / "week.pdf"
    file.write_text("an older page")

    write_pdf((sheet,), file, Paper())

    assert file.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [file]


def _everything_in(font: PdfObject) -> str:
    """The font's dictionary and the one that describes its letters, as text."""
    outer = font.get_object()
    assert isinstance(outer, DictionaryObject)
    inner = outer["/DescendantFonts"]
    assert isinstance(inner, ArrayObject)
    letters = inner[0].get_object()
    assert isinstance(letters, DictionaryObject)
    return f"{outer} {letters} {letters['/FontDescriptor'].get_object()}"
