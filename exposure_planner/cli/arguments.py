"""Reads the command line."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from exposure_planner.cli.choices import as_value
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
from exposure_planner.settings import PaperSize
from exposure_planner.simulation.how_many import MOST_ANIMALS, USUAL_ANIMALS, USUAL_SEED

PROGRAM = "exposure-planner"


def read_arguments(argv: Sequence[str] | None) -> tuple[Place, Wish]:
    """What was asked for. Ends the program with code 2, and says how it is used, where that is not clear."""
    typed = sys.argv[1:] if argv is None else argv
    parser = _parser(typed)
    given = parser.parse_args(typed)
    place = Place(data_dir=given.data_dir, database=given.database, language=given.language)
    wish = _wish(given)
    if isinstance(wish, ExportWish) and wish.is_table and wish.sealed:
        parser.error("a table cannot be sealed; a case can, under a name such as miles.case")
    return place, wish


def _wish(given: argparse.Namespace) -> Wish:
    match given.command:
        case "demo":
            return DemoWish(fresh=given.fresh)
        case "advise":
            return AdviseWish(animal=given.animal, today=given.today, as_json=given.json)
        case "week":
            return WeekWish(
                animal=given.animal,
                week=given.week,
                paper=given.paper,
                landscape=given.landscape,
                household=given.household,
                pdf=given.pdf,
                ics=given.ics,
                printer=given.printer,
            )
        case "log":
            return LogWish(
                animal=given.animal,
                level=given.level,
                other_level=given.other_level,
                stage=given.stage,
                minutes=given.minutes,
                on=given.on,
                food=given.food,
                ended_by=given.ended_by,
                note=given.note,
            )
        case "export":
            return ExportWish(file=given.file, animal=given.animal, sealed=given.sealed)
        case "import":
            return ImportWish(file=given.file, dry_run=given.dry_run)
        case "backup":
            return BackupWish(file=given.file, show=given.list)
        case "restore":
            return RestoreWish(file=given.file)
        case "doctor":
            return DoctorWish(salvage=given.salvage)
        case "simulate":
            return SimulateWish(animals=given.animals, seed=given.seed, as_json=given.json)
    return WindowWish(hidden=given.hidden)


def _parser(typed: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Plan, pace and print gradual exposure for an animal that is afraid of something. "
        "Without a command the window opens.",
        epilog="No substitute for a vet or a behaviourist.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_SayVersion, nargs=0, help="say which version this is")
    parser.add_argument(
        "--hidden",
        action="store_true",
        help="with reminders on: wait in the tray instead of opening the window",
    )
    _add_place(parser, data_dir=None, database=None, language="")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = _command(commands, "demo", "look at a sample household, in a folder of its own")
    demo.add_argument(
        "--fresh", action="store_true", help="begin the sample anew; the old one is renamed, not deleted"
    )
    _add_advise(commands)
    _add_week(commands)
    _add_log(commands, typed)
    _add_export_and_import(commands)
    _add_backup(commands)
    doctor = _command(commands, "doctor", "look whether everything that the program needs is there")
    doctor.add_argument(
        "--salvage",
        action="store_true",
        help="save what can be read of damaged data; the damaged file is kept by another name",
    )
    _add_simulate(commands)
    return parser


def _add_advise(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    advise = _command(commands, "advise", "say what comes next and why")
    _add_animal(advise, required=False)
    advise.add_argument("--today", metavar="DATE", help="as if it were this day, such as 2026-11-24")
    advise.add_argument("--json", action="store_true", help="for other programs; the README describes it")


def _add_week(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    week = _command(commands, "week", "show seven days from today, as text, as PDF or on paper")
    _add_animal(week, required=False)
    week.add_argument("--week", metavar="WEEK", help="a calendar week instead, such as 2026-W48")
    week.add_argument(
        "--paper", type=_paper, metavar="PAPER", help="A4 or Letter; else as in the preferences"
    )
    way = week.add_mutually_exclusive_group()
    way.add_argument("--landscape", action="store_true", default=None, help="the paper on its long side")
    way.add_argument("--portrait", dest="landscape", action="store_false", help="upright")
    week.add_argument(
        "--household", action="store_true", help="on paper: all animals of a household on one sheet"
    )
    week.add_argument("--pdf", type=_path, metavar="FILE", help="save it as PDF, a page for each animal")
    week.add_argument(
        "--ics", type=_path, metavar="FILE", help="save it for a calendar; again to tell of changes"
    )
    week.add_argument("--printer", metavar="NAME", help="print it")


def _add_log(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", typed: Sequence[str]) -> None:
    log = _command(commands, "log", "rate a session, and say what comes next")
    _add_animal(log, required=True)
    log.add_argument("--stage", metavar="TITLE", help="the rung; else the advised one")
    log.add_argument("--level", required=True, metavar="N", help="the highest level that you saw, 0 to 5")
    log.add_argument(
        "--other-level",
        metavar="M",
        help="on a ladder of two animals: the level of the other one; else the same",
    )
    log.add_argument("--minutes", metavar="M", help="how long it lasted; else as planned")
    log.add_argument("--on", metavar="DATE", help="the day, such as 2026-11-24; else today")
    if "log" in typed:
        # Its words are the planner's, which nobody should wait for who asked for something else.
        from exposure_planner.cli.seen_arguments import add_seen

        add_seen(log)
    log.add_argument(
        "--note",
        default="",
        metavar="TEXT",
        help="what you saw; and, where it was not what was advised, why: then it is needed",
    )


def _add_export_and_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = _command(commands, "export", "write everything about an animal, or about all, into a case file")
    export.add_argument(
        "file", type=_path, metavar="CASE.json", help="the file to write; as X.csv, the sessions as a table"
    )
    _add_animal(export, required=False)
    export.add_argument("--sealed", action="store_true", help="nobody can read it without a passphrase")
    taken = _command(commands, "import", "take a case file in; nothing is removed, and the later edit counts")
    taken.add_argument("file", type=_path, metavar="CASE.json", help="the file to read")
    taken.add_argument("--dry-run", action="store_true", help="only say what it would change")


def _add_backup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = _command(commands, "backup", "keep everything as it is now in a file of its own")
    way = backup.add_mutually_exclusive_group()
    way.add_argument(
        "file", nargs="?", type=_path, metavar="FILE", help="else beside your data, with the others"
    )
    way.add_argument(
        "--list", action="store_true", help="show the backups that there are, and what is in them"
    )
    restore = _command(commands, "restore", "make everything what it is in a backup; that can be undone")
    restore.add_argument("file", type=_path, metavar="FILE", help="a backup, such as “backup --list” shows")


def _add_simulate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    simulate = _command(
        commands, "simulate", "lead simulated animals by our pacing and by the trainers’ rules, and compare"
    )
    simulate.add_argument(
        "--animals",
        default=str(USUAL_ANIMALS),
        metavar="N",
        help=f"of each temperament and each kind of learner, 1 to {MOST_ANIMALS}; else {USUAL_ANIMALS}",
    )
    simulate.add_argument(
        "--seed",
        default=USUAL_SEED,
        metavar="S",
        help=f"any word: another one draws other animals; else {USUAL_SEED}",
    )
    simulate.add_argument("--json", action="store_true", help="for other programs; the README describes it")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, what: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=what, description=f"{what[0].upper()}{what[1:]}.", allow_abbrev=False
    )
    # Left out here where nothing is given, so that what was said before the command still counts.
    unsaid = argparse.SUPPRESS
    _add_place(parser, data_dir=unsaid, database=unsaid, language=unsaid)
    return parser


def _add_place(parser: argparse.ArgumentParser, **defaults: str | None) -> None:
    parser.add_argument(
        "--data-dir",
        type=_folder,
        metavar="DIR",
        default=defaults["data_dir"],
        help="the folder of your data",
    )
    parser.add_argument(
        "--database", metavar="URL", default=defaults["database"], help="another database file or address"
    )
    parser.add_argument(
        "--language",
        metavar="LANG",
        default=defaults["language"],
        help="the language of the sentences; English only so far",
    )


def _add_animal(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument(
        "--animal",
        required=required,
        metavar="NAME",
        help="which animal" if required else "which animal; else every one",
    )


def _paper(typed: str) -> PaperSize:
    return PaperSize(as_value(typed, PaperSize))


def _folder(typed: str) -> Path:
    # Nothing at all would mean the folder that one happens to stand in.
    if not typed.strip():
        raise argparse.ArgumentTypeError("name the folder of your data, or leave --data-dir out")
    return _path(typed)


def _path(typed: str) -> Path:
    return Path(typed).expanduser()


class _SayVersion(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002 - argparse asks for it
        values: object,  # noqa: ARG002
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        """Say it and end."""
        print(f"{PROGRAM} {_version()}")
        parser.exit()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(PROGRAM)
    except PackageNotFoundError:
        return "(not installed)"
