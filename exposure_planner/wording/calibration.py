"""How practising went: counts, closeness and what it means, in kind words.

The numbers come as plain values: `stories` both rated, `same`, and how many were seen `lower` or `higher`.
"""

from typing import Protocol

from exposure_planner.wording.translate import Translate

FEW_STORIES = 6
"""With fewer than these, how close two people are is chance: only the counts are said."""

_MOSTLY = 2 / 3
_WORTH_A_WORD = 3
"""One or two stories apart tell nothing of a person's way of seeing."""

_VERY_CLOSE, _CLOSE, _FAIRLY_CLOSE = 0.8, 0.6, 0.4
"""Of kappa. Trained people reach about 0.8 and untrained ones plausibly 0.65 (`domain.md` 1.10)."""


class Counts(Protocol):
    """How two people's levels compare; the first is the one who is spoken to."""

    @property
    def stories(self) -> int: ...  # noqa: D102
    @property
    def same(self) -> int: ...  # noqa: D102
    @property
    def lower(self) -> int: ...  # noqa: D102
    @property
    def higher(self) -> int: ...  # noqa: D102
    @property
    def kappa(self) -> float | None: ...  # noqa: D102


def say_against_reference(counts: Counts, translate: Translate) -> str:
    """What was seen as the reference sees it: "You saw what the reference sees in 9 of 12; …"."""
    stories = counts.stories
    if counts.same == stories:
        return translate(
            "calibration",
            "You saw what the reference sees.|You saw what the reference sees in all %n.",
            "",
            stories,
        )
    return translate(
        "calibration", "You saw what the reference sees in {same} of {stories}; {difference}."
    ).format(same=counts.same, stories=stories, difference=_difference(counts, translate))


def say_against_person(name: str, counts: Counts, translate: Translate) -> str:
    """What both saw: "Ida and you saw the same in 8 of 12; where you differed you mostly saw more"."""
    if counts.same == counts.stories:
        return translate("calibration", "{name} and you saw the same in all {stories}.").format(
            name=name, stories=counts.stories
        )
    return translate(
        "calibration", "{name} and you saw the same in {same} of {stories}; {difference}."
    ).format(name=name, same=counts.same, stories=counts.stories, difference=_difference(counts, translate))


def say_closeness(counts: Counts, translate: Translate) -> str:
    """How close that is, in a few words; empty where too little was rated to say so."""
    if counts.stories < FEW_STORIES or counts.kappa is None:
        return ""
    if counts.kappa >= _VERY_CLOSE:
        return translate("calibration", "That is very close, about what trained people reach.")
    if counts.kappa >= _CLOSE:
        return translate("calibration", "That is close.")
    if counts.kappa >= _FAIRLY_CLOSE:
        return translate("calibration", "That is fairly close, and practice brings it closer.")
    return translate(
        "calibration", "That is still some way apart; going through the reasons once more helps."
    )


def say_kappa(counts: Counts, translate: Translate) -> str:
    """The number behind it, for who likes numbers; empty where there is none."""
    if counts.stories < FEW_STORIES or counts.kappa is None:
        return ""
    number = f"{counts.kappa:.2f}".replace("-", "−")
    return translate(
        "calibration",
        "Linear weighted kappa {number}, where 1 is the same throughout and 0 is chance.",
    ).format(number=number)


def say_meaning(counts: Counts, translate: Translate) -> str:
    """What mostly seeing less or more does to the plan; empty where neither is so."""
    if counts.stories < FEW_STORIES or counts.stories - counts.same < _WORTH_A_WORD:
        return ""
    if _is_mostly(counts.lower, counts):
        return translate(
            "calibration",
            "Most people see less than there is. A plan that hears less goes too fast, so when you waver, "
            "take the higher level.",
        )
    if _is_mostly(counts.higher, counts):
        return translate(
            "calibration", "Seeing more keeps an animal on the safe side; the plan only goes a little slower."
        )
    return ""


def say_step(given: int, reference: int, translate: Translate) -> str:
    """How one answer lies beside the reference, as levels 0 to 5."""
    apart = given - reference
    if apart == 0:
        return translate("calibration", "You saw the same.")
    if apart == -1:
        return translate("calibration", "Close: you saw one level less.")
    if apart == 1:
        return translate("calibration", "Close: you saw one level more.")
    if apart < 0:
        return translate("calibration", "You saw {count} levels less.").format(count=-apart)
    return translate("calibration", "You saw {count} levels more.").format(count=apart)


def say_count(counts: Counts, translate: Translate) -> str:
    """Of how many the same was seen, for a row in a table: "9 of 12"."""
    return translate("calibration", "{same} of {stories}").format(same=counts.same, stories=counts.stories)


def _difference(counts: Counts, translate: Translate) -> str:
    differing = counts.stories - counts.same
    if counts.lower == differing:
        return translate("calibration", "where you differed you saw less")
    if counts.higher == differing:
        return translate("calibration", "where you differed you saw more")
    if _is_mostly(counts.lower, counts):
        return translate("calibration", "where you differed you mostly saw less")
    if _is_mostly(counts.higher, counts):
        return translate("calibration", "where you differed you mostly saw more")
    return translate("calibration", "where you differed you saw now less and now more")


def _is_mostly(count: int, counts: Counts) -> bool:
    return count >= _MOSTLY * (counts.stories - counts.same)
