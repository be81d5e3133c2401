"""`backup` and `restore`: everything kept in a file, and brought back from one."""

from exposure_planner.bootstrap import Program, SystemClock, open_program
from exposure_planner.cli.alone import no_window_over
from exposure_planner.cli.same_data import typed_for
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import BackupWish, Place, RestoreWish
from exposure_planner.errors import DatabaseNewer, DatabaseUnreadable
from exposure_planner.household.backup import Cause, Inside
from exposure_planner.paths import DataFolder, data_folder
from exposure_planner.services.backups import BackupService
from exposure_planner.storage.backups.put_in_place import put_in_place
from exposure_planner.wording.backups import (
    say_backup_made,
    say_compared,
    say_in_backup,
    say_kept_aside,
    say_line,
    say_missed,
    say_no_backups,
    say_restored,
    say_way_back,
)


def backup(backups: BackupService, wish: BackupWish, terminal: Terminal) -> None:
    """Make a backup in its folder or in a file, or show those that there are. Raises CopyNotMade."""
    if wish.show:
        _show(backups, terminal)
        return
    if wish.file is not None:
        path = backups.copy_to(wish.file.absolute())
    else:
        made = backups.make(Cause.BY_HAND)
        path = made.backup.path
        if made.missed is not None:
            terminal.hint(say_missed(made.missed, terminal.translate))
    terminal.say([say_backup_made(path, terminal.translate)])
    _say_inside(backups.look_into(path), terminal, compared=False)


def restore(place: Place, wish: RestoreWish, terminal: Terminal) -> int:
    """Make everything what it is in a file, also where the data itself cannot be opened; the exit code.

    Raises:
        OpenElsewhere: the data cannot be opened, and a window is open over it; nothing was changed.
        FileProblem, DatabaseUnreadable, DatabaseNewer, CopyNotMade and so on: nothing was changed.
    """
    folder, file = data_folder(place.data_dir), wish.file.absolute()
    try:
        program = _opened_whole(folder, place.database)
    except (DatabaseUnreadable, DatabaseNewer) as problem:
        with no_window_over(problem.path):
            aside = put_in_place(file, problem.path, SystemClock().now())
        terminal.say([say_restored(terminal.translate)])
        if aside is not None:
            terminal.say([say_kept_aside(aside, terminal.translate)])
        return 0
    with program:
        backups = program.services.backups
        inside = backups.look_into(file)
        before = backups.restore(file)
        _say_inside(inside, terminal, compared=True)
        terminal.say(
            [
                say_restored(terminal.translate),
                say_way_back(typed_for(place, "restore", str(before.path)), terminal.translate),
            ]
        )
    return 0


def _opened_whole(folder: DataFolder, address: str | None) -> Program:
    """The data, read through: into a damaged file nothing is restored. Raises what `open_program` raises."""
    program = open_program(folder, address)
    try:
        program.database.make_sure_it_is_whole()
    except BaseException:
        program.close()
        raise
    return program


def _say_inside(inside: Inside, terminal: Terminal, *, compared: bool) -> None:
    if inside.contents is not None:
        terminal.say([say_in_backup(inside.contents, terminal.translate)])
    if compared and inside.difference is not None:
        terminal.say([say_compared(inside.difference, terminal.translate)])


def _show(backups: BackupService, terminal: Terminal) -> None:
    known = backups.all()
    if not known:
        terminal.say([say_no_backups(backups.folder, terminal.translate)])
    for each in known:
        terminal.say(say_line(each, backups.look_into(each.path), terminal.translate))
