"""Every rule leads the same simulated animals; what came of it, with its uncertainty and held against the bar."""

from exposure_planner.simulation.comparison.compare import Cancelled, Progress, compare
from exposure_planner.simulation.comparison.leading import CaseKey, CaseLed, Mapper, one_after_another

__all__ = ["Cancelled", "CaseKey", "CaseLed", "Mapper", "Progress", "compare", "one_after_another"]
