"""How each animal is paced: choose a preset, change single numbers, and try another pace on what was done."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from exposure_planner.errors import NothingThere, NumbersOutOfBounds
from exposure_planner.household.animal import Animal
from exposure_planner.household.pace import AnimalPace
from exposure_planner.planner import PacingPolicy
from exposure_planner.planner.presets import PRESETS, PresetName, fitting, out_of_bounds, with_numbers
from exposure_planner.services.events import AnimalsChanged, EventBus
from exposure_planner.services.pace_trial import PaceTrial, begin_trial
from exposure_planner.services.ports import OpenUnitOfWork


class Pace(Protocol):
    """How the person wants it paced; read anew each time, so that a changed preference works at once."""

    def policy(self) -> PacingPolicy:
        """The planner's numbers."""

    def weekdays(self) -> frozenset[int] | None:
        """The days that suit, Monday = 0; None for every day."""


@dataclass(frozen=True, kw_only=True)
class PaceView:
    """How an animal is paced.

    Attributes:
        policy: the numbers in use.
        presets: the numbers of every preset as they would be for this person.
    """

    animal: Animal
    pace: AnimalPace
    policy: PacingPolicy
    presets: dict[PresetName, PacingPolicy]


def policy_of(pace: AnimalPace, base: PacingPolicy) -> PacingPolicy:
    """The numbers in use: the preset's over the person's own habits, and above them what was set for this animal."""
    return with_numbers(PRESETS[pace.preset].policy(base), fitting(pace.own_numbers))


class PacingService:
    """How each animal is paced."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus, pace: Pace) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._pace = pace

    def of(self, animal_id: UUID) -> PaceView:
        """How the animal is paced. Raises NothingThere."""
        base = self._pace.policy()
        with self._open_unit() as unit:
            animal = unit.animals.get(animal_id)
            pace = unit.animals.pace(animal_id)
        if animal is None:
            raise NothingThere
        return PaceView(
            animal=animal,
            pace=pace,
            policy=policy_of(pace, base),
            presets={name: preset.policy(base) for name, preset in PRESETS.items()},
        )

    def save(self, animal_id: UUID, pace: AnimalPace) -> None:
        """Pace the animal like this from now on.

        Raises:
            NumbersOutOfBounds: naming every number that is; then nothing is kept.
        """
        wrong = out_of_bounds(dict(pace.own_numbers))
        if wrong:
            raise NumbersOutOfBounds(wrong)
        with self._open_unit() as unit:
            unit.animals.save_pace(animal_id, pace)
            unit.commit()
        self._bus.publish(AnimalsChanged(animal_id=animal_id))

    def begin_trial(self, ladder_id: UUID, other: PresetName) -> PaceTrial:
        """Read what was done on a ladder, to compare the pace in use with this preset. Raises NothingThere."""
        base = self._pace.policy()
        with self._open_unit() as unit:
            kept = unit.ladders.get(ladder_id)
            animal = unit.animals.get(kept.animal_id) if kept else None
            if kept is None or animal is None:
                raise NothingThere
            return begin_trial(
                unit,
                kept,
                animal,
                now=policy_of(unit.animals.pace(animal.id), base),
                other=PRESETS[other].policy(base),
                weekdays=self._pace.weekdays(),
            )
