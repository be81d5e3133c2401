"""What is put away leaves every page, waits over a restart, and comes back to where it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, load_sample_once, open_program
from exposure_planner.gui.application import build_window
from exposure_planner.gui.desk import PageName
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.trash.dialog import TrashDialog
from exposure_planner.gui.trash.erase_question import EraseQuestion
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.household.trash import TrashKind
from exposure_planner.paths import DataFolder
from exposure_planner.services.bundle import Services
from tests.fake_clock import FakeClock
from tests.services.keeping import keep_animal


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction), name
    return found


def put_this_ladder_away(window: MainWindow) -> None:
    window.show_page(PageName.LADDER)
    action(window, "putLadderAway").trigger()


def ladder_shown(window: MainWindow) -> str:
    title = window.findChild(QLabel, "ladderTitle")
    assert isinstance(title, QLabel)
    return title.text() if title.isVisible() else ""


def what_was_put_away(window: MainWindow) -> TrashDialog:
    action(window, "putAway").trigger()
    # One that was closed before goes only with the next turn of the loop.
    return window.findChildren(TrashDialog)[-1]


def test_a_ladder_is_put_away_and_undone_by_name(window: MainWindow, services: Services) -> None:
    miles = services.animals.named("Miles Davis")
    (ladder,) = services.ladders.of_animal(miles.id)

    put_this_ladder_away(window)

    assert services.ladders.of_animal(miles.id) == ()
    assert window.messages.text.text() == "The ladder is put away. It waits under File, Put away."
    page = window.findChild(LadderPage)
    assert page is not None
    assert page.sheet.no_ladder.isVisible()
    assert action(window, "undo").text() == f"&Undo Put the ladder {ladder.title} away"

    action(window, "undo").trigger()

    assert ladder_shown(window) == ladder.title
    assert services.ladders.of_animal(miles.id) == (ladder,)


def test_after_a_ladder_was_put_away_the_next_one_is_shown_and_undo_shows_it_again(
    window: MainWindow, services: Services
) -> None:
    miles = services.animals.named("Miles Davis")
    (first,) = services.ladders.of_animal(miles.id)
    other = replace(keep_animal(services, "Nina").ladder, animal_id=miles.id, title="Car rides")
    services.ladders.put_back(other)
    window.show_page(PageName.LADDER)
    assert ladder_shown(window) == first.title

    put_this_ladder_away(window)
    assert ladder_shown(window) == other.title

    action(window, "undo").trigger()
    assert ladder_shown(window) == first.title


def test_a_ladder_that_was_put_away_leaves_the_history_of_all_ladders(
    window: MainWindow, services: Services
) -> None:
    miles = services.animals.named("Miles Davis")
    assert services.sessions.of_animal(miles.id)

    put_this_ladder_away(window)

    assert services.sessions.of_animal(miles.id) == ()
    for name in PageName:
        window.show_page(name)


@pytest.mark.parametrize("title", ["&File", "&Bring back"])
def test_the_menus_lead_to_what_was_put_away(window: MainWindow, title: str) -> None:
    (menu,) = (found for found in window.findChildren(QMenu) if found.title() == title)
    menu.aboutToShow.emit()

    next(each for each in menu.actions() if each.text().endswith("away…")).trigger()

    assert window.findChild(TrashDialog) is not None


def test_what_comes_back_is_shown_at_once_and_undo_names_it(window: MainWindow, services: Services) -> None:
    miles = services.animals.named("Miles Davis")
    (ladder,) = services.ladders.of_animal(miles.id)
    put_this_ladder_away(window)

    dialog = what_was_put_away(window)
    dialog.bring_back.trigger()

    assert ladder_shown(window) == ladder.title
    assert action(window, "undo").text() == f"&Undo Bring “{ladder.title}” back"


def test_an_erased_animal_is_gone_from_the_window(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.animals.retire(services.animals.named("Elfie").id)
    dialog = what_was_put_away(window)
    dialog.erase.trigger()
    question = dialog.findChild(EraseQuestion)
    assert isinstance(question, EraseQuestion)
    question.certain.setChecked(True)
    question.erase.click()

    assert "Elfie" not in {animal.name for animal in services.animals.all(retired=True)}
    assert action(window, "undo").isEnabled() is False


def test_when_the_trash_gives_back_the_only_animal_the_welcome_goes(
    window: MainWindow, services: Services
) -> None:
    for animal in services.animals.all():
        services.animals.retire(animal.id)
    assert window.is_welcoming

    dialog = what_was_put_away(window)
    dialog.table.selectAll()
    dialog.bring_back.trigger()

    assert not window.is_welcoming


@pytest.fixture
def restarts(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator["Restarts"]:
    """A window that can be closed and opened again over the same folder."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    restarts = Restarts(tmp_path / "data", qtbot, qapp)
    yield restarts
    restarts.close()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


class Restarts:
    """A window over one folder, closed and opened again."""

    def __init__(self, folder: Path, qtbot: QtBot, qapp: QApplication) -> None:
        self._folder, self._qtbot, self._qapp = folder, qtbot, qapp
        self._open: tuple[Program, MainWindow] | None = None

    def open(self) -> tuple[Program, MainWindow]:
        """Close what is open, and open the folder as a new process would."""
        self.close()
        program = open_program(DataFolder(folder=self._folder), clock=FakeClock())
        load_sample_once(program)
        window = build_window(
            program.services, program.bus, program.settings, program.clock, program.database.data_version
        )
        window.show()
        self._open = (program, window)
        return self._open

    def close(self) -> None:
        """Close the window, then the database."""
        if self._open is not None:
            program, window = self._open
            window.close()
            window.deleteLater()
            self._qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            program.close()
            self._open = None


def test_everything_put_away_comes_back_after_a_restart(restarts: Restarts) -> None:
    program, window = restarts.open()
    services = program.services
    miles, saipha = services.animals.named("Miles Davis"), services.animals.named("Saipha")
    (ladder,) = services.ladders.of_animal(saipha.id)
    (of_miles,) = services.ladders.of_animal(miles.id)
    sessions = services.sessions.of_ladder(of_miles.id)
    services.sessions.withdraw(sessions[-1].id)
    services.animals.retire(services.animals.named("Elfie").id)
    window.side_bar.animal_chosen.emit(saipha.id)
    put_this_ladder_away(window)
    advice = services.planning.advise(of_miles.id)

    program, window = restarts.open()
    services = program.services
    assert not action(window, "undo").isEnabled()
    assert services.ladders.of_animal(saipha.id) == ()
    assert services.planning.advise(of_miles.id) == advice
    dialog = what_was_put_away(window)
    assert {item.kind for item in dialog.model.items()} == {
        TrashKind.LADDER,
        TrashKind.SESSION,
        TrashKind.ANIMAL,
    }
    dialog.table.selectAll()
    dialog.bring_back.trigger()
    dialog.close()

    program, window = restarts.open()
    services = program.services
    assert services.ladders.of_animal(saipha.id) == (ladder,)
    assert services.sessions.of_ladder(of_miles.id) == sessions
    assert services.animals.named("Elfie").retired_on is None
    assert services.trash.items() == ()
