"""Every number of a pace in words: its title, its value, its bounds, its reason and its source."""

from collections.abc import Mapping

from exposure_planner.planner.presets import PresetName
from exposure_planner.wording.pace_words import NumberWords, Say, Topic, Unit
from exposure_planner.wording.pace_words_belief import BELIEF
from exposure_planner.wording.pace_words_care import AFTER_A_SCARE, READING
from exposure_planner.wording.pace_words_progress import PROGRESS
from exposure_planner.wording.pace_words_stuck import AFTER_A_BREAK, STUCK
from exposure_planner.wording.translate import Translate

WORDS: Mapping[str, NumberWords] = {
    **PROGRESS,
    **BELIEF,
    **READING,
    **AFTER_A_SCARE,
    **STUCK,
    **AFTER_A_BREAK,
}
"""The words of every number, by its own name."""


_PERCENT = 100


def number_words(name: str) -> NumberWords:
    """What a number is called; one that has no words yet is called by its own name."""
    plain = name.replace("_", " ").capitalize()
    return WORDS.get(
        name,
        NumberWords(
            name=name,
            topic=Topic.OTHER,
            unit=Unit.WEIGHT,
            title=lambda _translate: plain,
            why=lambda _translate: "",
        ),
    )


def place_among_numbers(name: str) -> int:
    """Where a number stands among those of its topic: what is said of one may lean on the one before."""
    return list(WORDS).index(name) if name in WORDS else len(WORDS)


def say_number(name: str, value: float, translate: Translate) -> str:
    """A value as a person reads it: "3 days", "15 %"."""
    unit = number_words(name).unit
    if unit is Unit.YES_OR_NO:
        return translate("pace", "yes") if value else translate("pace", "no")
    if unit is Unit.SHARE:
        return translate("pace", "{number} %").format(number=f"{round(value * _PERCENT, 2):g}")
    n = int(value) if value == int(value) else -1
    if n < 0:
        return f"{value:g}"
    if unit is Unit.DAYS:
        return translate("pace", "%n day|%n days", "", n)
    if unit is Unit.SESSIONS:
        return translate("pace", "%n session|%n sessions", "", n)
    if unit is Unit.RUNGS:
        return translate("pace", "%n rung|%n rungs", "", n)
    if unit is Unit.SECONDS:
        return translate("pace", "{number} s").format(number=n)
    if unit is Unit.MINUTES:
        return translate("pace", "{number} min").format(number=n)
    if unit is Unit.HOURS:
        return translate("pace", "{number} h").format(number=n)
    return str(n)


def say_bounds(name: str, low: float, high: float, usual: float, translate: Translate) -> str:
    """What may be chosen: "From 1 to 6 days; this pace has 2 days"."""
    if number_words(name).unit is Unit.YES_OR_NO:
        return translate("pace", "This pace says {usual}.").format(usual=say_number(name, usual, translate))
    return translate("pace", "{bounds}; this pace has {usual}.").format(
        bounds=_say_range(name, low, high, translate), usual=say_number(name, usual, translate)
    )


def say_out_of_bounds(wrong: tuple[tuple[str, float, float], ...], translate: Translate) -> str:
    """All numbers that are out of bounds in one message; each with its name, least and most."""
    each = [
        translate("pace", "“{title}”: {bounds}").format(
            title=number_words(name).title(translate),
            bounds=_say_range(name, low, high, translate).casefold(),
        )
        for name, low, high in wrong
    ]
    return translate("pace", "To stay safe these numbers have bounds. {all}.").format(all="; ".join(each))


def _say_range(name: str, low: float, high: float, translate: Translate) -> str:
    least = low * _PERCENT if number_words(name).unit is Unit.SHARE else low
    return translate("pace", "From {low} to {high}").format(
        low=f"{round(least, 2):g}", high=say_number(name, high, translate)
    )


def preset_name(preset: PresetName, translate: Translate) -> str:
    """The name of a pace."""
    return _PRESETS[preset][0](translate)


def about_preset(preset: PresetName, translate: Translate) -> str:
    """Whom this pace suits, and what it costs."""
    return _PRESETS[preset][1](translate)


_PRESETS: Mapping[PresetName, tuple[Say, Say]] = {
    PresetName.GENTLE: (
        lambda translate: translate("pace", "Gentle"),
        lambda translate: translate(
            "pace",
            "Three sessions a week, smaller steps, longer rests. Fewer scares, and more weeks. "
            "For one who takes a scare to heart.",
        ),
    ),
    PresetName.STEADY: (
        lambda translate: translate("pace", "Steady"),
        lambda translate: translate(
            "pace",
            "The ordinary pace, as it was tested. As many sessions a week as you chose in the preferences.",
        ),
    ),
}
