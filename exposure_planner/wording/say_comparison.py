"""Sentences about the comparison of our pacing with the trainers' rules."""

from collections.abc import Callable, Mapping

from exposure_planner.simulation.how_many import cases_of
from exposure_planner.simulation.result import Calibration, CalibrationBin, Comparison
from exposure_planner.wording.numbers import say_list, say_percent
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_begin(animals: int, translate: Translate) -> str:
    """How many simulated animals will be led; said before anybody waits."""
    n = cases_of(animals)
    return translate(
        "comparison",
        "Leading %n simulated animal by every rule; Ctrl-C stops.|"
        "Leading %n simulated animals by every rule; Ctrl-C stops.",
        "",
        n,
    )


def say_progress(done: int, total: int, translate: Translate) -> str:
    """How far it is."""
    return translate("comparison", "{done} of {total} animals led").format(done=done, total=total)


def say_stopped(translate: Translate) -> str:
    """That it was stopped on the way."""
    return translate("comparison", "Stopped; nothing was kept.")


def say_warning(translate: Translate) -> str:
    """What a simulation can say, and what it cannot."""
    return translate(
        "comparison",
        "A simulation ranks rules against each other. It proves nothing about a real animal: "
        "what yours shows you comes first.",
    )


def say_what_was_done(comparison: Comparison, translate: Translate) -> str:
    """How many animals, and how to get the same ones again."""
    n = comparison.animals
    return translate(
        "comparison",
        "%n animal of each temperament and kind of learner, seed “{seed}”, planner {version}. All rules met "
        "the same animals, owners and luck. Behind ± is how far off a mean may be, 19 times of 20.|"
        "%n animals of each temperament and kind of learner, seed “{seed}”, planner {version}. All rules met "
        "the same animals, owners and luck. Behind ± is how far off a mean may be, 19 times of 20.",
        "",
        n,
    ).format(seed=comparison.seed, version=comparison.planner_version)


def say_columns(translate: Translate) -> str:
    """What the columns count."""
    return translate(
        "comparison",
        "Too much: sessions beyond what the animal can bear, for each animal; first those that no one-off fright "
        "explains, then all, then all of a hundred sessions. In a row: the most that any animal had.",
    )


def say_tuned(comparison: Comparison, translate: Translate) -> str:
    """On which kinds of learner our numbers were chosen."""
    tuned = [learner_name(name, translate) for name in comparison.tuned_on]
    held = [learner_name(name, translate) for name in comparison.held_out]
    if not tuned:
        return translate("comparison", "Our numbers were chosen on none of these kinds of learner.")
    if not held:
        return translate("comparison", "Our numbers were chosen on these kinds of learner.")
    return translate("comparison", "Our numbers were chosen on {tuned}; not on {held}.").format(
        tuned=say_list(tuned, translate), held=say_list(held, translate)
    )


def say_measured_against(comparison: Comparison, translate: Translate) -> str:
    """Which rules the bar is measured against."""
    return translate(
        "comparison",
        "The best of the trainers’ rules is “{best}”; the fastest that costs at most twice as much is “{fast}”.",
    ).format(best=comparison.best_rule, fast=comparison.fast_rule)


def say_calibration(calibration: Calibration, translate: Translate) -> str:
    """Whether a foretold chance of calm says more than the average."""
    if calibration.log_loss < calibration.log_loss_of_average:
        text = translate(
            "comparison", "The foretold chance says more than the average alone ({ours} against {average})."
        )
    else:
        text = translate(
            "comparison", "The foretold chance says less than the average alone ({ours} against {average})."
        )
    return text.format(ours=f"{calibration.log_loss:.3f}", average=f"{calibration.log_loss_of_average:.3f}")


def say_bin(part: CalibrationBin, translate: Translate) -> str:
    """Sessions for which about the same was foretold, and how many of them were calm."""
    n = part.sessions
    text = translate(
        "comparison",
        "{foretold} foretold, {came} came (%n session)|{foretold} foretold, {came} came (%n sessions)",
        "",
        n,
    )
    return text.format(
        foretold=say_percent(part.foretold, translate).rjust(5),
        came=say_percent(part.came, translate).rjust(5),
    )


def say_front(comparison: Comparison, translate: Translate) -> str:
    """The rules that nobody beats in both."""
    return translate("comparison", "No rule has both fewer sessions and fewer scares than {rules}.").format(
        rules=say_list([f"“{rule}”" for rule in comparison.front], translate)
    )


def learner_name(learner: str, translate: Translate) -> str:
    """A kind of learner as a person reads it; one without words keeps its own name."""
    return _LEARNERS[learner](translate) if learner in _LEARNERS else learner


def temperament_name(temperament: str, translate: Translate) -> str:
    """A temperament as a person reads it; one without words keeps its own name."""
    return _TEMPERAMENTS[temperament](translate) if temperament in _TEMPERAMENTS else temperament


_LEARNERS: Mapping[str, _Say] = {
    "all": lambda translate: translate("comparison", "every kind of learner"),
    "held_out": lambda translate: translate("comparison", "learners our numbers were not chosen on"),
    "dual_process": lambda translate: translate("comparison", "animals that get used to it or get wound up"),
    "courage": lambda translate: translate("comparison", "animals whose courage grows"),
    "place_bound": lambda translate: translate("comparison", "animals that learn only where they are"),
    "reference": lambda translate: translate("comparison", "animals that learn safety beside their fear"),
}

_TEMPERAMENTS: Mapping[str, _Say] = {
    "all": lambda translate: translate("comparison", "all that can make it"),
    "bold": lambda translate: translate("comparison", "bold"),
    "ordinary": lambda translate: translate("comparison", "ordinary"),
    "slow": lambda translate: translate("comparison", "slow"),
    "nervous": lambda translate: translate("comparison", "nervous"),
    "never": lambda translate: translate("comparison", "will never like it"),
}
