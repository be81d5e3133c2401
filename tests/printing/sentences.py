"""Everything that a week's sheet says."""

from exposure_planner.wording.week_sheet import SheetDay, WeekSheet


def sentences_of(sheet: WeekSheet) -> list[str]:
    """Every sentence of the sheet, as both page and paper must show it."""
    found = [
        sheet.dates,
        sheet.ladder,
        sheet.goal,
        sheet.strip.text,
        *(text for line in sheet.more for text in (line.ladder, line.goal, line.strip.text)),
        *sheet.notes,
        *sheet.instructions,
        sheet.bring,
        *(text for day in sheet.days for text in _sentences_of_day(day)),
        *sheet.stop_rules,
        sheet.no_substitute,
    ]
    return [text for text in found if text]


def _sentences_of_day(day: SheetDay) -> list[str]:
    found = [day.short_name, day.free, *day.overrides]
    for seen in day.seen:
        found.extend((seen.stage, seen.text))
    if day.planned is not None:
        found.extend((day.planned.stage, day.planned.details, *day.planned.if_then))
    return found
