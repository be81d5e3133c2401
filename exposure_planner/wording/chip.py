"""When the phone number at the chip's registry wants another look."""

from datetime import date

from exposure_planner.wording.numbers import say_date, say_day_of_month
from exposure_planner.wording.translate import Translate


def say_chip_looked_at(on: date | None, translate: Translate) -> str:
    """When somebody last made sure that the registry has the right phone number."""
    if on is None:
        return translate("chip", "Nobody has checked yet that the registry has your phone number.")
    return translate("chip", "Phone number at the registry checked on {day}.").format(
        day=say_date(on, translate)
    )


def say_chip_due(due: date, today: date, animal: str, translate: Translate) -> str:
    """A reminder, once the last look is nearly too old or is so already."""
    if today > due:
        text = translate(
            "chip",
            "It is a while since you looked whether {animal}’s chip leads to your phone. A short look there, and "
            "the way out is open again.",
        )
    else:
        text = translate(
            "chip",
            "By {day}, look once more whether {animal}’s chip leads to your phone: numbers change.",
        )
    return text.format(animal=animal, day=say_day_of_month(due, translate))
