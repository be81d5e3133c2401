"""The shipped result is shown with its warning, and the test can be run here and stopped."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.errors import ResourceBroken
from exposure_planner.gui.tested.dialog import HowTestedDialog
from exposure_planner.gui.tested.source import HowTested
from exposure_planner.simulation.result import Comparison
from exposure_planner.wording.tested import warning
from exposure_planner.wording.translate import english
from tests.gui.tested.made_up import comparison


@dataclass
class Tests:
    """A quick stand-in for the real test: it waits to be let on, and can be cancelled meanwhile."""

    __test__ = False

    may_end: Event = field(default_factory=Event)
    asked: list[tuple[int, str]] = field(default_factory=list)
    beside_the_window: bool = False

    def __call__(
        self, animals: int, seed: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool], /
    ) -> Comparison | None:
        """Say how far it is, then wait."""
        self.asked.append((animals, seed))
        self.beside_the_window = current_thread() is not main_thread()
        progress(1, 4)
        while not self.may_end.wait(0.005):
            if cancelled():
                return None
        return comparison("made here", animals)


@pytest.fixture
def tests() -> Tests:
    return Tests()


def open_dialog(qtbot: QtBot, how: HowTested) -> HowTestedDialog:
    dialog = HowTestedDialog(how, english)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def button(inside: QWidget, name: str) -> QPushButton:
    found = inside.findChild(QPushButton, name)
    assert found is not None
    return found


def texts(inside: QWidget) -> list[str]:
    return [label.text() for label in inside.findChildren(QLabel) if label.isVisibleTo(inside)]


def test_the_shipped_result_is_shown_with_its_warning_seed_bar_and_studies(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, HowTested(shipped=comparison))

    said = texts(dialog)
    assert warning(english) in said
    assert any("Seed autumn" in text for text in said)
    assert said.count("Not met") == 1
    assert "asked: at most 6 %; found: 7 %" in said
    assert "V1: Fewer sessions when they lie apart" in said
    assert "published: 6.7 against 9.0; here: 7.1 against 9.4" in said


def test_the_table_has_every_rule_and_follows_what_is_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, HowTested(shipped=comparison))
    table = dialog.findChild(QTableWidget, "ruleTable")
    assert table is not None
    everybody = table.rowCount()
    first = [item.text() for column in range(6) if (item := table.item(0, column))]
    for name in ("learner", "temperament"):
        box = dialog.findChild(QComboBox, name)
        assert box is not None
        box.setCurrentIndex(1)
        box.activated.emit(1)

    assert first == ["Exposure Planner", "97 ±5 %", "30 ±2", "57 ±3", "0.17 ±0.01", "0.21 ±0.01"]
    assert (everybody, table.rowCount()) == (19, 3)


def test_without_a_result_and_a_way_to_run_it_says_so(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, HowTested())

    assert "No result came with this version of the program." in texts(dialog)
    assert warning(english) in texts(dialog)
    assert dialog.findChild(QPushButton, "runHere") is None


def test_a_result_that_cannot_be_read_gets_a_sentence(qtbot: QtBot) -> None:
    def broken() -> Comparison:
        raise ResourceBroken("comparison.json", "results", "it is missing")

    dialog = open_dialog(qtbot, HowTested(shipped=broken))

    assert any("comparison.json" in text for text in texts(dialog))


def test_it_runs_beside_the_window_with_the_shipped_seed_and_shows_what_came(
    qtbot: QtBot, tests: Tests
) -> None:
    dialog = open_dialog(qtbot, HowTested(shipped=comparison, compare=tests))
    button(dialog, "runHere").click()
    tests.may_end.set()

    qtbot.waitUntil(lambda: any("Seed made here" in text for text in texts(dialog)))
    assert tests.asked == [(25, "autumn")]
    assert tests.beside_the_window
    assert "The result that was made here" in texts(dialog)
    button(dialog, "showShipped").click()
    assert "The result that came with the program" in texts(dialog)


def test_it_can_be_stopped_and_what_was_shown_stays(qtbot: QtBot, tests: Tests) -> None:
    dialog = open_dialog(qtbot, HowTested(shipped=comparison, compare=tests))
    button(dialog, "runHere").click()
    button(dialog, "cancelRun").click()

    qtbot.waitUntil(lambda: button(dialog, "runHere").isVisible())
    assert "The result that came with the program" in texts(dialog)


def test_what_came_after_it_was_stopped_is_not_shown(qtbot: QtBot) -> None:
    def stubborn(
        _animals: int, _seed: str, _progress: object, cancelled: Callable[[], bool], /
    ) -> Comparison | None:
        while not cancelled():
            pass
        return comparison("half a result")

    dialog = open_dialog(qtbot, HowTested(shipped=comparison, compare=stubborn))
    button(dialog, "runHere").click()
    button(dialog, "cancelRun").click()

    qtbot.waitUntil(lambda: button(dialog, "runHere").isVisible())
    assert "The result that came with the program" in texts(dialog)


def test_closing_stops_what_is_running(qtbot: QtBot, tests: Tests) -> None:
    dialog = open_dialog(qtbot, HowTested(shipped=comparison, compare=tests))
    button(dialog, "runHere").click()
    qtbot.waitUntil(lambda: bool(tests.asked))

    dialog.reject()

    qtbot.waitUntil(lambda: button(dialog, "runHere").isVisibleTo(dialog))


def test_a_fault_while_it_runs_is_told_in_the_windows_own_thread(qtbot: QtBot) -> None:
    def broken(_animals: int, _seed: str, _progress: object, _cancelled: object, /) -> Comparison | None:
        raise ZeroDivisionError

    dialog = open_dialog(qtbot, HowTested(shipped=comparison, compare=broken))

    with qtbot.captureExceptions() as faults:
        button(dialog, "runHere").click()
        qtbot.waitUntil(lambda: bool(faults))

    assert faults[0][0] is ZeroDivisionError
    assert button(dialog, "runHere").isVisible()
