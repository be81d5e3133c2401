"""Statements about getting back to normal, and what the program is not."""

from collections.abc import Callable, Mapping

from exposure_planner.household.welfare import NormalSign
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def no_substitute(translate: Translate) -> str:
    """What the program is not; stands on the Welcome page and on every printed sheet."""
    return translate("welfare", "Exposure Planner is no substitute for a vet.")


def normal_sign_statement(sign: NormalSign, animal: str, translate: Translate) -> str:
    """A statement to tick after a fright, when it is true again."""
    return _NORMAL[sign](translate).format(animal=animal)


_NORMAL: Mapping[NormalSign, _Say] = {
    NormalSign.EATING: lambda translate: translate("welfare", "{animal} eats as usual."),
    NormalSign.SLEEPING: lambda translate: translate("welfare", "{animal} sleeps in the usual places."),
    NormalSign.PLAYING: lambda translate: translate("welfare", "{animal} plays, or greets you as usual."),
    NormalSign.TOILET: lambda translate: translate("welfare", "{animal} uses the toilet place as usual."),
    NormalSign.NOT_HIDING: lambda translate: translate("welfare", "{animal} does not hide more than usual."),
    NormalSign.NOT_STARTLING: lambda translate: translate(
        "welfare", "{animal} does not start at small sounds."
    ),
}
