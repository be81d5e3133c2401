"""Blank forms for sessions, to fill in where no computer is."""

from collections.abc import Sequence

from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_anchor, level_name
from exposure_planner.wording.pages.page_facts import PageFacts, as_page
from exposure_planner.wording.sheet_parts import CutLine, Facts, Paragraph, PartsSheet, RatingForm, SheetPart
from exposure_planner.wording.translate import Translate

_FORMS = 3
_SIGNS = 12
"""More would be a page to read, and not one to fill in."""


def say_rating_sheet(facts: PageFacts, signs: Sequence[Sign], translate: Translate) -> PartsSheet:
    """Three forms on a page, and above them what the levels look like."""
    species = facts.animal.species
    levels = Facts(
        rows=tuple(
            (f"{int(level)} {level_name(level, translate)}", level_anchor(level, species, translate))
            for level in Level
        ),
        names_stand_out=True,
    )
    form = _form(signs, translate)
    forms: tuple[SheetPart, ...] = (CutLine(), form) * _FORMS
    hint = translate("rating_sheet", "The highest level that you saw counts, and never an excuse.")
    return as_page(
        facts,
        translate("rating_sheet", "rating by hand"),
        (levels, Paragraph(text=hint, quiet=True), *forms),
        translate,
    )


def _form(signs: Sequence[Sign], translate: Translate) -> RatingForm:
    worst_first = sorted(signs, key=lambda sign: -sign.floor)
    shown = [sign for sign in worst_first if sign.floor >= Level.UNEASY][:_SIGNS]
    return RatingForm(
        lines=(
            translate("rating_sheet", "Day"),
            translate("rating_sheet", "Hour"),
            translate("rating_sheet", "Minutes"),
            translate("rating_sheet", "Rung"),
            translate("rating_sheet", "Who saw it"),
            translate("rating_sheet", "With what"),
        ),
        level=translate("rating_sheet", "Level"),
        choices=(
            (
                translate("rating_sheet", "If calm"),
                (translate("rating_sheet", "loose"), translate("rating_sheet", "low and still")),
            ),
            (
                translate("rating_sheet", "Ate"),
                (
                    translate("rating_sheet", "as at home"),
                    translate("rating_sheet", "slower"),
                    translate("rating_sheet", "only the best"),
                    translate("rating_sheet", "nothing"),
                ),
            ),
            (
                translate("rating_sheet", "Ended"),
                (
                    translate("rating_sheet", "time up"),
                    translate("rating_sheet", "asked home"),
                    translate("rating_sheet", "by me"),
                    translate("rating_sheet", "by something else"),
                ),
            ),
        ),
        signs_title=translate("rating_sheet", "Seen"),
        signs=tuple(sign.text for sign in shown),
    )
