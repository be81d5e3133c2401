"""`export` and `import`: a case out to a file, and in from one; sessions out to a table."""

from exposure_planner.bootstrap import Program
from exposure_planner.cli.passphrase import typed_passphrase, typed_twice
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import ExportWish, ImportWish
from exposure_planner.errors import PassphraseNeeded
from exposure_planner.household.session_sheet import SheetStyle
from exposure_planner.wording.cases import (
    preview_lines,
    say_exported,
    say_only_looked,
    say_table_written,
    say_taken_in,
)


def export(program: Program, wish: ExportWish, terminal: Terminal) -> None:
    """Write everything about the animal that is meant, or about everybody; their sessions alone for a table."""
    services, translate = program.services, terminal.translate
    meant = None if wish.animal is None else services.animals.named(wish.animal).id
    if wish.is_table:
        sessions = services.session_sheets.save(wish.file, SheetStyle.COMMA, translate, meant)
        terminal.say(say_table_written(sessions, wish.file, translate))
        return
    passphrase = typed_twice(terminal) if wish.sealed else ""
    case = services.cases.export(wish.file, None if meant is None else [meant], passphrase)
    terminal.say(say_exported(case, wish.file, translate))


def import_case(program: Program, wish: ImportWish, terminal: Terminal) -> None:
    """Say what the file would change, and take it in unless somebody only wants to know."""
    cases, translate = program.services.cases, terminal.translate
    try:
        case = cases.read(wish.file)
    except PassphraseNeeded:
        case = cases.read(wish.file, typed_passphrase(terminal))
    preview = cases.preview(case)
    terminal.say(preview_lines(preview, translate))
    if wish.dry_run:
        terminal.say([say_only_looked(translate)])
        return
    if preview.nothing_new and not preview.kept:
        return
    taken = cases.take_in(case, wish.file)
    if taken is not None and taken.copy is not None:
        terminal.say([say_taken_in(taken.copy.path, translate)])
