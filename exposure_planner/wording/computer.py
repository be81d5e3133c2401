"""Sentences about the computer: what the window and the PDF need, and what was found."""

from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from exposure_planner.system_check import Lack, Shortage
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]

_KILOBYTE = 1024


class Part(Enum):
    """What the doctor looks at."""

    QT = "qt"
    FONTS = "fonts"
    WINDOW = "window"
    PDF = "pdf"
    FOLDER = "folder"
    DATABASE = "database"
    BACKUPS = "backups"


def say_no_window(shortage: Shortage, translate: Translate) -> str:
    """Why the window cannot be opened, and what to do, in one sentence."""
    return _said(_NO_WINDOW, shortage, translate)


def say_no_paper(shortage: Shortage, translate: Translate) -> str:
    """Why no PDF can be made, and what to do, in one sentence."""
    return _said(_NO_PAPER, shortage, translate)


def part_name(part: Part, translate: Translate) -> str:
    """One word for what was looked at."""
    return _PARTS[part](translate)


def say_state(present: bool, translate: Translate) -> str:  # noqa: FBT001
    """Whether it is there, in one word."""
    return translate("computer", "ok") if present else translate("computer", "missing")


def say_present(part: Part, translate: Translate) -> str:
    """That this part of the computer is as it should be."""
    return _PRESENT[part](translate)


def say_fonts(count: int, translate: Translate) -> str:
    """How many fonts there are."""
    return translate("computer", "%n font found|%n fonts found", "", count)


def say_database(place: str, size: int, translate: Translate) -> str:
    """Where the database lies, how large it is in bytes, and that it is whole."""
    if not size:
        return translate("computer", "{place} answers").format(place=place)
    kilobytes = max(1, round(size / _KILOBYTE))
    return translate("computer", "{place} is whole, {size} kB").format(place=place, size=kilobytes)


def say_database_to_come(file: Path, translate: Translate) -> str:
    """There is no database yet."""
    return translate("computer", "{file} is made as soon as it is needed").format(file=file)


def say_all_works(translate: Translate) -> str:
    """The end of a good report."""
    return translate("computer", "Everything is here.")


def say_not_all_works(translate: Translate) -> str:
    """The end of a report with something missing."""
    return translate("computer", "What is marked missing above does not work yet; all the rest does.")


def _said(sentences: Mapping[Lack, _Say], shortage: Shortage, translate: Translate) -> str:
    return sentences[shortage.lack](translate).format(
        packages=" ".join(shortage.packages), display=shortage.display
    )


_NO_WINDOW: Mapping[Lack, _Say] = {
    Lack.QT: lambda translate: translate(
        "computer", "The window needs Qt for Python: install it with “pip install PySide6-Essentials”."
    ),
    Lack.LIBRARIES: lambda translate: translate(
        "computer",
        "The window needs some of the system’s libraries: on Debian install them with "
        "“sudo apt install {packages}”.",
    ),
    Lack.FONTS: lambda translate: translate(
        "computer", "The window needs a font: on Debian install one with “sudo apt install {packages}”."
    ),
    Lack.NO_DISPLAY: lambda translate: translate(
        "computer", "There is no screen here: start this from a desktop to see the window."
    ),
    Lack.SILENT_DISPLAY: lambda translate: translate(
        "computer",
        "The screen “{display}” does not answer: start this from a desktop, or allow the connection to it.",
    ),
    Lack.NO_SUCH_WAY: lambda translate: translate(
        "computer", "QT_QPA_PLATFORM is set to “{display}”, which Qt does not know: unset it and try again."
    ),
}

_NO_PAPER: Mapping[Lack, _Say] = {
    **_NO_WINDOW,
    Lack.QT: lambda translate: translate(
        "computer", "The PDF needs Qt for Python: install it with “pip install PySide6-Essentials”."
    ),
    Lack.LIBRARIES: lambda translate: translate(
        "computer",
        "The PDF needs some of the system’s libraries: on Debian install them with "
        "“sudo apt install {packages}”.",
    ),
    Lack.FONTS: lambda translate: translate(
        "computer", "The PDF needs a font: on Debian install one with “sudo apt install {packages}”."
    ),
}

_PARTS: Mapping[Part, _Say] = {
    Part.QT: lambda translate: translate("computer", "Qt"),
    Part.FONTS: lambda translate: translate("computer", "Fonts"),
    Part.WINDOW: lambda translate: translate("computer", "Window"),
    Part.PDF: lambda translate: translate("computer", "PDF"),
    Part.FOLDER: lambda translate: translate("computer", "Folder"),
    Part.DATABASE: lambda translate: translate("computer", "Database"),
    Part.BACKUPS: lambda translate: translate("computer", "Backups"),
}

_PRESENT: Mapping[Part, _Say] = {
    Part.QT: lambda translate: translate("computer", "the libraries are all here"),
    Part.WINDOW: lambda translate: translate("computer", "the screen answers"),
    Part.PDF: lambda translate: translate("computer", "pages can be made"),
}
