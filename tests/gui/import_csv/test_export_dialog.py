"""File, Export sessions as CSV: whose, for which spreadsheet, and what was saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Tone
from exposure_planner.gui.export_csv.dialog import ExportSheetDialog
from exposure_planner.household.session_sheet import SheetStyle
from tests.gui.daily import Day, open_day
from tests.services.keeping import keep_animal


@pytest.fixture
def day(tmp_path: Path, qapp: QApplication) -> Iterator[Day]:
    with open_day(tmp_path / "data") as opened:
        opened.rated(1, 0, 1, note="=cmd|x")
        yield opened


@pytest.fixture
def dialog(day: Day, qtbot: QtBot) -> ExportSheetDialog:
    mishka = keep_animal(day.services, "Mishka")
    day.services.sessions.rate(mishka.draft(1, day.today, 0))
    opened = ExportSheetDialog(day.desk)
    opened.open()
    qtbot.waitExposed(opened)
    return opened


def test_the_animal_that_is_looked_at_is_chosen(day: Day, dialog: ExportSheetDialog, tmp_path: Path) -> None:
    dialog.style_box.choose(SheetStyle.COMMA)

    dialog.save(tmp_path / "out.csv")

    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert text.count("Miles Davis") == 1
    assert "Mishka" not in text
    assert ",'=cmd|x," in text
    assert day.messages[-1].text.endswith("out.csv: 1 session.")


def test_everybody_goes_into_one_sheet(day: Day, dialog: ExportSheetDialog, tmp_path: Path) -> None:
    dialog.whose.choose(None)
    dialog.style_box.choose(SheetStyle.SEMICOLON)

    dialog.save(tmp_path / "out.csv")

    rows = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("Day;Start;Animal;")
    assert [row.split(";")[2] for row in rows[1:]] == ["Miles Davis", "Mishka"]


def test_a_place_that_takes_no_file_is_said(day: Day, dialog: ExportSheetDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "nowhere" / "out.csv")

    assert day.messages[-1].tone is Tone.PROBLEM
