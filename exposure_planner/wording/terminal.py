"""Sentences that only the terminal says."""

from pathlib import Path

from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_day_and_year, say_minutes
from exposure_planner.wording.translate import Translate


def say_saved_as(file: Path, translate: Translate) -> str:
    """Where the PDF lies now."""
    return translate("terminal", "Saved as {file}").format(file=file)


def say_printed(printer: str, translate: Translate) -> str:
    """That the page is on its way."""
    return translate("terminal", "Sent to the printer “{printer}”.").format(printer=printer)


def say_logged(animal: str, stage: str, session: LoggedSession, translate: Translate) -> str:
    """What was kept."""
    return translate("terminal", "Kept: {animal}, {stage}, {day}, {minutes}, {level}.").format(
        animal=animal,
        stage=stage,
        day=say_day_and_year(session.on, translate),
        minutes=say_minutes(session.actual, translate),
        level=level_name(session.peak, translate),
    )


def say_raised(chosen: Level, kept: Level, translate: Translate) -> str:
    """Why the level is higher than what was typed."""
    return translate(
        "terminal", "It counts as {kept} rather than {chosen}, because food was refused."
    ).format(kept=level_name(kept, translate), chosen=level_name(chosen, translate))


def say_note_needed(translate: Translate) -> str:
    """Another stage was done, and nothing says why."""
    return translate(
        "terminal",
        "This is not what was advised for that day: say with --note why you did it, and it will be kept.",
    )


def say_stage_needed(translate: Translate) -> str:
    """Nothing is advised, so the stage has to be named."""
    return translate("terminal", "Nothing is advised for that day: name the rung you did with --stage.")


def say_english_only(language: str, translate: Translate) -> str:
    """The program speaks no other language yet."""
    return translate("terminal", "“{language}” is not there yet, so this is in English.").format(
        language=language
    )


def say_without_window(translate: Translate) -> str:
    """What works all the same."""
    return translate(
        "terminal",
        "Every command works without a window; --help says which there are.",
    )


def say_demo_as_text(translate: Translate) -> str:
    """What follows instead of the window."""
    return translate("terminal", "Here is the sample household as text.")


def say_demo_place(folder: Path | str, translate: Translate) -> str:
    """Where the sample's data lies."""
    return translate("terminal", "The sample’s data lies in {folder}").format(folder=folder)


def say_put_aside(folder: Path, translate: Translate) -> str:
    """Where the sample from before lies now."""
    return translate("terminal", "The sample from before is kept in {folder}").format(folder=folder)


def say_title_suffix(translate: Translate) -> str:
    """What the window's title adds for the sample."""
    return translate("terminal", "(sample household)")
