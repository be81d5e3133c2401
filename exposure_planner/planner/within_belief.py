"""Where belief has its say: a climb is due when it is bearable, and no session is longer or higher than that."""

from dataclasses import replace
from datetime import date, timedelta

from exposure_planner.planner.advice import Advice, Meanwhile, Move, Reason, ReasonCode
from exposure_planner.planner.climb import held_back
from exposure_planner.planner.dose import part_of
from exposure_planner.planner.offers import (
    LEAST_SHARE,
    Offer,
    bearable_share,
    best_offer,
    bound_today,
    next_above,
    offer_above,
)
from exposure_planner.planner.situation import Situation

_LED_BY_BELIEF = frozenset({Move.START, Move.STAY, Move.STEP_BACK, Move.CLIMB, Move.SPLIT})

LONGEST_WAIT = 14
"""Days after which a look is taken again, however stirred up the animal seemed."""


def climb_by_belief(situation: Situation) -> Advice | None:
    """One stage up, when the rails allow it and it is bearable; None when it is not due."""
    if held_back(situation):
        return None
    offer = offer_above(situation)
    if offer is None and situation.policy.eager and situation.state.streak >= situation.policy.calm_needed:
        above = next_above(situation)
        share = bearable_share(situation, above, situation.policy.climb_calm)
        offer = Offer(above, share, 0.0) if share else None
    if offer is None:
        return None
    above = situation.ladder.stages[offer.index]
    reasons = [Reason(code=ReasonCode.CALM_ENOUGH, stage_id=situation.stage.id, count=situation.state.streak)]
    return situation.advice(Move.CLIMB, above, *reasons, duration=part_of(above.duration, offer.share))


def within_belief(situation: Situation, advice: Advice) -> Advice:
    """The advice with a session that is bearable today; a rest when none is."""
    if situation.foresight is None or advice.move not in _LED_BY_BELIEF or advice.move is Move.CLIMB:
        return advice
    meanwhile = advice.meanwhile if advice.move is Move.SPLIT else None
    asked = Meanwhile(stage_id=advice.stage_id, duration=advice.duration) if meanwhile is None else meanwhile
    top = situation.ladder.index_of(asked.stage_id) or 0
    offer = best_offer(situation, top)
    if offer is None:
        return _nothing_bearable(situation, advice)
    stage = situation.ladder.stages[offer.index]
    length = part_of(stage.duration, offer.share)
    if offer.index == top:
        length = min(length, asked.duration)
    if advice.move is Move.SPLIT:
        return replace(advice, meanwhile=Meanwhile(stage_id=stage.id, duration=length))
    move = advice.move
    if offer.index < top:
        move = Move.STEP_BACK if offer.index < situation.index else Move.STAY
    return replace(advice, move=move, stage_id=stage.id, duration=length)


def _nothing_bearable(situation: Situation, advice: Advice) -> Advice:
    lowest = situation.ladder.stages[0]
    until = max(advice.earliest, _calmer_by(situation))
    return replace(
        advice,
        move=Move.REST,
        stage_id=lowest.id,
        duration=part_of(lowest.duration, LEAST_SHARE),
        meanwhile=None,
        earliest=until,
        missing=(),
    )


def _calmer_by(situation: Situation) -> date:
    """The first day on which the shortest session at the lowest stage is likely to be bearable again."""
    bound = bound_today(situation)
    for days in range(1, LONGEST_WAIT):
        day = situation.today + timedelta(days=days)
        foresight = situation.foresight_on(day)
        if foresight is not None and foresight.over(0, LEAST_SHARE) <= bound:
            return day
    return situation.today + timedelta(days=LONGEST_WAIT)
