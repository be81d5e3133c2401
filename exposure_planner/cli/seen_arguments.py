"""The options of `log` for what was seen, in the planner's words."""

import argparse

from exposure_planner.cli.choices import as_value, values_of
from exposure_planner.planner.observed import EndedBy, Food

_FOOD_BY_CODE = dict(
    zip(
        ("F0", "F1", "F2", "F3", "F4"),
        (Food.AS_AT_HOME, Food.SLOWER, Food.PICKY, Food.REFUSED_THERE, Food.REFUSED_AT_HOME),
        strict=True,
    )
)


def add_seen(log: argparse.ArgumentParser) -> None:
    """How a treat was taken, and who ended it."""
    log.add_argument(
        "--food",
        type=_food,
        default=Food.UNKNOWN,
        metavar="F",
        help=f"how a treat was taken: {values_of(Food)}; or F0 to F4 for the last five",
    )
    log.add_argument(
        "--ended-by",
        type=_ended_by,
        default=EndedBy.PLAN,
        metavar="WHO",
        help=f"who ended it: {values_of(EndedBy)}",
    )


def _food(typed: str) -> Food:
    return _FOOD_BY_CODE.get(typed.strip().upper()) or Food(as_value(typed, Food))


def _ended_by(typed: str) -> EndedBy:
    return EndedBy(as_value(typed, EndedBy))
