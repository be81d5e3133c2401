"""Who takes part: the kinds of learner, and the rules with the part that each plays."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from exposure_planner.planner import PacingPolicy
from exposure_planner.simulation.learners.courage import CourageLearner
from exposure_planner.simulation.learners.dual_process import DualProcessLearner
from exposure_planner.simulation.learners.latent_cause import LatentCauseLearner
from exposure_planner.simulation.learners.place_bound import PlaceBoundLearner
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.learners.rescorla_wagner import RescorlaWagnerLearner
from exposure_planner.simulation.rules import ORACLE, RIVALS
from exposure_planner.simulation.rules.oracle import OracleRule
from exposure_planner.simulation.rules.planner import PlannerRule
from exposure_planner.simulation.rules.rule import Rule
from exposure_planner.simulation.trial import LearnerKind

LEARNERS: Mapping[str, LearnerKind] = MappingProxyType(
    {
        "dual_process": DualProcessLearner,
        "courage": CourageLearner,
        "place_bound": PlaceBoundLearner,
        "reference": ReferenceLearner,
        "rescorla_wagner": RescorlaWagnerLearner,
        "latent_cause": LatentCauseLearner,
    }
)
"""Kinds of animal that disagree on how learning works; `wording` has a name for each."""

TUNED_ON = ("reference", "dual_process", "courage", "place_bound")
"""The learners that the planner's numbers were chosen on, with the seed "tune"; all others are held out."""

OURS = "Exposure Planner"

Entrant = Rule | OracleRule


class Part(Enum):
    """Which part a rule plays in the comparison."""

    OURS = "ours"
    TRAINER = "trainer"
    """A way of pacing that people follow; the bar is measured against the best of these."""
    BOUND = "bound"
    """Knows what nobody can know; how well it could go at best."""
    MUST_LOSE = "must_lose"
    """Bad on purpose: where it does not lose, the simulated world is wrong."""


_PARTS = {
    OURS: Part.OURS,
    "oracle": Part.BOUND,
    "never climb": Part.MUST_LOSE,
    "always climb": Part.MUST_LOSE,
}


def part_of(rule: str) -> Part:
    """The part that the rule of this name plays."""
    return _PARTS.get(rule, Part.TRAINER)


def all_rules() -> tuple[Entrant, ...]:
    """Ours first, then its rivals, then the bound."""
    return (PlannerRule(OURS, PacingPolicy()), *RIVALS, ORACLE)
