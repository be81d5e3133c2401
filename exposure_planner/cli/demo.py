"""`demo`: the sample household, in the window or, where there is no screen, as text and PDF."""

from pathlib import Path

from exposure_planner.bootstrap import Program, open_sample, put_aside
from exposure_planner.cli.advise import advise
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.week import save_weeks, say_weeks, weeks_of
from exposure_planner.cli.wishes import AdviseWish, DemoWish, Place
from exposure_planner.paths import demo_folder
from exposure_planner.planner.plan import Week
from exposure_planner.system_check import check_window, paper_shortage
from exposure_planner.window_start import open_window
from exposure_planner.wording.computer import say_no_paper, say_no_window
from exposure_planner.wording.terminal import (
    say_demo_as_text,
    say_demo_place,
    say_put_aside,
    say_title_suffix,
)

PDF_NAME = "exposure-planner-sample-week.pdf"


def demo(place: Place, wish: DemoWish, terminal: Terminal) -> int:
    """Show the sample household: made the first time, opened unchanged from then on. The exit code."""
    folder = demo_folder(place.data_dir)
    put_away = put_aside(folder) if wish.fresh else None
    if put_away is not None:
        terminal.say([say_put_aside(put_away, terminal.translate)])
    found = check_window()
    if found.shortage is None:
        title_suffix = say_title_suffix(terminal.translate)
        return open_window(
            lambda: open_sample(folder, place.database),
            folder,
            found.platform,
            title_suffix,
            address=place.database,
        )
    terminal.hint(say_no_window(found.shortage, terminal.translate))
    with open_sample(folder, place.database) as program:
        _show_as_text(program, terminal)
        terminal.say([say_demo_place(program.database_place, terminal.translate)])
    return 0


def _show_as_text(program: Program, terminal: Terminal) -> None:
    terminal.say([say_demo_as_text(terminal.translate), ""])
    advise(program, AdviseWish(), terminal)
    terminal.say([""])
    sheets = weeks_of(program, None, Week(first=program.clock.today()), terminal)
    say_weeks(sheets, terminal)
    terminal.say([""])
    shortage = paper_shortage()
    if shortage is not None:
        terminal.hint(say_no_paper(shortage, terminal.translate))
        return
    # In the folder it was started in, because a newcomer looks there.
    save_weeks(sheets, Path.cwd() / PDF_NAME, program.settings.current.sheet_of_paper, terminal)
