"""Something that was typed cannot be kept as it is."""

from collections.abc import Sequence
from typing import Protocol

from exposure_planner.errors.problem import FieldProblem, Problem


class BlankText(FieldProblem):
    """A name or title has no letters in it."""


class LevelOutOfRange(FieldProblem):
    """A level must be a whole number from 0 to 5."""

    def __init__(self, given: object) -> None:
        super().__init__("level")
        self.given = given


class DateInFuture(FieldProblem):
    """A session cannot have been on a day that has not come yet."""


class NotADate(FieldProblem):
    """A day that cannot be read."""

    def __init__(self, field: str, given: str) -> None:
        super().__init__(field)
        self.given = given


class NotAWeek(NotADate):
    """A week that cannot be read."""


class MinutesOutOfRange(FieldProblem):
    """Minutes must be above zero and below a day's length."""


class TimesOutOfRange(FieldProblem):
    """Something is done at home once to 21 times a week."""


class MeasureOutOfRange(FieldProblem):
    """What is noted of a week indoors goes from 0 to 5."""


class AnimalsOutOfRange(FieldProblem):
    """A comparison leads at least one animal of each kind, and not more than can be waited for."""

    def __init__(self, given: object, most: int) -> None:
        super().__init__("animals")
        self.given = given
        self.most = most


class YearOutOfRange(FieldProblem):
    """A birth year that cannot be."""


class LimitsOutOfOrder(FieldProblem):
    """The four limits of the weather do not go up from the coldest to the hottest."""


class ReasonNeeded(FieldProblem):
    """What the person wishes goes against a rule, and wants a written reason."""


class ReasonTooShort(ReasonNeeded):
    """What was written is no reason yet."""


class SecondLevelNeeded(FieldProblem):
    """Two animals are on the ladder, and only one of them was rated."""


class NobodyBeside(FieldProblem):
    """Something was said of a second animal, and only one is on the ladder."""


class WrongNumber(Protocol):
    """A number with the bounds that it does not keep."""

    @property
    def name(self) -> str:
        """The policy's own name for it."""

    @property
    def low(self) -> float:
        """The least that it may be."""

    @property
    def high(self) -> float:
        """The most that it may be."""


class NumbersOutOfBounds(Problem):
    """Numbers of a pace that are not safe or make no sense, all of them at once."""

    def __init__(self, wrong: Sequence[WrongNumber]) -> None:
        super().__init__(", ".join(number.name for number in wrong))
        self.wrong = tuple(wrong)


class DaysOutOfOrder(FieldProblem):
    """A last day lies before its first day."""


class StageNeeded(FieldProblem):
    """Nothing is advised just now, so somebody has to say which stage was done."""
