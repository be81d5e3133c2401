"""Every page that can be printed, one list, one picture, one way to paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exposure_planner.errors import FileNotWritable
from exposure_planner.gui.paper.page_picture import PagePicture
from exposure_planner.gui.paper.pages_dialog import PagesDialog
from exposure_planner.gui.paper.print_preview import PrintPreview
from exposure_planner.gui.paper.way_to_paper import WayToPaper
from exposure_planner.gui.widgets.long_job import LongJob
from exposure_planner.printing.page_painter import Painted
from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.settings import PaperSize, Settings
from exposure_planner.wording.pages.kinds import PageKind
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from tests.gui.daily import Day, open_day
from tests.printing.weeks import seven_session_week


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        opened.desk.settings_wished.connect(opened.program.settings.save)
        opened.desk.settings = lambda: opened.program.settings.current
        yield opened


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """The window over which dialogs open."""
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.show()
    return frame


@pytest.fixture
def dialog(day: Day, frame: QWidget) -> PagesDialog:
    """The pages of Miles."""
    opened = PagesDialog(day.desk, day.miles.animal.id, frame)
    opened.open()
    return opened


def look_at(dialog: PagesDialog, kind: PageKind) -> None:
    dialog.list.setCurrentRow(list(PageKind).index(kind))


def button(dialog: PagesDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def save_as(dialog: PagesDialog, file: Path) -> None:
    button(dialog, "savePage").click()
    asked = dialog.findChild(QFileDialog, "savePdfDialog")
    assert isinstance(asked, QFileDialog)
    asked.setDirectory(str(file.parent))
    asked.selectFile(str(file))
    asked.accept()


def title_of(file: Path) -> str:
    metadata = PdfReader(file).metadata
    assert metadata is not None
    return str(metadata.title)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (PageKind.WEEK, "Miles Davis, week of 24 November 2026"),
        (PageKind.CARD, "Miles Davis: card to carry"),
        (PageKind.LOST, "Miles Davis: if lost"),
        (PageKind.RATING, "Miles Davis: rating by hand"),
        (PageKind.REPORT, "Miles Davis: report for vet or behaviourist"),
        (PageKind.HANDOUT, "Miles Davis: how it goes"),
    ],
)
def test_each_page_is_saved_as_a_pdf_of_its_own(
    dialog: PagesDialog, kind: PageKind, title: str, tmp_path: Path
) -> None:
    look_at(dialog, kind)

    save_as(dialog, tmp_path / "page.pdf")

    assert title_of(tmp_path / "page.pdf") == title


def test_a_page_with_nothing_on_it_says_what_it_waits_for(dialog: PagesDialog) -> None:
    look_at(dialog, PageKind.INDOORS)

    said = dialog.findChild(QLabel, "pagePurpose")
    assert isinstance(said, QLabel)
    assert said.text() == "Begin a life indoors for Miles Davis first."
    assert not button(dialog, "printPage").isEnabled()
    assert not button(dialog, "savePage").isEnabled()


def test_the_list_is_gone_through_by_keyboard_and_the_picture_follows(
    qtbot: QtBot, dialog: PagesDialog
) -> None:
    picture = dialog.findChild(PagePicture)
    assert isinstance(picture, PagePicture)
    before = picture.grab().toImage()

    qtbot.keyClick(dialog.list, Qt.Key.Key_End)

    assert dialog.kind() is PageKind.HANDOUT
    assert picture.grab().toImage() != before


def test_paper_and_way_up_are_remembered_and_used(dialog: PagesDialog, day: Day, tmp_path: Path) -> None:
    paper = dialog.findChild(QWidget, "pagesPaper")
    way_up = dialog.findChild(QWidget, "pagesWayUp")
    for box in (paper, way_up):
        box.setCurrentIndex(1)  # type: ignore[union-attr]
        box.activated.emit(1)  # type: ignore[union-attr]

    save_as(dialog, tmp_path / "page.pdf")

    now = day.program.settings.current
    assert (now.paper, now.landscape) == (PaperSize.LETTER, True)
    (page,) = PdfReader(tmp_path / "page.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (792, 612)


def test_what_was_done_and_what_stood_in_the_way_is_said_in_front_of_the_dialog(
    dialog: PagesDialog, day: Day, tmp_path: Path
) -> None:
    save_as(dialog, tmp_path / "page.pdf")

    assert dialog.messages.isVisible()
    assert dialog.messages.text.text() == f"The page is saved as {tmp_path / 'page.pdf'}."

    day.desk.report(FileNotWritable(tmp_path / "page.pdf"))

    assert "cannot be written" in dialog.messages.text.text()


def test_what_is_chosen_in_the_preview_is_shown_and_saved_in_the_dialog(
    qtbot: QtBot, dialog: PagesDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    look_at(dialog, PageKind.CARD)
    button(dialog, "printPage").click()
    preview = dialog.findChild(PrintPreview)
    assert isinstance(preview, PrintPreview)
    inside = preview.findChild(QPrintPreviewWidget)
    grey = preview.findChild(QAction, "printGrey")
    assert isinstance(inside, QPrintPreviewWidget)
    assert isinstance(grey, QAction)
    qtbot.waitUntil(lambda: inside.pageCount() == 1)

    grey.trigger()
    inside.setLandscapeOrientation()
    preview.close()

    way_up = dialog.findChild(QComboBox, "pagesWayUp")
    box = dialog.findChild(QCheckBox, "pagesGrey")
    assert isinstance(way_up, QComboBox)
    assert isinstance(box, QCheckBox)
    assert way_up.currentText() == "On its long side"
    assert box.isChecked()
    save_as(dialog, tmp_path / "page.pdf")
    (page,) = PdfReader(tmp_path / "page.pdf").pages
    assert page.mediabox.width > page.mediabox.height


def test_more_pages_than_one_are_asked_about_first(day: Day, frame: QWidget) -> None:
    day.program.settings.save(replace(day.program.settings.current, landscape=True))
    sheet = say_week(seven_session_week(), english)
    way = WayToPaper(day.desk, frame)

    way.ask_where_to_save((sheet,), "{file}")
    question = frame.findChild(QMessageBox, "morePages")
    assert isinstance(question, QMessageBox)
    assert question.text() == "In a size that can be read this needs 2 pages."
    question.reject()
    assert frame.findChild(QFileDialog) is None

    way.ask_where_to_save((sheet,), "{file}")
    again = frame.findChildren(QMessageBox, "morePages")[-1]
    next(each for each in again.buttons() if each.text() == "Use 2 pages").click()
    asked = frame.findChild(QFileDialog, "savePdfDialog")
    assert isinstance(asked, QFileDialog)
    asked.reject()


def test_the_preview_remembers_grey_and_which_way_up(
    qtbot: QtBot, frame: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    sheet = say_week(seven_session_week(), english)
    preview = PrintPreview((sheet,), Settings(), frame)
    kept: list[Settings] = []
    preview.chosen.connect(kept.append)
    preview.open()
    inside = preview.findChild(QPrintPreviewWidget)
    assert isinstance(inside, QPrintPreviewWidget)
    qtbot.waitUntil(lambda: inside.pageCount() == 1)

    grey = preview.findChild(QAction, "printGrey")
    assert isinstance(grey, QAction)
    grey.trigger()
    inside.setLandscapeOrientation()
    qtbot.waitUntil(lambda: inside.pageCount() == 2)
    preview.close()

    qtbot.waitUntil(lambda: bool(kept))
    assert (kept[-1].grey, kept[-1].landscape) == (True, True)


def test_a_printer_that_refuses_is_a_sentence_and_the_page_can_be_saved_instead(
    day: Day, frame: QWidget
) -> None:
    from exposure_planner.errors import PrinterGone

    sheet = say_week(seven_session_week(), english)
    way = WayToPaper(day.desk, frame)
    way.preview((sheet,))
    preview = frame.findChild(PrintPreview)
    assert isinstance(preview, PrintPreview)

    preview.refused.emit(PrinterGone("The one in the kitchen"))

    question = frame.findChild(QMessageBox, "notPrinted")
    assert isinstance(question, QMessageBox)
    assert "The one in the kitchen" in question.text()
    next(each for each in question.buttons() if each.text() == "Save as PDF…").click()
    QApplication.processEvents()
    asked = frame.findChild(QFileDialog, "savePdfDialog")
    assert isinstance(asked, QFileDialog)
    asked.reject()
    preview.close()


def test_a_long_job_says_how_far_it_is_and_stops_when_asked_to(frame: QWidget, tmp_path: Path) -> None:
    progress = LongJob("paperProgress", "Pages", "The pages are being drawn.", 60, frame)
    said = frame.findChild(QProgressDialog, "paperProgress")
    assert isinstance(said, QProgressDialog)
    sheet = say_week(seven_session_week(), english)

    def stop_at_ten(done: int) -> bool:
        if done == 10:
            said.cancel()
        return progress.go_on(done)

    painted = write_pdf((sheet,) * 60, tmp_path / "long.pdf", Settings().sheet_of_paper, stop_at_ten)
    progress.end()

    assert painted is Painted.STOPPED
    assert said.maximum() == 60
    assert list(tmp_path.iterdir()) == []
