"""The question whether an animal would eat on a rung, and its answers."""

from collections.abc import Callable, Mapping

from exposure_planner.household.would_eat import WouldEat
from exposure_planner.wording.translate import Translate


def would_eat_question(animal: str, translate: Translate) -> str:
    """Asked for one rung."""
    return translate("would_eat", "Would {animal} eat a favourite treat there?").format(animal=animal)


def would_eat_answer(answer: WouldEat, translate: Translate) -> str:
    """One of the answers."""
    return _ANSWERS[answer](translate)


_ANSWERS: Mapping[WouldEat, Callable[[Translate], str]] = {
    WouldEat.AS_AT_HOME: lambda translate: translate("would_eat", "Yes, as at home"),
    WouldEat.GLANCING_UP: lambda translate: translate("would_eat", "Yes, glancing up"),
    WouldEat.WITH_PAUSES: lambda translate: translate("would_eat", "With pauses between bites"),
    WouldEat.THEN_STOP: lambda translate: translate("would_eat", "Would take it and stop"),
    WouldEat.REFUSE: lambda translate: translate("would_eat", "Would refuse it"),
    WouldEat.NO_MATTER: lambda translate: translate("would_eat", "Needs no answer here"),
}
