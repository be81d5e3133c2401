"""Every page that there is to print: its name, and what it is for."""

from collections.abc import Callable, Mapping
from enum import Enum

from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


class PageKind(Enum):
    """A page to print."""

    WEEK = "week"
    HOUSEHOLD = "household"
    INDOORS = "indoors"
    CARD = "card"
    LOST = "lost"
    CHECKLIST = "checklist"
    RATING = "rating"
    REPORT = "report"
    HANDOUT = "handout"


def page_name(kind: PageKind, translate: Translate) -> str:
    """Its name in a list."""
    return _NAMES[kind](translate)


def page_purpose(kind: PageKind, animal: str, translate: Translate) -> str:
    """One sentence on what it is for."""
    return _PURPOSES[kind](translate).format(animal=animal)


def why_not_yet(kind: PageKind, animal: str, translate: Translate) -> str:
    """One sentence where the page would be empty."""
    return _NOT_YET.get(kind, _no_ladder)(translate).format(animal=animal)


_NAMES: Mapping[PageKind, _Say] = {
    PageKind.WEEK: lambda translate: translate("pages", "The week"),
    PageKind.HOUSEHOLD: lambda translate: translate("pages", "The week of everybody"),
    PageKind.INDOORS: lambda translate: translate("pages", "The week indoors"),
    PageKind.CARD: lambda translate: translate("pages", "Card to carry"),
    PageKind.LOST: lambda translate: translate("pages", "Plan if lost"),
    PageKind.CHECKLIST: lambda translate: translate("pages", "Checklist"),
    PageKind.RATING: lambda translate: translate("pages", "Rating by hand"),
    PageKind.REPORT: lambda translate: translate("pages", "Report"),
    PageKind.HANDOUT: lambda translate: translate("pages", "How it goes"),
}

_PURPOSES: Mapping[PageKind, _Say] = {
    PageKind.WEEK: lambda translate: translate("pages", "Seven days of {animal} for the fridge."),
    PageKind.HOUSEHOLD: lambda translate: translate(
        "pages", "Seven days of all animals of the household on one sheet."
    ),
    PageKind.INDOORS: lambda translate: translate("pages", "What to do indoors, with boxes to tick."),
    PageKind.CARD: lambda translate: translate("pages", "When to stop and what to do then, for the pocket."),
    PageKind.LOST: lambda translate: translate(
        "pages", "Photo, chip number and what to do in which order. Print it before the first time outside."
    ),
    PageKind.CHECKLIST: lambda translate: translate("pages", "What must be true before a rung with a gate."),
    PageKind.RATING: lambda translate: translate("pages", "Three blank forms, for where no computer is."),
    PageKind.REPORT: lambda translate: translate(
        "pages", "Two pages for a vet or behaviourist: levels, sessions, scares, medicines, advice."
    ),
    PageKind.HANDOUT: lambda translate: translate(
        "pages", "In plain words, for whoever goes along: how the plan works and what to look at."
    ),
}


def _no_ladder(translate: Translate) -> str:
    return translate("pages", "Start a ladder for {animal} first.")


_NOT_YET: Mapping[PageKind, _Say] = {
    PageKind.INDOORS: lambda translate: translate("pages", "Begin a life indoors for {animal} first."),
    PageKind.CHECKLIST: lambda translate: translate("pages", "No rung of {animal} has a gate."),
    PageKind.HOUSEHOLD: lambda translate: translate("pages", "Nobody in the household has a ladder yet."),
}
