"""For every problem with somebody's table one sentence that says what to do."""

from collections.abc import Callable, Mapping

from exposure_planner.errors import sheets
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_column_needed(field: str, translate: Translate) -> str:
    """Which column somebody has to point at."""
    return _NEEDED.get(field, _any_needed)(translate)


def say_too_many_kinds(problem: sheets.SheetTooManyKinds, translate: Translate) -> str:
    """What to do about a column in which nearly every cell is another."""
    if problem.field == "level":
        said = translate(
            "problems",
            "The column with the level has {found} different entries, and at most {most} can be matched; "
            "perhaps another column has the level.",
        )
    else:
        said = translate(
            "problems",
            "The table has {found} different rungs, and at most {most} can become a ladder; choose another column "
            "for the rung.",
        )
    return said.format(found=problem.found, most=problem.most)


def _any_needed(translate: Translate) -> str:
    return translate("problems", "Say which column is which first.")


_NEEDED: Mapping[str, _Say] = {
    "day": lambda translate: translate(
        "problems", "Say which column has the day; without it no row can be placed."
    ),
    "length": lambda translate: translate(
        "problems", "Say which column has how long it lasted, or how long it was planned to last."
    ),
    "level": lambda translate: translate(
        "problems",
        "Say which column tells how the animal was; you match its words to our levels in a moment.",
    ),
}

SHEET_SENTENCES: Mapping[type, _Say] = {
    sheets.SheetIsWorkbook: lambda translate: translate(
        "problems",
        "{path} is not a table as text: open it in your spreadsheet program, save it there as CSV, and choose that.",
    ),
    sheets.SheetIsNoTable: lambda translate: translate(
        "problems", "{path} has no row in it; save the table as CSV once more, or choose another file."
    ),
    sheets.SheetTooLarge: lambda translate: translate(
        "problems", "{path} is larger than {most} MB; save only the sheet with the sessions."
    ),
    sheets.SheetTooManyRows: lambda translate: translate(
        "problems", "{path} has more than {most} rows; save it in two parts, and import one after the other."
    ),
    sheets.SheetTooManyColumns: lambda translate: translate(
        "problems", "{path} has more than {most} columns; save only those that tell of the sessions."
    ),
    sheets.SheetCellTooLong: lambda translate: translate(
        "problems",
        "A cell in row {row} of {path} has more than {most} letters; perhaps a quotation mark is left open there.",
    ),
    sheets.SheetOrderNeeded: lambda translate: translate(
        "problems", "Say whether the day or the month comes first; these days can be read either way."
    ),
    sheets.SheetLevelNeeded: lambda translate: translate(
        "problems", "Say which level “{given}” is, or leave those rows out; nobody else can know."
    ),
    sheets.ImportStopped: lambda translate: translate(
        "problems", "You stopped it, and nothing was added; you can begin again whenever you like."
    ),
    sheets.NothingToImport: lambda translate: translate(
        "problems", "No row would be added; go back and look at the columns and levels, or close this."
    ),
}
