"""A process that is asked to end, by a terminal or by a computer that shuts down, closes its window in order."""

import signal
from pathlib import Path

import pytest

from exposure_planner.bootstrap import load_sample_once, open_program
from exposure_planner.gui.start_up.one_window import LOCK_ENDING
from exposure_planner.paths import DataFolder
from tests.journeys.from_outside import PATIENCE_SECONDS, press, start_program, window_of, xdotool
from tests.journeys.screen import Screen

pytestmark = pytest.mark.journey


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """The sample household as somebody's own data; Miles is looked at."""
    folder = DataFolder(folder=tmp_path / "data")
    with open_program(folder) as program:
        load_sample_once(program)
    return folder


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_what_was_just_typed_is_kept(screen: Screen, folder: DataFolder, asked: signal.Signals) -> None:
    program = start_program(screen, folder.folder)
    window = window_of(program, screen, "^.+ – Exposure Planner")
    # The name of the animal is the second stop on its page.
    for key in ("ctrl+5", "Tab", "Tab", "End"):
        press(screen, window, key)
    xdotool(screen, "type", "--delay", "5", " of the hallway")
    press(screen, window, "Return")
    # The window has its name from what is kept: all of this has arrived.
    assert window_of(program, screen, "of the hallway – Exposure Planner")
    press(screen, window, "End")
    xdotool(screen, "type", "--delay", "5", " and the yard")
    assert window_of(program, screen, "of the hallway – Exposure Planner")

    program.send_signal(asked)
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (0, "")
    assert not folder.database.with_name(folder.database.name + LOCK_ENDING).exists()
    with open_program(folder) as opened:
        names = [animal.name for animal in opened.services.animals.all()]
    assert [name for name in names if name.endswith(" of the hallway and the yard")]
