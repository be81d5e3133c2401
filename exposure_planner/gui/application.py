"""Shows the window, from the first paint until it is closed."""

import gc
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from exposure_planner.errors import Problem
from exposure_planner.faults.log_file import LOG_FOLDER, LogFile
from exposure_planner.gui.animal.page import AnimalPage
from exposure_planner.gui.backups.watch import BackupWatch
from exposure_planner.gui.collecting import Collecting
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.faults.telling import watched
from exposure_planner.gui.file_openers import FileOpeners
from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.gui.indoors.page import IndoorsPage
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.openers import Openers
from exposure_planner.gui.reminders.tray import Reminders
from exposure_planner.gui.start_up.careful_start import SETTLED_AFTER_MS, Start
from exposure_planner.gui.style.theme import apply_theme
from exposure_planner.gui.tested.source import HowTested
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.gui.translation import translate_with_qt
from exposure_planner.gui.watches import DataWatch, MidnightWatch
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.gui.welcome.page import WelcomePage
from exposure_planner.gui.window.animals_shown import AnimalsShown
from exposure_planner.gui.window.bring_back_menu import BringBackMenu
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.gui.window.menus import WindowActions, fill_menu_bar
from exposure_planner.gui.window.window_place import PLACE_FILE, WindowPlace
from exposure_planner.gui.wiring import (
    Pages,
    wire_desk,
    wire_facts,
    wire_files,
    wire_pages,
    wire_put_away,
    wire_reminders,
    wire_window,
    wire_your_data,
)
from exposure_planner.gui.your_data.opening import YourDataOpening
from exposure_planner.gui.your_data.own_data import OwnData
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus
from exposure_planner.services.ports import Clock
from exposure_planner.settings import SettingsStore
from exposure_planner.wording.starting import say_safe_start


def run_window(
    window: MainWindow,
    services: Services,
    bus: EventBus,
    settings: SettingsStore,
    clock: Clock,
    data_version: Callable[[], int],
    title_suffix: str = "",
    tested: HowTested | None = None,
    start: Start | None = None,
    own: OwnData | None = None,
) -> int:
    """Fill the window that stands there already, and leave it to the person until it is closed; the exit code."""
    with watched(window, LogFile(settings.path.with_name(LOG_FOLDER))):
        build_window(services, bus, settings, clock, data_version, title_suffix, tested, window, own)
        # Nothing of what was read in will become garbage: it is never looked through again.
        gc.freeze()
        Collecting(window)
        BackupWatch(services.backups, translate_with_qt, window).said.connect(window.messages.say)
        if start is not None:
            _settle(start, window)
        application = QApplication.instance()
        return 0 if application is None else application.exec()


def _settle(start: Start, window: MainWindow) -> None:
    """A window that stands for a while, or is closed in order, was a good start."""
    QTimer.singleShot(SETTLED_AFTER_MS, window, start.settle)
    window.closing.connect(start.settle)
    if start.safe:
        window.messages.say(Message(text=say_safe_start(translate_with_qt), tone=Tone.CARE))


def build_window(
    services: Services,
    bus: EventBus,
    settings: SettingsStore,
    clock: Clock,
    data_version: Callable[[], int],
    title_suffix: str = "",
    tested: HowTested | None = None,
    frame: MainWindow | None = None,
    own: OwnData | None = None,
) -> MainWindow:
    """The window with everything in it, looking as was chosen; a new one is not shown yet, a given one is filled."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and frame is None:
        apply_theme(application, settings.current.appearance, settings.current.text_size)
    undo_stack = QUndoStack()
    desk = Desk(services, undo_stack, translate_with_qt, lambda: settings.current)
    pages = _pages(desk)
    window = frame or MainWindow()
    window.fill(pages.by_name(), pages.welcome)
    for owned in (desk, undo_stack):
        owned.setParent(window)
    actions = WindowActions(undo_stack, window)
    put_away = BringBackMenu(services.animals.put_away, actions.trash, window)
    fill_menu_bar(
        window.menuBar(), actions, pages.paper_actions(), pages.ladder.rung_actions.in_menu(), put_away
    )
    shown = AnimalsShown(desk, window, actions, title_suffix)
    openers = Openers(desk, window, settings, tested)
    wire_facts(bus, pages, shown)
    wire_desk(desk, window, pages, shown, openers)
    wire_window(desk, window, actions, openers)
    wire_files(actions, FileOpeners(desk, window))
    wire_put_away(put_away, openers)
    actions.your_data.setVisible(own is not None)
    if own is not None:
        wire_your_data(actions, YourDataOpening(own, desk, window), window)
    wire_pages(pages, openers)
    wire_reminders(Reminders(desk, window), desk, window, openers)
    MidnightWatch(clock, bus, window)
    DataWatch(data_version, services.planning, bus, window)
    _begin(desk, window, shown, settings)
    return window


def _pages(desk: Desk) -> Pages:
    return Pages(
        welcome=WelcomePage(desk),
        today=TodayPage(desk),
        ladder=LadderPage(desk),
        history=HistoryPage(desk),
        week=WeekPage(desk),
        animal=AnimalPage(desk),
        indoors=IndoorsPage(desk),
    )


def _begin(desk: Desk, window: MainWindow, shown: AnimalsShown, settings: SettingsStore) -> None:
    """Where the person left off: the same animal, the same place on the screen."""
    place = WindowPlace(settings.path.with_name(PLACE_FILE))
    if not window.isVisible():
        place.give_back(window)
    known = {animal.id for animal in desk.services.animals.all()}
    if settings.current.last_animal in known:
        desk.choose_animal(settings.current.last_animal)
    shown.refresh()
    if not window.is_welcoming:
        window.show_first_page()
    _take_up_again(desk, window)

    def remember() -> None:
        place.remember(window)
        try:
            settings.save(replace(settings.current, last_animal=desk.animal_id))
        except Problem as problem:
            desk.report(problem)

    window.closing.connect(remember)


def _take_up_again(desk: Desk, window: MainWindow) -> None:
    """A session that was under way when the program ended is under way still."""
    running = desk.services.outings.all()
    if running:
        from exposure_planner.gui.outing.opening import show_outing

        QTimer.singleShot(0, window, lambda: show_outing(desk, running[-1], window))
