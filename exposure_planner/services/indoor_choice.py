"""What to begin a life indoors with, one thing for each of the five pillars; and which plan goes on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exposure_planner.household.indoors import IndoorActivity, IndoorIdea, IndoorPlan, Pillar
from exposure_planner.planner.ladder import Stage


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """What to begin with.

    Attributes:
        activities: one for each pillar; more than five things in a week, and owners do worse (`domain.md` 0.17).
        loved_place: the stage that the first activity comes from; None where none was calm in such a place.
    """

    activities: tuple[IndoorActivity, ...]
    loved_place: Stage | None = None


def suggest(ideas: Sequence[IndoorIdea], calm_stages: Iterable[Stage]) -> Suggestion:
    """The first idea of each pillar; one for a place where the animal was calm comes before all others.

    Args:
        ideas: from the most worthwhile to the least.
        calm_stages: the stages that were passed, on any ladder.
    """
    stages = tuple(calm_stages)
    places = [(idea, place) for idea in ideas if (place := _stage_there(idea, stages)) is not None]
    chosen = [idea for idea, _ in places[:1]]
    for idea in ideas:
        if not idea.places and idea.pillar not in {known.pillar for known in chosen}:
            chosen.append(idea)
    return Suggestion(
        activities=tuple(activity_of(idea) for idea in chosen[: len(Pillar)]),
        loved_place=places[0][1] if places else None,
    )


def activity_of(idea: IndoorIdea) -> IndoorActivity:
    """The idea as a part of a plan."""
    return IndoorActivity(
        code=idea.code, title=idea.title, pillar=idea.pillar, times_a_week=idea.times_a_week
    )


def going_on(plans: Sequence[IndoorPlan]) -> IndoorPlan | None:
    """The newest plan that was not put aside."""
    return next((plan for plan in reversed(plans) if plan.ended_on is None), None)


def _stage_there(idea: IndoorIdea, stages: Sequence[Stage]) -> Stage | None:
    """The highest stage in a place that the idea is for."""
    for stage in reversed(stages):
        words = f"{stage.place} {stage.title}".casefold()
        if any(place in words for place in idea.places):
            return stage
    return None
