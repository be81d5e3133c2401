"""A window to take a table in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from exposure_planner.gui.import_csv.dialog import ImportSheetDialog
from tests.exchange.sheets_from_elsewhere import file_with
from tests.gui.daily import Day, open_day

OpenDialog = Callable[[str], ImportSheetDialog]


@pytest.fixture
def day(tmp_path: Path, qapp: QApplication) -> Iterator[Day]:
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def open_dialog(day: Day, tmp_path: Path, qtbot: QtBot) -> OpenDialog:
    opened: list[ImportSheetDialog] = []

    def open_it(table: str) -> ImportSheetDialog:
        dialog = ImportSheetDialog(day.desk, day.miles.animal.id)
        opened.append(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        dialog.file.look_at(file_with(tmp_path, table))
        return dialog

    return open_it


def problem_of(dialog: ImportSheetDialog) -> str:
    label = dialog.findChild(QLabel, "importProblem")
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def heading_of(dialog: ImportSheetDialog) -> str:
    label = dialog.findChild(QLabel, "importHeading")
    assert isinstance(label, QLabel)
    return label.text()
