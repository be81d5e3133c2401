"""A comparison as the text of a file, for other programs and to be shipped; `comparison_record` has its shape."""

import json

from exposure_planner.simulation.comparison_record import record_of
from exposure_planner.simulation.result import Comparison


def comparison_text(comparison: Comparison) -> str:
    """JSON with one entry of each list a line, so that two results can be compared line by line."""
    parts = (f"{json.dumps(name)}: {_part(value)}" for name, value in record_of(comparison).items())
    return "{\n" + ",\n".join(parts) + "\n}"


def _part(value: object) -> str:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(_compact(entry) for entry in value) + "\n]"
    return _compact(value)


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
