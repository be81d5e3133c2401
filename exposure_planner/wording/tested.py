"""What is said about how the pacing was tested."""

from collections.abc import Callable, Mapping

from exposure_planner.simulation.result import Calibration, Comparison, Estimate, RuleResult
from exposure_planner.wording.numbers import say_list, say_percent
from exposure_planner.wording.say_comparison import learner_name
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]

COLUMNS: tuple[str, ...] = (
    "rule",
    "goal",
    "sessions",
    "days",
    "own_over",
    "over",
    "severe",
    "worst_run",
    "sent_away",
)
"""What the table shows of each rule, from left to right."""


def warning(translate: Translate) -> str:
    """What a simulation can say, and what it cannot."""
    return translate(
        "tested",
        "These animals are made up. A simulation can rank rules against each other; it proves nothing about a real "
        "animal. What yours shows you always comes first.",
    )


def what_was_done(comparison: Comparison, translate: Translate) -> str:
    """How many animals, which kinds of learner, and the seed with which the same comes out again."""
    n = comparison.animals
    return (
        translate(
            "tested",
            "Every rule led the same made-up animals: %n of each temperament and each kind of learner.|"
            "Every rule led the same made-up animals: %n of each temperament and each kind of learner.",
            "",
            n,
        )
        + " "
        + translate(
            "tested",
            "The planner’s numbers were chosen on {tuned}; on {held} they had not been tried before. Seed {seed}, "
            "planner {version}.",
        ).format(
            tuned=_listed(comparison.tuned_on, translate),
            held=_listed(comparison.held_out, translate),
            seed=comparison.seed,
            version=comparison.planner_version,
        )
    )


def which_rules(comparison: Comparison, translate: Translate) -> str:
    """Which rules the bar is measured against."""
    return translate(
        "tested",
        "Measured against the kindest of the trainers’ rules, “{best}”, and the fastest kind one, “{fast}”.",
    ).format(best=comparison.best_rule, fast=comparison.fast_rule)


def column_name(column: str, translate: Translate) -> str:
    """The heading of a column."""
    return _COLUMNS[column](translate)


def about_column(column: str, translate: Translate) -> str:
    """What a column counts, in a sentence."""
    return _ABOUT[column](translate)


def say_result(result: RuleResult, column: str, translate: Translate) -> str:
    """A cell: a mean over animals and how far off it may be with 95 % certainty, or a plain count."""
    if column == "rule":
        return result.rule
    if column == "worst_run":
        return str(result.worst_run)
    value: Estimate | None = getattr(result, column)
    if value is None:
        return translate("tested", "none")
    around = max(value.high - value.value, value.value - value.low)
    if column in {"goal", "sent_away"}:
        return translate("tested", "{value} ±{around} %").format(
            value=round(value.value * 100), around=round(around * 100)
        )
    digits = 0 if column in {"sessions", "days"} else 2
    return translate("tested", "{value} ±{around}").format(
        value=f"{value.value:.{digits}f}", around=f"{around:.{digits}f}"
    )


def temperament_name(temperament: str, translate: Translate) -> str:
    """A temperament as a person reads it; one without words keeps its own name."""
    return _TEMPERAMENTS[temperament](translate) if temperament in _TEMPERAMENTS else plain(temperament)


def say_met(met: bool, translate: Translate) -> str:  # noqa: FBT001
    """Whether a line was met."""
    return translate("tested", "Met") if met else translate("tested", "Not met")


def say_asked_and_got(asked: str, got: str, translate: Translate) -> str:
    """What was asked for and what came, beside each other."""
    return translate("tested", "asked: {asked}; found: {got}").format(asked=asked, got=got)


def say_published(published: str, simulated: str, translate: Translate) -> str:
    """What a study found, and what the made-up world gives."""
    return translate("tested", "published: {published}; here: {simulated}").format(
        published=published, simulated=simulated
    )


def say_calibration(calibration: Calibration, translate: Translate) -> str:
    """Whether the chance of calm that is foretold comes true."""
    better = calibration.log_loss < calibration.log_loss_of_average
    told = (
        translate("tested", "The foretold chance of a calm session says more than the average alone")
        if better
        else translate("tested", "The foretold chance of a calm session says no more than the average alone")
    )
    return translate("tested", "{told} (log loss {ours} against {average}; lower is better).").format(
        told=told, ours=f"{calibration.log_loss:.3f}", average=f"{calibration.log_loss_of_average:.3f}"
    )


def say_bin(foretold: float, came: float, sessions: int, translate: Translate) -> str:
    """One line of the calibration: "About 80 % foretold: 78 % came, of 412 sessions"."""
    text = translate(
        "tested",
        "About {foretold} foretold: {came} came, of %n session.|"
        "About {foretold} foretold: {came} came, of %n sessions.",
        "",
        sessions,
    )
    return text.format(foretold=say_percent(foretold, translate), came=say_percent(came, translate))


def say_left_out(rules: tuple[str, ...], translate: Translate) -> str:
    """Why some rules are not in the picture; empty where all are."""
    if not rules:
        return ""
    return translate(
        "tested", "Not in the picture, because they bring no animal to the goal: {rules}."
    ).format(rules=say_list(rules, translate))


def plain(name: str) -> str:
    """A name of the program's own as words."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def _listed(names: tuple[str, ...], translate: Translate) -> str:
    return say_list([learner_name(name, translate) for name in names], translate) or translate(
        "tested", "none"
    )


_TEMPERAMENTS: Mapping[str, _Say] = {
    "all": lambda translate: translate("tested", "All four that can make it"),
    "bold": lambda translate: translate("tested", "Bold"),
    "ordinary": lambda translate: translate("tested", "Ordinary"),
    "slow": lambda translate: translate("tested", "Slow"),
    "nervous": lambda translate: translate("tested", "Nervous"),
    "never": lambda translate: translate("tested", "Will never like it"),
}

_COLUMNS: Mapping[str, _Say] = {
    "rule": lambda translate: translate("tested", "Rule"),
    "goal": lambda translate: translate("tested", "At the goal"),
    "sessions": lambda translate: translate("tested", "Sessions"),
    "days": lambda translate: translate("tested", "Days"),
    "own_over": lambda translate: translate("tested", "Too much"),
    "over": lambda translate: translate("tested", "With frights"),
    "severe": lambda translate: translate("tested", "Frightened"),
    "worst_run": lambda translate: translate("tested", "Worst row"),
    "sent_away": lambda translate: translate("tested", "Given up on"),
}

_ABOUT: Mapping[str, _Say] = {
    "rule": lambda translate: translate("tested", "The way of pacing."),
    "goal": lambda translate: translate("tested", "The share of animals brought to the goal."),
    "sessions": lambda translate: translate("tested", "Sessions to the goal, of the animals that got there."),
    "days": lambda translate: translate("tested", "Days to the goal, of the animals that got there."),
    "own_over": lambda translate: translate(
        "tested", "Sessions per animal that were too much, without those that a one-off fright explains."
    ),
    "over": lambda translate: translate("tested", "All sessions per animal that were too much."),
    "severe": lambda translate: translate("tested", "Sessions per animal in which it was very frightened."),
    "worst_run": lambda translate: translate("tested", "The longest row of sessions that were too much."),
    "sent_away": lambda translate: translate("tested", "The share of animals that the rule gave up on."),
}
