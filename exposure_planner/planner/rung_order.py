"""Orders of the rungs of a ladder, from the easiest to the goal: what a move, a step or a sort makes of them."""

from collections.abc import Collection, Sequence
from uuid import UUID

from exposure_planner.planner.ladder import Stage

Order = tuple[UUID, ...]


def moved_to_gap(order: Sequence[UUID], chosen: Collection[UUID], gap: int) -> Order:
    """The chosen rungs together in a gap, in the order in which they stood.

    Args:
        order: the rungs as they stand now.
        chosen: those to move.
        gap: how many of the rungs, as they stand now, are below it: 0 for the bottom.
    """
    below = [rung for rung in order[:gap] if rung not in chosen]
    above = [rung for rung in order[gap:] if rung not in chosen]
    return (*below, *(rung for rung in order if rung in chosen), *above)


def stepped(order: Sequence[UUID], chosen: Collection[UUID], up: int) -> Order:
    """Each of the chosen rungs one place up (1) or down (-1); those at the end stay, and none passes another."""
    turned = list(order) if up < 0 else list(reversed(order))
    for at in range(1, len(turned)):
        if turned[at] in chosen and turned[at - 1] not in chosen:
            turned[at - 1], turned[at] = turned[at], turned[at - 1]
    return tuple(turned) if up < 0 else tuple(reversed(turned))


def by_guess(stages: Sequence[Stage]) -> Order:
    """From the least guessed stress to the most; rungs without a guess keep their place, equal ones their order."""
    guessed = sorted(
        (stage for stage in stages if stage.expected is not None), key=lambda stage: stage.expected or 0
    )
    in_turn = iter(guessed)
    return tuple(stage.id if stage.expected is None else next(in_turn).id for stage in stages)


def swapped(order: Sequence[UUID], one: UUID, other: UUID) -> Order:
    """The two rungs have changed places."""
    places = {one: other, other: one}
    return tuple(places.get(rung, rung) for rung in order)


def are_neighbours(order: Sequence[UUID], chosen: Collection[UUID]) -> bool:
    """Whether the chosen rungs, two or more, stand one above the other with nothing between."""
    places = [at for at, rung in enumerate(order) if rung in chosen]
    return len(places) > 1 and places[-1] - places[0] + 1 == len(places)
