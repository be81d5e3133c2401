"""Sentences about the computer: what the window and the PDF need, and what was found."""

from collections.abc import Callable, Mapping

from exposure_planner.system_check import Lack, Shortage
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_no_window(shortage: Shortage, translate: Translate) -> str:
    """Why the window cannot be opened, and what to do, in one sentence."""
    return _said(_NO_WINDOW, shortage, translate)


def say_no_paper(shortage: Shortage, translate: Translate) -> str:
    """Why no PDF can be made, and what to do, in one sentence."""
    return _said(_NO_PAPER, shortage, translate)


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
