"""What is said of the files that hold a person's data."""

from collections.abc import Callable, Mapping, Sequence

from exposure_planner.household.own_files import KeptHere, OwnFileKind, OwnFilesOfKind
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate

WORD_TO_TYPE = "DELETE"
"""Typed by whoever wants everything deleted; the same in every language."""

_KILOBYTE = 1000
_Say = Callable[[Translate], str]


def say_size(size: int, translate: Translate) -> str:
    """Bytes as a person reads them."""
    if size >= _KILOBYTE**2:
        return translate("your_data", "{number} MB").format(number=f"{size / _KILOBYTE**2:.1f}")
    return translate("your_data", "{number} KB").format(number=max(1, round(size / _KILOBYTE)))


def kind_name(kind: OwnFileKind, translate: Translate) -> str:
    """The kind as the label of a row."""
    return _KINDS[kind](translate)


def say_files(files: OwnFilesOfKind, translate: Translate) -> str:
    """How many files of a kind, and their size."""
    count = files.count
    counted = translate("your_data", "%n file|%n files", "", count)
    return f"{counted}, {say_size(files.size, translate)}"


def say_private(kept: KeptHere, translate: Translate) -> str:
    """Who can read it."""
    if kept.private:
        return translate(
            "your_data", "Only your account on this computer can read it. Nothing is sent anywhere."
        )
    return translate(
        "your_data",
        "Other accounts on this computer may be able to read it: look at the folder’s permissions. "
        "Nothing is sent anywhere.",
    )


def each_that_is_deleted(kept: KeptHere, translate: Translate) -> tuple[str, ...]:
    """One line for each kind of thing that goes."""
    animals, sessions = kept.animals, kept.sessions
    counted = [
        translate("your_data", "%n animal|%n animals", "", animals),
        translate("your_data", "%n session|%n sessions", "", sessions),
    ]
    lines = [
        translate("your_data", "{counted}, and all else that you entered, also what is put away").format(
            counted=say_list(counted, translate)
        )
    ]
    lines += [_GOES[files.kind](translate).format(files=say_files(files, translate)) for files in kept.files]
    lines.append(
        translate("your_data", "The entry that starts the program with the computer, where there is one")
    )
    return tuple(lines)


def what_stays(translate: Translate) -> tuple[str, ...]:
    """What a person should know before they decide."""
    return (
        translate(
            "your_data",
            "This cannot be undone, and no backup of ours is left. What you exported, printed or copied stays.",
        ),
        translate(
            "your_data",
            "Only files of this program are deleted; anything else in these folders stays as it is.",
        ),
    )


def say_folders(kept: KeptHere) -> Sequence[str]:
    """Every folder, one a line."""
    return tuple(str(folder) for folder in kept.folders)


_KINDS: Mapping[OwnFileKind, _Say] = {
    OwnFileKind.DATABASE: lambda translate: translate("your_data", "Animals and sessions"),
    OwnFileKind.BACKUPS: lambda translate: translate("your_data", "Backups"),
    OwnFileKind.SETTINGS: lambda translate: translate("your_data", "Settings"),
    OwnFileKind.LOGS: lambda translate: translate("your_data", "Log, without names"),
}

_GOES: Mapping[OwnFileKind, _Say] = {
    OwnFileKind.DATABASE: lambda translate: translate("your_data", "The database ({files})"),
    OwnFileKind.BACKUPS: lambda translate: translate(
        "your_data", "Every backup, in the second folder too ({files})"
    ),
    OwnFileKind.SETTINGS: lambda translate: translate("your_data", "Your settings ({files})"),
    OwnFileKind.LOGS: lambda translate: translate("your_data", "The log ({files})"),
}
