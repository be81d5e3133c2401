"""Whether enough is filled in to be kept; else says at the field what is still missing."""

from PySide6.QtCore import QCoreApplication

from exposure_planner.gui.rating.filled import FilledPart
from exposure_planner.gui.rating.rating_form import RatingForm
from exposure_planner.gui.rating.time_of_day import read_time

_PREFIXES = ("", "other_")


def is_complete(form: RatingForm, *, is_new: bool) -> bool:
    """Whether it can be kept. What was kept before is not asked whether it was loose or still."""
    filled = form.filled()
    for seen, part, prefix in zip(filled.parts, form.parts, _PREFIXES, strict=False):
        missing = _missing(seen, asks_for_stillness=is_new and part.asks_for_stillness)
        if missing is not None:
            field, sentence = missing
            form.say_problem(f"{prefix}{field}", sentence)
            return False
    try:
        read_time(filled.details.began)
    except ValueError:
        form.say_problem(
            "began",
            QCoreApplication.translate("rating_complete", "Write the time as 18:30, or leave it empty."),
        )
        return False
    return True


def _missing(seen: FilledPart, *, asks_for_stillness: bool) -> tuple[str, str] | None:
    if seen.choice.shown is None:
        return "level", QCoreApplication.translate(
            "rating_complete", "Choose the level of the highest moment; that alone is enough."
        )
    if asks_for_stillness:
        return "stillness", QCoreApplication.translate("rating_complete", "One of the two, please.")
    if seen.choice.lowered and not seen.lower_reason:
        return "lower_reason", QCoreApplication.translate(
            "rating_complete", "Write a few words here, or leave the level where the signs put it."
        )
    return None
