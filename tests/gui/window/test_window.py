"""The window as a whole: its pages, menus and keys, and what it remembers."""

import re
from collections import defaultdict
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.errors.sheets import ImportStopped, NothingToImport
from exposure_planner.gui.calibration.dialog import PracticeDialog
from exposure_planner.gui.checklists.flags_dialog import FlagsDialog
from exposure_planner.gui.desk import Desk, Message, PageName, Tone
from exposure_planner.gui.undo.step import Step
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.services.bundle import Services
from tests.gui.window.conftest import OpenWindow


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def letters_in_sight(window: MainWindow) -> dict[str, list[str]]:
    """Which texts answer to Alt and which letter."""
    texts = [menu.text() for menu in window.menuBar().actions()]
    texts += [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    letters: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        marked = re.search(r"&(\w)", text.replace("&&", ""))
        if marked:
            letters[marked[1].casefold()].append(text)
    return letters


def visible_page(window: MainWindow) -> str:
    pages = (page for page in window.findChildren(QWidget) if page.objectName().endswith("Page"))
    return next(page.objectName() for page in pages if page.isVisible())


def animals_shown(window: MainWindow) -> list[str]:
    rows = window.side_bar.list.model()
    entries = (rows.index(row, 0) for row in range(rows.rowCount()))
    return [str(entry.data()) for entry in entries if entry.flags() & Qt.ItemFlag.ItemIsEnabled]


def test_without_an_animal_the_window_welcomes(open_window: OpenWindow) -> None:
    window = open_window()

    assert window.is_welcoming
    assert not window.side_bar.isVisible()
    assert not action(window, "logSession").isEnabled()


def test_something_wrong_can_be_said_from_the_menu_on_every_page(window: MainWindow) -> None:
    window.show_page(PageName.WEEK)

    action(window, "somethingWrong").trigger()

    dialog = window.findChild(FlagsDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Something is wrong with Miles Davis"
    dialog.close()


def test_rating_is_practised_from_the_menu_and_from_wherever_it_is_wished(window: MainWindow) -> None:
    desk = window.findChild(Desk)
    assert desk is not None

    for wish in (action(window, "practiseRating").trigger, desk.practice_wished.emit):
        wish()
        dialog = next(each for each in window.findChildren(PracticeDialog) if each.isVisible())
        assert dialog.windowTitle() == "Practise rating"
        dialog.close()


def test_what_a_person_asked_for_is_told_as_no_problem(window: MainWindow) -> None:
    desk = window.findChild(Desk)
    assert desk is not None
    told: list[Message] = []
    desk.message_posted.connect(told.append)

    desk.report(ImportStopped())
    desk.report(NothingToImport())

    assert [message.tone for message in told] == [Tone.DONE, Tone.PROBLEM]
    assert told[0].text.startswith("You stopped it")


def test_the_window_begins_with_today_and_names_the_animal(window: MainWindow) -> None:
    assert visible_page(window) == "todayPage"
    assert window.windowTitle() == "Miles Davis – Exposure Planner (sample)"


def test_every_page_has_its_key(window: MainWindow) -> None:
    for number, name in enumerate(PageName, start=1):
        show = action(window, f"show{name.value.title()}")

        show.trigger()

        assert show.shortcut() == QKeySequence(f"Ctrl+{number}")
        assert visible_page(window) == f"{name.value}Page"


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    by_key: dict[str, set[str]] = defaultdict(set)
    # What answers only where the keyboard is may share a key: Return edits a rung on one page, a session on another.
    everywhere = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    for each in window.findChildren(QAction):
        if each.shortcutContext() not in everywhere:
            continue
        for key in each.shortcuts():
            by_key[key.toString()].add(each.objectName())

    assert {key: names for key, names in by_key.items() if len(names) > 1} == {}


def test_no_two_things_in_sight_answer_to_the_same_letter(window: MainWindow, services: Services) -> None:
    for animal, name in product(services.animals.all(), PageName):
        window.side_bar.animal_chosen.emit(animal.id)
        window.show_page(name)

        shared = {letter: texts for letter, texts in letters_in_sight(window).items() if len(texts) > 1}

        assert shared == {}, (animal.name, name)


def test_no_two_lines_of_a_menu_answer_to_the_same_letter(window: MainWindow) -> None:
    shared = []
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        letters = [QKeySequence.mnemonic(line.text()).toString() for line in menu.actions()]
        shared += [(top.text(), letter) for letter in set(letters) if letter and letters.count(letter) > 1]

    assert shared == []


def test_the_welcome_shares_no_letter_with_the_menus(open_window: OpenWindow) -> None:
    window = open_window()

    assert {letter: texts for letter, texts in letters_in_sight(window).items() if len(texts) > 1} == {}


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    nameless = [
        control.objectName() or type(control).__name__
        for name in PageName
        for control in _controls_on(window, name)
        if not control.accessibleName() and not getattr(control, "text", str)()
    ]

    assert nameless == []


def _controls_on(window: MainWindow, name: PageName) -> list[QWidget]:
    window.show_page(name)
    own = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    return [each for each in own if each.isVisible() and not each.objectName().startswith("qt_")]


def test_a_renamed_animal_is_renamed_everywhere_and_undo_names_the_step(
    window: MainWindow, services: Services
) -> None:
    window.show_page(PageName.ANIMAL)
    field = window.findChild(QLineEdit, "name")
    assert field is not None

    field.setText("Miles D.")
    field.editingFinished.emit()

    assert window.windowTitle().startswith("Miles D. – ")
    assert "Miles D." in animals_shown(window)
    assert action(window, "undo").text() == "&Undo Rename Miles Davis"

    action(window, "undo").trigger()

    assert services.animals.named("Miles Davis")
    assert field.text() == "Miles Davis"


def test_an_animal_that_was_put_away_can_be_brought_back(window: MainWindow, services: Services) -> None:
    services.animals.retire(services.animals.named("Elfie").id)
    menu = window.findChild(QMenu, "bringBackMenu")
    assert menu is not None
    menu.aboutToShow.emit()
    assert "Elfie" not in animals_shown(window)

    menu.actions()[0].trigger()

    assert "Elfie" in animals_shown(window)
    assert window.windowTitle().startswith("Elfie – ")
    assert action(window, "undo").text() == "&Undo Bring Elfie back"


def test_the_menu_says_so_when_nobody_was_put_away(window: MainWindow) -> None:
    menu = window.findChild(QMenu, "bringBackMenu")
    assert menu is not None

    menu.aboutToShow.emit()

    assert [(each.text(), each.isEnabled()) for each in menu.actions() if not each.isSeparator()] == [
        ("Nobody was put away", False),
        ("&All that was put away…", True),
    ]


def test_when_the_last_animal_is_put_away_the_window_welcomes(window: MainWindow, services: Services) -> None:
    for animal in services.animals.all():
        services.animals.retire(animal.id)

    assert window.is_welcoming


def test_what_was_done_goes_away_by_itself_and_a_problem_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.messages.say(Message(text="Kept.", tone=Tone.DONE))
    leaves = window.messages.goes_away_by_itself

    window.messages.say(Message(text="The printer does not answer.", tone=Tone.PROBLEM))

    assert leaves
    assert not window.messages.goes_away_by_itself
    qtbot.mouseClick(window.messages.dismiss, Qt.MouseButton.LeftButton)
    assert not window.messages.isVisible()


def test_the_window_remembers_its_size_and_the_animal(
    window: MainWindow, program: Program, open_window: OpenWindow
) -> None:
    elfie = program.services.animals.named("Elfie")
    window.side_bar.animal_chosen.emit(elfie.id)
    window.resize(1000, 700)

    window.close()
    again = open_window()

    # The screen that tests are painted on is too narrow to give the width back.
    assert again.height() == 700
    assert again.windowTitle().startswith("Elfie – ")


def test_the_search_key_leads_into_the_search_field(window: MainWindow, qtbot: QtBot) -> None:
    action(window, "findAnimal").trigger()
    qtbot.keyClicks(window.side_bar.search, "mish")

    assert animals_shown(window) == ["Mishka"]
    qtbot.keyClick(window.side_bar.search, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("Mishka – ")


def test_help_tells_how_the_pacing_was_tested_even_where_no_result_came_along(window: MainWindow) -> None:
    action(window, "howTested").trigger()

    assert window.findChild(QWidget, "testedDialog") is not None


def test_a_problem_goes_when_something_else_was_done(qtbot: QtBot, window: MainWindow) -> None:
    """What cannot be done says so and stays in sight; the next thing that can be done takes it away."""
    desk = window.findChild(Desk)
    kept = desk.services.ladders.get(desk.ladder_id)

    def keep_none() -> None:
        for stage in kept.stages:
            desk.services.ladders.retire_stage(kept.id, stage.id)

    desk.do(Step("Put all away", keep_none, lambda: None, desk.report))
    said = window.messages.isVisible()
    qtbot.waitUntil(lambda: not window.messages._just_said)
    done = desk.do(
        Step(
            "Rename",
            lambda: desk.services.ladders.describe(kept.id, title="Hall", goal=""),
            lambda: desk.services.ladders.put_back(kept),
            desk.report,
        )
    )

    assert (said, done) == (True, True)
    assert not window.messages.isVisible()
