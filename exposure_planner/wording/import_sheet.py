"""What is said of somebody's table on its way in: columns, rungs, and what becomes of each row."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from exposure_planner.household.sheet_import import ImportPlan, RowFate, RowForecast
from exposure_planner.household.spreadsheet import ColumnUse, DayOrder, LengthUnit, RowTrouble
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]
_LONGEST_GIVEN = 40
"""Letters of a cell that a sentence shows."""


def say_exact_length(length: timedelta, translate: Translate) -> str:
    """A length to the second, so that different ones have different names: "37 s", "1 min 30 s", "1 h 5 min"."""
    seconds = round(length.total_seconds())
    parts: list[str] = []
    if hours := seconds // 3600:
        parts.append(translate("import_sheet", "{hours} h").format(hours=hours))
    if minutes := seconds % 3600 // 60:
        parts.append(translate("import_sheet", "{minutes} min").format(minutes=minutes))
    if seconds % 60 or not parts:
        parts.append(translate("import_sheet", "{seconds} s").format(seconds=seconds % 60))
    return " ".join(parts)


def use_name(use: ColumnUse, translate: Translate) -> str:
    """What a column is to us."""
    return _USES[use](translate)


def order_name(order: DayOrder, translate: Translate) -> str:
    """Which comes first, with an example."""
    return _ORDERS[order](translate)


def unit_name(unit: LengthUnit, translate: Translate) -> str:
    """What a bare number is a number of."""
    return _UNITS[unit](translate)


def fate_name(fate: RowFate, translate: Translate) -> str:
    """What becomes of a row, in two words."""
    return _FATES[fate](translate)


def say_why(row: RowForecast, translate: Translate) -> str:
    """Why a row stays out, in one sentence; empty where it does not."""
    if row.fate is RowFate.THERE:
        return translate("import_sheet", "The same day, rung and length are kept already.")
    if row.fate is RowFate.LEFT_OUT:
        return translate("import_sheet", "You left it out.")
    if row.trouble is None:
        return ""
    given = row.given if len(row.given) <= _LONGEST_GIVEN else f"{row.given[:_LONGEST_GIVEN]}…"
    return _TROUBLES[row.trouble](translate).format(given=" ".join(given.split()))


def say_plan(plan: ImportPlan, translate: Translate) -> tuple[str, ...]:
    """What would happen, a sentence for each kind of row; only what happens is said."""
    added, there = plan.count(RowFate.ADDED), plan.count(RowFate.THERE)
    left_out, refused = plan.count(RowFate.LEFT_OUT), plan.count(RowFate.REFUSED)
    said = [
        translate("import_sheet", "%n session will be added.|%n sessions will be added.", "", added)
        if added
        else translate("import_sheet", "No session will be added.")
    ]
    if there:
        said.append(
            translate(
                "import_sheet",
                "%n row is there already and stays out.|%n rows are there already and stay out.",
                "",
                there,
            )
        )
    if left_out:
        said.append(
            translate(
                "import_sheet",
                "%n row is left out as you chose.|%n rows are left out as you chose.",
                "",
                left_out,
            )
        )
    if refused:
        said.append(translate("import_sheet", "%n row cannot be read.|%n rows cannot be read.", "", refused))
    return tuple(said)


_USES: Mapping[ColumnUse, _Say] = {
    ColumnUse.NOTHING: lambda translate: translate("import_sheet", "Leave out"),
    ColumnUse.DAY: lambda translate: translate("import_sheet", "Day"),
    ColumnUse.START: lambda translate: translate("import_sheet", "When it began"),
    ColumnUse.RUNG: lambda translate: translate("import_sheet", "Rung or step"),
    ColumnUse.PLANNED: lambda translate: translate("import_sheet", "Planned length"),
    ColumnUse.ACTUAL: lambda translate: translate("import_sheet", "How long it lasted"),
    ColumnUse.LEVEL: lambda translate: translate("import_sheet", "How the animal was"),
    ColumnUse.END_LEVEL: lambda translate: translate("import_sheet", "How it was at the end"),
    ColumnUse.RECOVERY: lambda translate: translate("import_sheet", "Calm again after"),
    ColumnUse.NOTE: lambda translate: translate("import_sheet", "Note"),
    ColumnUse.WHOSE: lambda translate: translate("import_sheet", "Animal"),
    ColumnUse.LADDER: lambda translate: translate("import_sheet", "Ladder or goal"),
    ColumnUse.ID: lambda translate: translate("import_sheet", "Number in Exposure Planner"),
}

_ORDERS: Mapping[DayOrder, _Say] = {
    DayOrder.DAY_FIRST: lambda translate: translate("import_sheet", "The day (3/4 is 3 April)"),
    DayOrder.MONTH_FIRST: lambda translate: translate("import_sheet", "The month (3/4 is 4 March)"),
}

_UNITS: Mapping[LengthUnit, _Say] = {
    LengthUnit.SECONDS: lambda translate: translate("import_sheet", "in seconds"),
    LengthUnit.MINUTES: lambda translate: translate("import_sheet", "in minutes"),
    LengthUnit.HOURS: lambda translate: translate("import_sheet", "in hours"),
}

_FATES: Mapping[RowFate, _Say] = {
    RowFate.ADDED: lambda translate: translate("import_sheet", "Added"),
    RowFate.THERE: lambda translate: translate("import_sheet", "There already"),
    RowFate.LEFT_OUT: lambda translate: translate("import_sheet", "Left out"),
    RowFate.REFUSED: lambda translate: translate("import_sheet", "Cannot be read"),
}

_TROUBLES: Mapping[RowTrouble, _Say] = {
    RowTrouble.NO_DAY: lambda translate: translate("import_sheet", "It has no day."),
    RowTrouble.DAY_UNREADABLE: lambda translate: translate(
        "import_sheet", "“{given}” cannot be read as a day."
    ),
    RowTrouble.DAY_NOT_COME: lambda translate: translate(
        "import_sheet", "The day “{given}” has not come yet."
    ),
    RowTrouble.START_UNREADABLE: lambda translate: translate(
        "import_sheet", "“{given}” cannot be read as an hour of the day."
    ),
    RowTrouble.NO_LENGTH: lambda translate: translate("import_sheet", "It does not say how long it lasted."),
    RowTrouble.LENGTH_UNREADABLE: lambda translate: translate(
        "import_sheet", "“{given}” cannot be read as a length of time."
    ),
    RowTrouble.LENGTH_OUT_OF_RANGE: lambda translate: translate(
        "import_sheet", "“{given}” is no length between a moment and a day."
    ),
    RowTrouble.NO_RUNG: lambda translate: translate("import_sheet", "It does not say which rung it was."),
    RowTrouble.NO_LEVEL: lambda translate: translate("import_sheet", "It does not say how the animal was."),
}
