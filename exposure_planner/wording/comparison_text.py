"""A whole comparison for a terminal of 100 columns."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from exposure_planner.simulation.result import Comparison, RuleResult
from exposure_planner.wording.bar_lines import bar_line_name, say_measured_against, say_met
from exposure_planner.wording.comparison_table import table_lines
from exposure_planner.wording.say_comparison import (
    capital,
    learner_name,
    say_columns,
    say_front,
    say_tuned,
    say_what_was_done,
)
from exposure_planner.wording.tested import (
    say_bin,
    say_calibration,
    say_published,
    temperament_name,
    warning,
)
from exposure_planner.wording.translate import Translate

COLUMNS = 100
_POOLED = "all"


def comparison_lines(comparison: Comparison, translate: Translate) -> Iterator[str]:
    """The tables, the bar, the calibration, the studies, and first and last what it does not prove."""
    yield from _wrapped(warning(translate))
    yield ""
    yield from _wrapped(say_what_was_done(comparison, translate))
    yield from _wrapped(say_tuned(comparison, translate))
    yield from _wrapped(say_columns(translate))
    yield from _tables(comparison, translate)
    yield from _bar(comparison, translate)
    yield from _calibration(comparison, translate)
    yield from _studies(comparison, translate)
    yield ""
    yield from _wrapped(warning(translate))


def _tables(comparison: Comparison, translate: Translate) -> Iterator[str]:
    """Every rule where the learners are pooled; for each kind of learner those that matter most."""
    learners = _names(result.learner for result in comparison.results)
    for temperament, results in _parts(comparison, _POOLED):
        yield from _headed(temperament_name(temperament, translate))
        yield from table_lines({"": results}, translate)
        if temperament == _POOLED and comparison.front:
            yield from _wrapped(say_front(comparison, translate))
    for learner in learners:
        if learner != _POOLED:
            yield from _headed(capital(learner_name(learner, translate)))
            parts = _parts(comparison, learner)
            named = {f"· {temperament_name(name, translate)}": results for name, results in parts}
            yield from table_lines(named, translate)


def _parts(comparison: Comparison, learner: str) -> Iterator[tuple[str, tuple[RuleResult, ...]]]:
    """The temperaments that were led with this kind of learner."""
    for temperament in _names(result.temperament for result in comparison.results):
        results = _chosen(comparison, learner, temperament)
        if results:
            yield temperament, results


def _chosen(comparison: Comparison, learner: str, temperament: str) -> tuple[RuleResult, ...]:
    """All rules of the pooled learners; else ours and those that it is measured against."""
    measured = {comparison.results[0].rule, comparison.best_rule, comparison.fast_rule}
    return tuple(
        result
        for result in comparison.results
        if (result.learner, result.temperament) == (learner, temperament)
        and (learner == _POOLED or result.rule in measured)
    )


def _bar(comparison: Comparison, translate: Translate) -> Iterator[str]:
    for learner in _names(line.learner for line in comparison.bar):
        lines = [line for line in comparison.bar if line.learner == learner]
        name = learner_name(learner, translate)
        yield from _headed(
            translate("comparison", "What we ask of ourselves: {learner}").format(learner=name)
        )
        yield from _wrapped(say_measured_against(lines, translate))
        yield from _columns(
            (say_met(line, translate), bar_line_name(line.what, translate), line.got, line.asked)
            for line in lines
        )


def _calibration(comparison: Comparison, translate: Translate) -> Iterator[str]:
    yield from _headed(translate("comparison", "Whether calm comes as foretold"))
    yield from _wrapped(say_calibration(comparison.calibration, translate))
    for part in comparison.calibration.bins:
        yield say_bin(part.foretold, part.came, part.sessions, translate)


def _studies(comparison: Comparison, translate: Translate) -> Iterator[str]:
    if not comparison.studies:
        return
    yield from _headed(translate("comparison", "Whether the simulated world is like the studies"))
    for study in comparison.studies:
        met = (
            translate("comparison", "as published")
            if study.met
            else translate("comparison", "NOT as published")
        )
        yield from _wrapped(f"{study.id}  {study.what}: {met}")
        yield from _wrapped(say_published(study.published, study.simulated, translate), "    ")


def _columns(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    every = tuple(rows)
    widths = [max(map(len, column)) for column in zip(*every, strict=True)]
    for row in every:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _headed(title: str) -> Iterator[str]:
    yield ""
    yield from _wrapped(title)
    yield "─" * COLUMNS


def _wrapped(text: str, margin: str = "") -> list[str]:
    return wrap(text, COLUMNS, initial_indent=margin, subsequent_indent=margin)


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
