"""Whether a gate's checklist holds (`domain.md` 5.1): re-asked after some days, or after any red.

Before the open the chip counts as well (5.3): a phone number that has changed brings nobody home.
"""

from datetime import date, timedelta

from exposure_planner.planner.circumstances import Circumstances, GateCheck
from exposure_planner.planner.ladder import Gate, Ladder, Stage
from exposure_planner.planner.state import State


def gate_holds(state: State, stage: Stage, circumstances: Circumstances, today: date) -> bool:
    """Whether this stage's gate holds today; a stage without a gate always does."""
    if stage.gate is None or chip_run_out(state, stage, circumstances, today):
        return stage.gate is None
    return checklist_holds(state, stage, circumstances, today)


def checklist_holds(state: State, stage: Stage, circumstances: Circumstances, today: date) -> bool:
    """Whether the gate's checklist was gone through, lately enough, and no red came after it."""
    if circumstances.gate_checks is None:
        return True
    check = last_check(stage, circumstances, today)
    if check is None or not check.holds or (today - check.on).days > state.policy.gate_days:
        return False
    reds = [judged.session.on for judged in state.reds()] + [red.on for red in circumstances.reds_elsewhere]
    return not any(check.on <= red <= today for red in reds)


def chip_run_out(state: State, stage: Stage, circumstances: Circumstances, today: date) -> bool:
    """Whether the last check of the chip is too old for this gate.

    A reason that was written at the gate when it was too old already counts.
    """
    chip = circumstances.chip_checked
    if chip is None or stage.gate is not Gate.OUTDOOR:
        return False
    runs_out = chip.on + timedelta(days=state.policy.chip_days)
    if today <= runs_out:
        return False
    check = last_check(stage, circumstances, today)
    return check is None or not check.overridden or check.on <= runs_out


def last_check(stage: Stage, circumstances: Circumstances, today: date) -> GateCheck | None:
    """The newest check that was made for this stage, or for every stage behind its kind of gate."""
    fitting = [
        check
        for check in circumstances.gate_checks or ()
        if check.gate is stage.gate and check.stage_id in {None, stage.id} and check.on <= today
    ]
    return max(enumerate(fitting), key=lambda item: (item[1].on, item[0]), default=(0, None))[1]


def gate_before(ladder: Ladder, index: int) -> Stage | None:
    """The gated stage whose checklist must hold to do the stage at this place; None when there is none.

    An outdoor gate also stands before every outdoor stage above it.
    """
    stage = ladder.stages[index]
    if stage.gate is not None:
        return stage
    if not stage.outdoors:
        return None
    below = (known for known in reversed(ladder.stages[:index]) if known.gate is Gate.OUTDOOR)
    return next(below, None)


def open_gate(
    state: State, ladder: Ladder, index: int, circumstances: Circumstances, today: date
) -> Stage | None:
    """The gated stage that stands in the way of the stage at this place; None when the way is free."""
    stage = gate_before(ladder, index)
    return None if stage is None or gate_holds(state, stage, circumstances, today) else stage


def highest_free(
    state: State, ladder: Ladder, index: int, circumstances: Circumstances, today: date
) -> int | None:
    """The highest stage at or below this place with no open gate in its way; None when there is none."""
    free = (at for at in range(index, -1, -1) if open_gate(state, ladder, at, circumstances, today) is None)
    return next(free, None)
