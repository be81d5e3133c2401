"""`simulate`: our pacing against the trainers' rules, on simulated animals."""

from exposure_planner.cli.comparison_json import comparison_text
from exposure_planner.cli.progress_line import ProgressLine
from exposure_planner.cli.reading import read_animals, readable
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import SimulateWish
from exposure_planner.services.all_cores import compare_on_all_cores
from exposure_planner.wording.comparison_text import comparison_lines
from exposure_planner.wording.say_comparison import say_begin, say_stopped


def simulate(wish: SimulateWish, terminal: Terminal) -> int:
    """Lead the animals by every rule and say what came of it; the exit code."""
    animals = read_animals(wish.animals)
    seed = readable(wish.seed)
    line = ProgressLine(terminal.beside, terminal.translate)
    try:
        terminal.hint(say_begin(animals, terminal.translate))
        terminal.beside.flush()
        found = compare_on_all_cores(animals, seed, line, lambda: False)
    except KeyboardInterrupt:
        found = None
    finally:
        line.clear()
    if found is None:
        terminal.hint(say_stopped(terminal.translate))
        return 1
    terminal.say([comparison_text(found)] if wish.as_json else comparison_lines(found, terminal.translate))
    return 0
