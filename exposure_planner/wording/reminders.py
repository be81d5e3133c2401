"""What a reminder says."""

from collections.abc import Sequence

from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate


def reminder_title(translate: Translate) -> str:
    """Over the notice."""
    return translate("reminders", "If it suits you both")


def say_reminder(animals: Sequence[str], translate: Translate) -> str:
    """One sentence for everybody who has a session today."""
    said = translate("reminders", "Today has a session for {animals}. It may wait for another day.")
    return said.format(animals=say_list(animals, translate))


def say_nothing_today(translate: Translate) -> str:
    """On the tray's icon, where nothing is planned."""
    return translate("reminders", "Nothing is planned for today.")
