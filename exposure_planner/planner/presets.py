"""The paces to choose from, and what a person's own numbers for the planner must keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from exposure_planner.planner.policy import PacingPolicy


class PresetName(Enum):
    """The paces to choose from."""

    GENTLE = "gentle"
    STEADY = "steady"


@dataclass(frozen=True, kw_only=True)
class Preset:
    """A pace.

    Attributes:
        numbers: what it sets otherwise than the planner's own numbers, by name.
        source: sections of `domain.md`.
    """

    name: PresetName
    source: str
    numbers: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def policy(self, base: PacingPolicy | None = None) -> PacingPolicy:
        """The planner's numbers at this pace; never more sessions a week than `base` has."""
        given = base or PacingPolicy()
        numbers = dict(self.numbers)
        if "sessions_per_week" in numbers:
            numbers["sessions_per_week"] = min(numbers["sessions_per_week"], given.sessions_per_week)
        return with_numbers(given, numbers)


@dataclass(frozen=True, kw_only=True)
class OutOfBounds:
    """A number that lies beyond what is safe or makes sense."""

    name: str
    value: float
    low: float
    high: float


STEADY = Preset(name=PresetName.STEADY, source="2.4, 2.14")
"""The planner's own numbers, as the proving ground tests them."""

GENTLE = Preset(
    name=PresetName.GENTLE,
    source="2.4",
    numbers=MappingProxyType(
        {
            # Fewer sessions are needed in all when they lie further apart, though more weeks (2.4).
            "sessions_per_week": 3,
            # One calm day more before each climb: calm seen by an untrained eye is often not calm yet (1.10).
            "calm_needed": 3,
            "calm_needed_careful": 4,
            "solid_days": 4,
            "finish_days": 4,
            # The same evidence has to say more clearly that the next stage will not be too much (4.10).
            "overdose_chance": 0.15,
            "over_chance": 0.015,
            "climb_calm": 0.75,
            "wary_days": 21,
            # Nobody knows how long a pet needs after a scare; who can wait loses nothing by it (2.5).
            "rest_days": 3,
            "rest_days_panic": 5,
            "long_rest_days": 10,
            "careful_days_after_red": 28,
            "red_duration": 0.4,
        }
    ),
)
"""For an animal that takes a scare to heart, or a person who would rather wait a week than see one."""

PRESETS: Mapping[PresetName, Preset] = MappingProxyType({each.name: each for each in (GENTLE, STEADY)})


def with_numbers(policy: PacingPolicy, numbers: Mapping[str, float]) -> PacingPolicy:
    """The policy with these numbers in place of its own; whole where the number is a whole one.

    Raises:
        ValueError: naming everything that is out of its bounds, and every name that is none of a number.
    """
    kinds = {number.name: number.default for number in fields(PacingPolicy)}
    unknown = sorted(set(numbers) - set(kinds))
    if unknown:
        raise ValueError(f"no such numbers: {', '.join(unknown)}")
    values: dict[str, Any] = {name: _as(kinds[name], value) for name, value in numbers.items()}
    return replace(policy, **values)


def out_of_bounds(numbers: Mapping[str, float]) -> tuple[OutOfBounds, ...]:
    """Each of these numbers that lies beyond its bounds, in the policy's order."""
    return tuple(
        OutOfBounds(name=name, value=numbers[name], low=low, high=high)
        for name, low, high in _bounds()
        if name in numbers and not low <= numbers[name] <= high
    )


def fitting(numbers: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Those that this version of the planner knows and allows; a later version may have other bounds."""
    given = dict(numbers)
    return {
        name: given[name] for name, low, high in _bounds() if name in given and low <= given[name] <= high
    }


def _as(kind: object, value: float) -> float:
    """The value as the policy holds it: yes or no, whole, or with a fraction."""
    if isinstance(kind, bool):
        return bool(value)
    return int(value) if isinstance(kind, int) else value


def _bounds() -> tuple[tuple[str, float, float], ...]:
    return tuple(
        (number.name, number.metadata["low"], number.metadata["high"]) for number in fields(PacingPolicy)
    )
