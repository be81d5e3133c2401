"""Where the careful trainer begins again after days away: the table of `domain.md` 2.8."""

_ROWS = ((43, 3), (21, 2), (10, 1))
"""From so many days on, so many rungs down from a solid rung."""

_SHORT_DAYS = 5


def begin_again_at(*, rung: int, days: int, solid: bool, settled: int, reached: bool) -> int | None:
    """The rung to begin with; None where so few days have passed that nothing changes.

    Args:
        rung: where it would go on otherwise.
        days: since the last session there or above.
        solid: passed, with calm on three days.
        settled: the highest rung, up to this one, on which the animal was once fully at ease.
        reached: the goal is reached; its checks are meant to lie weeks apart.
    """
    longest = _ROWS[0][0]
    if days < _SHORT_DAYS or (reached and days < longest):
        return None
    if days >= longest and not solid:
        return settled
    down = next((rungs for since, rungs in _ROWS if days >= since), 0)
    return max(0, rung - down - (0 if solid else 1))
