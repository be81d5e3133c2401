"""Trials with numbers of a test's own choosing."""

from collections.abc import Mapping, Sequence

from exposure_planner.simulation.comparison.bar import Bar
from exposure_planner.simulation.comparison.calibration import Foretold
from exposure_planner.simulation.comparison.leading import CaseKey, CaseLed
from exposure_planner.simulation.comparison.led import Led
from exposure_planner.simulation.comparison.trials import Group, Trials
from exposure_planner.simulation.nature import CAN_MAKE_IT, Temperament
from exposure_planner.simulation.result import BarLine
from exposure_planner.simulation.trial import Ending

GROUP = Group(name="all", learners=("made_up",))


def led(
    *,
    ending: Ending = Ending.GOAL,
    sessions: int = 40,
    days: int = 60,
    own_over: int = 0,
    over: int | None = None,
) -> Led:
    """One animal."""
    return Led(
        ending=ending,
        sessions=sessions,
        days=days,
        own_over=own_over,
        over=own_over if over is None else over,
        severe=0,
        worst_run=0,
    )


SENT = led(ending=Ending.SENT_AWAY)
"""An animal that the rule gave up on."""


def trials(rules: Mapping[str, Sequence[Led]], never: Mapping[str, Sequence[Led]] | None = None) -> Trials:
    """The same animals of each temperament that can make it; those that never will as given, else sent away."""
    numbers = range(len(next(iter(rules.values()))))
    cases = [
        CaseLed(
            key=CaseKey(learner="made_up", temperament=temperament, number=number),
            led=tuple(
                animals[number]
                if temperament in CAN_MAKE_IT
                else (never or {}).get(rule, [SENT] * len(numbers))[number]
                for rule, animals in rules.items()
            ),
            foretold=Foretold(),
        )
        for temperament in Temperament
        for number in numbers
    ]
    return Trials(rules, cases)


def bar_line(found: Trials, what: str) -> BarLine:
    """One line of the bar."""
    return next(line for line in Bar(found, GROUP).lines() if line.what == what)
