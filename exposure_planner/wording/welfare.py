"""Questions and statements about health, safety and getting back to normal."""

from collections.abc import Callable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.household.welfare import NormalSign, RedFlag
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def no_substitute(translate: Translate) -> str:
    """What the program is not; stands on the Welcome page and on every printed sheet."""
    return translate("welfare", "Exposure Planner is no substitute for a vet.")


def red_flag_question(flag: RedFlag, animal: str, translate: Translate) -> str:
    """A question to answer with yes or no before a ladder is begun."""
    return _QUESTIONS[flag](translate).format(animal=animal)


def red_flag_answer(flag: RedFlag, species: Species, animal: str, translate: Translate) -> str:
    """What a yes means: what to do, and how soon."""
    urgent = _URGENT_IN_CATS if species is Species.CAT else {}
    return urgent.get(flag, _ANSWERS[flag])(translate).format(animal=animal)


def is_urgent(flag: RedFlag, species: Species) -> bool:
    """Whether a yes means today rather than in the next days."""
    return flag in _URGENT or (species is Species.CAT and flag in _URGENT_IN_CATS)


def normal_sign_statement(sign: NormalSign, animal: str, translate: Translate) -> str:
    """A statement to tick after a fright, when it is true again."""
    return _NORMAL[sign](translate).format(animal=animal)


_QUESTIONS: Mapping[RedFlag, _Say] = {
    RedFlag.SUDDEN_CHANGE: lambda translate: translate(
        "welfare", "Has {animal} changed suddenly, or is this fear new or quickly getting worse?"
    ),
    RedFlag.NOT_EATING: lambda translate: translate("welfare", "Has {animal} eaten nothing for a day?"),
    RedFlag.TOILET_TROUBLE: lambda translate: translate(
        "welfare", "Does {animal} strain, pass blood, or go outside the usual toilet place?"
    ),
    RedFlag.PAIN: lambda translate: translate(
        "welfare", "Does {animal} limp, lose weight, or seem sore or unwell?"
    ),
    RedFlag.BREATHING: lambda translate: translate(
        "welfare", "Does {animal} breathe with an open mouth or with effort while at rest?"
    ),
    RedFlag.SEIZURE: lambda translate: translate("welfare", "Has {animal} had a seizure or collapsed?"),
    RedFlag.SELF_INJURY: lambda translate: translate(
        "welfare", "Does {animal} lick or chew bald or sore places, or get hurt trying to break out?"
    ),
    RedFlag.BITE: lambda translate: translate(
        "welfare", "Has {animal} bitten, or seriously tried to bite, a person or another animal?"
    ),
    RedFlag.PANIC_ALONE: lambda translate: translate("welfare", "Does {animal} panic when left alone?"),
    RedFlag.AFRAID_EVERYWHERE: lambda translate: translate(
        "welfare", "Is {animal} afraid nearly everywhere at home, or of you?"
    ),
}

_ANSWERS: Mapping[RedFlag, _Say] = {
    RedFlag.SUDDEN_CHANGE: lambda translate: translate(
        "welfare", "Sudden fear can have illness or pain behind it: please see a vet in the next days."
    ),
    RedFlag.NOT_EATING: lambda translate: translate(
        "welfare", "Please ring a vet today: {animal} should not go on without food."
    ),
    RedFlag.TOILET_TROUBLE: lambda translate: translate(
        "welfare", "Please ring a vet today; straining without result is an emergency."
    ),
    RedFlag.PAIN: lambda translate: translate(
        "welfare", "Pain comes before practice: please have {animal} seen by a vet in the next days."
    ),
    RedFlag.BREATHING: lambda translate: translate(
        "welfare", "Please call a vet now: hard breathing at rest is urgent."
    ),
    RedFlag.SEIZURE: lambda translate: translate(
        "welfare", "Please call a vet today, and at once if it happens again or goes on."
    ),
    RedFlag.SELF_INJURY: lambda translate: translate(
        "welfare",
        "Please have {animal} seen by a vet in the next days, and ask about a certified behaviourist.",
    ),
    RedFlag.BITE: lambda translate: translate(
        "welfare",
        "Please talk to a certified behaviourist first, so that nobody gets hurt, {animal} included.",
    ),
    RedFlag.PANIC_ALONE: lambda translate: translate(
        "welfare",
        "Please ask a vet and a certified behaviourist first: there is real help for panic when alone.",
    ),
    RedFlag.AFRAID_EVERYWHERE: lambda translate: translate(
        "welfare",
        "Please talk to a vet and a certified behaviourist first; {animal} needs to feel safe at home.",
    ),
}

_URGENT = frozenset({RedFlag.NOT_EATING, RedFlag.TOILET_TROUBLE, RedFlag.BREATHING, RedFlag.SEIZURE})

_URGENT_IN_CATS: Mapping[RedFlag, _Say] = {
    RedFlag.NOT_EATING: lambda translate: translate(
        "welfare",
        "Please ring a vet today: a cat that has not eaten for a day is in danger, and longer is worse.",
    ),
    RedFlag.TOILET_TROUBLE: lambda translate: translate(
        "welfare", "Please call a vet now: a cat that strains may be blocked, and that cannot wait."
    ),
    RedFlag.BREATHING: lambda translate: translate(
        "welfare", "Please call a vet now: a cat that breathes with an open mouth at rest needs help at once."
    ),
}

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
