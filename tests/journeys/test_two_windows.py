"""Two starts over one file: the second raises the first window, and commands work beside it."""

import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exposure_planner.bootstrap import load_sample_once, open_program
from exposure_planner.gui.start_up.one_window import LOCK_ENDING
from exposure_planner.paths import DataFolder
from tests.journeys.from_outside import PATIENCE_SECONDS, press, start_program, window_of, xdotool
from tests.journeys.screen import Screen

pytestmark = pytest.mark.journey

NAME = "Exposure Planner"
LOOKS_AT_ONCE = 200
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """The sample household as somebody's own data."""
    folder = DataFolder(folder=tmp_path / "data")
    with open_program(folder) as program:
        load_sample_once(program)
    return folder


@pytest.fixture
def start(screen: Screen, folder: DataFolder) -> Iterator[Start]:
    """Starts the program over that data."""
    started: list[subprocess.Popen[str]] = []

    def begin(*words: str, data: Path = folder.folder) -> subprocess.Popen[str]:
        started.append(start_program(screen, data, *words))
        return started[-1]

    yield begin
    for program in started:
        program.kill()
        program.communicate(timeout=PATIENCE_SECONDS)


def is_in_front(screen: Screen, window: str) -> bool:
    """Whether the window is before all others, waiting a while for it."""
    return any(xdotool(screen, "getactivewindow") == window for _ in range(LOOKS_AT_ONCE))


def ended(program: subprocess.Popen[str]) -> tuple[int, str]:
    """The code that it ended with, and what it complained of."""
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)
    return program.returncode, complaints


def test_the_second_start_raises_the_first_window_and_ends(screen: Screen, start: Start) -> None:
    first = start()
    window = window_of(first, screen, NAME)
    xdotool(screen, "windowminimize", "--sync", window)

    code = ended(start())

    assert code == (0, "")
    assert is_in_front(screen, window)
    press(screen, window, "ctrl+q")
    assert ended(first) == (0, "")


def test_a_hidden_start_leaves_the_first_window_where_it_is(screen: Screen, start: Start) -> None:
    first = start()
    window = window_of(first, screen, NAME)
    xdotool(screen, "windowminimize", "--sync", window)

    code = ended(start("--hidden"))

    assert code == (0, "")
    assert xdotool(screen, "search", "--onlyvisible", "--name", NAME) == ""


def test_a_file_by_another_name_is_the_same_file(
    screen: Screen, start: Start, folder: DataFolder, tmp_path: Path
) -> None:
    (tmp_path / "by another name").symlink_to(folder.folder)
    window_of(start(), screen, NAME)

    assert ended(start(data=tmp_path / "by another name")) == (0, "")


def test_a_killed_window_is_no_obstacle(screen: Screen, start: Start, folder: DataFolder) -> None:
    killed = start()
    window_of(killed, screen, NAME)
    killed.send_signal(signal.SIGKILL)
    killed.wait(PATIENCE_SECONDS)
    assert folder.database.with_name(folder.database.name + LOCK_ENDING).exists()

    again = start()
    window = window_of(again, screen, NAME)

    assert window
    press(screen, window, "ctrl+q")
    assert ended(again) == (0, "")
    assert not folder.database.with_name(folder.database.name + LOCK_ENDING).exists()


def test_a_lock_of_another_computer_is_said_and_left(
    screen: Screen, start: Start, folder: DataFolder
) -> None:
    lock = folder.database.with_name(folder.database.name + LOCK_ENDING)
    written = "4711\nexposure-planner\nkitchen\n\n\n"
    lock.write_text(written, encoding="utf-8")

    program = start()
    small = window_of(program, screen, "^Your data")
    press(screen, small, "Escape")

    assert ended(program) == (1, "")
    assert lock.read_text(encoding="utf-8") == written


def test_once_the_other_computer_lets_go_trying_again_opens_the_window(
    screen: Screen, start: Start, folder: DataFolder
) -> None:
    lock = folder.database.with_name(folder.database.name + LOCK_ENDING)
    lock.write_text("4711\nexposure-planner\nkitchen\n\n\n", encoding="utf-8")
    program = start()
    small = window_of(program, screen, "^Your data")
    lock.unlink()

    press(screen, small, "Return")
    press(screen, window_of(program, screen, NAME), "ctrl+q")

    assert ended(program) == (0, "")


def test_a_command_writes_beside_the_window(screen: Screen, start: Start, folder: DataFolder) -> None:
    first = start()
    window = window_of(first, screen, NAME)

    code = ended(start("log", "--animal", "Mishka", "--level", "0", "--note", "from the terminal"))

    assert code == (0, "")
    press(screen, window, "ctrl+q")
    assert ended(first) == (0, "")
    with open_program(folder) as program:
        (animal,) = (each for each in program.services.animals.all() if each.name == "Mishka")
        with program.database.unit_of_work() as unit:
            notes = [each.note for each in unit.sessions.of_animal(animal.id)]
    assert "from the terminal" in notes
