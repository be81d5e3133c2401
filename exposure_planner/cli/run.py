"""Does what the command line asks for; every problem of a person ends in one sentence and code 1."""

import os
import sys
from collections.abc import Sequence
from typing import TypeAlias

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.cli.arguments import read_arguments
from exposure_planner.cli.terminal import Terminal, forgive_letters
from exposure_planner.cli.wishes import (
    AdviseWish,
    BackupWish,
    DemoWish,
    DoctorWish,
    ExportWish,
    ImportWish,
    LogWish,
    Place,
    RestoreWish,
    SimulateWish,
    WeekWish,
    WindowWish,
    Wish,
)
from exposure_planner.errors import Problem, ReasonNeeded, StageNeeded
from exposure_planner.paths import data_folder
from exposure_planner.system_check import check_window
from exposure_planner.window_start import open_window
from exposure_planner.wording.translate import english

DONE, PERSONS_PROBLEM = 0, 1

_SPOKEN = "en"

_AboutData: TypeAlias = AdviseWish | WeekWish | LogWish | ExportWish | ImportWish


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked for; the exit code: 0 done, 1 something for the person to put right, 2 used wrongly."""
    for stream in (sys.stdout, sys.stderr):
        forgive_letters(stream)
    place, wish = read_arguments(argv)
    terminal = Terminal(output=sys.stdout, beside=sys.stderr, translate=english)
    if place.language and not place.language.lower().startswith(_SPOKEN):
        from exposure_planner.wording.terminal import say_english_only

        terminal.hint(say_english_only(place.language, terminal.translate))
    try:
        code = _do(place, wish, terminal)
        sys.stdout.flush()
    except Problem as problem:
        terminal.hint(_sentence(problem, terminal))
        return PERSONS_PROBLEM
    except BrokenPipeError:
        # Somebody read only the beginning; what Python writes at its end has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return PERSONS_PROBLEM
    # A traceback says what was in the data; whoever looks for the fault has Python's own way to see it (-X dev).
    except Exception as fault:
        if sys.flags.dev_mode:
            raise
        return _tell_of_fault(fault, terminal)
    return code


def _tell_of_fault(fault: Exception, terminal: Terminal) -> int:
    from exposure_planner.faults.report import anonymous_report
    from exposure_planner.faults.versions import versions
    from exposure_planner.wording.starting import say_fault_of_ours

    terminal.hint(f"{say_fault_of_ours(terminal.translate)}\n\n{anonymous_report(fault, versions())}")
    return PERSONS_PROBLEM


# Each command is imported when it is asked for: the window needs nothing of them, and should stand at once.
def _do(place: Place, wish: Wish, terminal: Terminal) -> int:
    match wish:
        case WindowWish():
            return _window(place, terminal, hidden=wish.hidden)
        case DemoWish():
            from exposure_planner.cli.demo import demo

            return demo(place, wish, terminal)
        case DoctorWish(salvage=True):
            from exposure_planner.cli.salvage import salvage

            return salvage(place, terminal)
        case DoctorWish():
            from exposure_planner.cli.doctor import doctor

            return doctor(place, terminal)
        case RestoreWish():
            from exposure_planner.cli.backup import restore

            return restore(place, wish, terminal)
        case SimulateWish():
            from exposure_planner.cli.simulate import simulate

            return simulate(wish, terminal)
    with _open(place) as program:
        return _with_data(program, wish, terminal)


def _with_data(
    program: Program,
    wish: AdviseWish | WeekWish | LogWish | ExportWish | ImportWish | BackupWish,
    terminal: Terminal,
) -> int:
    match wish:
        case AdviseWish():
            from exposure_planner.cli.advise import advise

            advise(program, wish, terminal)
        case WeekWish():
            from exposure_planner.cli.week import week

            return week(program, wish, terminal)
        case LogWish():
            from exposure_planner.cli.log import log

            log(program, wish, terminal)
        case ExportWish():
            from exposure_planner.cli.cases import export

            export(program, wish, terminal)
        case ImportWish():
            from exposure_planner.cli.cases import import_case

            import_case(program, wish, terminal)
        case BackupWish():
            from exposure_planner.cli.backup import backup

            backup(program.services.backups, wish, terminal)
    return DONE


def _open(place: Place) -> Program:
    return open_program(data_folder(place.data_dir), place.database)


def _window(place: Place, terminal: Terminal, *, hidden: bool) -> int:
    found = check_window()
    if found.shortage is not None:
        from exposure_planner.wording.computer import say_no_window
        from exposure_planner.wording.terminal import say_without_window

        terminal.hint(say_no_window(found.shortage, terminal.translate))
        terminal.hint(say_without_window(terminal.translate))
        return PERSONS_PROBLEM
    folder = data_folder(place.data_dir)
    return open_window(
        lambda: _open(place), folder, found.platform, "", address=place.database, hidden=hidden
    )


def _sentence(problem: Problem, terminal: Terminal) -> str:
    """In the terminal, what is missing has the name of an option."""
    from exposure_planner.wording.problems import say_problem
    from exposure_planner.wording.terminal import say_note_needed, say_stage_needed

    if isinstance(problem, ReasonNeeded):
        return say_note_needed(terminal.translate)
    if isinstance(problem, StageNeeded):
        return say_stage_needed(terminal.translate)
    return say_problem(problem, terminal.translate)
