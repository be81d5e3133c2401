"""Opens the window over the person's data, or the ways out where that cannot be opened."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from exposure_planner.bootstrap import Program, rescue_from
from exposure_planner.errors import OpenElsewhere, Problem
from exposure_planner.paths import DataFolder, database_file

if TYPE_CHECKING:
    from exposure_planner.gui.start_up.careful_start import Start
    from exposure_planner.gui.start_up.one_window import OneWindow
    from exposure_planner.gui.window.main_window import MainWindow
    from exposure_planner.gui.your_data.parting import Parting

_LEAST_APART_AT_THE_END = timedelta(minutes=5)
"""Who opens and closes the window again and again does not fill the folder with backups."""


def open_window(
    open_it: Callable[[], Program],
    folder: DataFolder,
    platform: str,
    title_suffix: str,
    *,
    address: str | None = None,
    hidden: bool = False,
) -> int:
    """Show the person's data in the window until they close it; the exit code.

    Args:
        open_it: opens the data; asked again when the person has put right what stood in the way.
        folder: shown when the data cannot be opened.
        platform: the way to a window that `check_window` found.
        title_suffix: added to the window's title, for the sample; may be empty.
        address: where the database lies, if not in the folder; a file has one window only, which later starts raise.
        hidden: it waits in the tray, where somebody is to be reminded and there is a tray.
    """
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform
    from exposure_planner.gui.start_up.one_window import OneWindow

    database = database_file(folder, address)
    only = None if database is None else OneWindow(database)
    while only is not None and not only.take():
        try:
            only.hand_over(hidden=hidden)
        except OpenElsewhere as problem:
            if _wants_another_try(problem, folder.folder):
                continue
            return 1
        return 0
    try:
        return _open_only_window(open_it, folder, title_suffix, only, hidden=hidden)
    finally:
        if only is not None:
            only.let_go()


def _open_only_window(
    open_it: Callable[[], Program],
    folder: DataFolder,
    title_suffix: str,
    only: OneWindow | None,
    *,
    hidden: bool,
) -> int:
    from exposure_planner.gui.start_up.careful_start import begin_start
    from exposure_planner.gui.your_data.parting import Parting

    start, parting = begin_start(folder.folder), Parting()
    if start is None:
        return 0
    try:
        code = _show_window(open_it, folder, title_suffix, start, parting, only, hidden=hidden)
    # Whatever it is, the person is told; what was opened is closed by then.
    except Exception as fault:  # noqa: BLE001
        from exposure_planner.faults.log_file import LOG_FOLDER
        from exposure_planner.gui.faults.at_start import tell_of_fault_at_start

        return tell_of_fault_at_start(fault, folder.folder / LOG_FOLDER)
    start.settle()
    if only is not None:
        only.let_go()
    parting.carry_out()
    return code


def _show_window(
    open_it: Callable[[], Program],
    folder: DataFolder,
    title_suffix: str,
    start: Start,
    parting: Parting,
    only: OneWindow | None,
    *,
    hidden: bool,
) -> int:
    # Everything that is read in now is kept; looking for garbage in it again and again costs a tenth of a second.
    gc.disable()
    from PySide6.QtCore import QTimer

    from exposure_planner.gui.start_up.first_frame import show_first_frame

    while True:
        frame = show_first_frame(folder.settings, hidden=hidden, safe=start.safe)
        if only is not None:
            # Once the window is filled: nobody waits for it before.
            QTimer.singleShot(0, only.listen)
        try:
            with open_it() as program:
                return _run(frame, program, title_suffix, start, parting)
        except Problem as problem:
            met = problem
        if not _wants_another_try(met, folder.folder):
            return 1


def _run(frame: MainWindow, program: Program, title_suffix: str, start: Start, parting: Parting) -> int:
    from exposure_planner.gui.application import run_window
    from exposure_planner.gui.rescue.damage_watch import DamageWatch
    from exposure_planner.window_parts import how_tested, own_data

    database = program.database
    DamageWatch(lambda: database.was_read_through, lambda: database.damage is not None, frame)
    if start.safe:
        program.settings.use_usual_for_now()
    code = run_window(
        frame,
        program.services,
        program.bus,
        program.settings,
        program.clock,
        program.database.data_version,
        title_suffix,
        how_tested(),
        start,
        own_data(program.folder, program.database.path, program.settings.every_second_folder, parting),
    )
    if database.damage is not None:
        raise database.damage
    # The window is gone, so nobody waits, and nobody could be told.
    with suppress(Problem):
        program.services.backups.make_if_due(_LEAST_APART_AT_THE_END)
    return code


def _wants_another_try(problem: Problem, folder: Path) -> bool:
    from exposure_planner.gui.start_up.dialog_alone import let_go_of_windows
    from exposure_planner.gui.start_up.start_problem import wants_another_try
    from exposure_planner.gui.translation import translate_with_qt

    let_go_of_windows()
    return wants_another_try(problem, folder, rescue_from(problem), translate_with_qt)
