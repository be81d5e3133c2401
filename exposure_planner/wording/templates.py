"""What stands in a template where a person's ladder says nothing itself."""

from exposure_planner.wording.translate import Translate


def ordinary_why(translate: Translate) -> str:
    """Why the rungs are in their order, where nobody wrote it down."""
    return translate("templates", "From what is calm already to the goal, in small steps.")


def ordinary_source(translate: Translate) -> str:
    """Where a ladder of a person's own comes from."""
    return translate(
        "templates", "Made with Exposure Planner by somebody for their own animal; no study has tested it."
    )


def ordinary_pass_sign(translate: Translate) -> str:
    """What going well looks like anywhere."""
    return translate("templates", "Loose and looking about, and eats as at home.")


def ordinary_stop_sign(translate: Translate) -> str:
    """When to stop anywhere."""
    return translate("templates", "Low and still, turning back, big eyes, or leaving the treat.")
