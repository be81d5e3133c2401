"""What the terminal says about the comparison of rules, beyond what the window says too."""

from collections.abc import Callable, Mapping

from exposure_planner.simulation.how_many import cases_of
from exposure_planner.simulation.result import Comparison
from exposure_planner.wording.numbers import say_list
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


def say_front(comparison: Comparison, translate: Translate) -> str:
    """The rules that nobody beats in both."""
    return translate("comparison", "No rule has both fewer sessions and fewer scares than {rules}.").format(
        rules=say_list([f"“{rule}”" for rule in comparison.front], translate)
    )


def learner_name(learner: str, translate: Translate) -> str:
    """A kind of learner as a person reads it; one without words keeps its own name."""
    return _LEARNERS[learner](translate) if learner in _LEARNERS else learner


def capital(text: str) -> str:
    """As the beginning of a line."""
    return text[:1].upper() + text[1:]


_LEARNERS: Mapping[str, _Say] = {
    "all": lambda translate: translate("comparison", "every kind of learner"),
    "held_out": lambda translate: translate("comparison", "learners our numbers were not chosen on"),
    "dual_process": lambda translate: translate("comparison", "animals that get used to it or get wound up"),
    "courage": lambda translate: translate("comparison", "animals whose courage grows"),
    "rescorla_wagner": lambda translate: translate("comparison", "animals that unlearn by surprise"),
    "latent_cause": lambda translate: translate("comparison", "animals that ask whether it is safe here"),
    "place_bound": lambda translate: translate("comparison", "animals that learn only where they are"),
    "reference": lambda translate: translate("comparison", "animals that learn safety beside their fear"),
}
