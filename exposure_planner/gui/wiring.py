"""Who hears what: every subscription and connection between bus, desk, frame and pages, on one page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication

from exposure_planner.gui.animal.page import AnimalPage
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.file_openers import FileOpeners
from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.gui.indoors.page import IndoorsPage
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.openers import Openers
from exposure_planner.gui.page import Page
from exposure_planner.gui.reminders.tray import Reminders
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.gui.week.page import WeekPage
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
from exposure_planner.wording.pages.kinds import PageKind

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


@dataclass(frozen=True, kw_only=True)
class Pages:
    """The pages of the window."""

    welcome: WelcomePage
    today: TodayPage
    ladder: LadderPage
    history: HistoryPage
    week: WeekPage
    animal: AnimalPage
    indoors: IndoorsPage

    def by_name(self) -> dict[PageName, Page]:
        """In the order of the switch."""
        return {
            PageName.TODAY: self.today,
            PageName.LADDER: self.ladder,
            PageName.HISTORY: self.history,
            PageName.WEEK: self.week,
            PageName.ANIMAL: self.animal,
            PageName.INDOORS: self.indoors,
        }

    def paper_actions(self) -> tuple[QAction, ...]:
        """Printing and saving weeks, for the File menu."""
        week, indoors = self.week.paper, self.indoors.paper
        return (
            *(week.print_action, week.save_action, self.week.calendar.action),
            *(indoors.print_action, indoors.save_action),
        )


def wire_facts(bus: EventBus, pages: Pages, shown: AnimalsShown) -> None:
    """What was saved reaches everything that shows it: pages read again when they are seen next."""
    for fact in EVERY_FACT:
        bus.subscribe(fact, lambda _event: shown.refresh())
        for page in pages.by_name().values():
            bus.subscribe(fact, _reads_again(page))


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


def _reads_again(page: Page) -> Callable[[Event], None]:
    return lambda _event: page.mark_stale()


def wire_desk(desk: Desk, window: MainWindow, pages: Pages, shown: AnimalsShown, openers: Openers) -> None:
    """What is chosen reaches the frame and every page."""
    desk.animal_changed.connect(lambda: window.side_bar.choose(desk.animal_id))
    desk.ladder_changed.connect(shown.refresh_ladders)
    for page in pages.by_name().values():
        desk.ladder_changed.connect(page.mark_stale)
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


def wire_put_away(menu: BringBackMenu, openers: Openers) -> None:
    """Who was put away can be brought back."""
    menu.wished.connect(openers.bring_back)


def wire_pages(pages: Pages, openers: Openers) -> None:
    """What is wished for on a page and done elsewhere."""
    pages.welcome.sample_wished.connect(openers.ask_for_sample)
    pages.welcome.animal_wished.connect(openers.new_animal)
    pages.today.ladder_wished.connect(openers.new_ladder)
    pages.ladder.new_ladder_requested.connect(openers.new_ladder)
    pages.animal.found.plan_wished.connect(lambda: openers.other_pages(PageKind.LOST))
    pages.ladder.template_requested.connect(openers.save_template)
    pages.ladder.put_away_requested.connect(openers.put_ladder_away)
    pages.indoors.ladder_wished.connect(openers.new_ladder)
    openers.indoors_opened.connect(pages.indoors.offer_for)
    pages.history.edit_requested.connect(openers.edit_session)
    pages.history.second_requested.connect(openers.second_rating)
