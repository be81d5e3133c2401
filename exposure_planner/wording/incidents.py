"""What happens between sessions, in the words that are offered."""

from exposure_planner.wording.translate import Translate


def incident_options(translate: Translate) -> tuple[str, ...]:
    """What is often told."""
    return (
        translate("incidents", "A visitor"),
        translate("incidents", "Thunder or fireworks"),
        translate("incidents", "At the vet"),
        translate("incidents", "Building work"),
        translate("incidents", "Furniture was moved"),
        translate("incidents", "Met it by chance"),
    )


def say_after_a_bang(translate: Translate) -> str:
    """What owners found helpful when it happens anyway (Riemer 2020, reported by owners)."""
    return translate(
        "incidents",
        "Where it cannot be avoided, food or play right after each bang helped most, many owners report.",
    )
