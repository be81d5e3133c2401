"""Reads the rows of somebody's table as sessions: each is read as it stands, or refused with its reason."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from uuid import UUID

from exposure_planner.exchange.tables.cell_reading import read_day, read_hour, read_length
from exposure_planner.exchange.tables.harmless_text import unguarded
from exposure_planner.household.spreadsheet import (
    ColumnUse,
    LengthUnit,
    RowRead,
    RowRefused,
    RowTrouble,
    SheetLine,
    SheetRead,
    SheetReading,
    Spreadsheet,
)

_LONGEST_LENGTH = timedelta(days=1)
_BETWEEN_WHOSE = " · "


def read_rows(sheet: Spreadsheet, reading: SheetReading, today: date) -> SheetRead:
    """What the rows say; whether a level is meant is no question of a file, so every word for one is kept."""
    rows: list[RowRead] = []
    refused: list[RowRefused] = []
    reader = _RowReader(sheet.headings, reading, today)
    for line in sheet.lines:
        try:
            rows.append(reader.read(line))
        except _Refused as why:
            refused.append(RowRefused(number=line.number, trouble=why.trouble, given=why.given))
    return SheetRead(rows=tuple(rows), refused=tuple(refused))


class _Refused(Exception):
    def __init__(self, trouble: RowTrouble, given: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble, self.given = trouble, given


class _RowReader:
    def __init__(self, headings: Sequence[str], reading: SheetReading, today: date) -> None:
        self._headings, self._reading, self._today = headings, reading, today
        self._places = {use: reading.places_of(use) for use in ColumnUse}

    def read(self, line: SheetLine) -> RowRead:
        on, hour = self._day(line)
        planned, actual = self._length(line, ColumnUse.PLANNED), self._length(line, ColumnUse.ACTUAL)
        if planned is None and actual is None:
            raise _Refused(RowTrouble.NO_LENGTH)
        return RowRead(
            number=line.number,
            on=on,
            started=self._start(line) or hour,
            rung=self._text(line, ColumnUse.RUNG),
            planned=planned,
            actual=actual,
            level=self._text(line, ColumnUse.LEVEL),
            end_level=self._text(line, ColumnUse.END_LEVEL),
            recovery=self._recovery(line),
            note=self._note(line),
            whose=_BETWEEN_WHOSE.join(
                filter(None, (self._text(line, ColumnUse.WHOSE), self._text(line, ColumnUse.LADDER)))
            ),
            session_id=self._id(line),
        )

    def _day(self, line: SheetLine) -> tuple[date, time | None]:
        written = self._text(line, ColumnUse.DAY)
        if not written:
            raise _Refused(RowTrouble.NO_DAY)
        found = read_day(written, self._reading.day_order)
        if found is None:
            raise _Refused(RowTrouble.DAY_UNREADABLE, written)
        if found[0] > self._today:
            raise _Refused(RowTrouble.DAY_NOT_COME, written)
        return found

    def _start(self, line: SheetLine) -> time | None:
        written = self._text(line, ColumnUse.START)
        if not written:
            return None
        found = read_hour(written)
        if found is None:
            raise _Refused(RowTrouble.START_UNREADABLE, written)
        return found

    def _length(self, line: SheetLine, use: ColumnUse) -> timedelta | None:
        written = self._text(line, use)
        if not written:
            return None
        found = read_length(written, self._unit(use))
        if found is None:
            raise _Refused(RowTrouble.LENGTH_UNREADABLE, written)
        if not timedelta() < found <= _LONGEST_LENGTH:
            raise _Refused(RowTrouble.LENGTH_OUT_OF_RANGE, written)
        return found

    def _recovery(self, line: SheetLine) -> timedelta | None:
        written = self._text(line, ColumnUse.RECOVERY)
        if not written:
            return None
        found = read_length(written, self._unit(ColumnUse.RECOVERY))
        if found is None or found > _LONGEST_LENGTH:
            raise _Refused(RowTrouble.LENGTH_UNREADABLE, written)
        return found

    def _note(self, line: SheetLine) -> str:
        places = [place for place in self._places[ColumnUse.NOTE] if self._cell(line, place)]
        plain = len(self._places[ColumnUse.NOTE]) == 1
        parts = [
            self._cell(line, place)
            if plain or not self._headings[place]
            else f"{self._headings[place]}: {self._cell(line, place)}"
            for place in places
        ]
        return "\n".join(parts)

    def _id(self, line: SheetLine) -> UUID | None:
        written = self._text(line, ColumnUse.ID)
        if not self._reading.ours or not written:
            return None
        try:
            return UUID(written)
        except ValueError:
            return None

    def _unit(self, use: ColumnUse) -> LengthUnit:
        return self._reading.columns[self._places[use][0]].unit

    def _text(self, line: SheetLine, use: ColumnUse) -> str:
        places = self._places[use]
        return self._cell(line, places[0]) if places else ""

    def _cell(self, line: SheetLine, place: int) -> str:
        text = line.cells[place]
        return unguarded(text) if self._reading.ours else text
