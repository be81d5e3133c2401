"""Which repair fits what a ladder rule has to say."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import pairwise
from uuid import UUID

from exposure_planner.planner.half_way import is_between
from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.lint import Finding, FindingCode, harder_in


class RepairKind(Enum):
    """What one press of a button does about a finding."""

    HALF_WAY = "half_way"
    """A rung between two neighbours."""
    ADD_MISSING = "add_missing"
    """The rung is opened where something is missing."""
    START_LOWER = "start_lower"
    """An easier rung below the lowest."""
    TWO_LADDERS = "two_ladders"
    """What lies above a rung becomes a ladder of its own."""
    ANSWER_YES = "answer_yes"
    """A question was answered by its person."""
    SWAP = "swap"
    """Two neighbours change places."""


@dataclass(frozen=True, kw_only=True)
class Repair:
    """One way to put a finding right.

    Attributes:
        code: the rule that it answers; None for what the sessions say about the order.
        stage_id: the rung it is about; for HALF_WAY the upper of the two, for SWAP the lower; None for the whole.
        below_id: the other rung of the two.
        field: for ADD_MISSING, the field of the rung that is empty, as `Stage` names it.
    """

    kind: RepairKind
    code: FindingCode | None = None
    stage_id: UUID | None = None
    below_id: UUID | None = None
    field: str = ""

    @property
    def answer(self) -> str:
        """How a yes to its question is remembered; of another last rung the question is another one."""
        return f"{self.code.value if self.code else ''}:{self.stage_id or ''}"


def repair_for(finding: Finding, ladder: Ladder) -> Repair | None:
    """What one press of a button can do about this finding; None where only thinking helps."""
    if finding.question:
        return Repair(kind=RepairKind.ANSWER_YES, code=finding.code, stage_id=finding.stage_id)
    if finding.code is FindingCode.R4_FIRST_NOT_EASY:
        return Repair(kind=RepairKind.START_LOWER, code=finding.code, stage_id=finding.stage_id)
    if finding.code is FindingCode.R6_OUTDOOR_UNSAFE:
        return _add(finding, finding.what[0])
    if finding.code is FindingCode.R7_TOO_MANY:
        return Repair(kind=RepairKind.TWO_LADDERS, code=finding.code)
    if finding.code is FindingCode.R7_TOO_FEW:
        return _at_steepest(ladder)
    if finding.below_id is None:
        # Far from the retreat before any gate: the check is what is missing.
        return _add(finding, "gate")
    lower, upper = ladder.stage(finding.below_id), ladder.stage(finding.stage_id)
    if lower is None or upper is None or not is_between(lower, upper):
        return None
    return Repair(
        kind=RepairKind.HALF_WAY, code=finding.code, stage_id=finding.stage_id, below_id=finding.below_id
    )


def steepest_step(ladder: Ladder) -> tuple[Stage, Stage] | None:
    """The two neighbours with the largest step between them, the lower one of several alike; None on one rung."""
    return max(pairwise(ladder.stages), key=_steepness, default=None)


def _steepness(step: tuple[Stage, Stage]) -> tuple[int, float]:
    lower, upper = step
    return len(harder_in(lower, upper)), upper.duration / max(lower.duration, timedelta(seconds=1))


def _at_steepest(ladder: Ladder) -> Repair | None:
    step = steepest_step(ladder)
    if step is None:
        only = ladder.stages[0].id
        return Repair(kind=RepairKind.START_LOWER, code=FindingCode.R7_TOO_FEW, stage_id=only)
    lower, upper = step
    return Repair(kind=RepairKind.HALF_WAY, code=FindingCode.R7_TOO_FEW, stage_id=upper.id, below_id=lower.id)


def _add(finding: Finding, field: str) -> Repair:
    return Repair(kind=RepairKind.ADD_MISSING, code=finding.code, stage_id=finding.stage_id, field=field)
