"""A day with Miles, over a real database, and the dialog opened for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from tests.gui.daily import Day, open_day
from tests.gui.rating.filling_in import Open


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def open_dialog(qtbot: QtBot, day: Day) -> Open:
    """Opens the dialog for Miles, as the page does."""

    def opened(**given: object) -> RatingDialog:
        dialog = RatingDialog(day.desk, day.miles.ladder.id, **given)  # type: ignore[arg-type]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened
