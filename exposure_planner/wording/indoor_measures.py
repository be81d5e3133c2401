"""What is noted of a week indoors, 0 to 5, with plain words for every number; 5 is always the good end."""

from collections.abc import Callable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import IndoorMeasure
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]

_LAST_FOR_THE_VET = 1


def measure_name(measure: IndoorMeasure, species: Species, translate: Translate) -> str:
    """What is noted."""
    if measure is IndoorMeasure.LITTER and species is not Species.CAT:
        return translate("indoor_measures", "Toilet")
    return _NAMES[measure](translate)


def measure_anchor(measure: IndoorMeasure, value: int, species: Species, translate: Translate) -> str:
    """What a number means, from 0 to 5."""
    if measure is IndoorMeasure.LITTER:
        return _LITTER[species][value](translate)
    return _ANCHORS[measure][value](translate)


def asks_for_vet(measure: IndoorMeasure, value: int) -> bool:
    """Whether the number is one to ask the vet about."""
    return measure in {IndoorMeasure.APPETITE, IndoorMeasure.LITTER} and value <= _LAST_FOR_THE_VET


def measures_title(translate: Translate) -> str:
    """Above the five."""
    return translate("indoor_measures", "How the week went")


def which_end_is_good(translate: Translate) -> str:
    """How the numbers are meant."""
    return translate("indoor_measures", "0 to 5, and 5 is the good end.")


_NAMES: Mapping[IndoorMeasure, _Say] = {
    IndoorMeasure.PLAY: lambda translate: translate("indoor_measures", "Play"),
    IndoorMeasure.APPETITE: lambda translate: translate("indoor_measures", "Appetite"),
    IndoorMeasure.OUT_AND_ABOUT: lambda translate: translate("indoor_measures", "Out and about"),
    IndoorMeasure.LITTER: lambda translate: translate("indoor_measures", "Litter tray"),
    IndoorMeasure.QUIET_NIGHTS: lambda translate: translate("indoor_measures", "Quiet nights"),
}

_ANCHORS: Mapping[IndoorMeasure, tuple[_Say, ...]] = {
    IndoorMeasure.PLAY: (
        lambda translate: translate("indoor_measures", "No play at all."),
        lambda translate: translate("indoor_measures", "Looked at a toy now and then."),
        lambda translate: translate("indoor_measures", "Played for a moment on one or two days."),
        lambda translate: translate("indoor_measures", "Played on about half of the days."),
        lambda translate: translate("indoor_measures", "Played on most days."),
        lambda translate: translate("indoor_measures", "Played with joy every day."),
    ),
    IndoorMeasure.APPETITE: (
        lambda translate: translate("indoor_measures", "Hardly ate; ask the vet today."),
        lambda translate: translate("indoor_measures", "Left most meals; ask the vet."),
        lambda translate: translate("indoor_measures", "Left about half of the food."),
        lambda translate: translate("indoor_measures", "Ate, but was picky or slow."),
        lambda translate: translate("indoor_measures", "Ate nearly everything."),
        lambda translate: translate("indoor_measures", "Ate well every day."),
    ),
    IndoorMeasure.OUT_AND_ABOUT: (
        lambda translate: translate("indoor_measures", "In hiding all day."),
        lambda translate: translate("indoor_measures", "Came out only to eat."),
        lambda translate: translate("indoor_measures", "In hiding for most of the day."),
        lambda translate: translate("indoor_measures", "In hiding for about half of the day."),
        lambda translate: translate("indoor_measures", "Hid now and then."),
        lambda translate: translate("indoor_measures", "Out and at ease every day."),
    ),
    IndoorMeasure.QUIET_NIGHTS: (
        lambda translate: translate("indoor_measures", "Woke you every night."),
        lambda translate: translate("indoor_measures", "Woke you on most nights."),
        lambda translate: translate("indoor_measures", "Woke you on about half of the nights."),
        lambda translate: translate("indoor_measures", "Woke you on two or three nights."),
        lambda translate: translate("indoor_measures", "Woke you on one night."),
        lambda translate: translate("indoor_measures", "All nights were quiet."),
    ),
}

_LITTER: Mapping[Species, tuple[_Say, ...]] = {
    Species.CAT: (
        lambda translate: translate("indoor_measures", "Strained, or never in the tray; ask the vet today."),
        lambda translate: translate("indoor_measures", "Mostly beside the tray; ask the vet."),
        lambda translate: translate("indoor_measures", "About half of it beside the tray."),
        lambda translate: translate("indoor_measures", "Beside the tray two or three times."),
        lambda translate: translate("indoor_measures", "Beside the tray once."),
        lambda translate: translate("indoor_measures", "Always in the tray."),
    ),
    Species.DOG: (
        lambda translate: translate(
            "indoor_measures", "Strained, or never at the right place; ask the vet today."
        ),
        lambda translate: translate("indoor_measures", "In the house on most days; ask the vet."),
        lambda translate: translate("indoor_measures", "In the house on about half of the days."),
        lambda translate: translate("indoor_measures", "In the house two or three times."),
        lambda translate: translate("indoor_measures", "In the house once."),
        lambda translate: translate("indoor_measures", "Always at the right place."),
    ),
    Species.OTHER: (
        lambda translate: translate("indoor_measures", "Strained, or nothing at all; ask the vet today."),
        lambda translate: translate("indoor_measures", "Not as usual on most days; ask the vet."),
        lambda translate: translate("indoor_measures", "Not as usual on about half of the days."),
        lambda translate: translate("indoor_measures", "Not as usual two or three times."),
        lambda translate: translate("indoor_measures", "Not as usual once."),
        lambda translate: translate("indoor_measures", "As usual every day."),
    ),
}
