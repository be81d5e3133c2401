"""Sheets in and out, as the services ask for them. What reads and writes is imported late: few windows need it."""

from datetime import date
from pathlib import Path

from exposure_planner.household.session_sheet import SessionSheet, SheetStyle
from exposure_planner.household.spreadsheet import (
    DayOrder,
    SheetForm,
    SheetRead,
    SheetReading,
    Spreadsheet,
)
from exposure_planner.wording.translate import Translate


class CsvFiles:
    """Sheets as CSV files."""

    def write(self, sheet: SessionSheet, style: SheetStyle, path: Path) -> None:
        """Write the sheet. Raises FileNotWritable, and then an older file is as it was."""
        from exposure_planner.exchange.tables.session_csv import write_session_csv

        write_session_csv(sheet, style, path)

    def open(self, path: Path, form: SheetForm | None = None) -> Spreadsheet:
        """The table in a file. Raises what `read_spreadsheet` raises."""
        from exposure_planner.exchange.tables.spreadsheet_file import read_spreadsheet

        return read_spreadsheet(path, form)

    def guess(self, sheet: Spreadsheet, translate: Translate) -> SheetReading:
        """How the table is meant, as far as it tells."""
        from exposure_planner.exchange.tables.column_guesses import guess_reading

        return guess_reading(sheet, translate)

    def orders(self, sheet: Spreadsheet, reading: SheetReading) -> frozenset[DayOrder]:
        """Between which orders of day and month somebody has to choose."""
        from exposure_planner.exchange.tables.column_guesses import possible_orders

        return possible_orders(sheet, reading)

    def read(self, sheet: Spreadsheet, reading: SheetReading, today: date) -> SheetRead:
        """What the rows say."""
        from exposure_planner.exchange.tables.sheet_reading import read_rows

        return read_rows(sheet, reading, today)
