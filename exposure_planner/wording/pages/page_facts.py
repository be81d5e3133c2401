"""What every one of these pages needs to know."""

from dataclasses import dataclass
from datetime import date

from exposure_planner.household.animal import Animal
from exposure_planner.household.people import Household, Person
from exposure_planner.wording.paper_sheet import as_file_name, say_language, say_printed_on
from exposure_planner.wording.sheet_parts import PartsSheet, SheetPart, TopLine
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute


@dataclass(frozen=True, kw_only=True)
class PageFacts:
    """What every one of these pages needs to know.

    Attributes:
        photo: an encoded image; None where there is none.
        today: the local day.
    """

    animal: Animal
    household: Household
    people: tuple[Person, ...]
    photo: bytes | None
    today: date


def as_page(
    facts: PageFacts,
    what: str,
    parts: tuple[SheetPart, ...],
    translate: Translate,
    *,
    most_pages: int = 1,
    notes: str = "",
) -> PartsSheet:
    """The page with its title, whose it is and what it is on top, and its last line."""
    name = facts.animal.name
    title = translate("pages", "{animal}: {page}").format(animal=name, page=what)
    return PartsSheet(
        title=title,
        file_name=as_file_name(translate("pages", "{animal} {page}").format(animal=name, page=what)),
        language=say_language(translate),
        no_substitute=no_substitute(translate),
        printed_on=say_printed_on(facts.today, translate),
        parts=(TopLine(name=name, beside=what), *parts),
        again=TopLine(name=name, beside=what),
        most_pages=most_pages,
        notes=notes,
    )
