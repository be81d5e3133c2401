"""What hardly goes together, as one sentence each that says both and asks for neither."""

from collections.abc import Callable, Mapping

from exposure_planner.household.contradiction import Contradiction
from exposure_planner.household.session import LoggedSession
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_contradiction(
    contradiction: Contradiction, session: LoggedSession, animal: str, translate: Translate
) -> str:
    """Both things that were said, in one sentence."""
    return _SENTENCES[contradiction](translate).format(
        animal=animal,
        level=level_name(session.peak, translate),
        minutes=say_minutes(session.actual, translate),
        planned=say_minutes(session.planned, translate),
        began=session.started.strftime("%H:%M") if session.started else "",
    )


_SENTENCES: Mapping[Contradiction, _Say] = {
    Contradiction.ATE_BUT_FRIGHTENED: lambda translate: translate(
        "contradictions", "{animal} ate as at home, and the highest moment was “{level}”."
    ),
    Contradiction.PLAYED_BUT_FRIGHTENED: lambda translate: translate(
        "contradictions", "{animal} chased the toy, and the highest moment was “{level}”."
    ),
    Contradiction.FLED_BUT_CALM: lambda translate: translate(
        "contradictions",
        "{animal} tried to get away or to defend itself, and the highest moment was “{level}”.",
    ),
    Contradiction.SLOW_TO_RECOVER_BUT_CALM: lambda translate: translate(
        "contradictions",
        "{animal} took more than five minutes to be as usual, and the highest moment was “{level}”.",
    ),
    Contradiction.PLAYED_BUT_STILL: lambda translate: translate(
        "contradictions", "{animal} chased the toy, and was still and low."
    ),
    Contradiction.END_ABOVE_PEAK: lambda translate: translate(
        "contradictions", "The end was harder for {animal} than the highest moment."
    ),
    Contradiction.OVER_BEFORE_IT_BEGAN: lambda translate: translate(
        "contradictions", "It was over before it began, after {minutes}."
    ),
    Contradiction.SIGN_AFTER_THE_END: lambda translate: translate(
        "contradictions", "The first sign of unease came after the end."
    ),
    Contradiction.VERY_LONG: lambda translate: translate(
        "contradictions", "It lasted {minutes}, and {planned} were planned."
    ),
    Contradiction.NOT_YET: lambda translate: translate(
        "contradictions", "It began at {began}, and it is not that late yet; it may have been the day before."
    ),
}
