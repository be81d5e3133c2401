"""Signs that say nothing by themselves (`domain.md` 1.7, last paragraph), so that nobody waits for a box to tick."""

from collections.abc import Callable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.wording.translate import Translate

_SAID: Mapping[Species, Callable[[Translate], str]] = {
    Species.CAT: lambda translate: translate(
        "ambiguous_signs",
        "Alone these tell nothing: purring, a twitching tail in play, licking the lips while there is food, "
        "yawning on waking, wide pupils in dim light, silence.",
    ),
    Species.DOG: lambda translate: translate(
        "ambiguous_signs",
        "Alone these tell nothing: a wagging tail, licking the lips while there is food, yawning on waking, "
        "panting in the heat, wide pupils in dim light, silence.",
    ),
    Species.OTHER: lambda translate: translate(
        "ambiguous_signs",
        "Alone these tell nothing: licking while there is food, yawning on waking, panting in the heat, "
        "wide pupils in dim light, silence.",
    ),
}


def say_tells_nothing(species: Species, translate: Translate) -> str:
    """One sentence that names what is seen in calm and in distress alike."""
    return _SAID[species](translate)
