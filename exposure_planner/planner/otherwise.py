"""What to do if a planned session turns out calm, uneasy, worried or very frightened."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid5

from exposure_planner.planner.advise import advise_from
from exposure_planner.planner.circumstances import Circumstances
from exposure_planner.planner.days import on_any_day
from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.learning import learn
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.plan import IfThen
from exposure_planner.planner.state import State

IMAGINED = {
    Outcome.CALM: Level.CURIOUS,
    Outcome.HOLD: Level.UNEASY,
    Outcome.DOWN: Level.WORRIED,
    Outcome.RED: Level.VERY_FRIGHTENED,
}
"""The level that stands for each outcome."""


def imagined(state: State, stage: Stage, duration: timedelta, on: date, outcome: Outcome) -> State:
    """The state if a session on this day turned out like this."""
    return learn(
        state,
        Session(
            id=imagined_id(stage.id, on, outcome),
            stage_id=stage.id,
            on=on,
            peak=IMAGINED[outcome],
            planned=duration,
            actual=duration,
        ),
    )


def imagined_id(stage_id: UUID, on: date, outcome: Outcome) -> UUID:
    """The same session always gets the same id."""
    return uuid5(stage_id, f"{on.isoformat()} {outcome.value}")


def if_then(
    state: State, ladder: Ladder, stage: Stage, duration: timedelta, on: date, circumstances: Circumstances
) -> tuple[IfThen, ...]:
    """One line for each outcome; gates and days that suit are taken as they are, rest ends with its days."""
    by_days_alone = replace(circumstances, back_to_normal=None, incidents=())
    lines = []
    for outcome in IMAGINED:
        then = imagined(state, stage, duration, on, outcome)
        advice = advise_from(then, ladder, on, None, by_days_alone)
        lines.append(
            IfThen(
                outcome=outcome,
                move=advice.move,
                stage_id=advice.stage_id,
                duration=advice.duration,
                rest_days=_rest_days(then, ladder, on, by_days_alone) if outcome is Outcome.RED else 0,
            )
        )
    return tuple(lines)


def _rest_days(state: State, ladder: Ladder, on: date, circumstances: Circumstances) -> int:
    return (advise_from(state, ladder, on, None, on_any_day(circumstances)).earliest - on).days - 1
