"""Reasons as sentences: why a move was chosen, and what is still missing for the next climb."""

from collections.abc import Mapping
from uuid import UUID

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_tone
from exposure_planner.wording.missing_sentences import MISSING_SENTENCES
from exposure_planner.wording.numbers import say_date, say_days, say_percent
from exposure_planner.wording.reason_sentences_care import CARE_SENTENCES
from exposure_planner.wording.reason_sentences_chances import CHANCE_SENTENCES
from exposure_planner.wording.reason_sentences_progress import PROGRESS_SENTENCES
from exposure_planner.wording.sentence import Sentence
from exposure_planner.wording.translate import Translate

REASON_SENTENCES: Mapping[ReasonCode, Sentence] = {
    **PROGRESS_SENTENCES,
    **CHANCE_SENTENCES,
    **CARE_SENTENCES,
}
"""One for every code."""

_CALLED_BY_LEVEL = {
    ReasonCode.LAST_WAS_RED: Level.VERY_FRIGHTENED,
    ReasonCode.LAST_WAS_OVER_THRESHOLD: Level.WORRIED,
    ReasonCode.LAST_WAS_UNEASY: Level.UNEASY,
}
"""From which level on the level itself says why; below it something else did, such as food or an early way home."""


def say_reason(reason: Reason, names: Mapping[UUID, str], animal: str, translate: Translate) -> str:
    """One sentence for a reason.

    Args:
        reason: the code with its numbers; a number that is missing is left out of the sentence.
        names: the title of every stage by its id, put away or not.
        animal: the animal's name.
        translate: turns the sentence into the person's language.
    """
    return REASON_SENTENCES[reason.code].say(_facts(reason, names, animal, translate), translate)


def say_missing(
    reason: Reason, names: Mapping[UUID, str], animal: str, next_title: str, translate: Translate
) -> str:
    """One sentence for what is still missing until the stage called `next_title` is due.

    `next_title` is empty at the top, where what is missing leads to the goal.
    """
    sentence = MISSING_SENTENCES.get(reason.code)
    if sentence is None:
        return say_reason(reason, names, animal, translate)
    title = f"“{next_title}”" if next_title else translate("reasons", "the goal is reached")
    return sentence.say({**_facts(reason, names, animal, translate), "next": title}, translate)


def _facts(
    reason: Reason, names: Mapping[UUID, str], animal: str, translate: Translate
) -> dict[str, str | int | None]:
    """What the sentences may name; None for what is not known."""
    title = names.get(reason.stage_id) if reason.stage_id else None
    return {
        "animal": animal,
        "stage": f"“{title}”" if title else None,
        "count": reason.count,
        "needed": reason.needed,
        "days": reason.days,
        "day_text": None if reason.days is None else say_days(reason.days, translate),
        "share": None if reason.share is None else say_percent(reason.share, translate),
        "bound": None if reason.bound is None else say_percent(reason.bound, translate),
        "on": None if reason.on is None else say_date(reason.on, translate),
        "was": _tone(reason, translate),
    }


def _tone(reason: Reason, translate: Translate) -> str | None:
    if reason.level is None or reason.level < _CALLED_BY_LEVEL.get(reason.code, Level.SETTLED):
        return None
    return level_tone(reason.level, translate)
