"""A fault of the program ends in one calm dialog, wherever it comes from, and nobody's name goes anywhere."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QtMsgType, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.faults.log_file import LOG_FILE, LogFile
from exposure_planner.gui.faults.dialog import FaultDialog
from exposure_planner.gui.faults.qt_messages import without_arguments
from exposure_planner.gui.faults.telling import Faults, watched
from tests.how_many import examples

NAME = "Miles Davis the Second"


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    """Where the log lies."""
    return tmp_path / "logs" / LOG_FILE


@pytest.fixture
def window(qtbot: QtBot, log_file: Path) -> Iterator[QWidget]:
    """A window whose faults are told of."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    log = LogFile(log_file.parent)
    end = Faults(shown, log).listen()
    yield shown
    end()
    log.close()


def dialogs(window: QWidget) -> list[FaultDialog]:
    return [dialog for dialog in window.findChildren(FaultDialog) if dialog.isVisible()]


def fault() -> ValueError:
    try:
        raise ValueError(NAME)
    except ValueError as raised:
        return raised


def happen(one: BaseException) -> None:
    """As Python tells of a fault in a slot."""
    sys.excepthook(type(one), one, one.__traceback__)


def button(dialog: FaultDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def test_two_faults_are_one_dialog(window: QWidget) -> None:
    happen(fault())
    happen(KeyError(NAME))

    assert len(dialogs(window)) == 1


def test_the_report_is_folded_away_until_it_is_wished_for(window: QWidget) -> None:
    happen(fault())
    (dialog,) = dialogs(window)
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None
    before = report.isVisible()

    button(dialog, "showFaultReport").click()

    assert (before, report.isVisible()) == (False, True)
    assert report.toPlainText().endswith("builtins.ValueError")


def test_the_report_is_copied_whole(window: QWidget) -> None:
    happen(fault())
    (dialog,) = dialogs(window)

    button(dialog, "showFaultReport").click()
    button(dialog, "copyFaultReport").click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Exposure Planner ")
    assert NAME not in copied


def test_the_same_fault_over_and_over_leaves_the_window_usable(window: QWidget) -> None:
    """One in painting comes back as soon as the dialog goes."""
    one = fault()
    happen(one)
    (dialog,) = dialogs(window)
    dialog.accept()

    happen(one)

    assert dialogs(window) == []


def test_a_fault_in_another_thread_is_told_in_the_window_s(window: QWidget, qtbot: QtBot) -> None:
    def go_wrong() -> None:
        raise ValueError(NAME)

    thread = threading.Thread(target=go_wrong)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    assert "go_wrong" in dialogs(window)[0].report.toPlainText()


def test_a_fault_that_python_cannot_raise_is_told_too(window: QWidget, qtbot: QtBot) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise ValueError(NAME)

    leaving = Leaving()
    del leaving

    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)


def test_a_fault_after_the_window_is_gone_is_only_written_down(
    qtbot: QtBot, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    log = LogFile(log_file.parent)
    end = Faults(window, log).listen()
    window.deleteLater()
    qtbot.waitSignal(window.destroyed).wait()

    happen(fault())
    end()
    log.close()

    assert "builtins.ValueError" in log_file.read_text(encoding="utf-8")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(40))
@given(name=st.text(min_size=6))
def test_no_name_gets_into_report_log_or_terminal(
    window: QWidget, log_file: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """However it got into the fault."""
    marked = f"<{name}>"
    log_file.write_text("", encoding="utf-8") if log_file.exists() else None
    capsys.readouterr()

    happen(ExceptionGroup(marked, [KeyError(marked), OSError(2, marked, marked)]))

    shown = "".join(dialog.report.toPlainText() for dialog in dialogs(window))
    everything = shown + log_file.read_text(encoding="utf-8") + capsys.readouterr().err
    assert "builtins.KeyError" in everything
    assert marked not in everything


@pytest.mark.qt_no_exception_capture
def test_the_log_says_when_the_program_began_and_ended(qtbot: QtBot, log_file: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    with watched(window, LogFile(log_file.parent)):
        happen(fault())

    lines = log_file.read_text(encoding="utf-8").splitlines()
    assert "started: Exposure Planner" in lines[0]
    assert lines[-1].endswith(" stopped")
    assert not any(NAME in line for line in lines)


@pytest.mark.parametrize(
    ("category", "text", "noted"),
    [
        (
            "default",
            "QPainter::begin: Paint device returned engine == 0",
            "Qt warning, default, QPainter::begin",
        ),
        ("qt.gui.imageio", f"cannot read /home/{NAME}/cat.png", "Qt warning, qt.gui.imageio"),
        ("", f"{NAME}::secret", "Qt warning"),
    ],
)
def test_what_qt_complains_of_is_noted_without_what_it_says(category: str, text: str, noted: str) -> None:
    assert without_arguments(QtMsgType.QtWarningMsg, category, text) == noted


@pytest.mark.qt_log_ignore("Miles")
def test_a_complaint_of_qt_s_reaches_the_log(qtbot: QtBot, log_file: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    with watched(window, LogFile(log_file.parent)):
        qWarning(f"QImage::load: {NAME}")

    written = log_file.read_text(encoding="utf-8")
    assert "QImage::load" in written
    assert NAME not in written
