"""The whole comparison: every animal under every rule, then what came of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256

from exposure_planner.planner import PacingPolicy
from exposure_planner.simulation.comparison.bar import Bar
from exposure_planner.simulation.comparison.calibration import calibration_of
from exposure_planner.simulation.comparison.entrants import LEARNERS, OURS, TUNED_ON, Entrant, all_rules
from exposure_planner.simulation.comparison.leading import (
    CaseKey,
    CaseLed,
    Leading,
    Mapper,
    one_after_another,
)
from exposure_planner.simulation.comparison.measures import result_of
from exposure_planner.simulation.comparison.pareto import front
from exposure_planner.simulation.comparison.trials import Group, Trials
from exposure_planner.simulation.nature import CAN_MAKE_IT, Temperament
from exposure_planner.simulation.result import BarLine, Comparison, RuleResult
from exposure_planner.simulation.studies import check_studies
from exposure_planner.simulation.trial import LearnerKind

Progress = Callable[[int, int], None]
"""How many animals are done, of how many."""

Cancelled = Callable[[], bool]

IN_A_STUDY, MOST_IN_A_STUDY = 10, 200
"""Animals in the check against a study for each one of the comparison, and at the most."""

POOLED = "all"
HELD_OUT = "held_out"


def compare(
    animals: int,
    seed: str,
    progress: Progress,
    cancelled: Cancelled,
    mapper: Mapper = one_after_another,
    rules: Sequence[Entrant] | None = None,
    learners: Mapping[str, LearnerKind] = LEARNERS,
) -> Comparison | None:
    """Lead so many animals of each temperament and kind of learner by every rule; None when cancelled.

    The same animals and seed give the same result, whatever the mapper. `cancelled` is asked before each animal.
    """
    entrants = tuple(all_rules() if rules is None else rules)
    keys = case_keys(animals, tuple(learners))
    led = mapper(Leading(seed=seed, rules=entrants, learners=dict(learners)), keys)
    cases = _gathered(led, len(keys), progress, cancelled)
    if cases is None:
        return None
    return _summed_up(animals, seed, tuple(learners), [rule.name for rule in entrants], cases)


def case_keys(animals: int, learners: Sequence[str]) -> tuple[CaseKey, ...]:
    """Every animal that takes part."""
    return tuple(
        CaseKey(learner=learner, temperament=temperament, number=number)
        for number in range(animals)
        for learner in learners
        for temperament in Temperament
    )


def _gathered(
    led: Iterator[CaseLed], total: int, progress: Progress, cancelled: Cancelled
) -> list[CaseLed] | None:
    cases: list[CaseLed] = []
    progress(0, total)
    while not cancelled():
        case = next(led, None)
        if case is None:
            return cases
        cases.append(case)
        progress(len(cases), total)
    return None


def _summed_up(
    animals: int, seed: str, learners: tuple[str, ...], rules: Sequence[str], cases: Sequence[CaseLed]
) -> Comparison:
    trials = Trials(rules, cases)
    pooled, *others = _groups(learners)
    bar = Bar(trials, pooled)
    results = tuple(_results(trials, [pooled, *others], seed))
    return Comparison(
        planner_version=_fingerprint(),
        seed=seed,
        animals=animals,
        best_rule=bar.best,
        fast_rule=bar.fast.rule if bar.fast else bar.best,
        tuned_on=tuple(name for name in learners if name in TUNED_ON),
        held_out=tuple(name for name in learners if name not in TUNED_ON),
        results=results,
        bar=(*bar.lines(), *_bars_of(trials, others)),
        calibration=calibration_of(case.foretold for case in cases),
        studies=check_studies(min(MOST_IN_A_STUDY, IN_A_STUDY * animals), seed),
        front=front([result for result in results if result.learner == result.temperament == POOLED]),
    )


def _groups(learners: tuple[str, ...]) -> list[Group]:
    """All together, those that nothing was tuned on, and each by itself."""
    held_out = tuple(name for name in learners if name not in TUNED_ON)
    groups = [Group(name=POOLED, learners=learners)]
    if held_out and len(held_out) < len(learners):
        groups.append(Group(name=HELD_OUT, learners=held_out))
    return [*groups, *(Group(name=name, learners=(name,)) for name in learners)]


def _bars_of(trials: Trials, groups: Sequence[Group]) -> Iterator[BarLine]:
    for group in groups:
        yield from Bar(trials, group).lines()


def _results(trials: Trials, groups: Sequence[Group], seed: str) -> Iterator[RuleResult]:
    temperaments = {POOLED: CAN_MAKE_IT, **{kind.value: (kind,) for kind in Temperament}}
    for group in groups:
        for name, kinds in temperaments.items():
            for rule in trials.rules:
                yield result_of(trials.of(rule, group, kinds), rule, group.name, name, seed)


def _fingerprint() -> str:
    """Tells whether the planner's numbers have changed since."""
    return sha256(repr((OURS, PacingPolicy())).encode()).hexdigest()[:8]
