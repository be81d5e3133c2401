"""What a yes to a red flag means: what to do, and how soon."""

from collections.abc import Callable, Mapping

from exposure_planner.household.welfare import RedFlag
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]

ANSWERS: Mapping[RedFlag, _Say] = {
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
    RedFlag.WEIGHT_LOSS: lambda translate: translate(
        "welfare", "Weight that goes has a cause: please have {animal} seen by a vet in the next days."
    ),
    RedFlag.OVERGROOMING: lambda translate: translate(
        "welfare",
        "Sore and bald places may itch, hurt or come from worry: please ask a vet in the next days.",
    ),
    RedFlag.SICK_IN_CARS: lambda translate: translate(
        "welfare", "Feeling sick makes any car frightening: please ask a vet first; there is help against it."
    ),
    RedFlag.OLD_AND_CHANGED: lambda translate: translate(
        "welfare", "New fear in old age often has pain or age behind it: please see a vet in the next days."
    ),
    RedFlag.SELF_INJURY: lambda translate: translate(
        "welfare",
        "Please have {animal} seen by a vet in the next days, and ask about a certified behaviourist.",
    ),
    RedFlag.BITE: lambda translate: translate(
        "welfare",
        "Please talk to a certified behaviourist first, so that nobody gets hurt, {animal} included.",
    ),
    RedFlag.GROWLS_AT_CHILD: lambda translate: translate(
        "welfare",
        "Growling is a warning, and a good one: keep {animal} and the child apart by a door or gate, and talk to a "
        "certified behaviourist first.",
    ),
    RedFlag.PANIC_ALONE: lambda translate: translate(
        "welfare",
        "Please ask a vet and a certified behaviourist first: there is real help for panic when alone.",
    ),
    RedFlag.AFRAID_EVERYWHERE: lambda translate: translate(
        "welfare",
        "{animal} needs to feel safe at home first: a good life indoors comes before any ladder. "
        "Please talk to a vet and a certified behaviourist as well.",
    ),
    RedFlag.AFRAID_OF_YOU: lambda translate: translate(
        "welfare",
        "That can be mended, with quiet and with help: please talk to a vet and a certified behaviourist first.",
    ),
    RedFlag.GIVING_UP: lambda translate: translate(
        "welfare",
        "That is a heavy thought to carry alone. Please talk to your vet and a certified behaviourist before you "
        "decide; often more can be done than it seems.",
    ),
}

URGENT = frozenset({RedFlag.NOT_EATING, RedFlag.TOILET_TROUBLE, RedFlag.BREATHING, RedFlag.SEIZURE})

URGENT_IN_CATS: Mapping[RedFlag, _Say] = {
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
