"""Miles with a ladder, and what he is paced by."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening with Miles."""
    with open_day(tmp_path / "data") as opened:
        yield opened
