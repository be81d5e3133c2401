"""What is said of ways out of data that cannot be opened."""

from pathlib import Path

from exposure_planner.household.backup import WholeBackup
from exposure_planner.household.salvaged import Salvaged, StandInNames
from exposure_planner.wording.backups import say_animals, say_contents, say_sessions, say_when, say_why
from exposure_planner.wording.translate import Translate


def stand_in_names(translate: Translate) -> StandInNames:
    """What is written where the name of something is lost."""
    return StandInNames(
        household=translate("rescue", "A household whose name is lost"),
        animal=translate("rescue", "An animal whose name is lost"),
        ladder=translate("rescue", "A ladder whose name is lost"),
        stage=translate("rescue", "A rung whose name is lost"),
        level=translate("rescue", "The level of this session is lost; 2 only stands in its place."),
    )


def say_whole_backup(whole: WholeBackup, translate: Translate) -> tuple[str, str]:
    """Two lines: when and why it was made, and what is in it."""
    first = translate("rescue", "{when}, {why}").format(
        when=say_when(whole.backup.made_at, translate), why=say_why(whole.backup.cause, translate)
    )
    return first, say_contents(whole.contents, translate)


def say_salvaged(saved: Salvaged, aside: Path | None, translate: Translate) -> list[str]:
    """What was saved, what was not, and where the damaged file lies now."""
    ladders, put_away = saved.ladders, saved.put_away
    said = [
        translate("rescue", "Saved: {animals}, {ladders}, {sessions}.").format(
            animals=say_animals(saved.animals, translate),
            ladders=translate("rescue", "%n ladder|%n ladders", "", ladders),
            sessions=say_sessions(saved.sessions, translate),
        )
    ]
    lost = saved.unread + saved.left_out
    if lost:
        said.append(translate("rescue", "%n piece could not be read.|%n pieces could not be read.", "", lost))
    else:
        said.append(translate("rescue", "Nothing was found missing."))
    if put_away:
        said.append(
            translate(
                "rescue",
                "The level of %n session is lost: it is put away, where you can look at it.|"
                "The level of %n sessions is lost: they are put away, where you can look at them.",
                "",
                put_away,
            )
        )
    if saved.stand_ins > saved.put_away:
        said.append(
            translate("rescue", "Where a name is lost, it says so: please write in what you remember.")
        )
    if aside is not None:
        said.append(say_aside(aside, translate))
    return said


def say_aside(aside: Path, translate: Translate) -> str:
    """Where the damaged file lies now."""
    return translate("rescue", "The old file is untouched, and is called {name} now.").format(name=aside.name)


def say_restored_from(whole: WholeBackup, translate: Translate) -> str:
    """That a backup is in place."""
    return translate("rescue", "Everything is as it was on {when}.").format(
        when=say_when(whole.backup.made_at, translate)
    )


def say_how_to_restore(command: str, translate: Translate) -> str:
    """In the terminal: the command that restores the newest whole backup."""
    return translate("rescue", "To restore the newest backup: {command}").format(command=command)


def say_how_to_salvage(command: str, translate: Translate) -> str:
    """In the terminal: the command that saves what can be read."""
    return translate("rescue", "To save what can still be read: {command}").format(command=command)
