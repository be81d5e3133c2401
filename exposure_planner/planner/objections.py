"""Which rules speak against a person's wish to do a stage on a day."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from exposure_planner.planner.advice import Move, Reason, ReasonCode
from exposure_planner.planner.advise import advise_from
from exposure_planner.planner.circumstances import Circumstances
from exposure_planner.planner.climb import chances_above, gate_in_the_way, overdose_reason
from exposure_planner.planner.days import on_any_day
from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.observed import Session
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.situation import Situation
from exposure_planner.planner.standing import calm_needed, lapse_at
from exposure_planner.planner.state import State


def objections(
    ladder: Ladder,
    sessions: Iterable[Session],
    stage_id: UUID,
    on: date,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> tuple[Reason, ...]:
    """Which rules speak against doing this stage on this day; empty when none does."""
    policy = policy or PacingPolicy()
    state = learn_all(State.begin(ladder, policy), (session for session in sessions if session.on <= today))
    return objections_from(state, ladder, stage_id, on, policy, circumstances)


def objections_from(
    state: State,
    ladder: Ladder,
    stage_id: UUID,
    on: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> tuple[Reason, ...]:
    """The same, from what was already learned. A stage that is not on the ladder has none."""
    circumstances = circumstances or Circumstances()
    wished = ladder.index_of(stage_id)
    if wished is None:
        return ()
    advice = advise_from(state, ladder, on, policy, on_any_day(circumstances))
    if advice.move is Move.PAUSE:
        return advice.reasons
    situation = Situation(state, ladder, on, circumstances)
    advised = advice.move is Move.CLIMB and advice.stage_id == stage_id
    against_the_stage = () if advised else _against_the_stage(situation, wished)
    found = [*_against_the_day(situation), *against_the_stage]
    return tuple(dict.fromkeys(found))


def _against_the_day(situation: Situation) -> Iterator[Reason]:
    rest = situation.rest
    if rest is not None and situation.today < rest.until:
        yield Reason(code=ReasonCode.REST_DAYS, on=rest.red.on, days=rest.days)
    if situation.needs_back_to_normal:
        yield Reason(code=ReasonCode.NOT_BACK_TO_NORMAL)
    if situation.stress_today:
        yield Reason(code=ReasonCode.STRESS_TODAY, on=situation.today)
    yield from situation.earliest()[1]


def _against_the_stage(situation: Situation, wished: int) -> Iterator[Reason]:
    state, index = situation.state, situation.index
    yield from gate_in_the_way(situation, wished)
    if state.working is None:
        if wished > 0:
            yield Reason(code=ReasonCode.SKIPS_STAGES, count=wished)
        return
    back = lapse_at(state, situation.today, situation.rest)
    if back is not None and wished > back.index:
        yield Reason(code=ReasonCode.LAPSE, days=back.days, stage_id=situation.stage.id)
    if wished <= index:
        return
    if wished > index + 1:
        yield Reason(code=ReasonCode.SKIPS_STAGES, count=wished - index - 1, stage_id=situation.stage.id)
    if state.last is not None and state.last.outcome.is_over_threshold:
        yield Reason(code=ReasonCode.AFTER_A_SCARE, on=state.last.session.on, level=state.last.session.peak)
    elif situation.scare_unsettled is not None:
        red = situation.scare_unsettled
        yield Reason(code=ReasonCode.AFTER_A_SCARE, on=red.on, level=red.peak)
    needed = calm_needed(state, index, situation.today)
    if state.streak < needed:
        yield Reason(
            code=ReasonCode.NOT_YET_PASSED, stage_id=situation.stage.id, count=state.streak, needed=needed
        )
    yield from _too_risky(situation, wished)


def _too_risky(situation: Situation, wished: int) -> Iterator[Reason]:
    if situation.foresight is not None:
        yield from chances_above(situation, wished)
    elif (risk := overdose_reason(situation)) is not None:
        yield risk
