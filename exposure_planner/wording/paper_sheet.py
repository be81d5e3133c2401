"""What every sheet has that goes to paper."""

from dataclasses import dataclass
from datetime import date

from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate

PROGRAM = "Exposure Planner"

_NOT_IN_FILE_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', " "))


@dataclass(frozen=True, kw_only=True)
class PaperSheet:
    """What every sheet has that goes to paper.

    Attributes:
        title: for a window's title, a print job and the PDF.
        file_name: a name for the PDF, without its ending.
        language: in which it is written, as RFC 5646 has it: "en".
        printed_on: when it was printed, and by which program.
    """

    title: str
    file_name: str
    language: str
    no_substitute: str
    printed_on: str


def say_language(translate: Translate) -> str:
    """The language that the sentences are in, as RFC 5646 has it; whoever translates them translates this as well."""
    return translate("paper_sheet", "en")


def say_printed_on(today: date, translate: Translate) -> str:
    """By which program, and when."""
    said = translate("paper_sheet", "{program} · {today}")
    return said.format(program=PROGRAM, today=say_day_and_year(today, translate))


def as_file_name(text: str) -> str:
    """The text without what no file name may hold."""
    return " ".join(text.translate(_NOT_IN_FILE_NAMES).split()).strip(" .")
