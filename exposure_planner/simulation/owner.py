"""A simulated owner: guesses wrong, reads too little, misses days, goes on holiday."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID, uuid5

from exposure_planner.planner import EndedBy, Food, Level, Session, Stage
from exposure_planner.simulation.learners.learner import Felt
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.stress import THRESHOLD, level_of

FIRST_DAY = date(2026, 1, 5)
"""Day 0 of every trial; any Monday would do."""

_NAMES = UUID("6f2b6f0e-5a3c-4d57-9f0c-0e7d5a9f1b42")

_FOOD = ((3.5, Food.AS_AT_HOME), (5.0, Food.SLOWER), (6.2, Food.PICKY), (7.8, Food.REFUSED_THERE))
"""Up to which stress an animal eats how; a guess after the food column of `domain.md` 1.6."""

_BREAKS_OUT = 8.3


@dataclass(frozen=True, kw_only=True)
class Owner:
    """One owner.

    Attributes:
        bias: how far off the reading is on average on the 0 to 10 axis; below 0 is too little (`domain.md` 1.10).
        error: standard deviation of one reading.
        guess_error: standard deviation of the guesses made before the first session; None: made none.
        keeps: share of planned days on which the session is done (`domain.md` 4.14).
        away: first day and length of a holiday, in days from the start.
        watches_food: offers a treat every time and notes how it was taken.
        tells: share of frights that are noted as such.
        splits: puts an easier rung in when that is advised.
    """

    bias: float
    error: float
    guess_error: float | None
    keeps: float
    away: tuple[int, int]
    watches_food: bool
    tells: float
    splits: bool

    def comes(self, day: int, luck: DayLuck) -> bool:
        """Whether a session is done on this day if one is due."""
        first, days = self.away
        return not first <= day < first + days and luck.kept < self.keeps

    def guess(self, fear: float, chance: Random) -> Level | None:
        """What the owner expects to see at a rung with this true stress, before the first session."""
        off = chance.gauss(0, 1)
        return None if self.guess_error is None else level_of(fear + self.guess_error * off)

    def rates(self, stage: Stage, share: float, day: int, felt: Felt, luck: DayLuck) -> Session:
        """The session as this owner keeps it."""
        planned = stage.duration * share
        cut_short = felt.all >= THRESHOLD
        return Session(
            id=uuid5(_NAMES, str(day)),
            stage_id=stage.id,
            on=FIRST_DAY + timedelta(days=day),
            peak=level_of(felt.all + self.bias + self.error * luck.reading),
            planned=planned,
            actual=planned * 0.6 if cut_short else planned,
            food=_eats(felt.all + 0.9 * luck.food) if self.watches_food else Food.UNKNOWN,
            ended_by=EndedBy.OWNER if cut_short else EndedBy.PLAN,
            escape_attempt=felt.all >= _BREAKS_OUT,
            one_off_trigger=luck.fright > 0 and cut_short and luck.told < self.tells,
        )


def drawn_owner(chance: Random) -> Owner:
    """One owner; the shares are proposals, the reading error is that of `domain.md` 4.14."""
    return Owner(
        bias=chance.gauss(-0.3, 0.5),
        error=0.6,
        guess_error=chance.choice((0.8, 1.5, None)),
        keeps=5 / 7,
        away=(chance.randrange(10, 60), chance.choice((0, 0, 5, 12))),
        watches_food=chance.random() < 0.5,
        tells=0.7,
        splits=chance.random() < 0.5,
    )


def _eats(stress: float) -> Food:
    return next((food for below, food in _FOOD if stress < below), Food.REFUSED_AT_HOME)
