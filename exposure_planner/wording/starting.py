"""What is said of the way the program started."""

from exposure_planner.wording.translate import Translate


def say_safe_start(translate: Translate) -> str:
    """That the settings are not the person's own, and for how long."""
    return translate(
        "starting",
        "Started with safe settings, for this time only: what you change in the preferences now is forgotten "
        "when you close. Your animals and sessions are kept as always.",
    )


def say_fault_of_ours(translate: Translate) -> str:
    """In the terminal, above the report."""
    return translate(
        "starting",
        "Something in the program went wrong. That is our fault, not yours, and everything that was saved is safe. "
        "This report holds no animal, no person and nothing that you wrote:",
    )
