"""Shows the window, from the first paint until it is closed."""

import gc
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from exposure_planner.errors import Problem
from exposure_planner.faults.log_file import LOG_FOLDER, LogFile
from exposure_planner.gui.backups.watch import BackupWatch
from exposure_planner.gui.collecting import Collecting
from exposure_planner.gui.desk import Desk, Message, PageName, Tone
from exposure_planner.gui.faults.telling import watched
from exposure_planner.gui.file_openers import FileOpeners
from exposure_planner.gui.openers import Openers
from exposure_planner.gui.reminders.tray import Reminders
from exposure_planner.gui.start_up.careful_start import SETTLED_AFTER_MS, Start
from exposure_planner.gui.start_up.ending_from_outside import ends_in_order
from exposure_planner.gui.style.theme import apply_theme
from exposure_planner.gui.tested.source import HowTested
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.gui.translation import translate_with_qt
from exposure_planner.gui.watches import DataWatch, MidnightWatch
from exposure_planner.gui.welcome.page import WelcomePage
from exposure_planner.gui.window.animals_shown import AnimalsShown
from exposure_planner.gui.window.bring_back_menu import BringBackMenu
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.gui.window.menus import Menus, WindowActions
from exposure_planner.gui.window.window_place import PLACE_FILE, WindowPlace
from exposure_planner.gui.wiring import (
    wire_backups,
    wire_desk,
    wire_facts,
    wire_files,
    wire_first_pages,
    wire_page,
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
        with ends_in_order(window):
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
    """The window with everything in it, looking as was chosen; a new one is not shown yet, a given one is filled.

    A given one shows the first page before the pages behind it are made: that is a fifth of the whole start.
    """
    application = QApplication.instance()
    if isinstance(application, QApplication) and frame is None:
        apply_theme(application, settings.current.appearance, settings.current.text_size)
    undo_stack = QUndoStack()
    desk = Desk(services, undo_stack, translate_with_qt, lambda: settings.current)
    window = frame or MainWindow()
    for owned in (desk, undo_stack):
        owned.setParent(window)
    actions = WindowActions(undo_stack, window)
    openers = Openers(desk, window, settings, tested)
    shown = AnimalsShown(desk, window, actions, title_suffix)
    menus = Menus(window.menuBar(), actions)
    _fill_with_first(window, desk, bus, openers, shown)
    wire_window(desk, window, actions, openers)
    files = FileOpeners(desk, window)
    wire_files(actions, files)
    wire_backups(bus, files)
    actions.your_data.setVisible(own is not None)
    if own is not None:
        wire_your_data(actions, YourDataOpening(own, desk, window), window)
    _begin(desk, window, shown, settings)
    if frame is not None:
        window.paint_now()
    _fill_with_rest(window, desk, bus, openers, menus, actions)
    shown.start_marking()
    wire_reminders(Reminders(desk, window), desk, window, openers)
    MidnightWatch(clock, bus, window)
    DataWatch(data_version, services.planning, bus, window)
    _take_up_again(desk, window)
    return window


def _fill_with_first(
    window: MainWindow, desk: Desk, bus: EventBus, openers: Openers, shown: AnimalsShown
) -> None:
    today, welcome = TodayPage(desk), WelcomePage(desk)
    window.fill({PageName.TODAY: today}, welcome)
    # The frame hears first: where the chosen animal is gone, the pages read of another.
    wire_facts(bus, shown)
    for page in (today, welcome):
        wire_page(bus, page)
    wire_desk(desk, window, shown, openers)
    wire_first_pages(today, welcome, openers)


def _fill_with_rest(
    window: MainWindow, desk: Desk, bus: EventBus, openers: Openers, menus: Menus, actions: WindowActions
) -> None:
    # Late: the first page is seen by then.
    from exposure_planner.gui.pages_behind import make_pages_behind, wire_pages_behind

    behind = make_pages_behind(desk)
    window.add_pages(behind.by_name())
    for page in behind.by_name().values():
        wire_page(bus, page)
    wire_pages_behind(behind, openers)
    put_away = BringBackMenu(desk.services.animals.put_away, actions.trash, window)
    menus.fill(behind.paper_actions(), behind.ladder.rung_actions.in_menu(), put_away)
    wire_put_away(put_away, openers)


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
