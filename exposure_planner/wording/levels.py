"""The six levels: their names, what they look like, and a word for the tone."""

from collections.abc import Callable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def level_name(level: Level, translate: Translate) -> str:
    """The name of a level: "Settled", "Uneasy"."""
    return _NAMES[level](translate)


def level_anchor(level: Level, species: Species, translate: Translate) -> str:
    """One sentence that says what this level looks like in such an animal."""
    return _ANCHORS[species][level](translate)


def level_tone(level: Level, translate: Translate) -> str:
    """How the animal was, as a word that follows "was": "calm", "uneasy", "very frightened"."""
    return _TONES[level](translate)


_NAMES: Mapping[Level, _Say] = {
    Level.SETTLED: lambda translate: translate("levels", "Settled"),
    Level.CURIOUS: lambda translate: translate("levels", "Curious"),
    Level.UNEASY: lambda translate: translate("levels", "Uneasy"),
    Level.WORRIED: lambda translate: translate("levels", "Worried"),
    Level.VERY_FRIGHTENED: lambda translate: translate("levels", "Very frightened"),
    Level.PANIC: lambda translate: translate("levels", "Panic"),
}

_TONES: Mapping[Level, _Say] = {
    Level.SETTLED: lambda translate: translate("levels", "calm"),
    Level.CURIOUS: lambda translate: translate("levels", "calm and curious"),
    Level.UNEASY: lambda translate: translate("levels", "uneasy"),
    Level.WORRIED: lambda translate: translate("levels", "worried"),
    Level.VERY_FRIGHTENED: lambda translate: translate("levels", "very frightened"),
    Level.PANIC: lambda translate: translate("levels", "in a panic"),
}

_CAT: Mapping[Level, _Say] = {
    Level.SETTLED: lambda translate: translate(
        "levels", "Loose all over; could nap, groom or stroll with the tail up."
    ),
    Level.CURIOUS: lambda translate: translate(
        "levels", "Ears up, looks and sniffs, then carries on as before."
    ),
    Level.UNEASY: lambda translate: translate(
        "levels", "Slower and lower, looks for the way out, yet chooses to be here."
    ),
    Level.WORRIED: lambda translate: translate(
        "levels", "Crouched or leaning away, big eyes, wants to go. Just over the line."
    ),
    Level.VERY_FRIGHTENED: lambda translate: translate(
        "levels",
        "Flat or frozen, shaking or bolting; leaves even the favourite food. Very still is fear, not calm.",
    ),
    Level.PANIC: lambda translate: translate(
        "levels", "Blind flight, thrashing, hissing with claws or teeth, or wetting from fear."
    ),
}

_DOG: Mapping[Level, _Say] = {
    Level.SETTLED: lambda translate: translate(
        "levels", "Loose and soft; could lie down, sniffs about, takes treats gently."
    ),
    Level.CURIOUS: lambda translate: translate(
        "levels", "Looks at it, looks away again, and answers you as usual."
    ),
    Level.UNEASY: lambda translate: translate(
        "levels", "Turns the head away, licks lips without food, is slow to answer, yet stays by choice."
    ),
    Level.WORRIED: lambda translate: translate(
        "levels", "Crouched, tail tucked, stares or hides behind you, snatches treats. Just over the line."
    ),
    Level.VERY_FRIGHTENED: lambda translate: translate(
        "levels", "Trembling, frozen, pulling away or barking; leaves even the favourite food."
    ),
    Level.PANIC: lambda translate: translate(
        "levels", "Snarls, snaps or bites, breaks out, or wets from fear."
    ),
}

_OTHER: Mapping[Level, _Say] = {
    Level.SETTLED: lambda translate: translate(
        "levels", "Loose and at ease; rests, eats or moves about as at home."
    ),
    Level.CURIOUS: lambda translate: translate("levels", "Alert and looking, then carries on as before."),
    Level.UNEASY: lambda translate: translate(
        "levels", "Slower and more careful, looks for the way out, yet chooses to be here."
    ),
    Level.WORRIED: lambda translate: translate(
        "levels", "Tense or leaning away, stops eating, wants to go. Just over the line."
    ),
    Level.VERY_FRIGHTENED: lambda translate: translate(
        "levels", "Frozen, shaking or trying to flee; leaves even the favourite food."
    ),
    Level.PANIC: lambda translate: translate(
        "levels", "Blind flight or defence with all it has; nothing gets through any more."
    ),
}

_ANCHORS: Mapping[Species, Mapping[Level, _Say]] = {
    Species.CAT: _CAT,
    Species.DOG: _DOG,
    Species.OTHER: _OTHER,
}
