"""Where belief has its say: a climb is due when it is bearable, and no session is longer or higher than that."""

from dataclasses import replace
from datetime import date, timedelta

from exposure_planner.planner.advice import Advice, Meanwhile, Move, Reason, ReasonCode
from exposure_planner.planner.climb import held_back
from exposure_planner.planner.dose import part_of_stage
from exposure_planner.planner.evidence_against import easier_stage_below
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.missions import mission
from exposure_planner.planner.offers import (
    LEAST_SHARE,
    Offer,
    bearable_share,
    bound_today,
    least_share,
    offer_above,
    offer_here,
)
from exposure_planner.planner.situation import Situation

_LED_BY_BELIEF = frozenset({Move.START, Move.STAY, Move.STEP_BACK, Move.SPLIT})

LONGEST_WAIT = 14
"""Days after which a look is taken again, however stirred up the animal seemed."""


def climb_by_belief(situation: Situation) -> Advice | None:
    """One stage up, when the rails allow it and it is bearable; None when it is not due."""
    offer = None if held_back(situation) else offer_above(situation)
    if offer is None:
        return None
    above = situation.ladder.stages[offer.index]
    streak = situation.state.streak
    reasons = [Reason(code=ReasonCode.CALM_ENOUGH, stage_id=situation.stage.id, count=streak)]
    if situation.state.climbing_back_to is not None:
        reasons.append(Reason(code=ReasonCode.CLIMBING_BACK, stage_id=situation.state.climbing_back_to))
    reasons.extend(_chances(situation, offer))
    if offer.index > situation.index + 1:
        passed_by = situation.ladder.stages[situation.index + 1]
        reasons.append(Reason(code=ReasonCode.ORDER_QUESTIONED, stage_id=passed_by.id))
    longest, steps = mission(situation.state, offer.index)
    length = min(part_of_stage(above, offer.share), longest)
    return situation.advice(Move.CLIMB, above, *reasons, *steps, duration=length)


def gap_above(situation: Situation) -> Stage | None:
    """The stage above, when calm days below lead nowhere: not even its shortest session is bearable."""
    above = situation.index + 1
    if situation.foresight is None or above >= len(situation.ladder.stages) or held_back(situation):
        return None
    last = situation.state.last
    if (
        situation.state.streak < situation.policy.gap_days
        or last is None
        or last.session.stage_id != situation.stage.id
    ):
        return None
    stage = situation.ladder.stages[above]
    if stage.split_of is not None or easier_stage_below(situation.state, stage.id) is not None:
        return None
    return None if bearable_share(situation, above) else stage


def within_belief(situation: Situation, advice: Advice) -> Advice:
    """The advice with a session that is bearable today; a rest when none is."""
    asked = advice.meanwhile if advice.move is Move.SPLIT else _session_of(advice)
    top = situation.ladder.index_of(asked.stage_id) if asked else None
    if situation.foresight is None or advice.move not in _LED_BY_BELIEF or asked is None or top is None:
        return advice
    offer = offer_here(situation, top)
    if offer is None and advice.move is Move.START:
        offer = Offer(top, least_share(situation.ladder.stages[top]), 0.0)
    if offer is None:
        return _nothing_bearable(situation, advice)
    stage = situation.ladder.stages[offer.index]
    length = part_of_stage(stage, offer.share)
    reasons = list(advice.reasons)
    if offer.index < top:
        reasons.append(_too_much(situation, top))
    elif length < asked.duration:
        reasons.append(Reason(code=ReasonCode.PART_OF_STAGE, stage_id=stage.id, share=offer.share))
    else:
        length = asked.duration
    if advice.move is Move.SPLIT:
        instead = Meanwhile(stage_id=stage.id, duration=length)
        return replace(advice, meanwhile=instead, reasons=tuple(reasons))
    move = Move.STEP_BACK if offer.index < min(top, situation.index) else advice.move
    return replace(advice, move=move, stage_id=stage.id, duration=length, reasons=tuple(reasons))


def with_chance(situation: Situation, advice: Advice) -> Advice:
    """The advice with the chance that its session will be calm."""
    session = advice.meanwhile if advice.move is Move.SPLIT else _session_of(advice)
    index = situation.ladder.index_of(session.stage_id) if session else None
    if situation.foresight is None or session is None or index is None:
        return advice
    full = situation.ladder.stages[index].duration
    share = session.duration / full if full else 1.0
    return replace(advice, calm_chance=situation.foresight.calm(index, min(1.0, share)))


def _session_of(advice: Advice) -> Meanwhile | None:
    return None if advice.stage_id is None else Meanwhile(stage_id=advice.stage_id, duration=advice.duration)


def _chances(situation: Situation, offer: Offer) -> tuple[Reason, ...]:
    """How likely a calm session is there, and why the session is shorter than the stage."""
    foresight = situation.foresight
    if foresight is None:
        return ()
    stage_id, bound = situation.ladder.stages[offer.index].id, situation.policy.climb_calm
    calm = foresight.calm(offer.index, offer.share)
    found = [Reason(code=ReasonCode.CHANCE_OF_CALM, stage_id=stage_id, share=calm, bound=bound)]
    if offer.share < 1:
        found.append(Reason(code=ReasonCode.PART_OF_STAGE, stage_id=stage_id, share=offer.share))
    return tuple(found)


def _too_much(situation: Situation, index: int) -> Reason:
    """Even the shortest session at this stage is too likely to go over today."""
    foresight = situation.foresight
    stage = situation.ladder.stages[index]
    over = 1.0 if foresight is None else foresight.over(index, least_share(stage))
    return Reason(
        code=ReasonCode.CHANCE_OF_WORRY,
        stage_id=stage.id,
        share=over,
        bound=bound_today(situation, index),
    )


def _nothing_bearable(situation: Situation, advice: Advice) -> Advice:
    """Not even the shortest session at the lowest stage: wait until what the last days stirred up has settled."""
    lowest, until = situation.ladder.stages[0], max(advice.earliest, _settled_by(situation))
    days = (until - situation.today).days
    return replace(
        advice,
        move=Move.REST,
        stage_id=lowest.id,
        duration=part_of_stage(lowest, LEAST_SHARE),
        meanwhile=None,
        warm_up=None,
        earliest=until,
        reasons=(Reason(code=ReasonCode.NOTHING_BEARABLE, stage_id=lowest.id, days=days), *advice.reasons),
        missing=(),
    )


def _settled_by(situation: Situation) -> date:
    """The first day on which the shortest session at the lowest stage is likely to be bearable again."""
    bound = bound_today(situation, 0)
    for days in range(1, LONGEST_WAIT):
        day = situation.today + timedelta(days=days)
        foresight = situation.foresight_on(day)
        if foresight is not None and foresight.over(0, least_share(situation.ladder.stages[0])) <= bound:
            return day
    return situation.today + timedelta(days=LONGEST_WAIT)
