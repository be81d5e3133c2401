"""What may be expected of a rung, and of the way to the goal: chances in tens and weeks as a range, never a date."""

from dataclasses import dataclass
from typing import Protocol

from exposure_planner.wording.translate import Translate

_SURE, _RARE = 0.95, 0.05
"""Beyond these a chance is said without a number: nobody knows it any better."""

_MOSTLY_NOT = 0.5


class WeeksAhead(Protocol):
    """A forecast of the way to the goal."""

    @property
    def weeks_low(self) -> int | None:
        """At the best end of the range; None where no way gets there."""

    @property
    def weeks_high(self) -> int | None:
        """At the other end."""

    @property
    def may_not_get_there(self) -> float:
        """The share, 0 to 1, of the ways that never reach the goal."""


@dataclass(frozen=True, kw_only=True)
class InTen:
    """A chance of calm and of too much, as so many of ten; what is left is uneasy."""

    calm: int
    too_much: int

    @property
    def uneasy(self) -> int:
        """Neither calm nor too much."""
        return 10 - self.calm - self.too_much


def in_ten(calm: float, too_much: float) -> InTen:
    """Chances from 0 to 1 as so many of ten, together never more than ten; what is too much is never played down."""
    over = _tens(too_much)
    return InTen(calm=min(_tens(calm), 10 - over), too_much=over)


def say_outlook(calm: float, too_much: float, translate: Translate) -> str:
    """What to expect of a session: "Expected: calm 8 in 10, too much 1 in 10"."""
    tens = in_ten(calm, too_much)
    return translate("forecast", "Expected: {calm}, {too_much}").format(
        calm=_say_calm(tens.calm, translate), too_much=_say_too_much(tens.too_much, translate)
    )


def say_forecast(ahead: WeeksAhead, animal: str, translate: Translate) -> str:
    """Weeks to the goal as a range, and how many such stories never get there."""
    if ahead.weeks_low is None or ahead.weeks_high is None:
        text = translate(
            "forecast",
            "This goal may not be one for {animal}: in hardly any such story it is reached. "
            "A guess from what you saw so far.",
        )
        return text.format(animal=animal)
    weeks, not_there = (
        _say_weeks(ahead.weeks_low, ahead.weeks_high, translate),
        _tens(ahead.may_not_get_there),
    )
    if ahead.may_not_get_there >= _MOSTLY_NOT:
        text = translate(
            "forecast",
            "This goal may not be one for {animal}: in {tens} of 10 such stories it is never reached, in the others "
            "in {weeks}. "
            "A guess from what you saw so far.",
        )
    elif not_there:
        text = translate(
            "forecast",
            "To the goal {animal} may need {weeks} more; in {tens} of 10 such stories it is never reached. "
            "A guess from what you saw so far.",
        )
    else:
        text = translate(
            "forecast",
            "To the goal {animal} may need {weeks} more; it is hardly ever missed. "
            "A guess from what you saw so far.",
        )
    return text.format(animal=animal, weeks=weeks, tens=not_there)


def say_weeks_of_most(ahead: WeeksAhead, translate: Translate) -> str:
    """How long a ladder takes that nobody has begun yet: "6 to 14 weeks"; empty where nothing can be said."""
    if ahead.weeks_low is None or ahead.weeks_high is None:
        return ""
    return _say_weeks(ahead.weeks_low, ahead.weeks_high, translate)


def say_ready_forecast(ahead: WeeksAhead, translate: Translate) -> str:
    """The same as a sentence, with how many such stories never get there; empty where nothing can be said."""
    weeks, not_there = say_weeks_of_most(ahead, translate), _tens(ahead.may_not_get_there)
    if not weeks:
        return ""
    if not_there == 0:
        return translate("forecast", "Most animals like this: {weeks}.").format(weeks=weeks)
    return translate(
        "forecast", "Most animals like this: {weeks}. In {tens} of 10 such stories it is not for them."
    ).format(weeks=weeks, tens=not_there)


def _say_weeks(low: int, high: int, translate: Translate) -> str:
    low, high = max(1, low), max(1, high)
    if low >= high:
        return translate("forecast", "about %n week|about %n weeks", "", high)
    return translate("forecast", "{low} to %n week|{low} to %n weeks", "", high).format(low=low)


def _say_calm(tens: int, translate: Translate) -> str:
    if tens == 10:
        return translate("forecast", "nearly always calm")
    if tens == 0:
        return translate("forecast", "hardly ever calm")
    return translate("forecast", "calm {tens} in 10").format(tens=tens)


def _say_too_much(tens: int, translate: Translate) -> str:
    if tens == 10:
        return translate("forecast", "nearly always too much")
    if tens == 0:
        return translate("forecast", "hardly ever too much")
    return translate("forecast", "too much {tens} in 10").format(tens=tens)


def _tens(chance: float) -> int:
    if chance >= _SURE:
        return 10
    if chance < _RARE:
        return 0
    return min(9, max(1, round(chance * 10)))
