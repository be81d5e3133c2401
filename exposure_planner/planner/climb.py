"""What is still missing for the next climb; nothing missing means that it is due."""

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.gates import checklist_holds, chip_run_out, last_check, open_gate
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.missions import counts_towards_passing
from exposure_planner.planner.offers import bound_today, least_share
from exposure_planner.planner.overdose import overdose_chance
from exposure_planner.planner.situation import Situation
from exposure_planner.planner.standing import asks_for_care, calm_needed, red_lately


def missing_for_climb(situation: Situation) -> tuple[Reason, ...]:
    """What is still missing for the stage above, the first to come first; empty when the climb is due.

    At the goal there is no stage above: then it is what is missing for the goal to count as reached.
    """
    if situation.index == len(situation.ladder.stages) - 1:
        return _missing_for_goal(situation)
    return (*_settling(situation), *_missing_calm(situation), *_risk(situation), *_gate_above(situation))


def held_back(situation: Situation) -> tuple[Reason, ...]:
    """What the rails alone still ask for before a climb: one session since a scare, calm days and a gate."""
    return (*_settling(situation), *_missing_calm(situation), *_gate_above(situation))


def gate_in_the_way(situation: Situation, index: int) -> tuple[Reason, ...]:
    """The gate that stands before the stage at this place, if it does not hold today."""
    stage = open_gate(situation.state, situation.ladder, index, situation.circumstances, situation.today)
    if stage is None:
        return ()
    return (*_chip_in_the_way(situation, stage), *_checklist_in_the_way(situation, stage))


def _chip_in_the_way(situation: Situation, gate: Stage) -> tuple[Reason, ...]:
    chip, today = situation.circumstances.chip_checked, situation.today
    if chip is None or not chip_run_out(situation.state, gate, situation.circumstances, today):
        return ()
    days = (today - chip.on).days
    return (Reason(code=ReasonCode.CHIP_RUN_OUT, stage_id=gate.id, on=chip.on, days=days),)


def _checklist_in_the_way(situation: Situation, gate: Stage) -> tuple[Reason, ...]:
    if checklist_holds(situation.state, gate, situation.circumstances, situation.today):
        return ()
    check = last_check(gate, situation.circumstances, situation.today)
    if check is None or not check.holds:
        return (Reason(code=ReasonCode.GATE_OPEN, stage_id=gate.id),)
    days = (situation.today - check.on).days
    return (Reason(code=ReasonCode.GATE_RUN_OUT, stage_id=gate.id, on=check.on, days=days),)


def overdose_reason(situation: Situation) -> Reason | None:
    """Why the stage above is too great a risk; None when it is not."""
    chance = overdose_chance(situation.state, situation.ladder, situation.index, situation.today)
    if chance < situation.policy.overdose_chance:
        return None
    return Reason(
        code=ReasonCode.OVERDOSE_RISK,
        stage_id=situation.ladder.stages[situation.index + 1].id,
        share=chance,
        bound=situation.policy.overdose_chance,
    )


def _settling(situation: Situation) -> tuple[Reason, ...]:
    """The first session after a rest is no climb, wherever the red was (2.5: next lower, and green to go on)."""
    red = situation.scare_unsettled
    return () if red is None else (Reason(code=ReasonCode.AFTER_A_SCARE, on=red.on, level=red.peak),)


def _missing_calm(situation: Situation) -> tuple[Reason, ...]:
    state, index = situation.state, situation.index
    needed = calm_needed(state, index, situation.today)
    if state.streak >= needed:
        return ()
    more = Reason(
        code=ReasonCode.MORE_CALM_DAYS,
        stage_id=situation.stage.id,
        count=needed - state.streak,
        needed=needed,
    )
    return _whole_length(situation) or (more, *_why_careful(situation, needed))


def _whole_length(situation: Situation) -> tuple[Reason, ...]:
    """A milestone that was reached in part only: its whole length is still to come."""
    last, stage = situation.state.last, situation.stage
    if not stage.milestone or last is None or last.session.stage_id != stage.id:
        return ()
    if counts_towards_passing(situation.state, situation.index, last):
        return ()
    return (Reason(code=ReasonCode.WHOLE_LENGTH, stage_id=stage.id),)


def _why_careful(situation: Situation, needed: int) -> tuple[Reason, ...]:
    if needed <= situation.policy.calm_needed:
        return ()
    if red_lately(situation.state, situation.today):
        days = situation.policy.careful_days_after_red
        return (Reason(code=ReasonCode.RECENT_RED_NEEDS_THREE, needed=needed, days=days),)
    if situation.stage.gate is not None:
        return (Reason(code=ReasonCode.GATE_NEEDS_THREE, needed=needed),)
    if asks_for_care(situation.ladder, situation.index):
        return (Reason(code=ReasonCode.NEW_PLACE_NEEDS_THREE, needed=needed),)
    return ()


def _risk(situation: Situation) -> tuple[Reason, ...]:
    if situation.foresight is not None:
        return chances_above(situation, situation.index + 1)
    risk = overdose_reason(situation)
    return () if risk is None else (risk,)


def chances_above(situation: Situation, index: int) -> tuple[Reason, ...]:
    """Which chances at this stage, at the shortest session that is advised, stand against going there today."""
    foresight, policy = situation.foresight, situation.policy
    if foresight is None:
        return ()
    stage, found = situation.ladder.stages[index], []
    stage_id, least = stage.id, least_share(stage)
    over, bound = foresight.over(index, least), bound_today(situation, index)
    if over > bound:
        found.append(Reason(code=ReasonCode.CHANCE_OF_WORRY, stage_id=stage_id, share=over, bound=bound))
    calm = foresight.calm(index, least)
    if calm < policy.climb_calm:
        found.append(
            Reason(code=ReasonCode.CHANCE_OF_CALM, stage_id=stage_id, share=calm, bound=policy.climb_calm)
        )
    return tuple(found)


def _gate_above(situation: Situation) -> tuple[Reason, ...]:
    return gate_in_the_way(situation, situation.index + 1)


def _missing_for_goal(situation: Situation) -> tuple[Reason, ...]:
    state, policy = situation.state, situation.policy
    missing = []
    if state.streak < policy.finish_days:
        missing.append(
            Reason(
                code=ReasonCode.MORE_CALM_DAYS,
                stage_id=situation.stage.id,
                count=policy.finish_days - state.streak,
                needed=policy.finish_days,
            )
        )
    if not state.records[situation.index].varied(policy.other_time_hours):
        missing.append(Reason(code=ReasonCode.VARY_PLACE_OR_TIME))
    return tuple(missing)
