"""Whether a window or a PDF is possible is found out before Qt is asked."""

import ctypes
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exposure_planner.system_check import (
    Lack,
    Shortage,
    WindowCheck,
    check_window,
    count_fonts,
    paper_shortage,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their own libraries")

Lose = Callable[..., None]


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def lose(monkeypatch: pytest.MonkeyPatch) -> Lose:
    """Takes libraries away from this computer, as far as this process can see; and what needs them."""
    load = ctypes.CDLL

    def without(*names: str) -> None:
        def fails(name: str) -> ctypes.CDLL:
            if any(lost in name for lost in names):
                raise OSError(f"{name}: cannot open shared object file")
            return load(name)

        monkeypatch.setattr(ctypes, "CDLL", fails)

    return without


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Makes this computer another release of Debian."""

    def becomes(release: str) -> None:
        told = {"ID": "debian", "VERSION_ID": release}
        monkeypatch.setattr(platform, "freedesktop_os_release", lambda: told)

    return becomes


def test_here_a_pdf_can_be_made_and_fonts_are_found() -> None:
    assert paper_shortage() is None
    assert count_fonts() > 0


def test_without_a_screen_there_is_no_window() -> None:
    assert check_window() == WindowCheck(shortage=Shortage(lack=Lack.NO_DISPLAY))


def test_a_screen_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")

    assert check_window().shortage == Shortage(lack=Lack.SILENT_DISPLAY, display=":987")


def test_a_way_that_needs_no_screen_is_taken_when_it_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert check_window() == WindowCheck(platform="offscreen")


def test_a_way_that_qt_does_not_know_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "hologram")

    assert check_window().shortage == Shortage(lack=Lack.NO_SUCH_WAY, display="hologram")


@pytest.mark.parametrize(("release", "glib"), [("12", "libglib2.0-0"), ("13", "libglib2.0-0t64")])
def test_missing_libraries_are_said_as_packages_of_this_debian(
    lose: Lose, debian: Callable[[str], None], release: str, glib: str
) -> None:
    debian(release)
    lose("libglib-2.0.so.0", "libEGL.so.1", "libQt6Widgets.so.6")

    assert paper_shortage() == Shortage(
        lack=Lack.LIBRARIES, libraries=("libglib-2.0.so.0", "libEGL.so.1"), packages=("libegl1", glib)
    )


def test_what_only_the_window_needs_does_not_stop_the_pdf(lose: Lose) -> None:
    lose("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libqxcb.so")

    shortage = check_window().shortage

    assert paper_shortage() is None
    assert shortage is not None
    assert shortage.packages == ("libxcb-cursor0", "libxcb-icccm4")


def test_when_one_screen_is_out_of_reach_the_other_is_taken(
    lose: Lose, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose("libqwayland.so")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("DISPLAY", ":987")

    shortage = check_window().shortage

    assert shortage == Shortage(lack=Lack.SILENT_DISPLAY, display=":987")


def test_a_qt_that_is_not_whole_is_told_from_missing_libraries(lose: Lose) -> None:
    lose("libQt6Widgets.so.6")

    assert paper_shortage() == Shortage(lack=Lack.QT)


def test_without_any_font_a_page_would_be_blank(lose: Lose) -> None:
    lose("libfontconfig.so.1")

    shortage = paper_shortage()

    assert shortage == Shortage(lack=Lack.FONTS, packages=("fonts-dejavu-core",))


def test_asking_loads_no_qt_for_python(tmp_path: Path) -> None:
    """Importing it takes time, and where it is broken it may end the process."""
    question = (
        "import sys; from exposure_planner.system_check import check_window, paper_shortage;"
        "check_window(); paper_shortage(); print('PySide6' in sys.modules)"
    )

    asked = subprocess.run(
        [sys.executable, "-c", question],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert asked.stdout.strip() == "False"
