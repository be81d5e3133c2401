"""The animals of a simulated study, and the trained people who rate them."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from random import Random
from uuid import UUID, uuid5

from exposure_planner.planner import Ladder, Stage
from exposure_planner.simulation.nature import Nature, Temperament, drawn
from exposure_planner.simulation.owner import Owner
from exposure_planner.simulation.rungs import Rung, rungs_of
from exposure_planner.simulation.trial import Case, LearnerKind

EVERYBODY = tuple(Temperament)
"""All five temperaments alike: no study says how its animals were spread, and none was chosen to fit."""

FEARFUL = (Temperament.SLOW, Temperament.NERVOUS)
"""Animals that were chosen for their fear."""

_NAMES = UUID("3d9f2c1a-51f7-4a39-8e0c-4e0f6c7a2b55")


def staff(keeps: float) -> Owner:
    """Trained people (`domain.md` 1.10): no bias, a small error, every fright noted."""
    return Owner(
        bias=0.0,
        error=0.6,
        guess_error=None,
        keeps=keeps,
        away=(0, 0),
        watches_food=False,
        tells=1.0,
        splits=False,
    )


def natures(animals: int, seed: str, among: Sequence[Temperament]) -> Iterator[tuple[str, Nature]]:
    """So many animals with a seed of their own, the temperaments in turn."""
    for number in range(animals):
        own = f"{seed}/{number}"
        yield own, drawn(among[number % len(among)], Random(own))  # noqa: S311 - not for secrets


def cases(
    animals: int, seed: str, kind: LearnerKind, *, among: Sequence[Temperament], rungs: int, keeps: float
) -> Iterator[Case]:
    """So many animals on a ladder of so many rungs, led by trained people."""
    for own, nature in natures(animals, seed, among):
        way = rungs_of(rungs, Random(f"{own}/rungs"), swapped=False)  # noqa: S311 - not for secrets
        yield Case(seed=own, nature=nature, owner=staff(keeps), rungs=way, ladder=_ladder_of(way), kind=kind)


def one_rung(at: float, place: int = 0) -> Rung:
    """A rung just as hard as its place between home (0) and the goal (1) says."""
    return Rung(at=at, oddness=0.0, place=place)


def _ladder_of(rungs: Sequence[Rung]) -> Ladder:
    stages = tuple(
        Stage(id=uuid5(_NAMES, str(index)), title=f"Rung {index + 1}", duration=timedelta(minutes=8))
        for index, _ in enumerate(rungs)
    )
    return Ladder(id=_NAMES, title="Study", stages=stages)
