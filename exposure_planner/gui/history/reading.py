"""Reads what the History page shows."""

from dataclasses import dataclass, field
from uuid import UUID

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.history.besides import Besides
from exposure_planner.gui.history.entry import Entry, entries_of
from exposure_planner.gui.history.happening import Happening
from exposure_planner.gui.history.lines import Line
from exposure_planner.household.ladder import KeptLadder


@dataclass(frozen=True, kw_only=True)
class WhatWasKept:
    """What the History page shows.

    Attributes:
        ladders: all of the animal's, whether their sessions are shown or not.
    """

    ladders: tuple[KeptLadder, ...] = ()
    entries: tuple[Entry, ...] = ()
    besides: Besides = field(default_factory=Besides)

    def lines(self) -> tuple[Line, ...]:
        """The sessions and what happened besides them."""
        return (
            *self.entries,
            *(Happening(told=incident) for incident in self.besides.incidents),
            *(Happening(told=medicine) for medicine in self.besides.medicines),
        )


def read_history(desk: Desk, animal_id: UUID, ladder_id: UUID | None) -> WhatWasKept:
    """The sessions of one ladder, or of all where none is asked for. Raises Problem."""
    services = desk.services
    ladders = services.ladders.of_animal(animal_id)
    animal = services.animals.get(animal_id)
    people = services.households.people(animal.household_id)
    animals = services.animals.all(retired=True)
    if ladder_id is None:
        sessions, shown = services.sessions.of_animal(animal_id), ladders
    else:
        sessions = services.sessions.of_ladder(ladder_id)
        shown = tuple(ladder for ladder in ladders if ladder.id == ladder_id)
    return WhatWasKept(
        ladders=ladders,
        entries=entries_of(sessions, shown, people, animals, desk.settings().scale),
        besides=Besides(
            incidents=services.welfare.incidents(animal_id),
            medicines=services.medicines.of_animal(animal_id),
        ),
    )
