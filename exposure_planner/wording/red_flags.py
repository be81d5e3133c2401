"""Red flags: the questions, what a yes means, and what was asked when a stop is lifted."""

from collections.abc import Callable, Iterable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.household.welfare import FlagGroup, RedFlag
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.red_flag_answers import ANSWERS, URGENT, URGENT_IN_CATS
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def red_flag_question(flag: RedFlag, animal: str, translate: Translate) -> str:
    """A question to answer with yes or no."""
    return _QUESTIONS[flag](translate).format(animal=animal)


def red_flag_answer(flag: RedFlag, species: Species, animal: str, translate: Translate) -> str:
    """What a yes means: what to do, and how soon."""
    urgent = URGENT_IN_CATS if species is Species.CAT else {}
    return urgent.get(flag, ANSWERS[flag])(translate).format(animal=animal)


def is_urgent(flag: RedFlag, species: Species) -> bool:
    """Whether a yes means today rather than in the next days."""
    return flag in URGENT or (species is Species.CAT and flag in URGENT_IN_CATS)


def flag_group_name(group: FlagGroup, translate: Translate) -> str:
    """The heading above questions that belong together."""
    return _GROUPS[group](translate)


def say_what_was_seen(flags: Iterable[RedFlag], translate: Translate) -> str:
    """What was answered with yes, in few words: "Noted: not eating and limping or soreness."."""
    seen = say_list([_SEEN[flag](translate) for flag in flags], translate)
    return translate("welfare", "Noted then: {seen}.").format(seen=seen)


_GROUPS: Mapping[FlagGroup, _Say] = {
    FlagGroup.TODAY: lambda translate: translate("welfare", "What cannot wait"),
    FlagGroup.BODY: lambda translate: translate("welfare", "Body and health"),
    FlagGroup.FEAR: lambda translate: translate("welfare", "Fear and living together"),
}

_QUESTIONS: Mapping[RedFlag, _Say] = {
    RedFlag.NOT_EATING: lambda translate: translate("welfare", "Has {animal} eaten nothing for a day?"),
    RedFlag.TOILET_TROUBLE: lambda translate: translate(
        "welfare", "Does {animal} strain, pass blood, or go outside the usual toilet place?"
    ),
    RedFlag.BREATHING: lambda translate: translate(
        "welfare", "Does {animal} breathe with an open mouth or with effort at rest?"
    ),
    RedFlag.SEIZURE: lambda translate: translate("welfare", "Has {animal} had a seizure or collapsed?"),
    RedFlag.SUDDEN_CHANGE: lambda translate: translate(
        "welfare", "Has {animal} changed suddenly, or is this fear new or quickly getting worse?"
    ),
    RedFlag.PAIN: lambda translate: translate("welfare", "Does {animal} limp, or seem sore or unwell?"),
    RedFlag.WEIGHT_LOSS: lambda translate: translate("welfare", "Has {animal} lost weight?"),
    RedFlag.OVERGROOMING: lambda translate: translate(
        "welfare", "Does {animal} lick or chew bald or sore places?"
    ),
    RedFlag.SICK_IN_CARS: lambda translate: translate("welfare", "Does {animal} vomit or drool in the car?"),
    RedFlag.OLD_AND_CHANGED: lambda translate: translate(
        "welfare", "Is {animal} old, and newly fearful, lost, or calling at night?"
    ),
    RedFlag.SELF_INJURY: lambda translate: translate(
        "welfare", "Does {animal} get hurt by trying to break out, or by biting itself?"
    ),
    RedFlag.BITE: lambda translate: translate(
        "welfare", "Has {animal} bitten, or seriously tried to bite, a person or another animal?"
    ),
    RedFlag.GROWLS_AT_CHILD: lambda translate: translate(
        "welfare", "Does a child live with you, and does {animal} growl or hiss at people?"
    ),
    RedFlag.PANIC_ALONE: lambda translate: translate("welfare", "Does {animal} panic when left alone?"),
    RedFlag.AFRAID_EVERYWHERE: lambda translate: translate(
        "welfare", "Is {animal} afraid nearly everywhere at home?"
    ),
    RedFlag.AFRAID_OF_YOU: lambda translate: translate("welfare", "Is {animal} afraid of you?"),
    RedFlag.GIVING_UP: lambda translate: translate(
        "welfare", "Do you think of giving {animal} away, or of having {animal} put to sleep?"
    ),
}

_SEEN: Mapping[RedFlag, _Say] = {
    RedFlag.NOT_EATING: lambda translate: translate("welfare", "nothing eaten for a day"),
    RedFlag.TOILET_TROUBLE: lambda translate: translate("welfare", "trouble at the toilet"),
    RedFlag.BREATHING: lambda translate: translate("welfare", "hard breathing"),
    RedFlag.SEIZURE: lambda translate: translate("welfare", "a seizure or collapse"),
    RedFlag.SUDDEN_CHANGE: lambda translate: translate("welfare", "a sudden change"),
    RedFlag.PAIN: lambda translate: translate("welfare", "limping or soreness"),
    RedFlag.WEIGHT_LOSS: lambda translate: translate("welfare", "weight lost"),
    RedFlag.OVERGROOMING: lambda translate: translate("welfare", "bald or sore places"),
    RedFlag.SICK_IN_CARS: lambda translate: translate("welfare", "sickness in the car"),
    RedFlag.OLD_AND_CHANGED: lambda translate: translate("welfare", "a change in old age"),
    RedFlag.SELF_INJURY: lambda translate: translate("welfare", "self-made injuries"),
    RedFlag.BITE: lambda translate: translate("welfare", "a bite"),
    RedFlag.GROWLS_AT_CHILD: lambda translate: translate("welfare", "growling with a child at home"),
    RedFlag.PANIC_ALONE: lambda translate: translate("welfare", "panic when alone"),
    RedFlag.AFRAID_EVERYWHERE: lambda translate: translate("welfare", "fear nearly everywhere"),
    RedFlag.AFRAID_OF_YOU: lambda translate: translate("welfare", "fear of you"),
    RedFlag.GIVING_UP: lambda translate: translate("welfare", "thoughts of giving up"),
}
