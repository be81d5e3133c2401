"""Does what the command line asks for; every problem of a person ends in one sentence and code 1."""

import os
import sys
from collections.abc import Sequence

from exposure_planner.cli.advise import advise
from exposure_planner.cli.arguments import read_arguments
from exposure_planner.cli.demo import demo
from exposure_planner.cli.doctor import doctor
from exposure_planner.cli.log import log
from exposure_planner.cli.places import say_language
from exposure_planner.cli.week import week
from exposure_planner.cli.window import window
from exposure_planner.cli.wishes import AdviseWish, DemoWish, DoctorWish, LogWish, Place, WeekWish, Wish
from exposure_planner.errors import Problem
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english

DONE, PERSONS_PROBLEM = 0, 1


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked for; gives back the exit code: 0 done, 1 a person's problem, 2 wrong usage."""
    place, wish = read_arguments(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal of another encoding shows a question mark instead of ending the program.
            stream.reconfigure(errors="replace")
    say_language(place)
    try:
        code = _do(place, wish)
        sys.stdout.flush()
    except Problem as problem:
        print(say_problem(problem, english), file=sys.stderr)
        return PERSONS_PROBLEM
    except BrokenPipeError:
        # Somebody read only the beginning; what Python writes at its end has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return PERSONS_PROBLEM
    return code


def _do(place: Place, wish: Wish) -> int:
    match wish:
        case DemoWish():
            return demo(place, wish)
        case AdviseWish():
            return advise(place, wish)
        case WeekWish():
            return week(place, wish)
        case LogWish():
            return log(place, wish)
        case DoctorWish():
            return doctor(place)
    return window(place)
