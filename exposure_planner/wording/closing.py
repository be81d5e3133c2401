"""The dignified end of a ladder: what is said, what was reached together, and what the good ways on are called."""

from datetime import date

from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate


def closing_words(animal: str, translate: Translate, *, outdoors: bool = False) -> str:
    """What is said when a person closes a ladder as not for this animal.

    Args:
        animal: its name; the program does not know whether it is a he or a she.
        translate: the person's language.
        outdoors: the ladder led out of the house.
    """
    if outdoors:
        return translate(
            "closing",
            "{animal} has shown you that outside is not the right place. That is useful, and it is a good "
            "result. Here is a week that gives {animal} what was looked for out there.",
        ).format(animal=animal)
    return translate(
        "closing",
        "{animal} has shown you that this is not the right way. That is useful, and it is a good result. "
        "Here is a week that gives {animal} the same joys closer to home.",
    ).format(animal=animal)


def what_stays(translate: Translate) -> str:
    """That nothing is lost."""
    return translate(
        "closing",
        "Every session stays in the history, and you can open this ladder again whenever you like.",
    )


def say_sessions_reached(sessions: int, calm: int, first: date, translate: Translate) -> str:
    """How many sessions there were, since when, and how many were calm."""
    count = translate("closing", "%n session|%n sessions", "", sessions)
    return translate("closing", "{count} together since {first}, {calm} of them calm.").format(
        count=count, first=say_day_and_year(first, translate), calm=calm
    )


def say_no_sessions(translate: Translate) -> str:
    """There was none yet."""
    return translate("closing", "You saw early enough that it is not needed.")


def say_solid(animal: str, stage: str, translate: Translate) -> str:
    """The highest rung that was calm on several days."""
    return translate("closing", "“{stage}” is firm: {animal} can have that for good.").format(
        stage=stage, animal=animal
    )


def say_passed(animal: str, stage: str, translate: Translate) -> str:
    """The highest rung that was calm at all."""
    return translate("closing", "{animal} was calm up to “{stage}”.").format(stage=stage, animal=animal)


def say_went_home(animal: str, times: int, translate: Translate) -> str:
    """How often the animal said that it is enough."""
    said = translate("closing", "%n time|%n times", "", times)
    return translate("closing", "{animal} told you {times} that it was enough, and you listened.").format(
        animal=animal, times=said
    )
