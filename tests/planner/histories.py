"""Builds ladders and histories in one line each, so that a test reads like the story it tells."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid5

from exposure_planner.planner import Gate, Ladder, Level, Session, Stage

FIRST_DAY = date(2026, 9, 7)
"""A Monday."""

MINUTES = timedelta(minutes=4)


def day(offset: int) -> date:
    """The day so many days after the first."""
    return FIRST_DAY + timedelta(days=offset)


def ladder(stages: int = 14, gate_at: int | None = None, **facts: Any) -> Ladder:  # noqa: ANN401
    """A ladder of plain stages numbered from 1, with an outdoor gate before one of them."""
    return Ladder(
        id=UUID(int=1),
        title="A ladder",
        stages=tuple(
            Stage(
                id=stage_id(number),
                title=f"Stage {number}",
                duration=MINUTES,
                gate=Gate.OUTDOOR if number == gate_at else None,
            )
            for number in range(1, stages + 1)
        ),
        **facts,
    )


def stage_id(number: int) -> UUID:
    """The id of the stage with this number."""
    return UUID(int=1000 + number)


def seen(stage: int, on: int, level: int, **facts: Any) -> Session:  # noqa: ANN401
    """A session on a numbered stage, so many days after the first, at this level."""
    given = {"planned": MINUTES, "actual": MINUTES} | facts
    key = f"{stage}-{on}-{level}-{sorted((name, str(value)) for name, value in given.items())}"
    return Session(
        id=uuid5(stage_id(stage), key), stage_id=stage_id(stage), on=day(on), peak=Level(level), **given
    )


def course(stage: int, levels: str, first: int = 0) -> list[Session]:
    """Daily sessions on one stage: one digit a day."""
    return [seen(stage, first + offset, int(level)) for offset, level in enumerate(levels)]
