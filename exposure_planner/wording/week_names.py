"""What stages, ladders and animals are called in a week's sentences."""

from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.together import spoken_as_one
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_facts import WeekFacts

_LONGEST_IN_A_SENTENCE = 48
"""Letters of a stage's title inside a sentence; its own row has it in full."""
_LONGEST_BESIDE = 30
"""The same for a ladder's title, which stands beside a stage's."""


def has_several(facts: WeekFacts) -> bool:
    """Whether the week has sessions of more than one ladder to tell apart."""
    done = {done.ladder_id for day in facts.plan.days for done in day.done}
    planned = {kept.id for kept, _ in zip(facts.ladders, facts.plan.advice, strict=False)}
    return len(done | planned) > 1


def short_titles(facts: WeekFacts, translate: Translate, *, with_ladder: bool = True) -> dict[UUID, str]:
    """Every stage's title, put away or not, short enough for a sentence; of several ladders with the ladder's."""
    several = with_ladder and has_several(facts)
    # The sentences put the whole into quotation marks.
    both = translate("week_sheet", "{stage}” on “{ladder}")
    return {
        stage.id: both.format(stage=shortened(stage.title), ladder=shortened(kept.title, _LONGEST_BESIDE))
        if several
        else shortened(stage.title)
        for kept in facts.ladders
        for stage in (*kept.stages, *kept.retired_stages)
    }


def names_by_ladder(facts: WeekFacts, translate: Translate) -> dict[UUID, str]:
    """How the animals of each ladder are called in a sentence."""
    return {
        kept.id: spoken_as_one(facts.animal, partner_on(facts, kept), translate).name
        for kept in facts.ladders
    }


def partner_on(facts: WeekFacts, kept: KeptLadder) -> Animal | None:
    """Who is on the ladder besides; None for nobody."""
    others = (facts.partners.get(other) for other in kept.animal_ids if other != facts.animal.id)
    return next((other for other in others if other is not None), None)


def ladder_of(facts: WeekFacts, ladder_id: UUID) -> KeptLadder | None:
    """The ladder of this id."""
    return next((kept for kept in facts.ladders if kept.id == ladder_id), None)


def stage_of(facts: WeekFacts, stage_id: UUID) -> Stage | None:
    """The stage of this id, on whichever ladder, in use or put away."""
    found = (kept.any_stage(stage_id) for kept in facts.ladders)
    return next((stage for stage in found if stage is not None), None)


def shortened(title: str, most: int = _LONGEST_IN_A_SENTENCE) -> str:
    """The title, cut at a word where it is long."""
    if len(title) <= most:
        return title
    cut = title[:most]
    at_word, _, _ = cut.rpartition(" ")
    return f"{(at_word or cut).rstrip(' ,.;:')}…"
