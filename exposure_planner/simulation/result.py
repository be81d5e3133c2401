"""What a whole comparison found: plain values for the terminal, the window and the shipped file."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """A mean over animals with its 95 % bootstrap interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, kw_only=True)
class RuleResult:
    """How one rule did with the animals of one temperament and one kind of learner.

    Attributes:
        rule, learner, temperament: their names; temperament "all" pools the four that can make it.
        animals: how many were led.
        goal: share brought to the goal.
        sessions, days: to the goal, mean over those brought there; None when none was.
        own_over, over, severe: sessions over the threshold (by no fright; by anything) and severe ones, per animal.
        over_per_100, severe_per_100: the same per hundred sessions.
        worst_run: the longest row of sessions over the threshold that any of these animals had.
        sent_away: share that the rule gave up on.
        sessions_until_sent: mean sessions until then; None when none was sent.
    """

    rule: str
    learner: str
    temperament: str
    animals: int
    goal: Estimate
    sessions: Estimate | None
    days: Estimate | None
    own_over: Estimate
    over: Estimate
    severe: Estimate
    over_per_100: float
    severe_per_100: float
    worst_run: int
    sent_away: Estimate
    sessions_until_sent: float | None


@dataclass(frozen=True, kw_only=True)
class CalibrationBin:
    """Sessions for which about this chance of calm was foretold, and what came."""

    foretold: float
    came: float
    sessions: int


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """How well the planner's chance of calm fits; log losses in nats a session, lower is better."""

    log_loss: float
    log_loss_of_average: float
    bins: tuple[CalibrationBin, ...]


@dataclass(frozen=True, kw_only=True)
class BarLine:
    """One line of the bar that we set ourselves.

    Attributes:
        what: a code, such as "own_over"; `wording` says it as a sentence.
        asked, got: numbers with their unit, in no language: "≤ 0.2 ×", "≥ 92.0 %".
        learner: the kind of learner that it was measured on; "all" pools, "held_out" those not tuned on.
        against: the rule that it is measured against; empty where it is against none.
    """

    what: str
    asked: str
    got: str
    met: bool
    learner: str = "all"
    against: str = ""


@dataclass(frozen=True, kw_only=True)
class StudyCheck:
    """Whether the simulated world behaves as a published study found."""

    id: str
    what: str
    published: str
    simulated: str
    met: bool


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Everything that one run of the comparison found.

    Attributes:
        seed, animals: the seed, and the animals of each temperament and learner.
        best_rule, fast_rule: the rules that the bar is measured against.
        tuned_on, held_out: the learners that the planner's numbers were tuned on, and those that were not.
        front: the rules that no other one beats in sessions and over-threshold sessions at once, all animals pooled.
    """

    planner_version: str
    seed: str
    animals: int
    best_rule: str
    fast_rule: str
    tuned_on: tuple[str, ...]
    held_out: tuple[str, ...]
    results: tuple[RuleResult, ...]
    bar: tuple[BarLine, ...]
    calibration: Calibration
    studies: tuple[StudyCheck, ...]
    front: tuple[str, ...] = ()
