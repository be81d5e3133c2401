"""A good life indoors in words: pillars, how often, and why these five were suggested."""

from collections.abc import Callable, Mapping

from exposure_planner.household.indoors import Pillar
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def pillar_name(pillar: Pillar, translate: Translate) -> str:
    """What a group of activities is called."""
    return _NAMES[pillar](translate)


def pillar_meaning(pillar: Pillar, animal: str, translate: Translate) -> str:
    """What the animal gets from it, in one sentence."""
    return _MEANINGS[pillar](translate).format(animal=animal)


def say_times_a_week(times: int, translate: Translate) -> str:
    """How often: "every day", "3 times a week"."""
    named = {
        1: translate("indoors", "once a week"),
        2: translate("indoors", "twice a week"),
        7: translate("indoors", "every day"),
        14: translate("indoors", "twice a day"),
        21: translate("indoors", "three times a day"),
    }
    return named.get(times) or translate("indoors", "%n time a week|%n times a week", "", times)


def kind_sentence(animal: str, translate: Translate) -> str:
    """What stands above a week indoors."""
    return translate(
        "indoors",
        "Do what is fun for both of you. A day without is no debt, and {animal} may always walk away.",
    ).format(animal=animal)


def life_indoors_words(animal: str, translate: Translate) -> str:
    """What a plan is for, where none was begun."""
    return translate(
        "indoors",
        "Home can give {animal} what others look for outside: to hunt, to climb, to sniff, to rest and to be "
        "with you. Five small things make a good first week.",
    ).format(animal=animal)


def why_these(animal: str, loved_stage: str, translate: Translate) -> str:
    """Why these activities were suggested; `loved_stage` is where the animal was calm, or empty."""
    if loved_stage:
        return translate(
            "indoors",
            "One for each of the five things that every home should have. The first one is there because "
            "{animal} was calm at “{stage}”.",
        ).format(animal=animal, stage=loved_stage)
    return translate(
        "indoors",
        "One for each of the five things that every home should have. Change whatever does not suit {animal}.",
    ).format(animal=animal)


def many_words(count: int, translate: Translate) -> str:
    """A quiet hint where a plan holds more than is good."""
    return translate(
        "indoors",
        "%n thing is a lot for one week; five are easier to keep.|"
        "%n things are a lot for one week; five are easier to keep.",
        "",
        count,
    )


_NAMES: Mapping[Pillar, _Say] = {
    Pillar.SAFE_PLACE: lambda translate: translate("indoors", "A safe place"),
    Pillar.RESOURCES: lambda translate: translate("indoors", "Food, water and rest in several places"),
    Pillar.PLAY: lambda translate: translate("indoors", "Play and hunting"),
    Pillar.PEOPLE: lambda translate: translate("indoors", "Kind people, the same every day"),
    Pillar.SMELL: lambda translate: translate("indoors", "A world for the nose"),
}

_MEANINGS: Mapping[Pillar, _Say] = {
    Pillar.SAFE_PLACE: lambda translate: translate(
        "indoors", "{animal} can withdraw and look on from there at any time."
    ),
    Pillar.RESOURCES: lambda translate: translate(
        "indoors", "Everything that {animal} needs is there more than once, and never in a dead end."
    ),
    Pillar.PLAY: lambda translate: translate(
        "indoors", "{animal} can stalk, catch and chew as animals of this kind do."
    ),
    Pillar.PEOPLE: lambda translate: translate(
        "indoors", "{animal} knows what people will do, and decides how near they come."
    ),
    Pillar.SMELL: lambda translate: translate(
        "indoors", "Home smells of {animal}, and now and then of something new."
    ),
}
