"""What was seen sets a floor under the level: nobody can look calm while showing signs of fear."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from exposure_planner.household.session import LoggedSession, Rating, Stillness
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food

FOOD_FLOORS: Mapping[Food, Level] = {
    Food.REFUSED_THERE: Level.WORRIED,
    Food.REFUSED_AT_HOME: Level.VERY_FRIGHTENED,
}
"""Refusing a loved treat sets a floor under the level (`domain.md` 1.8)."""

STILL_FLOOR = Level.UNEASY
"""Still and low is at least what the mildest sign of it, the flop in the harness, stands for (`domain.md` 1.7)."""

ASKED_UP_TO = Level.CURIOUS
"""Up to this level people are asked whether it was loose or still: freezing is taken for calm (`domain.md` 0.9)."""


def floor_under(
    signs: Iterable[str], food: Food, catalogue: Iterable[Sign], stillness: Stillness = Stillness.UNKNOWN
) -> Level:
    """The lowest level that the ticked signs, the food and the stillness allow."""
    floors = {sign.code: sign.floor for sign in catalogue}
    ticked = [floors[code] for code in signs if code in floors]
    still = STILL_FLOOR if stillness is Stillness.STILL else Level.SETTLED
    return max([Level.SETTLED, still, FOOD_FLOORS.get(food, Level.SETTLED), *ticked])


def with_food_counted_for_all(session: LoggedSession, catalogue: Iterable[Sign]) -> LoggedSession:
    """The session after its food was changed: what somebody else saw in it stands on the new floor as well.

    Of two animals, food was counted for one when they were rated, and stays there.
    """
    if len({rating.animal_id for rating in session.ratings}) > 1:
        return session
    signs = tuple(catalogue)
    return replace(session, ratings=tuple(_stood_on(each, session.food, signs) for each in session.ratings))


def _stood_on(rating: Rating, food: Food, catalogue: tuple[Sign, ...]) -> Rating:
    floor = floor_under(rating.signs, food, catalogue, rating.stillness)
    kept = rating.before_floor if rating.lower_reason else max(rating.before_floor, floor)
    return replace(rating, floor=floor, kept=kept)


def ate_less(first: Level, second: Level) -> int:
    """Which of two animals a refused treat is counted for, 0 or 1: the one that was more stressed anyway."""
    return 1 if second > first else 0
