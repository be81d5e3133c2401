"""The card to carry: when to stop, what to do, what not to do (`domain.md` 5.8)."""

from exposure_planner.household.animal import Animal, Species
from exposure_planner.wording.pages.page_facts import PageFacts, as_page
from exposure_planner.wording.sheet_parts import (
    Beside,
    CutLine,
    Facts,
    Paragraph,
    PartsSheet,
    Points,
    SheetPart,
    TopLine,
)
from exposure_planner.wording.translate import Translate

_CARDS = 2
"""One to carry, one for whoever else takes the animal out."""


def say_carry_card(facts: PageFacts, translate: Translate) -> PartsSheet:
    """Two cards on a page, to cut apart."""
    what = translate("carry_card", "card to carry")
    card = _card(facts, translate)
    again: tuple[SheetPart, ...] = (
        CutLine(text=translate("carry_card", "cut here")),
        TopLine(name=facts.animal.name, beside=what),
        *card,
    )
    return as_page(facts, what, (*card, *(again * (_CARDS - 1))), translate)


def _card(facts: PageFacts, translate: Translate) -> tuple[SheetPart, ...]:
    animal = facts.animal
    known = Facts(
        rows=(
            (translate("carry_card", "Chip number"), animal.chip_number),
            (translate("carry_card", "Our phone"), facts.household.phone),
            (translate("carry_card", "Vet"), animal.vet),
        )
    )
    last = Paragraph(text=translate("carry_card", "Rate the session when you are home again."), quiet=True)
    return (
        _stop(animal, translate),
        Beside(left=_do(animal.name, translate), right=_do_not(animal, translate)),
        known,
        last,
    )


def _stop(animal: Animal, translate: Translate) -> Points:
    food = animal.favourite_food or translate("carry_card", "the favourite treat")
    return Points(
        title=translate("carry_card", "Stop at any of these"),
        framed=True,
        items=(
            translate("carry_card", "{animal} wants home").format(animal=animal.name),
            translate("carry_card", "low and still"),
            translate("carry_card", "will not eat {food}").format(food=food),
            translate("carry_card", "pulls"),
            translate("carry_card", "anything that you did not plan"),
        ),
    )


def _do(animal: str, translate: Translate) -> Points:
    steps = (
        translate("carry_card", "be quiet, and turn side-on"),
        translate("carry_card", "let {animal} go to the door or the bag, and close it"),
        translate("carry_card", "go home, to a dim room"),
        translate("carry_card", "food once {animal} is calm"),
    )
    return Points(
        title=translate("carry_card", "Do"),
        numbered=True,
        items=tuple(step.format(animal=animal) for step in steps),
    )


def _do_not(animal: Animal, translate: Translate) -> Points:
    bare_handed = translate(
        "carry_card", "lift {animal} in a panic with bare hands: use a towel or the open bag"
    )
    dragging = translate("carry_card", "drag {animal} on the lead")
    first = dragging if animal.species is Species.DOG else bare_handed
    return Points(
        title=translate("carry_card", "Do not"),
        items=(
            first.format(animal=animal.name),
            translate("carry_card", "soothe by holding"),
            translate("carry_card", "try once more"),
            translate("carry_card", "finish the timer"),
        ),
    )
