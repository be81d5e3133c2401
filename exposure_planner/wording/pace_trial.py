"""What is said when another pace is tried on what was done."""

from collections.abc import Mapping
from uuid import UUID

from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.advice import Advice
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.moves import say_move
from exposure_planner.wording.numbers import say_minutes, say_short_date
from exposure_planner.wording.translate import Translate


def say_advised(advice: Advice, names: Mapping[UUID, str], translate: Translate) -> str:
    """An advice in short lines: the move, what to do, how long and from when on."""
    heading = say_move(advice.move, translate)
    title = names.get(advice.stage_id) if advice.stage_id else None
    if title is None:
        return heading
    when = translate("pace", "{minutes}, from {day}").format(
        minutes=say_minutes(advice.duration, translate),
        day=say_short_date(advice.earliest, translate),
    )
    return f"{heading}\n“{title}”\n{when}"


def say_done(session: LoggedSession, names: Mapping[UUID, str], translate: Translate) -> str:
    """A session in two short lines: where, then how long and what was seen."""
    title = names.get(session.stage_id, "")
    minutes = say_minutes(session.actual, translate)
    return f"“{title}”\n{minutes} · {int(session.peak)} {level_name(session.peak, translate)}"


def say_difference(different: int, sessions: int, translate: Translate) -> str:
    """How often the two paces part."""
    if not sessions:
        return translate("pace", "No session is kept on this ladder yet, so there is nothing to compare.")
    if not different:
        return translate(
            "pace",
            "Both advise the same after the only session.|Both advise the same after all %n sessions.",
            "",
            sessions,
        )
    return translate(
        "pace",
        "They advise something else after {different} of %n session.|"
        "They advise something else after {different} of %n sessions.",
        "",
        sessions,
    ).format(different=different)


def what_a_trial_shows(translate: Translate) -> str:
    """What can be read from the table, and what cannot."""
    return translate(
        "pace",
        "Each line is what would have been said after a session that you did. After another advice another session "
        "would have followed, so this shows where two paces part, and not how it would have gone on.",
    )
