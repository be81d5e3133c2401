"""`week`: seven days as text, as PDF or on paper."""

import sys
from collections.abc import Sequence
from datetime import date

from exposure_planner.bootstrap import Program, print_weeks, write_pdf
from exposure_planner.cli.places import animals_meant, open_place, read_week
from exposure_planner.cli.wishes import Place, WeekWish
from exposure_planner.household.animal import Animal
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.system_check import paper_shortage
from exposure_planner.wording.computer import say_no_paper
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_sheet import WeekSheet
from exposure_planner.wording.week_text import week_lines


def week(place: Place, wish: WeekWish) -> int:
    """Print the week of every ladder that is meant, or save it, or send it to a printer."""
    with open_place(place) as program:
        first = program.clock.today() if wish.week is None else read_week(wish.week)
        sheets = sheets_of(program, animals_meant(program, wish.animal), first)
        paper = wish.paper or program.settings.current.paper
    if not sheets:
        print("There is no ladder yet, so there is no week to show.")
        return 0
    if wish.pdf is None and wish.printer is None:
        print_text(sheets)
        return 0
    shortage = paper_shortage()
    if shortage is not None:
        print(say_no_paper(shortage, english), file=sys.stderr)
        return 1
    if wish.pdf is not None:
        write_pdf(sheets, wish.pdf, paper)
        print(f"Saved as {wish.pdf}")
    if wish.printer is not None:
        print_weeks(sheets, paper, wish.printer)
        print(f"Sent to {wish.printer}")
    return 0


def sheets_of(program: Program, animals: Sequence[Animal], first: date) -> tuple[WeekSheet, ...]:
    """The week of every ladder that is not closed, seven days from `first`."""
    services = program.services
    return tuple(
        say_week(services.planning.week(kept.id, first), english)
        for animal in animals
        for kept in services.ladders.of_animal(animal.id)
        if kept.status is not LadderStatus.CLOSED
    )


def print_text(sheets: Sequence[WeekSheet]) -> None:
    """The weeks as text, a blank line between two."""
    print("\n\n".join("\n".join(week_lines(sheet)) for sheet in sheets))
