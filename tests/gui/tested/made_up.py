"""A made-up result of the test: as many rules as a real one has, some of them close to each other."""

from dataclasses import replace

from exposure_planner.simulation.result import (
    BarLine,
    Calibration,
    CalibrationBin,
    Comparison,
    Estimate,
    RuleResult,
    StudyCheck,
)

RULES = {
    "Exposure Planner": (30.0, 0.21, 0.97),
    "Oracle": (22.0, 0.05, 0.99),
    "Fixed calendar, 1": (24.0, 9.5, 0.61),
    "Fixed calendar, 3": (41.0, 6.8, 0.74),
    "Fixed calendar, 5": (56.0, 5.9, 0.79),
    "1 calm in a row": (27.0, 3.4, 0.88),
    "2 calm in a row": (33.0, 2.1, 0.92),
    "3 calm in a row": (42.0, 1.5, 0.93),
    "Push, drop, stick, 5": (44.0, 2.2, 0.86),
    "Push, drop, stick, 3": (34.0, 2.3, 0.9),
    "Careful trainer": (38.0, 1.1, 0.94),
    "BOIN .10": (40.0, 1.3, 0.9),
    "CRM, EWOC .10": (52.0, 0.9, 0.85),
    "CRM, EWOC .25": (39.0, 1.4, 0.91),
    "Mastery .95": (54.0, 0.8, 0.87),
    "A little longer each time": (35.0, 3.9, 0.71),
    "Last rating alone": (36.0, 3.3, 0.78),
    "Always up": (20.0, 14.0, 0.44),
}


def estimate(value: float) -> Estimate:
    """A mean with an interval around it."""
    return Estimate(value=value, low=value * 0.95, high=value * 1.05)


def result(rule: str, sessions: float | None, over: float, goal: float) -> RuleResult:
    """One row, over all learners and temperaments."""
    return RuleResult(
        rule=rule,
        learner="all",
        temperament="all",
        animals=400,
        goal=estimate(goal),
        sessions=None if sessions is None else estimate(sessions),
        days=None if sessions is None else estimate(sessions * 1.9),
        own_over=estimate(over * 0.8),
        over=estimate(over),
        severe=estimate(over / 8),
        over_per_100=over * 2,
        severe_per_100=over / 4,
        worst_run=4,
        sent_away=estimate(0.02),
        sessions_until_sent=None,
    )


def comparison(seed: str = "autumn", animals: int = 100) -> Comparison:
    """A whole result."""
    pooled = [result(rule, *numbers) for rule, numbers in RULES.items()]
    pooled.append(result("Never up", None, 0, 0))
    bold = [replace(each, temperament="bold", learner="dual_process") for each in pooled[:3]]
    return Comparison(
        planner_version="4",
        seed=seed,
        animals=animals,
        best_rule="Careful trainer",
        fast_rule="2 calm in a row",
        tuned_on=("reference", "dual_process", "courage", "place_bound"),
        held_out=("rescorla_wagner", "latent_cause"),
        results=(*bold, *pooled),
        bar=(
            BarLine(
                what="Own sessions that were too much",
                asked="at most 0.20 of the best rule’s",
                got="0.19",
                met=True,
            ),
            BarLine(what="Nervous animals sent away", asked="at most 6 %", got="7 %", met=False),
        ),
        calibration=Calibration(
            log_loss=0.412,
            log_loss_of_average=0.561,
            bins=(
                CalibrationBin(foretold=0.8, came=0.78, sessions=412),
                CalibrationBin(foretold=0.4, came=0.5, sessions=1),
            ),
        ),
        studies=(
            StudyCheck(
                id="V1",
                what="Fewer sessions when they lie apart",
                published="6.7 against 9.0",
                simulated="7.1 against 9.4",
                met=True,
            ),
        ),
    )
