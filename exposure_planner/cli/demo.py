"""`demo`: the sample household, in the window or, where there is no screen, as text and PDF."""

import sys
from pathlib import Path

from exposure_planner.bootstrap import Program, load_sample_once, open_program, open_window, write_pdf
from exposure_planner.cli.advise import print_advice
from exposure_planner.cli.places import in_current_folder
from exposure_planner.cli.week import print_text, sheets_of
from exposure_planner.cli.wishes import DemoWish, Place
from exposure_planner.errors import FolderNotWritable
from exposure_planner.paths import demo_folder
from exposure_planner.system_check import check_window, paper_shortage
from exposure_planner.wording.computer import say_no_paper, say_no_window
from exposure_planner.wording.translate import english

PDF_NAME = "exposure-planner-sample-week.pdf"


def demo(place: Place, wish: DemoWish) -> int:
    """Open the sample household; it is made the first time, and opened unchanged from then on."""
    folder = demo_folder(place.data_dir)
    if wish.fresh:
        _rename_old(folder.folder)

    def open_sample() -> Program:
        program = open_program(folder, place.database)
        try:
            load_sample_once(program)
        except BaseException:
            program.close()
            raise
        return program

    check = check_window()
    if check.shortage is None:
        return open_window(open_sample, folder, check.platform, "(sample household)")
    print(say_no_window(check.shortage, english), file=sys.stderr)
    print("Here is the sample as text instead.\n")
    with open_sample() as program:
        _show_as_text(program)
    print(f"\nThe sample’s data lies in {folder.folder}")
    return 0


def _show_as_text(program: Program) -> None:
    animals = program.services.animals.all()
    for animal in animals:
        print_advice(program, animal)
    sheets = sheets_of(program, animals, program.clock.today())
    print_text(sheets)
    shortage = paper_shortage()
    if shortage is not None:
        print(say_no_paper(shortage, english), file=sys.stderr)
        return
    pdf = in_current_folder(PDF_NAME)
    write_pdf(sheets, pdf, program.settings.current.paper)
    print(f"\nThe week to print is saved as {pdf}")


def _rename_old(folder: Path) -> None:
    """Keep the old sample under a new name. Raises FolderNotWritable."""
    if not folder.exists():
        return
    number = 1
    while (kept := folder.with_name(f"{folder.name}-{number}")).exists():
        number += 1
    try:
        folder.rename(kept)
    except OSError as cause:
        raise FolderNotWritable(folder) from cause
