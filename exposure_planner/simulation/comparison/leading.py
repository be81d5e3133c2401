"""Leads one simulated animal by every rule; the piece of work that may be done anywhere and in any order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from exposure_planner.simulation.comparison.calibration import Foretold, foretold_in
from exposure_planner.simulation.comparison.entrants import Entrant, Part, part_of
from exposure_planner.simulation.comparison.led import Led, led_by
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.trial import LearnerKind, case_of, run


@dataclass(frozen=True, kw_only=True)
class CaseKey:
    """Which animal: its kind of learner, its temperament, and its number among its like."""

    learner: str
    temperament: Temperament
    number: int


@dataclass(frozen=True, kw_only=True)
class CaseLed:
    """One animal under every rule, in the order of the rules; and what ours foretold."""

    key: CaseKey
    led: tuple[Led, ...]
    foretold: Foretold


@dataclass(frozen=True, kw_only=True)
class Leading:
    """Leads animals by every rule; plain values only, so that it can be sent to another process."""

    seed: str
    rules: tuple[Entrant, ...]
    learners: dict[str, LearnerKind]

    def __call__(self, key: CaseKey) -> CaseLed:
        """The same animal with the same luck, led once by each rule."""
        case = case_of(self.learners[key.learner], key.temperament, f"{self.seed}/{key.number}")
        led, foretold = [], Foretold()
        for rule in self.rules:
            lived = run(case, rule)
            led.append(led_by(lived))
            if part_of(rule.name) is Part.OURS:
                foretold = foretold_in(lived.sessions)
        return CaseLed(key=key, led=tuple(led), foretold=foretold)


class Mapper(Protocol):
    """Does the same work for every animal, here or spread over processes; results in the order of the keys."""

    def __call__(self, work: Callable[[CaseKey], CaseLed], keys: Sequence[CaseKey], /) -> Iterator[CaseLed]:
        """One result after another, as they come."""
        ...


def one_after_another(work: Callable[[CaseKey], CaseLed], keys: Sequence[CaseKey], /) -> Iterator[CaseLed]:
    """The mapper that knows no processes."""
    return map(work, keys)
