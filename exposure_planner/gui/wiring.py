"""Who hears what: every subscription and connection between bus, desk, frame and pages, on one page."""

from PySide6.QtGui import QGuiApplication

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.file_openers import FileOpeners
from exposure_planner.gui.openers import Openers
from exposure_planner.gui.page import Page
from exposure_planner.gui.reminders.tray import Reminders
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.gui.welcome.page import WelcomePage
from exposure_planner.gui.window.animals_shown import AnimalsShown
from exposure_planner.gui.window.bring_back_menu import BringBackMenu
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.gui.window.menus import WindowActions
from exposure_planner.gui.your_data.opening import YourDataOpening
from exposure_planner.services.events import (
    AnimalsChanged,
    DataReloaded,
    DayChanged,
    DayWishChanged,
    Event,
    EventBus,
    HouseholdsChanged,
    IndoorsChanged,
    LadderChanged,
    MedicinesChanged,
    OutingChanged,
    SessionRated,
    WelfareChanged,
)

EVERY_FACT: tuple[type[Event], ...] = (
    AnimalsChanged,
    DataReloaded,
    DayChanged,
    DayWishChanged,
    HouseholdsChanged,
    IndoorsChanged,
    LadderChanged,
    MedicinesChanged,
    OutingChanged,
    SessionRated,
    WelfareChanged,
)


def wire_facts(bus: EventBus, shown: AnimalsShown) -> None:
    """What was saved reaches the frame."""
    for fact in EVERY_FACT:
        bus.subscribe(fact, lambda _event: shown.refresh())


def wire_page(bus: EventBus, page: Page) -> None:
    """What was saved reaches the page: it reads again when it is seen next."""
    for fact in EVERY_FACT:
        bus.subscribe(fact, lambda _event: page.mark_stale())


def wire_reminders(reminders: Reminders, desk: Desk, window: MainWindow, openers: Openers) -> None:
    """What the tray offers; closing the window leaves the program there only where that was chosen."""

    def follow() -> None:
        settings = desk.settings()
        stays = settings.reminders and settings.stay_in_tray and reminders.has_tray
        QGuiApplication.setQuitOnLastWindowClosed(not stays)

    def follow_settings() -> None:
        reminders.follow_settings()
        follow()

    follow()
    openers.settings_changed.connect(follow_settings)
    reminders.window_wished.connect(window.come_to_front)
    reminders.quit_wished.connect(lambda: _quit(window))


def _quit(window: MainWindow) -> None:
    """Close the window, and end the program also where closing alone would leave it in the tray."""
    if window.close() and not QGuiApplication.quitOnLastWindowClosed():
        QGuiApplication.quit()


def wire_your_data(actions: WindowActions, opening: YourDataOpening, window: MainWindow) -> None:
    """The whole of the data is looked at; once it is to be deleted, the window goes."""
    actions.your_data.triggered.connect(opening.show)
    opening.deletion_wished.connect(lambda: _leave_at_once(window))


def _leave_at_once(window: MainWindow) -> None:
    """Close the window and end the program, wherever it would wait otherwise: nothing more is to be kept."""
    window.close()
    QGuiApplication.exit(0)


def wire_desk(desk: Desk, window: MainWindow, shown: AnimalsShown, openers: Openers) -> None:
    """What is chosen reaches the frame; the pages hear it themselves."""
    desk.animal_changed.connect(lambda: window.side_bar.choose(desk.animal_id))
    desk.ladder_changed.connect(shown.refresh_ladders)
    desk.message_posted.connect(window.messages.say)
    desk.undo_stack.indexChanged.connect(window.messages.forget_problem)
    desk.page_requested.connect(window.show_page)
    desk.rating_requested.connect(openers.rate)
    desk.indoor_plan_wished.connect(openers.indoor_plan)
    desk.closing_requested.connect(openers.close_ladder)
    desk.paper_wished.connect(openers.week_from_paper)
    desk.practice_wished.connect(openers.practise_rating)
    desk.settings_wished.connect(openers.keep_settings)


def wire_window(desk: Desk, window: MainWindow, actions: WindowActions, openers: Openers) -> None:
    """What is wished for in the frame reaches whoever does it."""
    window.side_bar.animal_chosen.connect(desk.choose_animal)
    window.side_bar.new_animal_requested.connect(openers.new_animal)
    window.switcher.page_chosen.connect(window.show_page)
    window.switcher.ladder_chosen.connect(desk.choose_ladder)
    actions.new_animal.triggered.connect(openers.new_animal)
    actions.sample.triggered.connect(openers.ask_for_sample)
    actions.preferences.triggered.connect(openers.preferences)
    actions.trash.triggered.connect(openers.trash)
    actions.quit.triggered.connect(lambda: _quit(window))
    actions.find_animal.triggered.connect(window.find_animal)
    actions.new_ladder.triggered.connect(openers.new_ladder)
    actions.something_wrong.triggered.connect(openers.something_wrong)
    actions.log_session.triggered.connect(lambda: openers.rate(None))
    actions.from_paper.triggered.connect(openers.week_from_paper)
    actions.practise.triggered.connect(openers.practise_rating)
    actions.other_pages.triggered.connect(lambda: openers.other_pages())
    actions.how_tested.triggered.connect(openers.how_tested)
    actions.about.triggered.connect(openers.about)
    QGuiApplication.styleHints().colorSchemeChanged.connect(openers.follow_the_computer)
    for name, action in actions.pages.items():
        action.triggered.connect(lambda _checked=False, name=name: window.show_page(name))


def wire_files(actions: WindowActions, files: FileOpeners) -> None:
    """What the menu offers to do with files."""
    actions.export_case.triggered.connect(files.export_case)
    actions.import_case.triggered.connect(files.import_case)
    actions.export_sheet.triggered.connect(files.export_sheet)
    actions.import_sheet.triggered.connect(files.import_sheet)
    actions.backups.triggered.connect(files.backups)


def wire_backups(bus: EventBus, files: FileOpeners) -> None:
    """What somebody else changed reaches the list of backups, which compares with now."""
    bus.subscribe(DataReloaded, lambda _event: files.data_changed.emit())


def wire_put_away(menu: BringBackMenu, openers: Openers) -> None:
    """Who was put away can be brought back."""
    menu.wished.connect(openers.bring_back)


def wire_first_pages(today: TodayPage, welcome: WelcomePage, openers: Openers) -> None:
    """What is wished for on the pages that a person begins with, and done elsewhere."""
    welcome.sample_wished.connect(openers.ask_for_sample)
    welcome.animal_wished.connect(openers.new_animal)
    today.ladder_wished.connect(openers.new_ladder)
