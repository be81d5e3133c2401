"""The plan for a lost animal, with photo and chip number (`domain.md` 5.4)."""

from exposure_planner.household.animal import Species
from exposure_planner.wording.pages.page_facts import PageFacts, as_page
from exposure_planner.wording.sheet_parts import Facts, Heading, Paragraph, PartsSheet, Picture, Points
from exposure_planner.wording.translate import Translate


def say_lost_plan(facts: PageFacts, translate: Translate) -> PartsSheet:
    """One page: what whoever finds the animal must know, and what to do, in order."""
    animal, fill = facts.animal, {"animal": facts.animal.name}
    known = Facts(
        rows=(
            (translate("lost_plan", "Looks like"), animal.markings),
            (translate("lost_plan", "Born"), str(animal.birth_year or "")),
            (translate("lost_plan", "Chip number"), animal.chip_number),
            (translate("lost_plan", "Chip registry, phone"), ""),
            (translate("lost_plan", "Our phone"), facts.household.phone),
            (translate("lost_plan", "Vet"), animal.vet),
            (translate("lost_plan", "Loves to eat"), animal.favourite_food),
            (translate("lost_plan", "Afraid of"), ", ".join(animal.triggers)),
        )
    )
    steps = _dogs_steps(translate) if animal.species is Species.DOG else _steps(translate)
    return as_page(
        facts,
        translate("lost_plan", "if lost"),
        (
            Picture(
                photo=facts.photo,
                no_photo=translate("lost_plan", "Glue a photo of {animal} in here.").format(**fill),
                beside=known,
            ),
            Heading(text=translate("lost_plan", "What to do, in this order")),
            Points(numbered=True, items=tuple(step.format(**fill) for step in steps)),
            Paragraph(text=_why(facts, translate), quiet=True),
            Heading(text=translate("lost_plan", "Where and when {animal} was last seen").format(**fill)),
            Facts(
                rows=(
                    (translate("lost_plan", "Place"), ""),
                    (translate("lost_plan", "Day and hour"), ""),
                    (translate("lost_plan", "Who was there"), ""),
                )
            ),
        ),
        translate,
    )


def _steps(translate: Translate) -> tuple[str, ...]:
    return (
        translate(
            "lost_plan",
            "Do not chase, and do not call loudly. Remember the exact place. Leave the way back in open, "
            "and put something there that smells of home.",
        ),
        translate(
            "lost_plan",
            "Look under things within five houses, low and silent; then every hour, and from two to five "
            "in the morning with a torch.",
        ),
        translate("lost_plan", "Tell the neighbours on both sides, and ask to search their hiding places."),
        translate("lost_plan", "Put up posters and write to the local groups the same day."),
        translate("lost_plan", "Call the chip registry, the shelters and the vets."),
        translate("lost_plan", "Put up a humane trap on the first or second day."),
        translate("lost_plan", "Keep on for sixty days and more."),
    )


def _dogs_steps(translate: Translate) -> tuple[str, ...]:
    return (
        translate(
            "lost_plan",
            "Do not chase, and do not call loudly. Sit down side-on, and let food lie about you.",
        ),
        translate(
            "lost_plan",
            "Remember the exact place. Leave something there that smells of home, and let somebody stay near.",
        ),
        translate("lost_plan", "Ask everybody who sees {animal} to call you, and not to run after."),
        translate("lost_plan", "Put up posters and write to the local groups the same day."),
        translate("lost_plan", "Call the chip registry, the shelters, the vets and the police."),
        translate("lost_plan", "Keep on, and look again at dawn and at dusk."),
    )


def _why(facts: PageFacts, translate: Translate) -> str:
    """Why so near, for a cat; for others nothing is known well enough to be printed."""
    if facts.animal.species is not Species.CAT:
        return ""
    return translate(
        "lost_plan",
        "Of 1,210 lost cats, three in four were found within 500 metres of where they got out, and more than "
        "half within two months (Huang and others, 2018). A cat that knows only rooms hides in silence near the "
        "exit.",
    )
