"""Everything that must be known to say what was put away and what it holds, read in one unit of work."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.trash import Held
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.ports import UnitOfWork


@dataclass(frozen=True)
class TrashContents:
    """Everything that must be known to say what was put away and what it holds.

    Attributes:
        animals, ladders, templates: all of them, put away or not.
        withdrawn: the sessions that were taken out of the history.
        sessions_on: how many sessions each stage has, withdrawn or not.
        rated_on: which second animal was rated on which ladder, as pairs of animal and ladder.
    """

    animals: dict[UUID, Animal]
    ladders: dict[UUID, KeptLadder]
    withdrawn: tuple[LoggedSession, ...]
    sessions_on: Counter[UUID]
    rated_on: frozenset[tuple[UUID, UUID]]
    templates: tuple[OwnTemplate, ...]

    @classmethod
    def read(cls, unit: UnitOfWork) -> "TrashContents":
        """As it is kept now."""
        return cls(
            animals={animal.id: animal for animal in unit.animals.all()},
            ladders={ladder.id: ladder for ladder in unit.trash.ladders()},
            withdrawn=unit.trash.withdrawn_sessions(),
            sessions_on=Counter(unit.trash.sessions_on_stages()),
            rated_on=unit.trash.second_animals_rated(),
            templates=unit.templates.all(),
        )

    def held_by(self, ladders: Iterable[KeptLadder]) -> Held:
        """What these ladders hold."""
        of_them = list(ladders)
        stages = [stage for ladder in of_them for stage in every_stage(ladder)]
        return Held(
            ladders=len(of_them),
            stages=len(stages),
            sessions=sum(self.sessions_on[stage.id] for stage in stages),
        )

    def names_on(self, ladder: KeptLadder) -> tuple[str, ...]:
        """The names of the animals on it."""
        return tuple(self.animals[animal_id].name for animal_id in ladder.animal_ids)

    def is_seen(self, ladder: KeptLadder) -> bool:
        """Whether anybody on it is still on the lists, so that the ladder does not lie within an animal."""
        return any(self.animals[animal_id].retired_on is None for animal_id in ladder.animal_ids)


def every_stage(ladder: KeptLadder) -> tuple[Stage, ...]:
    """The ladder's stages, in use and put away."""
    return (*ladder.stages, *ladder.retired_stages)
