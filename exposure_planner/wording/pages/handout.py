"""A page in plain words for whoever does the sessions: how the plan works, and what to look at."""

from collections.abc import Sequence

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.level import Level
from exposure_planner.wording.if_then import stop_rules
from exposure_planner.wording.levels import level_anchor, level_name
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.pages.page_facts import PageFacts, as_page
from exposure_planner.wording.sheet_parts import Facts, Heading, Paragraph, PartsSheet, Points, SheetPart
from exposure_planner.wording.translate import Translate

_SHOWN_RUNGS = 15
"""More rungs are said as a number: a handout is read, and not worked through."""


def say_handout(facts: PageFacts, ladders: Sequence[KeptLadder], translate: Translate) -> PartsSheet:
    """One or two pages."""
    animal = facts.animal
    outdoors = any(stage.outdoors for kept in ladders for stage in kept.stages)
    return as_page(
        facts,
        translate("handout", "how it goes"),
        (
            *(Paragraph(text=text) for text in _how_it_works(animal.name, translate)),
            Heading(text=translate("handout", "What you see, and how it is called")),
            Facts(
                rows=tuple(
                    (
                        f"{int(level)} {level_name(level, translate)}",
                        level_anchor(level, animal.species, translate),
                    )
                    for level in Level
                ),
                names_stand_out=True,
            ),
            Points(
                title=translate("handout", "When to stop"),
                items=stop_rules(animal.species, translate, outdoors=outdoors),
                framed=True,
            ),
            *(part for kept in ladders for part in _ladder(kept, translate)),
        ),
        translate,
        most_pages=2,
        notes=translate("handout", "Notes"),
    )


def _how_it_works(animal: str, translate: Translate) -> tuple[str, ...]:
    fill = {"animal": animal}
    return (
        translate(
            "handout",
            "{animal} goes up a ladder of small steps, from what is easy already to what you hope for. Sessions are "
            "short, a few a week, with free days between them.",
        ).format(**fill),
        translate(
            "handout",
            "After each session you note the highest level that you saw. Calm sessions lead on; an uneasy one is "
            "done again; after a worried one the next is easier; after fright there is rest.",
        ),
        translate(
            "handout",
            "{animal} may end a session at any time, and that is a good session. Nobody has to get to the top: "
            "learning that something is not for {animal} is a good result as well.",
        ).format(**fill),
    )


def _ladder(kept: KeptLadder, translate: Translate) -> tuple[SheetPart, ...]:
    rungs = tuple(
        translate("handout", "{rung}, {minutes}").format(
            rung=stage.title, minutes=say_minutes(stage.duration, translate)
        )
        for stage in kept.stages[:_SHOWN_RUNGS]
    )
    more = len(kept.stages) - len(rungs)
    rest = (
        (Paragraph(text=translate("handout", "and %n more|and %n more", "", more), quiet=True),)
        if more
        else ()
    )
    return (Heading(text=kept.title), Points(numbered=True, items=rungs), *rest)
