"""Keeps an animal and a ladder to try things on."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Gate, Stage
from exposure_planner.services.bundle import Services
from exposure_planner.services.draft import CompanionDraft, SessionDraft

MINUTES = timedelta(minutes=4)


@dataclass(frozen=True)
class Kept:
    """An animal with one ladder, in the database."""

    animal: Animal
    ladder: KeptLadder

    def stage(self, number: int) -> Stage:
        """The stage with this number, 1 for the lowest."""
        return self.ladder.stages[number - 1]

    def draft(self, stage: int, on: date, level: int, **facts: Any) -> SessionDraft:  # noqa: ANN401
        """A rating of one session."""
        given = {"id": uuid4(), "planned": MINUTES} | facts
        return SessionDraft(
            rating_id=uuid4(),
            ladder_id=self.ladder.id,
            stage_id=self.stage(stage).id,
            on=on,
            level=level,
            **given,
        )


def keep_animal(
    services: Services, name: str = "Miles Davis", stages: int = 8, gate_at: int | None = None
) -> Kept:
    """Keep an animal with a ladder of plain stages."""
    household = services.households.first_or_new("Our flat")
    animal = Animal(id=uuid4(), household_id=household.id, name=name, species=Species.CAT)
    ladder = KeptLadder(
        id=uuid4(),
        animal_id=animal.id,
        title="Hallway to doorstep",
        stages=tuple(_stage(number, gate_at) for number in range(1, stages + 1)),
    )
    services.animals.save(animal)
    services.ladders.start(ladder)
    return Kept(animal=animal, ladder=ladder)


def keep_another_ladder(services: Services, kept: Kept, title: str = "Car rides", stages: int = 8) -> Kept:
    """One more ladder of plain stages for the same animal."""
    ladder = KeptLadder(
        id=uuid4(),
        animal_id=kept.animal.id,
        title=title,
        stages=tuple(
            replace(_stage(number, None), title=f"{title} {number}") for number in range(1, stages + 1)
        ),
    )
    services.ladders.start(ladder)
    return Kept(animal=kept.animal, ladder=ladder)


def both(
    kept: Kept,
    other: Animal,
    stage: int,
    on: date,
    levels: tuple[int, int],
    **facts: Any,  # noqa: ANN401
) -> SessionDraft:
    """A rating of two animals in one session."""
    companion = CompanionDraft(rating_id=uuid4(), animal_id=other.id, level=levels[1])
    return kept.draft(stage, on, levels[0], companion=companion, **facts)


def _stage(number: int, gate_at: int | None) -> Stage:
    gate = Gate.OUTDOOR if number == gate_at else None
    return Stage(
        id=UUID(int=number << 64 | uuid4().int >> 64), title=f"Stage {number}", duration=MINUTES, gate=gate
    )
