"""From the Week page to paper: the print preview and the PDF."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.errors import PrinterGone
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.printing.printer import print_sheets
from exposure_planner.settings import Paper, PaperSize
from tests.printing.weeks import hallway_ladder, miles


@pytest.fixture
def _no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens on port 1: as on a computer without any printer."""
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")


def preview_of(page: WeekPage) -> QPrintPreviewDialog:
    found = page.findChild(QPrintPreviewDialog)
    assert isinstance(found, QPrintPreviewDialog)
    return found


@pytest.mark.usefixtures("_no_printer")
def test_ctrl_p_opens_a_real_preview_of_one_page(qtbot: QtBot, week_of_miles: WeekPage) -> None:
    week_of_miles.activateWindow()
    qtbot.waitUntil(week_of_miles.isActiveWindow)

    qtbot.keyClick(week_of_miles, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    preview = preview_of(week_of_miles)
    qtbot.waitUntil(preview.isVisible)
    inside = preview.findChild(QPrintPreviewWidget)
    assert isinstance(inside, QPrintPreviewWidget)
    qtbot.waitUntil(lambda: inside.pageCount() == 1)
    assert preview.windowTitle() == "Miles Davis, week of 24 November 2026"
    preview.close()


@pytest.mark.usefixtures("_no_printer")
def test_without_a_printer_the_page_says_that_a_pdf_can_be_saved(
    week_of_miles: WeekPage, messages: list[Message]
) -> None:
    week_of_miles.paper.open_preview()

    assert [message.text for message in messages] == [
        "No printer is set up on this computer. You can save the page as PDF instead."
    ]
    preview_of(week_of_miles).close()


@pytest.mark.usefixtures("_no_printer")
def test_a_printer_that_is_gone_is_named(week_of_miles: WeekPage) -> None:
    sheet = week_of_miles.paper.sheet
    assert sheet is not None

    with pytest.raises(PrinterGone) as caught:
        print_sheets((sheet,), Paper(), "The one in the kitchen")

    assert caught.value.name == "The one in the kitchen"


def test_saving_asks_with_a_sensible_name(week_of_miles: WeekPage) -> None:
    week_of_miles.paper.ask_where_to_save()

    dialog = week_of_miles.findChild(QFileDialog, "savePdfDialog")
    assert isinstance(dialog, QFileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == [
        "Miles Davis week of 24 November 2026.pdf"
    ]
    dialog.reject()


def test_the_saved_pdf_is_one_page_and_the_page_says_where_it_lies(
    week_of_miles: WeekPage, messages: list[Message], tmp_path: Path
) -> None:
    week_of_miles.paper.ask_where_to_save()
    dialog = week_of_miles.findChild(QFileDialog, "savePdfDialog")
    assert isinstance(dialog, QFileDialog)

    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "for the fridge"))
    dialog.accept()

    saved = tmp_path / "for the fridge.pdf"
    assert len(PdfReader(saved).pages) == 1
    assert [message.text for message in messages] == [f"The week is saved as {saved}."]


def test_a_folder_that_cannot_be_written_gets_a_sentence(
    week_of_miles: WeekPage, messages: list[Message], tmp_path: Path
) -> None:
    week_of_miles.paper.save(str(tmp_path / "gone" / "week.pdf"))

    assert [message.tone for message in messages] == [Tone.PROBLEM]
    assert "cannot be written" in messages[0].text


def test_the_paper_is_the_one_in_the_settings(
    week_of_miles: WeekPage, program: Program, tmp_path: Path
) -> None:
    program.settings.save(replace(program.settings.current, paper=PaperSize.LETTER))

    week_of_miles.paper.save(str(tmp_path / "week.pdf"))

    assert round(PdfReader(tmp_path / "week.pdf").pages[0].mediabox.width) == 612


def test_paper_asked_for_from_another_page_is_of_the_animal_in_sight(
    week_of_miles: WeekPage, desk: Desk, program: Program
) -> None:
    """The menu prints while the Week page is hidden and still holds the animal that was looked at before."""
    elfie = replace(miles(), id=uuid4(), name="Elfie")
    stages = tuple(replace(stage, id=uuid4()) for stage in hallway_ladder().stages)
    program.services.animals.save(elfie)
    program.services.ladders.start(replace(hallway_ladder(), id=uuid4(), animal_id=elfie.id, stages=stages))
    week_of_miles.hide()
    desk.choose_animal(elfie.id)

    week_of_miles.paper.ask_where_to_save()

    assert week_of_miles.paper.sheet is not None
    assert week_of_miles.paper.sheet.animal == "Elfie"
    week_of_miles.findChild(QFileDialog).close()
