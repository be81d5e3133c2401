"""What somebody else saw in the same session: both are kept, and the higher one counts."""

from dataclasses import dataclass, replace
from uuid import UUID

from exposure_planner.errors import NothingThere, RatedAlready
from exposure_planner.household.animal import Animal
from exposure_planner.household.session import LoggedSession, Rating, Stillness
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.services.draft import Seen, as_rating
from exposure_planner.services.ports import OpenUnitOfWork, SignCatalogue
from exposure_planner.services.sessions import Rated, SessionService

FAR_APART = 2
"""Two people who differ by so many levels saw something else (scenario 11 of `domain.md` 7.3)."""


@dataclass(frozen=True, kw_only=True)
class SecondRating:
    """What somebody else saw.

    Attributes:
        person_id: who; a household's two people are told apart by it.
        animal_id: whom they saw, on a ladder of two; None for the animal that the ladder belongs to.
    """

    session_id: UUID
    rating_id: UUID
    person_id: UUID
    level: int
    signs: tuple[str, ...] = ()
    lower_reason: str = ""
    stillness: Stillness = Stillness.UNKNOWN
    end: Level | None = None
    animal_id: UUID | None = None


class SecondRatingService:
    """Adds what somebody else saw, and takes it back."""

    def __init__(self, open_unit: OpenUnitOfWork, signs: SignCatalogue, sessions: SessionService) -> None:
        self._open_unit = open_unit
        self._signs = signs
        self._sessions = sessions

    def add(self, seen: SecondRating) -> Rated:
        """Keep it beside the ratings that are there, and say what comes next.

        Raises:
            LevelOutOfRange: with the field that is meant.
            NothingThere: session or animal are not kept.
            RatedAlready: by the same person, of the same animal.
        """
        session = self._sessions.get(seen.session_id)
        for rating in session.ratings:
            if (rating.person_id, rating.animal_id) == (seen.person_id, seen.animal_id):
                raise RatedAlready(self._name(session, seen.person_id))
        signs = self._signs.signs(self._animal(session, seen).species)
        rating = as_rating(_seen(seen), _food_of(session, seen), signs, seen.person_id)
        return self._sessions.edit(replace(session, ratings=(*session.ratings, rating)))

    def take_back(self, session_id: UUID, rating_id: UUID) -> Rated:
        """Leave it out again. Raises NothingThere."""
        session = self._sessions.get(session_id)
        rest = tuple(rating for rating in session.ratings if rating.id != rating_id)
        if not rest:
            raise NothingThere
        return self._sessions.edit(replace(session, ratings=rest))

    def _animal(self, session: LoggedSession, seen: SecondRating) -> Animal:
        with self._open_unit() as unit:
            kept = unit.ladders.get(session.ladder_id)
            animal = unit.animals.get(seen.animal_id or kept.animal_id) if kept else None
        if animal is None:
            raise NothingThere
        return animal

    def _name(self, session: LoggedSession, person_id: UUID) -> str:
        with self._open_unit() as unit:
            kept = unit.ladders.get(session.ladder_id)
            animal = unit.animals.get(kept.animal_id) if kept else None
            people = unit.households.people(animal.household_id) if animal else ()
        return next((person.name for person in people if person.id == person_id), "")


def apart(session: LoggedSession) -> int:
    """By how many levels people differ who saw the same animal in this session; 0 where only one rated."""
    by_animal: dict[UUID | None, list[Level]] = {}
    for rating in session.ratings:
        by_animal.setdefault(rating.animal_id, []).append(rating.kept)
    return max(max(levels) - min(levels) for levels in by_animal.values())


def _seen(seen: SecondRating) -> Seen:
    return Seen(
        rating_id=seen.rating_id,
        animal_id=seen.animal_id,
        level=seen.level,
        signs=seen.signs,
        lower_reason=seen.lower_reason,
        end=seen.end,
        stillness=seen.stillness,
    )


def _food_of(session: LoggedSession, seen: SecondRating) -> Food:
    """Food is one fact of the session; with two animals it is counted for the one that was more stressed."""
    others: list[Rating] = [rating for rating in session.ratings if rating.animal_id != seen.animal_id]
    return Food.UNKNOWN if others else session.food
