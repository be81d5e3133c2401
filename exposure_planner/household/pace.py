"""How an animal is paced."""

from dataclasses import dataclass

from exposure_planner.planner.presets import PresetName


@dataclass(frozen=True, kw_only=True)
class AnimalPace:
    """How an animal is paced: a preset, and what its person set otherwise.

    Attributes:
        own_numbers: names of the policy's numbers with what they are set to, by name.
    """

    preset: PresetName = PresetName.STEADY
    own_numbers: tuple[tuple[str, float], ...] = ()
