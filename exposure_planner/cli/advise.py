"""`advise`: what comes next and why, as text or for other programs."""

import json
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from exposure_planner.bootstrap import Program
from exposure_planner.cli.advice_json import advice_object
from exposure_planner.cli.household import Climber, climbers_meant, spoken_of
from exposure_planner.cli.reading import read_day
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import AdviseWish
from exposure_planner.errors import NoLadder
from exposure_planner.wording.advice_text import advice_lines
from exposure_planner.wording.forecast import say_forecast


def advise(program: Program, wish: AdviseWish, terminal: Terminal) -> None:
    """Say what comes next on every ladder that is meant."""
    today = program.clock.today() if wish.today is None else read_day(wish.today, "today")
    if wish.as_json:
        _say_as_json(program, wish.animal, today, terminal)
        return
    for number, climber in enumerate(_once_a_ladder(climbers_meant(program.services, wish.animal))):
        if number:
            terminal.say([""])
        advice = program.services.planning.advise(climber.kept.id, today)
        spoken = spoken_of(program.services, climber, terminal.translate)
        terminal.say(advice_lines(advice, climber.kept, spoken, today, terminal.translate))
        ahead = program.services.planning.forecast(climber.kept.id, today)
        if ahead is not None:
            terminal.say([say_forecast(ahead, spoken.name, terminal.translate)])


def _say_as_json(program: Program, name: str | None, today: date, terminal: Terminal) -> None:
    planning = program.services.planning
    told = [
        advice_object(
            climber,
            planning.advise(climber.kept.id, today),
            planning.forecast(climber.kept.id, today),
            today,
        )
        for climber in _climbers_or_none(program, name)
    ]
    terminal.say([json.dumps(told, indent=2, ensure_ascii=False)])


def _climbers_or_none(program: Program, name: str | None) -> tuple[Climber, ...]:
    """To another program an empty list is an answer; only a name that nobody has is a problem."""
    if name is None and not program.services.animals.all():
        return ()
    try:
        return _once_a_ladder(climbers_meant(program.services, name))
    except NoLadder:
        return ()


def _once_a_ladder(climbers: Iterable[Climber]) -> tuple[Climber, ...]:
    """A ladder of two animals is said once."""
    found: dict[UUID, Climber] = {}
    for climber in climbers:
        found.setdefault(climber.kept.id, climber)
    return tuple(found.values())
