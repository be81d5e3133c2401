"""`week`: seven days as text, as PDF or on paper."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from exposure_planner.bootstrap import Program, print_sheets, write_pdf
from exposure_planner.cli.household import Climber, climbers_meant
from exposure_planner.cli.household_week import household_weeks
from exposure_planner.cli.indoor_week import indoor_weeks
from exposure_planner.cli.reading import read_week
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import WeekWish
from exposure_planner.errors import NoLadder, NoSuchAnimal
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.planner.plan import Week
from exposure_planner.services.bundle import Services
from exposure_planner.settings import Paper
from exposure_planner.system_check import paper_shortage
from exposure_planner.wording.computer import say_no_paper
from exposure_planner.wording.indoor_sheet import IndoorSheet
from exposure_planner.wording.indoor_text import indoor_lines
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.sheets import Sheet
from exposure_planner.wording.terminal import say_printed, say_saved_as
from exposure_planner.wording.week_calendar import say_told
from exposure_planner.wording.week_sheet import WeekSheet
from exposure_planner.wording.week_text import week_lines


def week(program: Program, wish: WeekWish, terminal: Terminal) -> int:
    """Show, save or print the week of every animal that is meant; the exit code."""
    chosen = Week(first=program.clock.today()) if wish.week is None else read_week(wish.week)
    if wish.ics is not None:
        # Before anything else asks for a ladder: a calendar may know of one that is gone.
        _save_calendar(program, wish.animal, chosen, wish.ics, terminal)
        if wish.pdf is None and wish.printer is None:
            return 0
    sheets = weeks_of(program, wish.animal, chosen, terminal)
    if wish.pdf is None and wish.printer is None:
        say_weeks(sheets, terminal)
        return 0
    shortage = paper_shortage()
    if shortage is not None:
        terminal.hint(say_no_paper(shortage, terminal.translate))
        return 1
    paper = _paper(program, wish)
    on_paper: Sequence[Sheet] = sheets
    if wish.household:
        on_paper = household_weeks(program, wish.animal, chosen, terminal.translate) or sheets
    if wish.pdf is not None:
        save_weeks(on_paper, wish.pdf, paper, terminal)
    if wish.printer is not None:
        print_sheets(on_paper, paper, wish.printer)
        terminal.say([say_printed(wish.printer, terminal.translate)])
    return 0


def _save_calendar(program: Program, animal: str | None, week: Week, file: Path, terminal: Terminal) -> None:
    """The week of everybody who is meant, for their calendar; of everybody, also what is taken back of the retired.

    Raises:
        NoSuchAnimal, SeveralAnimals: the name does not say who is meant, or nobody is kept yet.
        NothingForCalendar, FileNotWritable: as the service does.
    """
    animals = program.services.animals
    meant = animals.all(retired=True) if animal is None else (animals.named(animal),)
    if not meant:
        raise NoSuchAnimal("", ())
    ids, translate = tuple(each.id for each in meant), terminal.translate
    told = program.services.calendar.save(ids, week, file, program.settings.current, translate)
    terminal.say([say_saved_as(file, translate), say_told(told.planned, told.cancelled, translate)])


def _paper(program: Program, wish: WeekWish) -> Paper:
    """What was asked for, else what is used otherwise."""
    usual = program.settings.current.sheet_of_paper
    landscape = usual.landscape if wish.landscape is None else wish.landscape
    return replace(usual, size=wish.paper or usual.size, landscape=landscape)


def weeks_of(
    program: Program, animal: str | None, chosen: Week, terminal: Terminal
) -> tuple[WeekSheet | IndoorSheet, ...]:
    """The week of every animal whose ladders go on, and of each life indoors; else of the closed ladders."""
    services = program.services
    indoors = indoor_weeks(services, animal, chosen.first, terminal.translate)
    climbers = climbers_or_indoors(services, animal, indoors)
    going_on = [climber for climber in climbers if climber.kept.status is not LadderStatus.CLOSED]
    closed = () if going_on or indoors else climbers
    animals = dict.fromkeys(climber.animal.id for climber in going_on or closed)
    scale = program.settings.current.scale
    ladders = (
        say_week(services.planning.week(animal_id, chosen.first), terminal.translate, scale)
        for animal_id in animals
    )
    return (*ladders, *indoors)


def climbers_or_indoors(
    services: Services, animal: str | None, indoors: Sequence[IndoorSheet]
) -> tuple[Climber, ...]:
    """Every ladder that is meant; none where a life indoors is enough. Raises what `climbers_meant` raises."""
    try:
        return climbers_meant(services, animal)
    except NoLadder:
        if indoors:
            return ()
        raise


def say_weeks(sheets: Sequence[WeekSheet | IndoorSheet], terminal: Terminal) -> None:
    """The weeks as text."""
    for number, sheet in enumerate(sheets):
        if number:
            terminal.say([""])
        terminal.say(indoor_lines(sheet) if isinstance(sheet, IndoorSheet) else week_lines(sheet))


def save_weeks(sheets: Sequence[Sheet], file: Path, paper: Paper, terminal: Terminal) -> None:
    """The weeks as one PDF, a page for each. Raises FileNotWritable."""
    write_pdf(sheets, file, paper)
    terminal.say([say_saved_as(file, terminal.translate)])
