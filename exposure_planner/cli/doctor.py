"""`doctor`: whether everything that the program needs is there, and what to do where it is not."""

import os
from dataclasses import dataclass
from pathlib import Path

from exposure_planner.bootstrap import check_database, rescue_from
from exposure_planner.cli.same_data import typed_for
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import Place
from exposure_planner.errors import FolderNotWritable, Problem
from exposure_planner.paths import DataFolder, data_folder
from exposure_planner.storage.backups.folder import newest_whole_backup
from exposure_planner.system_check import Lack, Shortage, check_window, count_fonts, paper_shortage
from exposure_planner.wording.backups import say_backups_to_come, say_last, say_none_whole
from exposure_planner.wording.computer import (
    Part,
    part_name,
    say_all_works,
    say_database,
    say_database_to_come,
    say_fonts,
    say_no_paper,
    say_no_window,
    say_not_all_works,
    say_present,
    say_state,
)
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.rescue import say_how_to_restore, say_how_to_salvage
from exposure_planner.wording.text_layout import labelled

_PART_WIDTH = 18


@dataclass(frozen=True, kw_only=True)
class _Finding:
    """What was found about one part; `said` tells what is there, or what to do."""

    part: Part
    present: bool
    said: str


def doctor(place: Place, terminal: Terminal) -> int:
    """Say what is there and what is missing; 0 when at least every command but window and PDF works."""
    folder = data_folder(place.data_dir)
    kept = [_folder(folder, terminal), _database(folder, place.database, terminal)]
    beside = _backups(folder, place.database, terminal)
    findings = [_libraries(terminal), _fonts(terminal), _screen(terminal), _paper(terminal), *kept, beside]
    for finding in findings:
        name = part_name(finding.part, terminal.translate).ljust(_PART_WIDTH // 2)
        state = say_state(finding.present, terminal.translate)
        terminal.say(labelled(f"{name} {state}", [finding.said], _PART_WIDTH + 1))
    all_present = all(finding.present for finding in findings)
    say_end = say_all_works if all_present else say_not_all_works
    terminal.say(["", say_end(terminal.translate)])
    terminal.say(_ways_out(place, folder, terminal))
    return 0 if all(finding.present for finding in kept) else 1


def _ways_out(place: Place, folder: DataFolder, terminal: Terminal) -> list[str]:
    """What can be typed where the data itself is what is the matter."""
    try:
        check_database(folder, place.database, _file_of(folder, place.database))
    except Problem as problem:
        rescue = rescue_from(problem)
        if rescue is None:
            return []
        ways = []
        newest = next(iter(rescue.backups()), None)
        if newest is not None:
            command = typed_for(place, "restore", str(newest.backup.path))
            ways.append(say_how_to_restore(command, terminal.translate))
        if rescue.can_salvage:
            ways.append(say_how_to_salvage(typed_for(place, "doctor", "--salvage"), terminal.translate))
        return ways
    return []


def _libraries(terminal: Terminal) -> _Finding:
    shortage = _first_of({Lack.QT, Lack.LIBRARIES}, paper_shortage(), check_window().shortage)
    said = say_no_window(shortage, terminal.translate) if shortage else None
    return _found(Part.QT, said, say_present(Part.QT, terminal.translate))


def _fonts(terminal: Terminal) -> _Finding:
    shortage = _first_of({Lack.FONTS}, paper_shortage())
    said = say_no_window(shortage, terminal.translate) if shortage else None
    return _found(Part.FONTS, said, say_fonts(count_fonts(), terminal.translate))


def _screen(terminal: Terminal) -> _Finding:
    shortage = check_window().shortage
    said = say_no_window(shortage, terminal.translate) if shortage else None
    return _found(Part.WINDOW, said, say_present(Part.WINDOW, terminal.translate))


def _paper(terminal: Terminal) -> _Finding:
    shortage = paper_shortage()
    said = say_no_paper(shortage, terminal.translate) if shortage else None
    return _found(Part.PDF, said, say_present(Part.PDF, terminal.translate))


def _folder(folder: DataFolder, terminal: Terminal) -> _Finding:
    nearest = next(place for place in (folder.folder, *folder.folder.absolute().parents) if place.exists())
    writable = nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
    said = None if writable else say_problem(FolderNotWritable(folder.folder), terminal.translate)
    return _found(Part.FOLDER, said, str(folder.folder))


def _database(folder: DataFolder, address: str | None, terminal: Terminal) -> _Finding:
    file = _file_of(folder, address)
    if file is not None and not file.exists():
        return _found(Part.DATABASE, None, say_database_to_come(file, terminal.translate))
    try:
        check_database(folder, address, file)
    except Problem as problem:
        return _found(Part.DATABASE, say_problem(problem, terminal.translate), "")
    size = file.stat().st_size if file else 0
    return _found(Part.DATABASE, None, say_database(str(file or address), size, terminal.translate))


def _backups(folder: DataFolder, address: str | None, terminal: Terminal) -> _Finding:
    """Found without opening the data, so that they are found also where it is damaged."""
    file, translate = _file_of(folder, address) or folder.database, terminal.translate
    known, whole = newest_whole_backup(file)
    if whole is not None:
        return _found(Part.BACKUPS, None, say_last(whole, known, translate))
    if known:
        return _found(Part.BACKUPS, say_none_whole(file.parent, translate), "")
    return _found(Part.BACKUPS, None, say_backups_to_come(translate))


def _file_of(folder: DataFolder, address: str | None) -> Path | None:
    """The database's file; None when the address is not plainly one."""
    if address is None:
        return folder.database
    return None if "://" in address else Path(address)


def _found(part: Part, missing: str | None, present: str) -> _Finding:
    return _Finding(part=part, present=missing is None, said=present if missing is None else missing)


def _first_of(lacks: set[Lack], *shortages: Shortage | None) -> Shortage | None:
    return next((shortage for shortage in shortages if shortage and shortage.lack in lacks), None)
