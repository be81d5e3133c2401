"""Any history on any ladder, for properties that must hold for all of them."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from exposure_planner.planner import EndedBy, Food, Ladder, Level, Session, Severity, Stage
from tests.planner.histories import MINUTES, ladder, seen, stage_id


@st.composite
def any_session(draw: st.DrawFn, stages: int = 8, last_day: int = 60) -> Session:
    """Any session, also on a stage that has left; calm ones are the most common."""
    calm_or_not = st.sampled_from([0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 5])
    share = draw(st.sampled_from([0.0, 0.1, 0.5, 1.0, 1.0, 1.0]))
    return seen(
        draw(st.integers(1, stages + 1)),
        draw(st.integers(0, last_day)),
        draw(calm_or_not),
        planned=MINUTES * max(share, 0.1),
        actual=MINUTES * share,
        food=draw(st.sampled_from([Food.UNKNOWN, Food.UNKNOWN, *Food])),
        ended_by=draw(st.sampled_from([EndedBy.PLAN, EndedBy.PLAN, *EndedBy])),
        escape_attempt=draw(st.sampled_from([False, False, False, True])),
        one_off_trigger=draw(st.booleans()),
        other_stress=draw(st.sampled_from(Severity)),
        recovery=draw(st.sampled_from([None, None, 5, 200, 900]).map(_seconds)),
    )


@st.composite
def any_ladder(draw: st.DrawFn) -> Ladder:
    """One to 40 stages, guesses in any order or none, halves of any stage, lengths from nothing to a day."""
    plain = ladder(draw(st.sampled_from([1, 1, 2, 3, 6, 12, 40])))
    guesses = draw(st.sampled_from(["none", "equal", "upside down", "any"]))
    stages = [_guessed(draw, stage, guesses, at, len(plain.stages)) for at, stage in enumerate(plain.stages)]
    if draw(st.booleans()):
        at = draw(st.integers(0, len(stages) - 1))
        length = st.sampled_from([timedelta(0), timedelta(seconds=1), timedelta(hours=24)])
        stages[at] = replace(stages[at], duration=draw(length), place="Elsewhere")
    if draw(st.booleans()):
        at = draw(st.integers(0, len(stages) - 1))
        stages[at] = replace(stages[at], split_of=stage_id(draw(st.integers(1, len(stages) + 1))))
    if draw(st.booleans()):
        twice, other = (draw(st.integers(0, len(stages) - 1)) for _ in range(2))
        stages[twice] = replace(stages[twice], id=stages[other].id)
    return replace(plain, stages=tuple(stages))


def _guessed(draw: st.DrawFn, stage: Stage, guesses: str, at: int, stages: int) -> Stage:
    if guesses == "none":
        return stage
    if guesses == "equal":
        return replace(stage, expected=Level.WORRIED)
    if guesses == "upside down":
        return replace(stage, expected=Level(5 - 5 * at // max(1, stages - 1)))
    return replace(stage, expected=draw(st.none() | st.sampled_from(Level)))


def _seconds(seconds: int | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
