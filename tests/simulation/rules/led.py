"""Leads a rule through a short story: one level a day, on whatever rung and for whatever time it asks."""

from collections.abc import Iterator
from datetime import timedelta

from exposure_planner.planner import Session
from exposure_planner.simulation.rules.rule import Pacer, Rule, Wish
from tests.planner.histories import MINUTES, day, ladder, seen

RUNGS = 8


def led(rule: Rule, levels: str, **facts: object) -> Wish:
    """What the rule asks for after these levels, one on each day on which it wants a session."""
    return list(wishes(rule, levels, **facts))[-1]


def rungs(rule: Rule, levels: str) -> list[int]:
    """The rung it asks for before the first session and after each."""
    return [wish.rung for wish in wishes(rule, levels)]


def wishes(rule: Rule, levels: str, **facts: object) -> Iterator[Wish]:
    """Every wish of the story, the last with no session after it."""
    pacer, today = rule.begin(ladder(RUNGS)), 0
    for level in levels:
        wish, today = due(pacer, today)
        yield wish
        pacer.saw(done(wish, today, int(level), **facts))
        today += 1
    yield pacer.next(day(today))


def due(pacer: Pacer, today: int) -> tuple[Wish, int]:
    """The wish on the first day from today on which it wants a session, and that day."""
    wish = pacer.next(day(today))
    while wish.earliest > day(today):
        today += 1
        wish = pacer.next(day(today))
    return wish, today


def done(wish: Wish, today: int, level: int, **facts: object) -> Session:
    """The session that was asked for, seen at this level."""
    minutes: timedelta = MINUTES * wish.share
    return seen(wish.rung + 1, today, level, **{"planned": minutes, "actual": minutes, **facts})
