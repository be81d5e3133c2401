"""Whose session a rating dialog is about, and what can be chosen from."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from exposure_planner.gui.rating.animal_part import Rated
from exposure_planner.gui.rating.details import Details
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Person
from exposure_planner.household.session import LoggedSession, Rating
from exposure_planner.services.bundle import Services
from exposure_planner.settings import Scale


@dataclass(frozen=True, kw_only=True)
class Around:
    """Whose session it is, and what can be chosen from.

    Attributes:
        rated: the animals that are rated, the ladder's own first.
    """

    services: Services
    kept: KeptLadder
    rated: tuple[Rated, ...]
    people: tuple[Person, ...]

    @property
    def animal(self) -> Animal:
        """Whom the ladder belongs to."""
        return self.rated[0].animal

    @property
    def companion(self) -> Animal | None:
        """Who is rated besides; None for nobody."""
        return self.rated[1].animal if len(self.rated) > 1 else None

    def person_to_keep(self, details: Details, new_id: Callable[[], UUID]) -> UUID | None:
        """Who rated; a new name is kept first. Raises a FileProblem."""
        if details.person is not None or not details.person_name:
            return details.person
        person = Person(id=new_id(), household_id=self.animal.household_id, name=details.person_name)
        self.services.households.save_person(person)
        return person.id


def look_around(
    services: Services, kept: KeptLadder, session: LoggedSession | None, scale: Scale = Scale.OWN
) -> Around:
    """What is around a session that was kept, or around a new one on this ladder. Raises NothingThere."""
    animals = kept.animal_ids if session is None else rated_in(session, kept)
    rated = tuple(_rated_one(services, animal_id, scale) for animal_id in animals)
    people = services.households.people(rated[0].animal.household_id)
    return Around(services=services, kept=kept, rated=rated, people=people)


def first_of_each(session: LoggedSession, rated: tuple[Rated, ...]) -> tuple[Rating, ...]:
    """The rating of each animal that is edited; those of other people stay as they are."""
    others = {rating.animal_id: rating for rating in reversed(session.ratings)}
    beside = [others[one.animal.id] for one in rated[1:]]
    own = next((rating for rating in session.ratings if rating not in beside), session.ratings[0])
    return (own, *beside)


def rated_in(session: LoggedSession, kept: KeptLadder) -> tuple[UUID, ...]:
    """The animals that were rated then, whoever is on the ladder now."""
    rated = (rating.animal_id for rating in session.ratings if rating.animal_id not in {None, kept.animal_id})
    beside = next(rated, None)
    return (kept.animal_id,) if beside is None else (kept.animal_id, beside)


def _rated_one(services: Services, animal_id: UUID, scale: Scale) -> Rated:
    animal = services.animals.get(animal_id)
    return Rated(animal=animal, signs=services.signs.signs(animal.species), scale=scale)
