"""The comparison of our pacing with the trainers' rules that came with the program."""

from pathlib import Path

from exposure_planner.catalogue.strict_table import StrictTable, read_json_table
from exposure_planner.resource_files import resource
from exposure_planner.simulation.comparison_record import VERSION
from exposure_planner.simulation.result import (
    BarLine,
    Calibration,
    CalibrationBin,
    Comparison,
    Estimate,
    RuleResult,
    StudyCheck,
)

LARGEST_FILE_BYTES = 2_000_000
_MOST_RESULTS = 2000
_MOST_LINES = 400
_MOST = 1e6


def shipped_comparison() -> Comparison | None:
    """What was found when the numbers were last chosen; None where none came. Raises ResourceBroken."""
    path = resource("pacing", "comparison.json")
    return read_comparison(path) if path.exists() else None


def read_comparison(path: Path) -> Comparison:
    """A comparison as `simulate --json` writes it. Raises ResourceBroken."""
    table = read_json_table(path, LARGEST_FILE_BYTES)
    table.whole("version", VERSION, VERSION)
    comparison = Comparison(
        planner_version=table.text("planner_version", longest=40),
        seed=table.text("seed", ""),
        animals=table.whole("animals", 1, int(_MOST)),
        best_rule=table.text("best_rule"),
        fast_rule=table.text("fast_rule"),
        tuned_on=table.texts("tuned_on"),
        held_out=table.texts("held_out"),
        results=tuple(_result(each) for each in table.tables("results", _MOST_RESULTS, "result")),
        bar=tuple(_bar_line(each) for each in table.tables("bar", _MOST_LINES, "line")),
        calibration=_calibration(table.table("calibration", "calibration")),
        studies=tuple(_study(each) for each in table.tables("studies", _MOST_LINES, "study")),
        front=table.texts("front"),
    )
    table.finish()
    return comparison


def _result(table: StrictTable) -> RuleResult:
    result = RuleResult(
        rule=table.text("rule"),
        learner=table.text("learner"),
        temperament=table.text("temperament"),
        animals=table.whole("animals", 1, int(_MOST)),
        goal=_estimate(table, "goal"),
        sessions=_estimate(table, "sessions") if table.has("sessions") else None,
        days=_estimate(table, "days") if table.has("days") else None,
        own_over=_estimate(table, "own_over"),
        over=_estimate(table, "over"),
        severe=_estimate(table, "severe"),
        over_per_100=table.number("over_per_100", 0, 100),
        severe_per_100=table.number("severe_per_100", 0, 100),
        worst_run=table.whole("worst_run", 0, int(_MOST)),
        sent_away=_estimate(table, "sent_away"),
        sessions_until_sent=(
            table.number("sessions_until_sent", 0, _MOST) if table.has("sessions_until_sent") else None
        ),
    )
    table.finish()
    return result


def _estimate(table: StrictTable, key: str) -> Estimate:
    part = table.table(key, key)
    estimate = Estimate(
        value=part.number("value", 0, _MOST),
        low=part.number("low", 0, _MOST),
        high=part.number("high", 0, _MOST),
    )
    part.finish()
    if not estimate.low <= estimate.value <= estimate.high:
        raise table.broken(key, "its value must lie between its low and its high")
    return estimate


def _bar_line(table: StrictTable) -> BarLine:
    line = BarLine(
        what=table.text("what"),
        asked=table.text("asked"),
        got=table.text("got"),
        met=table.flag("met"),
        learner=table.text("learner"),
        against=table.text("against", ""),
    )
    table.finish()
    return line


def _calibration(table: StrictTable) -> Calibration:
    calibration = Calibration(
        log_loss=table.number("log_loss", 0, _MOST),
        log_loss_of_average=table.number("log_loss_of_average", 0, _MOST),
        bins=tuple(_bin(each) for each in table.tables("bins", _MOST_LINES, "bin")),
    )
    table.finish()
    return calibration


def _bin(table: StrictTable) -> CalibrationBin:
    part = CalibrationBin(
        foretold=table.number("foretold", 0, 1),
        came=table.number("came", 0, 1),
        sessions=table.whole("sessions", 1, 10**9),
    )
    table.finish()
    return part


def _study(table: StrictTable) -> StudyCheck:
    study = StudyCheck(
        id=table.text("id"),
        what=table.text("what"),
        published=table.text("published"),
        simulated=table.text("simulated"),
        met=table.flag("met"),
    )
    table.finish()
    return study
