"""The questions before an outdoor ladder, and what the answers come to."""

from collections.abc import Callable, Iterable, Mapping

from exposure_planner.household.suitability import Suitability, SuitabilityPoint, verdict_of
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def suitability_statement(point: SuitabilityPoint, animal: str, translate: Translate) -> str:
    """A statement to tick where it is true."""
    return _STATEMENTS[point](translate).format(animal=animal)


def suitability_group_name(group: Suitability, translate: Translate) -> str:
    """The heading above statements of a kind."""
    return _GROUPS[group](translate)


def say_verdict(true: Iterable[SuitabilityPoint], animal: str, translate: Translate) -> str:
    """What the answers come to, in a sentence or two."""
    said = frozenset(true)
    if not said:
        return translate("suitability", "Tick what you have seen of {animal}.").format(animal=animal)
    verdict = verdict_of(said)
    if verdict is Suitability.RED:
        return _say_red(said)(translate).format(animal=animal)
    return _VERDICTS[verdict](translate).format(animal=animal)


def _say_red(said: frozenset[SuitabilityPoint]) -> _Say:
    if said & _FOR_THE_VET:
        return lambda translate: translate(
            "suitability",
            "First a talk with your vet about {animal}. Until then the good days are indoors, and a ladder that "
            "leads out waits; nothing is lost.",
        )
    if SuitabilityPoint.EXIT_NOT_CONTROLLED in said:
        return lambda translate: translate(
            "suitability",
            "First make the way out safe: one door that nobody opens by surprise. A ladder that leads out waits, "
            "and there is a good life indoors meanwhile.",
        )
    return lambda translate: translate(
        "suitability",
        "First {animal} needs to feel safe at home: a good life indoors comes before the outdoors. "
        "A ladder that leads out waits; answer again whenever you like.",
    )


_FOR_THE_VET = frozenset(
    {
        SuitabilityPoint.ILL,
        SuitabilityPoint.NOT_VACCINATED,
        SuitabilityPoint.NOT_NEUTERED,
        SuitabilityPoint.VIRUS_WITHOUT_ADVICE,
        SuitabilityPoint.HEART_OR_BREATHING,
    }
)

_VERDICTS: Mapping[Suitability, _Say] = {
    Suitability.GREEN: lambda translate: translate(
        "suitability", "That sounds like an animal who may enjoy it. {animal} decides all the same."
    ),
    Suitability.AMBER: lambda translate: translate(
        "suitability", "It may be for {animal}, with more time: shorter steps, more free days, no hurry."
    ),
}

_GROUPS: Mapping[Suitability, _Say] = {
    Suitability.GREEN: lambda translate: translate("suitability", "What speaks for it"),
    Suitability.AMBER: lambda translate: translate("suitability", "What asks for more time"),
    Suitability.RED: lambda translate: translate("suitability", "What comes first"),
}

_STATEMENTS: Mapping[SuitabilityPoint, _Say] = {
    SuitabilityPoint.COMES_TO_DOOR: lambda translate: translate(
        "suitability", "{animal} comes to the door by choice."
    ),
    SuitabilityPoint.WATCHES_LOOSELY: lambda translate: translate(
        "suitability", "{animal} watches the outside with a loose body."
    ),
    SuitabilityPoint.RECOVERS_FAST: lambda translate: translate(
        "suitability", "After a knock or a visitor {animal} is soon as usual."
    ),
    SuitabilityPoint.EATS_IN_NEW_ROOMS: lambda translate: translate(
        "suitability", "{animal} eats in a new room."
    ),
    SuitabilityPoint.CURIOUS_ABOUT_HARNESS: lambda translate: translate(
        "suitability", "{animal} is curious about the harness."
    ),
    SuitabilityPoint.HIDES_FROM_VISITORS: lambda translate: translate(
        "suitability", "{animal} hides from visitors for more than half an hour."
    ),
    SuitabilityPoint.STARTLES: lambda translate: translate("suitability", "{animal} startles easily."),
    SuitabilityPoint.STAYS_IN_ONE_ROOM: lambda translate: translate(
        "suitability", "{animal} never leaves one room."
    ),
    SuitabilityPoint.FRIGHT_OUTDOORS: lambda translate: translate(
        "suitability", "{animal} once had a bad fright outdoors."
    ),
    SuitabilityPoint.OLDER: lambda translate: translate("suitability", "{animal} is over ten years old."),
    SuitabilityPoint.NEW_IN_THE_HOME: lambda translate: translate(
        "suitability", "{animal} came here less than four weeks ago."
    ),
    SuitabilityPoint.AFRAID_EVERYWHERE: lambda translate: translate(
        "suitability", "{animal} is afraid nearly everywhere at home."
    ),
    SuitabilityPoint.ILL: lambda translate: translate("suitability", "{animal} is ill or in pain."),
    SuitabilityPoint.NOT_VACCINATED: lambda translate: translate(
        "suitability", "{animal} is not vaccinated."
    ),
    SuitabilityPoint.NOT_NEUTERED: lambda translate: translate("suitability", "{animal} is not neutered."),
    SuitabilityPoint.VIRUS_WITHOUT_ADVICE: lambda translate: translate(
        "suitability", "{animal} carries FIV or FeLV, and no vet was asked about going out."
    ),
    SuitabilityPoint.HEART_OR_BREATHING: lambda translate: translate(
        "suitability", "{animal} has trouble with the heart or with breathing."
    ),
    SuitabilityPoint.EXIT_NOT_CONTROLLED: lambda translate: translate(
        "suitability", "The way out is not in my hands: others may open it at any time."
    ),
}
